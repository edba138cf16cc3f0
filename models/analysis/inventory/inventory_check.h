// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/demand/planning_rules.h"
#include "analysis/demand/trading_days.h"
#include "analysis/inventory/inventory_answer.h"

namespace unisono::analysis {

/// What there really is, what each channel offers, and who shows something else (R1–R4, R6, D1), and what its demand makes of it
/// (R7, R8, R11–R13). Cannot fail; unknown stays unknown. Opening is observed where `isOpen` is not given.
InventoryAnswerPtr checkInventory(tables::SnapshotPtr snapshot, const PlanningRules& planning, OpenDays isOpen = {});
/// With what the region assumes.
InventoryAnswerPtr checkInventory(tables::SnapshotPtr snapshot);

} // namespace unisono::analysis
