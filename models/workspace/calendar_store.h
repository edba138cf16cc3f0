// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record_batch.h"
#include "domain/rejected_row.h"
#include "workspace/region_records.h"
#include "workspace/workspace.h"

#include <functional>

namespace unisono::workspace {

/// The region's own opening hours.
class CalendarStore
{
public:
    explicit CalendarStore(Workspace& workspace) : m_records(workspace.database(), RecordKind::OpeningHours) {}

    /// What was told before is replaced, in one transaction that counts as a pull.
    Result<void> replace(const std::vector<RecordBatch>& openingHours, const std::vector<RejectedRow>& rejected, Instant now);
    Result<void> read(const std::function<void(const RecordBatch&)>& take);

private:
    RegionRecords m_records;
};

} // namespace unisono::workspace
