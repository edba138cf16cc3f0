// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/vendure/vendure_mechanics.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace unisono::channels {

namespace {

Decimal inMajorUnits(Decimal minor, int decimals)
{
    for (int i = 0; i < decimals; ++i)
        minor = divided(minor, Decimal(10));
    return minor;
}

QSet<QString> setOf(const QStringList& ids)
{
    return QSet<QString>(ids.begin(), ids.end());
}

/// What the conditions ask for, apart from what the action itself is about.
struct Demands
{
    Decimal threshold;
    bool isForSomeOnly = false;
    bool isInexpressible = false;
    const VendureOperation* getFree = nullptr;
};

Demands demandsOf(const std::vector<VendureOperation>& conditions, const QStringList& actionScope, int moneyDecimals)
{
    Demands demands;
    for (const VendureOperation& condition : conditions) {
        if (condition.code == QLatin1String("minimum_order_amount"))
            demands.threshold = inMajorUnits(condition.number(QStringLiteral("amount")), moneyDecimals);
        else if (condition.code == QLatin1String("customer_group"))
            demands.isForSomeOnly = true;
        else if (condition.code == QLatin1String("buy_x_get_y_free"))
            demands.getFree = &condition;
        else if (condition.code == QLatin1String("contains_products")
                 && condition.number(QStringLiteral("minimum")) <= Decimal(1)
                 && setOf(condition.ids(QStringLiteral("productVariantIds"))) == setOf(actionScope))
            continue; // says no more than the action's own scope
        else
            demands.isInexpressible = true;
    }
    return demands;
}

void buyAndGet(const VendureOperation& condition, VendureMechanics& mechanics)
{
    const QStringList bought = condition.ids(QStringLiteral("variantIdsX"));
    const bool isSame = setOf(bought) == setOf(condition.ids(QStringLiteral("variantIdsY")));
    mechanics.n = condition.number(QStringLiteral("amountX"));
    const Decimal free = condition.number(QStringLiteral("amountY"));
    mechanics.scopeIds = bought;
    mechanics.m = isSame ? mechanics.n - free : free;
    if (mechanics.n.isKnown() && free.isKnown() && !bought.isEmpty())
        mechanics.mechanics = isSame ? QStringLiteral("n_for_m") : QStringLiteral("gift");
}

void discount(const VendureOperation& action, const Demands& demands, int moneyDecimals, VendureMechanics& mechanics)
{
    const bool isPercent = action.code == QLatin1String("order_percentage_discount")
        || action.code == QLatin1String("products_percentage_discount");
    const bool isAmount = action.code == QLatin1String("order_fixed_discount")
        || action.code == QLatin1String("order_line_fixed_discount");
    if (!isPercent && !isAmount)
        return;
    const Decimal told = action.number(QStringLiteral("discount"));
    mechanics.value = isAmount ? inMajorUnits(told, moneyDecimals) : told;
    mechanics.isAmount = isAmount;
    mechanics.scopeIds = action.ids(QStringLiteral("productVariantIds"));
    if (mechanics.value.isUnknown())
        return;
    const QString plain = isAmount ? QStringLiteral("amount") : QStringLiteral("percent");
    mechanics.mechanics = demands.threshold.isKnown() ? QStringLiteral("threshold_") + plain : plain;
}

} // namespace

Decimal VendureOperation::number(const QString& argument) const
{
    bool isNumber = false;
    const double value = arguments.value(argument).toDouble(&isNumber);
    return isNumber ? Decimal::nearest(value) : Decimal();
}

bool VendureOperation::flag(const QString& argument) const
{
    return arguments.value(argument) == QLatin1String("true");
}

QStringList VendureOperation::ids(const QString& argument) const
{
    QStringList ids;
    const QJsonArray list = QJsonDocument::fromJson(arguments.value(argument).toUtf8()).array();
    for (const QJsonValue& id : list)
        ids.append(id.isDouble() ? QString::number(id.toInteger()) : id.toString());
    ids.removeAll(QString());
    return ids;
}

VendureMechanics mechanicsOf(const std::vector<VendureOperation>& conditions, const std::vector<VendureOperation>& actions,
                             int moneyDecimals)
{
    VendureMechanics mechanics;
    if (actions.size() != 1)
        return mechanics;
    const VendureOperation& action = actions.front();
    const Demands demands = demandsOf(conditions, action.ids(QStringLiteral("productVariantIds")), moneyDecimals);
    mechanics.threshold = demands.threshold;
    mechanics.isForSomeOnly = demands.isForSomeOnly;
    if (demands.isInexpressible)
        return mechanics;
    const bool givesFree = action.code == QLatin1String("buy_x_get_y_free");
    if (givesFree && demands.getFree && demands.threshold.isUnknown())
        buyAndGet(*demands.getFree, mechanics);
    else if (!givesFree && !demands.getFree)
        discount(action, demands, moneyDecimals, mechanics);
    return mechanics;
}

} // namespace unisono::channels
