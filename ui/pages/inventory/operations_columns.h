// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/answer_index.h"
#include "items/column.h"
#include "pages/inventory/inventory_material.h"

namespace unisono::pages {

/// The columns of a view of an OperationsAnswer as people read them: names of channels and places instead of their codes, the item's name
/// beside its code, verdicts in the current language; what an answer rests on is there and hidden at first.
std::vector<items::Column> operationsColumns(const BuiltInView& view, const InventoryMaterial& material, const items::AnswerIndexPtr& index);

} // namespace unisono::pages
