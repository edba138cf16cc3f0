// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/snapshot_reader.h"

#include "tables/snapshot_builder.h"
#include "workspace/bulk.h"
#include "workspace/calendar_store.h"
#include "workspace/channel_store.h"
#include "workspace/count_store.h"
#include "workspace/pull_store.h"
#include "workspace/record_names.h"

#include <QHash>

namespace unisono::workspace {

namespace {

constexpr std::size_t batchRows = 32'768;
constexpr std::int64_t movementDays = 100;
constexpr std::int64_t orderDays = 100;

constexpr RecordKind tableKinds[] = {RecordKind::Product,  RecordKind::Location, RecordKind::Stock,     RecordKind::Supply,
                                     RecordKind::Published, RecordKind::Movement, RecordKind::Order,    RecordKind::OrderLine,
                                     RecordKind::Price,     RecordKind::Count,    RecordKind::OpeningHours,
                                     RecordKind::ProductText, RecordKind::Promotion};

/// Reads one channel's records of one kind into the collector.
class KindReader
{
public:
    KindReader(Database& database, const QString& channel, Instant asOf, tables::ChannelCollector& collector)
        : m_database(database), m_channel(channel), m_asOf(asOf), m_collector(collector)
    {
    }

    Result<void> read(RecordKind kind)
    {
        const RecordNames names(kind);
        if (const auto done = select(kind, columns(names), names.table, condition(kind, names, false)); !done)
            return done;
        if (names.isVersioned && m_asOf.isKnown())
            if (const auto done = select(kind, columns(names), names.history, condition(kind, names, true)); !done)
                return done;
        return kind == RecordKind::Price ? readPastPromotions(names) : Result<void>();
    }

private:
    /// The figure's date as of the instant asked for: a later confirmation was not known then.
    QString columns(const RecordNames& names) const
    {
        QStringList list;
        for (const QString& field : names.fields)
            list += field == names.versionField && m_asOf.isKnown()
                        ? QStringLiteral("CASE WHEN r.version > %1 THEN r.since ELSE r.\"%2\" END").arg(m_asOf.raw()).arg(field)
                        : QStringLiteral("r.\"%1\"").arg(field);
        list += names.isVersioned ? QStringLiteral("r.since") : QStringLiteral("NULL");
        return list.join(QStringLiteral(", "));
    }

    /// A source that forgets its promotional prices once they are over had them all the same; none lasted longer than it was told.
    Result<void> readPastPromotions(const RecordNames& names)
    {
        QString columns = RecordNames::list(names.fields, QStringLiteral("r."));
        columns.replace(QStringLiteral("r.\"valid_to\""), QStringLiteral("CASE WHEN r.valid_to < r.gone_at THEN r.valid_to ELSE r.gone_at END"));
        QString sql = QStringLiteral("r.told_by = ? AND r.kind = 'promotion' AND r.valid_from < r.gone_at AND r.gone_at > %1 "
                                     "AND (r.valid_to IS NULL OR r.valid_to > %1)")
                          .arg(daysAgo(movementDays));
        if (m_asOf.isKnown())
            sql += QStringLiteral(" AND r.gone_at <= ") + QString::number(m_asOf.raw());
        return select(RecordKind::Price, columns + QStringLiteral(", r.since"), names.history, sql);
    }

    std::int64_t daysAgo(std::int64_t days) const
    {
        return (m_asOf.isKnown() ? m_asOf : Instant::now()).raw() - days * 86'400'000;
    }

    QString condition(RecordKind kind, const RecordNames& names, bool isHistory) const
    {
        QString sql = QStringLiteral("r.told_by = ?");
        const QString instant = QString::number(m_asOf.raw());
        if (kind == RecordKind::Order)
            sql += QStringLiteral(" AND (r.completed_at IS NULL OR r.placed_at > %1)").arg(daysAgo(orderDays));
        if (kind == RecordKind::OrderLine)
            sql += QStringLiteral(" AND (r.status = 'open' OR EXISTS (SELECT 1 FROM orders o WHERE o.told_by = r.told_by AND "
                                  "o.\"order\" = r.\"order\" AND o.placed_at > %1))")
                       .arg(daysAgo(orderDays));
        if (kind == RecordKind::Price)
            sql += QStringLiteral(" AND ((r.location = '' AND r.kind IN ('', 'regular')) OR (r.kind = 'promotion' AND (r.valid_to IS NULL "
                                  "OR r.valid_to > %1)))")
                       .arg(daysAgo(movementDays));
        if (kind == RecordKind::Promotion)
            sql += QStringLiteral(" AND (r.ends_at IS NULL OR r.ends_at > %1)").arg(daysAgo(movementDays));
        if (kind == RecordKind::Movement)
            sql += QStringLiteral(" AND r.at > %1").arg(daysAgo(movementDays));
        if (names.isVersioned && m_asOf.isKnown())
            sql += QStringLiteral(" AND r.since <= ") + instant;
        if (isHistory)
            sql += QStringLiteral(" AND NOT EXISTS (SELECT 1 FROM %1 g WHERE g.told_by = r.told_by AND %2 AND g.gone_at <= %3 "
                                  "AND g.version >= r.version)")
                       .arg(names.history, RecordNames::same(names.keys, QStringLiteral("g"), QStringLiteral("r")), instant);
        return sql;
    }

