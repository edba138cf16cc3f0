// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/inventory/inventory_answer.h"

namespace unisono::analysis {

/// What there really is, what each channel offers, and who shows something else (R1–R4, R6, D1). Cannot fail; unknown stays unknown.
InventoryAnswerPtr checkInventory(tables::SnapshotPtr snapshot);

} // namespace unisono::analysis
