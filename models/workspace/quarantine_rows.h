// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rejected_row.h"
#include "workspace/database.h"

namespace unisono::workspace {

/// Keeps the rows that a pull could not read; to be called inside a transaction.
Result<void> addQuarantineRows(Database& database, const QString& channel, qint64 pull, const std::vector<RejectedRow>& rejected);

} // namespace unisono::workspace
