// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/pull_store.h"

#include "workspace/channel_store.h"
#include "workspace/quarantine_rows.h"
#include "workspace/record_names.h"
#include "workspace/record_store.h"

#include <QSet>

namespace unisono::workspace {

namespace {

const QString selectPull = QStringLiteral(
    "SELECT id, channel, started_at, finished_at, state, is_full, rows_read, rows_new, rows_changed, rows_gone, "
    "rows_quarantined, newest_figure, fault, fault_subject, page_cursor, enumerated FROM pull");

QString stateName(PullState state)
{
    switch (state) {
    case PullState::Running:
        return QStringLiteral("running");
    case PullState::Complete:
        return QStringLiteral("complete");
    case PullState::Cancelled:
        return QStringLiteral("cancelled");
    case PullState::Failed:
        break;
    }
    return QStringLiteral("failed");
}

PullState stateFromName(const QString& name)
{
    for (const PullState state : {PullState::Running, PullState::Complete, PullState::Cancelled})
        if (name == stateName(state))
            return state;
    return PullState::Failed;
}

Instant instantOf(const QVariant& value)
{
    return value.isNull() ? Instant() : Instant::fromMilliseconds(value.toLongLong());
}

QVariant nullable(Instant instant)
{
    return instant.isKnown() ? QVariant(qlonglong{instant.raw()}) : QVariant(QMetaType::fromType<qlonglong>());
}

PullRecord fromRow(const QSqlQuery& row)
{
    PullRecord pull;
    pull.id = row.value(0).toLongLong();
    pull.channel = row.value(1).toString();
    pull.startedAt = instantOf(row.value(2));
    pull.finishedAt = instantOf(row.value(3));
    pull.state = stateFromName(row.value(4).toString());
    pull.full = row.value(5).toLongLong() != 0;
    pull.read = row.value(6).toLongLong();
    pull.fresh = row.value(7).toLongLong();
    pull.changed = row.value(8).toLongLong();
    pull.gone = row.value(9).toLongLong();
    pull.quarantined = row.value(10).toLongLong();
    pull.newestFigure = instantOf(row.value(11));
    if (!row.value(12).isNull())
        pull.error = Error{static_cast<Fault>(row.value(12).toInt()), row.value(13).toString(), {}};
    return pull;
}

Instant newestFigure(const RecordBatch& batch)
{
    Instant newest;
    if (batch.shape().versionField < 0)
        return newest;
    for (const std::int64_t figure : batch.numbers(batch.shape().versionField))
        newest = std::max(newest, Instant::fromMilliseconds(figure));
    return newest;
}

} // namespace

Result<PullStore::Open> PullStore::begin(const QString& channel, bool full, Instant now)
{
    Result<QSqlQuery> known =
        m_database.query(QStringLiteral("SELECT next_cursor, open_pull FROM channel WHERE id = ?"), {channel});
    if (!known)
        return known.error();
    if (!known->next())
        return Error{Fault::UnknownChannel, channel, {}};
    const QByteArray cursor = known->value(0).toByteArray();
    const qint64 openPull = known->value(1).toLongLong();
    known->finish();

    if (openPull != 0) {
        Result<QSqlQuery> row = m_database.query(selectPull + QStringLiteral(" WHERE id = ?"), {openPull});
        if (!row)
            return row.error();
        if (row->next() && (!full || row->value(5).toLongLong() != 0)) {
            Open open{fromRow(*row), row->value(14).toByteArray(), true};
            row->finish();
            const auto done = m_database.run(QStringLiteral("UPDATE pull SET state = 'running', fault = NULL WHERE id = ? "
                                                            "AND EXISTS (SELECT 1 FROM channel WHERE open_pull = ?)"),
                                             {openPull, openPull});
            if (!done)
                return done.error();
            return *done == 1 ? Result<Open>(open) : begin(channel, full, now);
        }
        row->finish();
        if (const auto done = discard(openPull); !done)
            return done.error();
    }

    Open open;
    open.cursor = full ? QByteArray() : cursor;
    open.record.channel = channel;
    open.record.startedAt = now;
    open.record.full = open.cursor.isEmpty();
    const Result<void> done = inTransaction(m_database, [&]() -> Result<void> {
        const Result<QVariant> last = m_database.value(QStringLiteral("SELECT COALESCE(MAX(id), 0) FROM pull"));
        if (!last)
            return last.error();
        open.record.id = last->toLongLong() + 1;
        if (const auto added = m_database.run(
                QStringLiteral("INSERT INTO pull (id, channel, started_at, state, is_full, page_cursor) "
                               "VALUES (?, ?, ?, 'running', ?, ?)"),
                {open.record.id, channel, qlonglong{now.raw()}, open.record.full ? 1 : 0, open.cursor});
            !added)
            return added.error();
        const auto noted = m_database.run(QStringLiteral("UPDATE channel SET open_pull = ? WHERE id = ?"),
                                          {open.record.id, channel});
        return noted ? Result<void>() : noted.error();
    });
    if (!done)
        return done.error();
    return open;
}

Result<void> PullStore::expectOpen(qint64 pull)
{
    const auto touched = m_database.run(QStringLiteral("UPDATE channel SET open_pull = open_pull WHERE open_pull = ?"), {pull});
    if (!touched)
        return touched.error();
    return *touched == 1 ? Result<void>()
                         : Error{Fault::Locked, m_database.connection().databaseName(),
                                 QStringLiteral("another program has ended pull %1").arg(pull)};
}

Result<void> PullStore::stage(const PullRecord& pull, const std::vector<RecordBatch>& batches,
                              const std::vector<RejectedRow>& rejected, const QByteArray& next,
                              const std::vector<RecordKind>& enumerated)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        if (const auto open = expectOpen(pull.id); !open)
            return open;
        qint64 rows = 0;
        Instant newest;
        RecordStore records(m_database);
        for (const RecordBatch& batch : batches) {
            if (const auto staged = records.stage(pull.id, pull.startedAt, batch); !staged)
                return staged;
            rows += static_cast<qint64>(batch.size());
            newest = std::max(newest, newestFigure(batch));
        }
        if (const auto added = addQuarantineRows(m_database, pull.channel, pull.id, rejected); !added)
            return added;
        QStringList kinds;
        for (const RecordKind kind : enumerated)
            kinds += RecordNames(kind).table;
        QString words = kinds.isEmpty() ? QStringLiteral("") : kinds.join(QLatin1Char(' ')) + QLatin1Char(' ');
        qint64 bad = 0;
        for (const RejectedRow& row : rejected)
            bad += isRemark(row.reason) ? 0 : 1;
        const auto noted = m_database.run(
            QStringLiteral("UPDATE pull SET rows_read = rows_read + ?, rows_quarantined = rows_quarantined + ?, "
                           "page_cursor = ?, enumerated = enumerated || ?, newest_figure = CASE WHEN newest_figure IS "
                           "NULL OR newest_figure < ? THEN ? ELSE newest_figure END WHERE id = ?"),
            {rows + bad, bad, next, words, nullable(newest), nullable(newest), pull.id});
        return noted ? Result<void>() : noted.error();
    });
}

