// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/channel_store.h"

#include "workspace/record_store.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace unisono::workspace {

namespace {

// Decimals travel as their exact raw number, so that a round trip changes nothing.
QJsonValue raw(Decimal value)
{
    return value.isKnown() ? QJsonValue(qint64{value.raw()}) : QJsonValue();
}

Decimal decimal(const QJsonValue& value)
{
    return value.isDouble() ? Decimal::fromRaw(value.toInteger()) : Decimal();
}

ChannelRecord fromRow(const QSqlQuery& row)
{
    ChannelRecord channel;
    channel.id = row.value(0).toString();
    channel.kind = row.value(1).toString();
    channel.options = QJsonDocument::fromJson(row.value(2).toString().toUtf8()).object();
    channel.profile = profileFromJson(row.value(3).toString().toUtf8());
    channel.profile.id = channel.id;
    channel.cursor = row.value(4).toByteArray();
    channel.openPull = row.value(5).toLongLong();
    return channel;
}

const QString selectChannel = QStringLiteral("SELECT id, kind, options, profile, next_cursor, open_pull FROM channel");

} // namespace

QByteArray profileToJson(const ChannelProfile& profile)
{
    QJsonObject buffers;
    for (auto at = profile.bufferBySku.cbegin(); at != profile.bufferBySku.cend(); ++at)
        buffers[at.key()] = raw(at.value());
    QJsonObject json{
        {QStringLiteral("name"), profile.name},
        {QStringLiteral("role"), channelRoleName(profile.role)},
        {QStringLiteral("country"), profile.country},
        {QStringLiteral("currency"), profile.currency},
        {QStringLiteral("timezone"), profile.timezone},
        {QStringLiteral("location_scope"), QJsonArray::fromStringList(profile.locationScope)},
        {QStringLiteral("default_buffer"), raw(profile.defaultBuffer)},
        {QStringLiteral("buffer_by_sku"), buffers},
        {QStringLiteral("cap"), raw(profile.cap)},
        {QStringLiteral("visibility_threshold"), raw(profile.visibilityThreshold)},
        {QStringLiteral("states_not_kept"), QJsonArray::fromStringList(profile.statesNotKept)},
    };
    if (profile.pricesIncludeTax)
        json[QStringLiteral("prices_include_tax")] = *profile.pricesIncludeTax;
    if (profile.syncSlaMinutes)
        json[QStringLiteral("sync_sla_minutes")] = *profile.syncSlaMinutes;
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

ChannelProfile profileFromJson(const QByteArray& text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    const auto list = [&json](const char* name) {
        QStringList words;
        for (const QJsonValue& word : json[QLatin1String(name)].toArray())
            words += word.toString();
        return words;
    };
    ChannelProfile profile;
    profile.name = json[QLatin1String("name")].toString();
    profile.role = channelRoleFromName(json[QLatin1String("role")].toString());
    profile.country = json[QLatin1String("country")].toString();
    profile.currency = json[QLatin1String("currency")].toString();
    profile.timezone = json[QLatin1String("timezone")].toString();
    profile.locationScope = list("location_scope");
    profile.statesNotKept = list("states_not_kept");
    profile.defaultBuffer = decimal(json[QLatin1String("default_buffer")]).orZero();
    profile.cap = decimal(json[QLatin1String("cap")]);
    profile.visibilityThreshold = decimal(json[QLatin1String("visibility_threshold")]);
    const QJsonObject buffers = json[QLatin1String("buffer_by_sku")].toObject();
    for (auto at = buffers.begin(); at != buffers.end(); ++at)
        profile.bufferBySku[at.key()] = decimal(at.value());
    if (json.contains(QLatin1String("prices_include_tax")))
        profile.pricesIncludeTax = json[QLatin1String("prices_include_tax")].toBool();
    if (json.contains(QLatin1String("sync_sla_minutes")))
        profile.syncSlaMinutes = json[QLatin1String("sync_sla_minutes")].toInt();
    return profile;
}

Result<std::vector<ChannelRecord>> ChannelStore::all()
{
    Result<QSqlQuery> rows = m_database.query(selectChannel + QStringLiteral(" ORDER BY id"));
    if (!rows)
        return rows.error();
    std::vector<ChannelRecord> channels;
    while (rows->next())
        channels.push_back(fromRow(*rows));
    return channels;
}

Result<ChannelRecord> ChannelStore::one(const QString& id)
{
    Result<QSqlQuery> rows = m_database.query(selectChannel + QStringLiteral(" WHERE id = ?"), {id});
    if (!rows)
        return rows.error();
    if (!rows->next())
        return Error{Fault::UnknownChannel, id, {}};
    return fromRow(*rows);
}

Result<void> ChannelStore::add(const ChannelRecord& channel)
{
    if (one(channel.id))
        return Error{Fault::AlreadyExists, channel.id, {}};
    const auto done = m_database.run(
        QStringLiteral("INSERT INTO channel (id, kind, options, profile) VALUES (?, ?, ?, ?)"),
        {channel.id, channel.kind, QString::fromUtf8(QJsonDocument(channel.options).toJson(QJsonDocument::Compact)),
         QString::fromUtf8(profileToJson(channel.profile))});
    return done ? Result<void>() : done.error();
}

Result<void> ChannelStore::setProfile(const QString& id, const ChannelProfile& profile)
{
    const auto done = m_database.run(QStringLiteral("UPDATE channel SET profile = ? WHERE id = ?"),
                                     {QString::fromUtf8(profileToJson(profile)), id});
    return done ? Result<void>() : done.error();
}

Result<void> ChannelStore::setOptions(const QString& id, const QString& kind, const QJsonObject& options)
{
    const auto done = m_database.run(QStringLiteral("UPDATE channel SET kind = ?, options = ?, next_cursor = NULL WHERE id = ?"),
                                     {kind, QString::fromUtf8(QJsonDocument(options).toJson(QJsonDocument::Compact)), id});
    return done ? Result<void>() : done.error();
}

Result<void> ChannelStore::remove(const QString& id)
{
    const Result<ChannelRecord> channel = one(id);
    if (!channel)
        return channel.error();
    return inTransaction(m_database, [&]() -> Result<void> {
        RecordStore records(m_database);
        if (channel->openPull != 0)
            if (const auto done = records.unstage(channel->openPull); !done)
                return done;
        if (const auto done = records.removeChannel(id); !done)
            return done;
        for (const char* table : {"quarantine", "identity_mapping", "pull"})
            if (const auto done = m_database.run(
                    QStringLiteral("DELETE FROM %1 WHERE channel = ?").arg(QLatin1String(table)), {id});
                !done)
                return done.error();
        const auto done = m_database.run(QStringLiteral("DELETE FROM channel WHERE id = ?"), {id});
        return done ? Result<void>() : done.error();
    });
}

} // namespace unisono::workspace
