// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/inventory/inventory_answer.h"
#include "items/column.h"

namespace unisono::items {

/// Where a row's stock states are; null where there are none.
using StatesOfRow = std::function<const analysis::StockStates*(std::size_t row)>;

/// on_hand, committed, reserved, unsellable, safety, available: signed, unknown where unknown.
std::vector<Column> stateColumns(const StatesOfRow& states);

void append(std::vector<Column>& columns, std::vector<Column> more);

} // namespace unisono::items
