// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/column.h"
#include "pages/inventory/sku_timeline.h"

namespace unisono::pages {

/// The timeline as a table: one row for every instant of the span at which a quantity changed, newest first.
struct HistoryTable
{
    std::vector<items::Column> columns;   ///< at, on_hand, available, published:<channel>
    std::size_t rows = 0;
    std::shared_ptr<const void> keep;
};
HistoryTable historyItems(const TimelineQuestion& question);

} // namespace unisono::pages
