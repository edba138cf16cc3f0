// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/vendure/vendure_cursor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace unisono::channels {

namespace {

constexpr int version = 1;
constexpr qint64 overlapSeconds = 300;
constexpr qsizetype mostOpenOrders = 5000; ///< the oldest beyond that are left to the next full pull

constexpr std::array phaseNames = {"shop", "variants", "promotions", "updated_orders", "placed_orders", "open_orders"};

QString text(Instant instant)
{
    return instant.isKnown() ? instant.toDateTime().toString(Qt::ISODateWithMs) : QString();
}

Instant instant(const QJsonValue& value)
{
    return Instant::fromDateTime(QDateTime::fromString(value.toString(), Qt::ISODateWithMs));
}

QStringList texts(const QJsonValue& value)
{
    QStringList texts;
    for (const QJsonValue& item : value.toArray())
        texts.append(item.toString());
    return texts;
}

} // namespace

QByteArray VendureCursor::toBytes() const
{
    const QJsonObject object{
        {QStringLiteral("v"), version},
        {QStringLiteral("phase"), QLatin1String(phaseNames[static_cast<std::size_t>(phase)])},
        {QStringLiteral("full"), isFull},
        {QStringLiteral("skip"), skip},
        {QStringLiteral("again"), again},
        {QStringLiteral("total"), total},
        {QStringLiteral("begun"), text(begunAt)},
        {QStringLiteral("updated_after"), text(updatedAfter)},
        {QStringLiteral("placed_after"), text(placedAfter)},
        {QStringLiteral("open_before"), QJsonArray::fromStringList(openBefore)},
        {QStringLiteral("open_now"), QJsonArray::fromStringList(openNow)},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<VendureCursor> VendureCursor::fromBytes(const QByteArray& bytes)
{
    VendureCursor cursor;
    if (bytes.isEmpty())
        return cursor;
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const QByteArray phase = object.value(QLatin1String("phase")).toString().toLatin1();
    const auto found = std::ranges::find_if(phaseNames, [&](const char* name) { return phase == name; });
    if (object.value(QLatin1String("v")).toInt() != version || found == phaseNames.end())
        return Error{Fault::Malformed, {}, QStringLiteral("cursor")};
    cursor.phase = static_cast<Phase>(found - phaseNames.begin());
    cursor.isFull = object.value(QLatin1String("full")).toBool();
    cursor.skip = std::max<qint64>(0, object.value(QLatin1String("skip")).toInteger());
    cursor.again = std::max<qint64>(0, object.value(QLatin1String("again")).toInteger());
    cursor.total = object.value(QLatin1String("total")).toInteger();
    cursor.begunAt = instant(object.value(QLatin1String("begun")));
    cursor.updatedAfter = instant(object.value(QLatin1String("updated_after")));
    cursor.placedAfter = instant(object.value(QLatin1String("placed_after")));
    cursor.openBefore = texts(object.value(QLatin1String("open_before")));
    cursor.openNow = texts(object.value(QLatin1String("open_now")));
    return cursor;
}

void VendureCursor::enter(Phase next)
{
    phase = next;
    skip = 0;
    again = 0;
    total = 0;
}

void VendureCursor::noteOpen(const QStringList& orders)
{
    openNow.append(orders);
    openNow.removeDuplicates();
    if (openNow.size() > mostOpenOrders)
        openNow = openNow.last(mostOpenOrders);
}

VendureCursor VendureCursor::following() const
{
    VendureCursor next;
    next.isFull = false;
    next.updatedAfter = begunAt.plusSeconds(-overlapSeconds);
    next.placedAfter = next.updatedAfter;
    next.openBefore = openNow;
    return next;
}

} // namespace unisono::channels
