// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/answer_index.h"

namespace unisono::pages {

/// Supply of one item that is due after the answer's instant.
struct IncomingSupply
{
    Instant dueAt;
    analysis::LocationId location = analysis::noId;
    Quantity quantity;
};
/// By due instant. The same delivery told by several channels is listed once: the largest of the same place and instant.
std::vector<IncomingSupply> incomingSupply(const items::AnswerIndex& index, analysis::SkuId sku);

struct OpenOrders
{
    int lines = 0;
    Quantity quantity = 0;
};
/// Open order lines of one item over all channels.
OpenOrders openOrders(const items::AnswerIndex& index, analysis::SkuId sku);

/// The category of the item, in the current language where it is told; empty where nobody tells one.
QString itemCategory(const tables::Snapshot& snapshot, analysis::SkuId sku);

} // namespace unisono::pages
