// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/inventory/channel_freshness.h"

#include <algorithm>

namespace unisono::analysis {

namespace {

Instant newestFigure(const tables::ChannelTables& channel)
{
    Instant newest;
    if (channel.stock && channel.stock->size() > 0)
        newest = std::max(newest, *std::ranges::max_element(channel.stock->asOf));
    if (channel.published && channel.published->size() > 0)
        newest = std::max(newest, *std::ranges::max_element(channel.published->asOf));
    return newest.isKnown() ? newest : channel.pulledAt;
}

} // namespace

std::vector<ChannelFreshness> channelFreshness(const tables::Snapshot& snapshot, const std::vector<ChannelRules>& rules)
{
    std::vector<ChannelFreshness> all(snapshot.channels.size());
    for (std::size_t c = 0; c < all.size(); ++c) {
        ChannelFreshness& freshness = all[c];
        freshness.promisedSeconds = rules[c].slaSeconds();
        freshness.newest = newestFigure(*snapshot.channels[c]);
        if (!freshness.newest.isKnown())
            continue;
        freshness.ageSeconds = secondsBetween(freshness.newest, snapshot.asOf);
        if (freshness.promisedSeconds >= 0)
            freshness.state = freshness.ageSeconds > freshness.promisedSeconds ? ChannelFreshness::State::Late
                                                                               : ChannelFreshness::State::WithinPromise;
    }
    return all;
}

std::vector<Finding> staleChannels(const tables::Snapshot& snapshot, const std::vector<ChannelFreshness>& freshness)
{
    std::vector<Finding> findings;
    for (std::size_t c = 0; c < freshness.size(); ++c) {
        if (freshness[c].state != ChannelFreshness::State::Late)
            continue;
        Finding finding;
        finding.kind = FindingKind::StaleChannel;
        finding.channel = static_cast<int>(c);
        finding.severity = snapshot.channels[c]->published ? Severity::High : Severity::Medium;
        finding.asOf = freshness[c].newest;
        finding.since = freshness[c].newest.plusSeconds(freshness[c].promisedSeconds);
        finding.causes.push_back({Signature::StaleChannel, {}});
        finding.failureClass = FailureClass::Technological;
        findings.push_back(std::move(finding));
    }
    return findings;
}

} // namespace unisono::analysis
