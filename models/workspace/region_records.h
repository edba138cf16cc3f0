// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record_batch.h"
#include "domain/rejected_row.h"
#include "workspace/record_store.h"

#include <functional>

namespace unisono::workspace {

/// What the region tells itself, not one of its channels: opening hours, counts brought in by hand. Its teller, and the channel of its
/// pulls and of its rows in quarantine, is the empty name.
class RegionRecords
{
public:
    RegionRecords(Database& database, RecordKind kind) : m_database(database), m_kind(kind) {}

    /// Takes the batches in one transaction that counts as a pull; `enumerated`: what they do not name is gone. Rows in quarantine whose
    /// source begins with `source` are replaced by those rejected now.
    Result<MergeCounts> take(const std::vector<RecordBatch>& batches, const std::vector<RejectedRow>& rejected, const QString& source,
                             bool enumerated, Instant now);
    /// Everything that is kept, in one batch.
    Result<void> read(const std::function<void(const RecordBatch&)>& take);

private:
    Result<qint64> beginPull(qint64 rows, qint64 bad, Instant now);
    Result<void> endPull(qint64 pull, const MergeCounts& counts);
    Result<void> replaceQuarantine(qint64 pull, const std::vector<RejectedRow>& rejected, const QString& source);

    Database& m_database;
    RecordKind m_kind;
};

} // namespace unisono::workspace