Result<PullRecord> PullStore::record(qint64 pull)
{
    Result<QSqlQuery> row = m_database.query(selectPull + QStringLiteral(" WHERE id = ?"), {pull});
    if (!row)
        return row.error();
    if (!row->next())
        return Error{Fault::NotFound, QString::number(pull), {}};
    return fromRow(*row);
}

Result<PullRecord> PullStore::complete(qint64 pull, Instant now)
{
    const Result<void> done = inTransaction(m_database, [&]() -> Result<void> {
        if (const auto isOpen = expectOpen(pull); !isOpen)
            return isOpen;
        const Result<PullRecord> open = record(pull);
        if (!open)
            return open.error();
        const Result<QVariant> words =
            m_database.value(QStringLiteral("SELECT enumerated FROM pull WHERE id = ?"), {pull});
        if (!words)
            return words.error();
        const QStringList listed = words->toString().split(QLatin1Char(' '), Qt::SkipEmptyParts);
        const QSet<QString> enumerated(listed.begin(), listed.end());
        RecordStore records(m_database);
        MergeCounts counts;
        for (const RecordKind kind : allRecordKinds()) {
            const Result<MergeCounts> merged = records.merge(pull, open->channel, open->startedAt, kind,
                                                             enumerated.contains(RecordNames(kind).table));
            if (!merged)
                return merged.error();
            counts += *merged;
        }
        if (const auto cleared = records.unstage(pull); !cleared)
            return cleared;
        if (const auto noted = m_database.run(
                QStringLiteral("UPDATE channel SET next_cursor = (SELECT page_cursor FROM pull WHERE id = ?), "
                               "open_pull = 0 WHERE id = ?"),
                {pull, open->channel});
            !noted)
            return noted.error();
        const auto ended = m_database.run(
            QStringLiteral("UPDATE pull SET state = 'complete', finished_at = ?, rows_new = ?, rows_changed = ?, "
                           "rows_gone = ? WHERE id = ?"),
            {qlonglong{now.raw()}, counts.fresh, counts.changed, counts.gone, pull});
        return ended ? Result<void>() : ended.error();
    });
    if (!done)
        return done.error();
    return record(pull);
}

Result<PullRecord> PullStore::interrupt(qint64 pull, PullState state, const std::optional<Error>& error, Instant now)
{
    const QVariant noFault(QMetaType::fromType<qlonglong>());
    const auto done = m_database.run(
        QStringLiteral("UPDATE pull SET state = ?, finished_at = ?, fault = ?, fault_subject = ? WHERE id = ? "
                       "AND state <> 'complete'"),
        {stateName(state), qlonglong{now.raw()}, error ? QVariant(static_cast<int>(error->fault)) : noFault,
         error && !error->subject.isNull() ? error->subject : QStringLiteral(""), pull});
    if (!done)
        return done.error();
    return record(pull);
}

