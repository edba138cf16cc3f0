// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/region_records.h"
#include "workspace/workspace.h"

namespace unisono::workspace {

/// Counts that people bring in, told by the region itself.
class CountStore
{
public:
    explicit CountStore(Workspace& workspace) : m_records(workspace.database(), RecordKind::Count) {}

    /// Adds to what is known, in one transaction; the same sheet brought in twice changes nothing. `source`: the file's name.
    Result<MergeCounts> add(const std::vector<RecordBatch>& counts, const std::vector<RejectedRow>& rejected, const QString& source,
                            Instant now)
    {
        return m_records.take(counts, rejected, source, false, now);
    }
    Result<void> read(const std::function<void(const RecordBatch&)>& take) { return m_records.read(take); }

private:
    RegionRecords m_records;
};

} // namespace unisono::workspace
