// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/region_records.h"

#include "workspace/bulk.h"
#include "workspace/quarantine_rows.h"
#include "workspace/record_names.h"

#include <algorithm>

namespace unisono::workspace {

namespace {

const QString region = QStringLiteral("");

} // namespace

Result<qint64> RegionRecords::beginPull(qint64 rows, qint64 bad, Instant now)
{
    const Result<QVariant> last = m_database.value(QStringLiteral("SELECT COALESCE(MAX(id), 0) FROM pull"));
    if (!last)
        return last.error();
    const qint64 id = last->toLongLong() + 1;
    const auto added = m_database.run(
        QStringLiteral("INSERT INTO pull (id, channel, started_at, finished_at, state, is_full, rows_read, rows_quarantined) "
                       "VALUES (?, ?, ?, ?, 'complete', 1, ?, ?)"),
        {id, region, qlonglong{now.raw()}, qlonglong{now.raw()}, rows + bad, bad});
    return added ? Result<qint64>(qint64{id}) : added.error();
}

Result<void> RegionRecords::endPull(qint64 pull, const MergeCounts& counts)
{
    const auto noted = m_database.run(QStringLiteral("UPDATE pull SET rows_new = ?, rows_changed = ?, rows_gone = ? WHERE id = ?"),
                                      {counts.fresh, counts.changed, counts.gone, pull});
    return noted ? Result<void>() : noted.error();
}

Result<void> RegionRecords::replaceQuarantine(qint64 pull, const std::vector<RejectedRow>& rejected, const QString& source)
{
    const auto cleared = m_database.run(QStringLiteral("DELETE FROM quarantine WHERE channel = ? AND substr(source, 1, ?) = ?"),
                                        {region, qlonglong{source.size()}, source});
    return cleared ? addQuarantineRows(m_database, region, pull, rejected) : cleared.error();
}

Result<MergeCounts> RegionRecords::take(const std::vector<RecordBatch>& batches, const std::vector<RejectedRow>& rejected,
                                        const QString& source, bool enumerated, Instant now)
{
    MergeCounts counts;
    const Result<void> done = inTransaction(m_database, [&]() -> Result<void> {
        qint64 rows = 0;
        for (const RecordBatch& batch : batches)
            rows += static_cast<qint64>(batch.size());
        const auto bad = std::ranges::count_if(rejected, [](const RejectedRow& row) { return !isRemark(row.reason); });
        const Result<qint64> pull = beginPull(rows, bad, now);
        if (!pull)
            return pull.error();
        RecordStore records(m_database);
        for (const RecordBatch& batch : batches)
            if (const auto staged = records.stage(*pull, now, batch); !staged)
                return staged;
        const Result<MergeCounts> merged = records.merge(*pull, region, now, m_kind, enumerated);
        if (!merged)
            return merged.error();
        counts = *merged;
        if (const auto cleared = records.unstage(*pull); !cleared)
            return cleared;
        if (const auto ended = endPull(*pull, counts); !ended)
            return ended;
        return replaceQuarantine(*pull, rejected, source);
    });
    if (!done)
        return done.error();
    return counts;
}

Result<void> RegionRecords::read(const std::function<void(const RecordBatch&)>& take)
{
    const RecordNames names(m_kind);
    const auto& fields = shapeOf(m_kind).fields;
    RecordBatch batch(m_kind);
    const auto done = readRows(m_database,
                               QStringLiteral("SELECT %1 FROM %2 WHERE told_by = ?").arg(RecordNames::list(names.fields), names.table),
                               {region}, [&](const BulkRow& row) {
                                   const std::size_t at = batch.addRow();
                                   for (int field = 0; field < static_cast<int>(fields.size()); ++field) {
                                       if (RecordBatch::holdsText(fields[static_cast<std::size_t>(field)].type))
                                           batch.setText(at, field, row.text(field));
                                       else
                                           batch.setNumber(at, field, row.number(field));
                                   }
                               });
    if (done)
        take(batch);
    return done;
}

} // namespace unisono::workspace