Result<void> PullStore::discard(qint64 pull)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        if (const auto cleared = RecordStore(m_database).unstage(pull); !cleared)
            return cleared;
        if (const auto freed =
                m_database.run(QStringLiteral("UPDATE channel SET open_pull = 0 WHERE open_pull = ?"), {pull});
            !freed)
            return freed.error();
        const auto done =
            m_database.run(QStringLiteral("UPDATE pull SET state = 'cancelled' WHERE id = ? AND state = 'running'"), {pull});
        return done ? Result<void>() : done.error();
    });
}

Result<std::vector<PullRecord>> PullStore::latest(int count)
{
    Result<QSqlQuery> rows = m_database.query(
        selectPull + QStringLiteral(" WHERE channel <> '' ORDER BY id DESC LIMIT %1").arg(count));
    if (!rows)
        return rows.error();
    std::vector<PullRecord> pulls;
    while (rows->next())
        pulls.push_back(fromRow(*rows));
    return pulls;
}

Result<std::vector<QuarantinedRow>> PullStore::quarantine(const QString& channel)
{
    const QString sql = QStringLiteral(
        "SELECT q.id, q.channel, q.pull, q.source, q.line, q.field, q.value, q.record, q.reason FROM quarantine q "
        "WHERE (q.channel = '' OR q.pull = (SELECT MAX(p.id) FROM pull p WHERE p.channel = q.channel AND p.rows_read > 0))%1 "
        "ORDER BY q.id");
    Result<QSqlQuery> rows = channel.isEmpty()
                                 ? m_database.query(sql.arg(QString()))
                                 : m_database.query(sql.arg(QStringLiteral(" AND q.channel = ?")), {channel});
    if (!rows)
        return rows.error();
    std::vector<QuarantinedRow> found;
    while (rows->next()) {
        QuarantinedRow row{rows->value(0).toLongLong(), rows->value(1).toString(), rows->value(2).toLongLong(), {}};
        row.row = {rows->value(3).toString(), rows->value(4).toLongLong(), rows->value(5).toString(),
                   rows->value(6).toString(), rows->value(7).toString(), rowReasonFromName(rows->value(8).toString())};
        found.push_back(std::move(row));
    }
    return found;
}

Result<void> PullStore::addTrendPoint(const FindingTrendPoint& point)
{
    const auto done = m_database.run(
        QStringLiteral("INSERT INTO finding_trend (at, high, medium, low) VALUES (?, ?, ?, ?) ON CONFLICT (at) DO UPDATE "
                       "SET high = excluded.high, medium = excluded.medium, low = excluded.low"),
        {qlonglong{point.at.raw()}, point.high, point.medium, point.low});
    return done ? Result<void>() : done.error();
}

Result<std::vector<FindingTrendPoint>> PullStore::trend()
{
    Result<QSqlQuery> rows =
        m_database.query(QStringLiteral("SELECT at, high, medium, low FROM finding_trend ORDER BY at"));
    if (!rows)
        return rows.error();
    std::vector<FindingTrendPoint> points;
    while (rows->next())
        points.push_back({instantOf(rows->value(0)), rows->value(1).toInt(), rows->value(2).toInt(), rows->value(3).toInt()});
    return points;
}

Result<void> PullStore::mapIdentity(const IdentityMapping& mapping, Instant now)
{
    const QString entity = mapping.entity == IdentityMapping::Entity::Sku ? QStringLiteral("sku") : QStringLiteral("location");
    const auto done =
        mapping.common.isEmpty()
            ? m_database.run(QStringLiteral("DELETE FROM identity_mapping WHERE channel = ? AND entity = ? AND own = ?"),
                             {mapping.channel, entity, mapping.own})
            : m_database.run(QStringLiteral("INSERT INTO identity_mapping (channel, entity, own, common, mapped_at) VALUES "
                                            "(?, ?, ?, ?, ?) ON CONFLICT (channel, entity, own) DO UPDATE SET common = "
                                            "excluded.common, mapped_at = excluded.mapped_at"),
                             {mapping.channel, entity, mapping.own, mapping.common, qlonglong{now.raw()}});
    return done ? Result<void>() : done.error();
}

Result<std::vector<IdentityMapping>> PullStore::identityMappings()
{
    Result<QSqlQuery> rows = m_database.query(
        QStringLiteral("SELECT channel, entity, own, common FROM identity_mapping ORDER BY channel, entity, own"));
    if (!rows)
        return rows.error();
    std::vector<IdentityMapping> mappings;
    while (rows->next())
        mappings.push_back({rows->value(0).toString(),
                            rows->value(1).toString() == QLatin1String("sku") ? IdentityMapping::Entity::Sku
                                                                              : IdentityMapping::Entity::Location,
                            rows->value(2).toString(), rows->value(3).toString()});
    return mappings;
}

} // namespace unisono::workspace