    Result<void> select(RecordKind kind, const QString& columns, const QString& table, const QString& condition)
    {
        const auto& fields = shapeOf(kind).fields;
        std::optional<RecordBatch> batch(kind);
        std::vector<std::int64_t> since;
        const auto hand = [&] {
            m_collector.add(*batch, since);
            batch.emplace(kind);
            since.clear();
        };
        const auto done = readRows(
            m_database, QStringLiteral("SELECT %1 FROM %2 r WHERE %3").arg(columns, table, condition), {m_channel},
            [&](const BulkRow& row) {
                const std::size_t at = batch->addRow();
                for (std::size_t f = 0; f < fields.size(); ++f) {
                    const int field = static_cast<int>(f);
                    if (RecordBatch::holdsText(fields[f].type))
                        batch->setText(at, field, row.text(field));
                    else
                        batch->setNumber(at, field, row.number(field));
                }
                since.push_back(row.number(static_cast<int>(fields.size())));
                if (batch->size() == batchRows)
                    hand();
            });
        hand();
        return done;
    }

    Database& m_database;
    QString m_channel;
    Instant m_asOf;
    tables::ChannelCollector& m_collector;
};

struct LastPull
{
    qint64 id = 0;
    Instant at;
};

Result<QHash<QString, LastPull>> lastCompletePulls(Database& database)
{
    Result<QSqlQuery> rows = database.query(
        QStringLiteral("SELECT channel, id, finished_at FROM pull p WHERE state = 'complete' AND id = (SELECT MAX(id) FROM "
                       "pull q WHERE q.channel = p.channel AND q.state = 'complete')"));
    if (!rows)
        return rows.error();
    QHash<QString, LastPull> pulls;
    while (rows->next())
        pulls[rows->value(0).toString()] = {rows->value(1).toLongLong(),
                                            Instant::fromMilliseconds(rows->value(2).toLongLong())};
    return pulls;
}

std::shared_ptr<const tables::ChannelTables> unchanged(const tables::SnapshotPtr& previous, const ChannelRecord& channel,
                                                       qint64 pull)
{
    if (!previous)
        return nullptr;
    for (const auto& known : previous->channels)
        if (known->profile == channel.profile && known->pull == pull)
            return known;
    return nullptr;
}

} // namespace

Result<tables::SnapshotPtr> SnapshotReader::read(tables::SnapshotPtr previous, Instant asOf)
{
    Database& database = m_workspace.database();
    const Result<Region> region = m_workspace.region();
    if (!region)
        return region.error();
    const Result<std::vector<ChannelRecord>> channels = ChannelStore(m_workspace).all();
    if (!channels)
        return channels.error();
    const Result<QHash<QString, LastPull>> pulls = lastCompletePulls(database);
    if (!pulls)
        return pulls.error();
    const Result<std::vector<IdentityMapping>> mappings = PullStore(m_workspace).identityMappings();
    if (!mappings)
        return mappings.error();

    const Instant limit = asOf.isKnown() ? asOf : region->asOf;
    const bool mayKeep = previous && (limit.isKnown() ? previous->asOf == limit : !previous->region.asOf.isKnown());
    tables::SnapshotBuilder builder(previous, *region, limit.isKnown() ? limit : Instant::now());
    for (const ChannelRecord& channel : *channels) {
        const LastPull pull = pulls->value(channel.id);
        if (auto kept = mayKeep ? unchanged(previous, channel, pull.id) : nullptr) {
            builder.keep(std::move(kept));
            continue;
        }
        tables::ChannelCollector collector(channel.profile, channel.kind, limit);
        collector.setPull(pull.id, pull.at);
        KindReader reader(database, channel.id, limit, collector);
        for (const RecordKind kind : tableKinds)
            if (const auto done = reader.read(kind); !done)
                return done.error();
        builder.add(std::move(collector));
    }
    if (const auto read = CalendarStore(m_workspace).read([&](const RecordBatch& batch) { builder.addOpeningHours(batch); }); !read)
        return read.error();
    if (const auto read = CountStore(m_workspace).read([&](const RecordBatch& batch) { builder.addCounts(batch); }); !read)
        return read.error();
    std::vector<tables::ManualMapping> manual;
    for (const IdentityMapping& mapping : *mappings)
        manual.push_back({mapping.channel, mapping.entity == IdentityMapping::Entity::Location, mapping.own, mapping.common});
    return builder.finish(manual);
}

} // namespace unisono::workspace
