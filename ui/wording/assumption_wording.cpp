// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/assumption_wording.h"

#include "domain/money.h"

#include <cmath>

namespace unisono::wording {

namespace {

/// Shares are read and typed in per cent.
double scaleOf(Assumption assumption)
{
    return shapeOf(assumption).unit == AssumptionUnit::Share ? 100 : 1;
}

} // namespace

AssumptionSource sourceOf(Assumption assumption, const Region& region)
{
    if (region.chosen.contains(assumption))
        return AssumptionSource::Chosen;
    return region.assumptions.contains(assumption) ? AssumptionSource::Region : AssumptionSource::Default;
}

QString assumptionSourceName(AssumptionSource source)
{
    constexpr const char* names[]{"default", "region", "workspace"};
    return QString::fromLatin1(names[static_cast<int>(source)]);
}

QString assumptionSourceWord(AssumptionSource source, const Language& language)
{
    switch (source) {
    case AssumptionSource::Default:
        //: Where the value of an assumption comes from.
        return language.translate("wording", "default");
    case AssumptionSource::Region:
        return language.translate("wording", "from the region’s file");
    case AssumptionSource::Chosen:
        break;
    }
    return language.translate("wording", "changed here");
}

QString assumptionName(Assumption assumption, const Language& language)
{
    switch (assumption) {
    case Assumption::OversellLevel:
        //: An assumption of planning.
        return language.translate("wording", "Oversell risk accepted");
    case Assumption::PhantomPrior:
        return language.translate("wording", "Phantom stock before looking");
    case Assumption::DaysToNextCount:
        return language.translate("wording", "Time to the next count");
    case Assumption::LostSalesDays:
        return language.translate("wording", "Period of lost sales");
    case Assumption::Substitution:
        return language.translate("wording", "Customers who take another item");
    case Assumption::LeadTime:
        return language.translate("wording", "Lead time");
    case Assumption::LeadTimeDeviation:
        return language.translate("wording", "Deviation of the lead time");
    case Assumption::ServiceLevel:
        return language.translate("wording", "Service level");
    case Assumption::Horizon:
        return language.translate("wording", "Horizon of stock");
    case Assumption::Ageing:
        return language.translate("wording", "Age before overstock");
    case Assumption::SellThrough:
        return language.translate("wording", "Planned sell-through");
    case Assumption::TransferCost:
        return language.translate("wording", "Cost of a transfer");
    case Assumption::TransferUnitCost:
        break;
    }
    return language.translate("wording", "Cost of each unit moved");
}

QString assumptionMeaning(Assumption assumption, const Language& language)
{
    switch (assumption) {
    case Assumption::OversellLevel:
        //: What an assumption of planning means.
        return language.translate("wording", "The risk of selling too much that the recommended buffer leaves.");
    case Assumption::PhantomPrior:
        return language.translate("wording", "The share of stock records with nothing behind them, before anything is observed.");
    case Assumption::DaysToNextCount:
        return language.translate("wording", "How long phantom stock stays unnoticed.");
    case Assumption::LostSalesDays:
        return language.translate("wording", "The days looked back on for what was not sold.");
    case Assumption::Substitution:
        return language.translate("wording", "Of those who find an item sold out.");
    case Assumption::LeadTime:
        return language.translate("wording", "From the order to the delivery.");
    case Assumption::LeadTimeDeviation:
        return language.translate("wording", "How far deliveries stray from the lead time.");
    case Assumption::ServiceLevel:
        return language.translate("wording", "The share of deliveries that come before the item is sold out.");
    case Assumption::Horizon:
        return language.translate("wording", "What is not sold within it is too much.");
    case Assumption::Ageing:
        return language.translate("wording", "Younger stock is never called too much.");
    case Assumption::SellThrough:
        return language.translate("wording", "An item that sells more than this is never called too much.");
    case Assumption::TransferCost:
        return language.translate("wording", "What every transfer costs, however many units it moves.");
    case Assumption::TransferUnitCost:
        break;
    }
    return language.translate("wording", "Added for each unit that a transfer moves.");
}

QString assumptionUnitName(AssumptionUnit unit)
{
    constexpr const char* names[]{"share", "days", "currency"};
    return QString::fromLatin1(names[static_cast<int>(unit)]);
}

QString assumptionFigure(Assumption assumption, double value, const Language& language)
{
    constexpr int digits = 9;
    return language.locale().toString(value * scaleOf(assumption), 'g', digits);
}

std::optional<double> assumptionFromFigure(Assumption assumption, const QString& figure, const Language& language)
{
    bool isNumber = false;
    double value = language.locale().toDouble(figure.trimmed(), &isNumber);
    if (!isNumber)
        value = QLocale::c().toDouble(figure.trimmed(), &isNumber);
    if (!isNumber || !std::isfinite(value))
        return std::nullopt;
    constexpr double exact = 1e12; // 99.9 per cent is 0.999, not 0.9990000000000001
    return std::round(value / scaleOf(assumption) * exact) / exact;
}

QString assumptionUnitWord(Assumption assumption, const QString& currency, const Language& language)
{
    switch (shapeOf(assumption).unit) {
    case AssumptionUnit::Share:
        return QStringLiteral("%");
    case AssumptionUnit::Days:
        //: behind a number that is typed
        return language.translate("wording", "days", "unit");
    case AssumptionUnit::Money:
        break;
    }
    return currency == QLatin1String("EUR") || currency.isEmpty() ? QStringLiteral("€") : currency;
}

QString assumptionText(Assumption assumption, double value, const QString& currency, const Language& language)
{
    const QString figure = assumptionFigure(assumption, value, language);
    if (shapeOf(assumption).unit == AssumptionUnit::Share)
        //: a share in per cent; French puts a no-break space before the sign
        return language.translate("wording", "%1%").arg(figure);
    //: a figure and its unit: "7 days", "12 €"
    return language.translate("wording", "%1 %2", "figure and unit").arg(figure, assumptionUnitWord(assumption, currency, language));
}

QString assumptionRangeText(Assumption assumption, const QString& currency, const Language& language)
{
    const AssumptionShape& shape = shapeOf(assumption);
    //: what values an assumption may have
    return language.translate("wording", "from %1 to %2", "range")
        .arg(assumptionFigure(assumption, shape.least, language), assumptionText(assumption, shape.most, currency, language));
}

QString assumptionRefusal(Assumption assumption, const QString& currency, const Language& language)
{
    const QString name = assumptionName(assumption, language);
    const QString range = assumptionRangeText(assumption, currency, language);
    if (shapeOf(assumption).isWhole)
        //: %1 an assumption, %2 "from 1 to 3650 days"
        return language.translate("wording", "%1: a whole number %2.").arg(name, range);
    //: %1 an assumption, %2 "from 50 to 99.999%"
    return language.translate("wording", "%1: a number %2.").arg(name, range);
}

} // namespace unisono::wording
