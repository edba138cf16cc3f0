// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/region_files.h"

#include "demo/row_writer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace unisono::demo {

namespace {

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QJsonObject bufferOf(const SampleRegion& sample, const DemoChannel& channel)
{
    QJsonObject bySku;
    for (const auto& [sku, quantity] : channel.bufferBySku)
        bySku[text(sample.product(sku).sku)] = quantity;
    return {{QStringLiteral("default"), channel.buffer}, {QStringLiteral("by_sku"), bySku}};
}

QString regionName(Size size)
{
    switch (size) {
    case Size::Small:
        return QStringLiteral("Alpes – Piemonte");
    case Size::Region:
        return QStringLiteral("Alpes-Méditerranée – Nord Ovest");
    case Size::Chain:
        break;
    }
    return QStringLiteral("France – Italia");
}

} // namespace

Result<void> writeRegionFile(const SampleRegion& sample)
{
    const QJsonObject region = {
        {QStringLiteral("name"), regionName(sample.size)},
        {QStringLiteral("country"), QStringLiteral("FR")},
        {QStringLiteral("timezone"), QStringLiteral("Europe/Paris")},
        {QStringLiteral("currency"), QStringLiteral("EUR")},
        {QStringLiteral("languages"), QJsonArray{QStringLiteral("fr"), QStringLiteral("it"), QStringLiteral("en")}},
        {QStringLiteral("week_start"), 1},
        {QStringLiteral("as_of"), text(instantText(present()))},
        {QStringLiteral("sample"), true},
        {QStringLiteral("planning"), QJsonObject{{QStringLiteral("lead_time_days"), 7},
                                                 {QStringLiteral("lead_time_deviation_days"), 1.5},
                                                 {QStringLiteral("service_level"), 0.95},
                                                 {QStringLiteral("transfer_cost"), 12},
                                                 {QStringLiteral("transfer_unit_cost"), 0.8}}},
    };
    return writeFile(sample.folder + QLatin1String("/region.json"), QJsonDocument(region).toJson());
}

Result<void> writeChannelFile(const SampleRegion& sample, int index)
{
    const DemoChannel& channel = sample.channel(index);
    QJsonObject file = {
        {QStringLiteral("id"), text(channel.id)},
        {QStringLiteral("name"), text(channel.name)},
        {QStringLiteral("kind"), channelRoleName(channel.role)},
        {QStringLiteral("country"), text(channel.country)},
        {QStringLiteral("currency"), QStringLiteral("EUR")},
        {QStringLiteral("timezone"),
         channel.isFrench() ? QStringLiteral("Europe/Paris") : QStringLiteral("Europe/Rome")},
        {QStringLiteral("prices_include_tax"), true},
        {QStringLiteral("sync_sla_minutes"), channel.slaMinutes},
    };
    if (!channel.scope.empty()) {
        QJsonArray scope;
        for (const int place : channel.scope)
            scope.append(text(sample.place(place).code));
        file[QStringLiteral("location_scope")] = scope;
    }
    if (channel.sells())
        file[QStringLiteral("buffer")] = bufferOf(sample, channel);
    if (channel.cap)
        file[QStringLiteral("cap")] = *channel.cap;
    if (channel.threshold)
        file[QStringLiteral("visibility_threshold")] = *channel.threshold;
    if (channel.isTills())
        file[QStringLiteral("source")] =
            QJsonObject{{QStringLiteral("kind"), QStringLiteral("database")},
                        {QStringLiteral("dsn"), QStringLiteral("sqlite:///till/tills.sqlite")},
                        {QStringLiteral("mapping"), QStringLiteral("till/mapping.json")}};
    return writeFile(sample.channelFile(index, "channel.json"), QJsonDocument(file).toJson());
}

Result<void> writeOpeningHours(const SampleRegion& sample)
{
    auto file = RowWriter::create(sample.folder + QLatin1String("/calendar/opening_hours.csv"),
                                  "location,weekday,opens,closes,valid_from,valid_to");
    if (!file)
        return file.error();
    for (int index = 0; index < sample.scale.stores(); ++index) {
        const Place& place = sample.place(index);
        const bool longDay = place.shipsOrders || index % 3 == 0;
        for (int weekday = 1; weekday <= 7; ++weekday) {
            if (weekday == 7 && place.isFrench())
                continue;
            const std::string_view opens = weekday == 7 ? "10:00" : longDay ? "09:30" : "10:00";
            const std::string_view closes = weekday == 7 ? "19:00" : longDay ? "19:30" : "19:00";
            file->text(place.code).number(weekday).text(opens).text(closes).text("2024-01-01").empty().endRow();
        }
    }
    return file->close();
}

Result<void> writeRoster(const SampleRegion& sample)
{
    static constexpr std::string_view services[] = {"click_and_collect", "returns", "stock_check"};
    auto file = RowWriter::create(sample.folder + QLatin1String("/plan/roster.csv"),
                                  "location,service,weekday,slot_from,slot_to,required");
    if (!file)
        return file.error();
    for (int index = 0; index < sample.scale.stores(); ++index) {
        const Place& place = sample.place(index);
        for (const std::string_view service : services)
            for (int weekday = 1; weekday <= (place.isFrench() ? 6 : 7); ++weekday) {
                const int busy = weekday >= 5 && service == services[0] ? 2 : 1;
                file->text(place.code).text(service).number(weekday).text("10:00").text("14:00").number(1).endRow();
                file->text(place.code).text(service).number(weekday).text("14:00").text("19:00").number(busy).endRow();
            }
    }
    return file->close();
}

} // namespace unisono::demo
