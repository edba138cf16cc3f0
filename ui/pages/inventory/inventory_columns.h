// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/answer_index.h"
#include "items/column.h"
#include "pages/inventory/inventory_material.h"

namespace unisono::pages {

/// The columns of a view, in the words of the current language. Discrepancies show the published quantity of every channel beside
/// the truth, and hide at first what the other findings need.
std::vector<items::Column> inventoryColumns(const BuiltInView& view, const InventoryMaterial& material, const items::AnswerIndexPtr& index);

} // namespace unisono::pages
