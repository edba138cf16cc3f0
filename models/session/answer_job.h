// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/inventory/inventory_answer.h"
#include "analysis/inventory/stock_history.h"
#include "domain/result.h"
#include "workspace/workspace.h"

namespace unisono::session {

/// Reads the workspace as of the instant (unknown: now) and answers every question about it. `previous` saves reading again what no
/// pull has changed.
Result<analysis::InventoryAnswerPtr> answerInventory(workspace::Workspace& workspace, tables::SnapshotPtr previous,
                                                     Instant asOf = {});

/// Adds how many findings there are now to the trend; called once after pulls.
Result<void> recordTrend(workspace::Workspace& workspace, const analysis::InventoryAnswer& answer);

/// The timeline of one item under all its codes.
Result<analysis::StockHistory> readStockHistory(workspace::Workspace& workspace, const tables::Snapshot& snapshot,
                                                const QString& sku);

} // namespace unisono::session
