// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/inventory/stock_history.h"
#include "items/answer_index.h"
#include "widgets/event_list.h"
#include "widgets/timeline_view.h"

namespace unisono::pages {

/// What the sheet of an item shows, and of which span.
struct TimelineQuestion
{
    items::AnswerIndexPtr index;
    const analysis::StockHistory* history = nullptr;
    analysis::SkuId sku = analysis::noId;
    Instant from, to;
};

/// The channel whose published quantity is compared with the truth: that of the item's heaviest discrepancy; empty where there is none.
QString comparedChannel(const TimelineQuestion& question);

/// The lanes of the timeline in the words of the current language: quantities, movements day by day, freshness of the channels.
widgets::TimelineContent timelineContent(const TimelineQuestion& question);
/// The chart in one sentence.
QString timelineSummary(const TimelineQuestion& question);

/// What happened in the span, newest first: movements (sales of a day together), the first divergence, pulls that did not succeed.
std::vector<widgets::Event> timelineEvents(const TimelineQuestion& question);

/// "106 at the start − 148 sold + 108 received − 2 not explained = 64 now"; empty where the quantity on hand is not known.
QString movementSummary(const TimelineQuestion& question);

} // namespace unisono::pages
