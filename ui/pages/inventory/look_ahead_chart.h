// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/demand/planning_answer.h"
#include "widgets/timeline_content.h"

namespace unisono::pages {

/// What will be there and what can still be promised, as steps over time, in the words of the current language. `lines` are of one item,
/// by instant, the first one now.
widgets::TimelineContent lookAheadContent(const std::vector<analysis::LookAheadLine>& lines);
/// The chart in one sentence.
QString lookAheadSummary(const std::vector<analysis::LookAheadLine>& lines);

} // namespace unisono::pages
