// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/answer_index.h"
#include "items/column.h"

namespace unisono::items {

/// One row per InventoryAnswer::positions, as scripts rely on: sku, locations, on_hand, committed, reserved,
/// unsellable, safety, available, incoming, data_age_s.
std::vector<Column> positionItems(const analysis::InventoryAnswerPtr& answer);

/// One row per InventoryAnswer::atLocation: the same with the location's code instead of the number of locations.
std::vector<Column> positionAtLocationItems(const analysis::InventoryAnswerPtr& answer);

/// One row per InventoryAnswer::availability: sku, channel, published, available_to_sell, difference, data_age_s.
std::vector<Column> availabilityItems(const analysis::InventoryAnswerPtr& answer);

/// One row per InventoryAnswer::positions, as the window shows it: name, the truth over all places, every channel's
/// published quantity beside it (column "published:<channel>"; wrong where a finding says so, unknown where unknown),
/// what the channel could sell
/// ("available_to_sell:<channel>", hidden at first), and difference, cause and value of the heaviest finding.
std::vector<Column> unifiedPositionItems(const AnswerIndexPtr& index,
                                         std::function<QString(const analysis::Finding&)> causeText);

/// One row per InventoryAnswer::atLocation, as the window shows it: with names, and the channel whose figure counts.
std::vector<Column> unifiedAtLocationItems(const AnswerIndexPtr& index);

} // namespace unisono::items
