// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record_batch.h"
#include "domain/rejected_row.h"
#include "workspace/workspace.h"

#include <functional>

namespace unisono::workspace {

/// The region's own opening hours. They belong to no channel: their teller, and the channel of their pull and of their rows in
/// quarantine, is the empty name.
class CalendarStore
{
public:
    explicit CalendarStore(Workspace& workspace) : m_database(workspace.database()) {}

    /// What was told before is replaced, in one transaction that counts as a pull.
    Result<void> replace(const std::vector<RecordBatch>& openingHours, const std::vector<RejectedRow>& rejected, Instant now);
    Result<void> read(const std::function<void(const RecordBatch&)>& take);

private:
    Result<qint64> beginPull(qint64 rows, qint64 bad, Instant now);

    Database& m_database;
};

} // namespace unisono::workspace
