// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/answer_index.h"
#include "pages/inventory/inventory_filter.h"
#include "pages/inventory/inventory_material.h"
#include "pages/inventory/item_search.h"

#include <functional>

namespace unisono::pages {

/// Which rows of a view a filter keeps. Everything slow is done here, once; the answer is a look-up per row.
std::function<bool(std::size_t row)> rowFilter(const BuiltInView& view, const InventoryFilter& filter, const InventoryMaterial& material,
                                               const items::AnswerIndexPtr& index, const ItemSearch* search);

/// Discrepancies by first cause, among those that `filter` keeps but for its cause.
struct CauseCount
{
    analysis::Signature cause = analysis::Signature::Unexplained;
    int findings = 0;
    int channel = analysis::noChannel;   ///< the only channel that has it; noChannel where several have
    int channels = 0;
};
/// From the most frequent.
std::vector<CauseCount> causeCounts(const BuiltInView& view, InventoryFilter filter, const items::AnswerIndexPtr& index,
                                    const ItemSearch* search);

} // namespace unisono::pages
