// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/overview/channel_freshness_list.h"
#include "pages/overview/overview_figures.h"
#include "pages/overview/pull_list.h"
#include "pages/overview/todo_table.h"
#include "pages/page_state.h"

namespace unisono::pages {

/// The lists of the overview in words of the current language.
std::vector<TodoLine> todoLines(const std::vector<FindingGroup>& groups, const analysis::InventoryAnswer& answer);
/// Late channels first, then the oldest.
std::vector<ChannelAge> channelAges(const analysis::InventoryAnswer& answer);
/// The newest pulls that ended, at most `most`.
std::vector<PullList::Line> pullLines(const PageState& state, std::size_t most);

} // namespace unisono::pages
