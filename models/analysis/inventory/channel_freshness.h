// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/inventory/channel_rules.h"

namespace unisono::analysis {

/// How old each channel's newest figure is against what it promises; a channel that dates nothing is as old as its last pull.
std::vector<ChannelFreshness> channelFreshness(const tables::Snapshot& snapshot, const std::vector<ChannelRules>& rules);

/// One finding per channel whose figures are all older than its SLA.
std::vector<Finding> staleChannels(const tables::Snapshot& snapshot, const std::vector<ChannelFreshness>& freshness);

} // namespace unisono::analysis
