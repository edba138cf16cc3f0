// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/channels/age_history.h"

#include <algorithm>

namespace unisono::pages {

using workspace::PullRecord;

std::vector<charts::Point> ageHistory(const PageState& state, const QString& channel, qint64 spanSeconds)
{
    std::vector<const PullRecord*> pulls;
    for (const PullRecord& pull : state.pulls) {
        const bool counts = pull.channel == channel && pull.state == workspace::PullState::Complete
                            && pull.newestFigure.isKnown() && pull.finishedAt.isKnown();
        if (counts)
            pulls.push_back(&pull);
    }
    if (pulls.size() < 2)
        return {};
    std::ranges::sort(pulls, {}, [](const PullRecord* pull) { return pull->finishedAt; });
    const Instant end = state.clock();
    const Instant begin = end.plusSeconds(-spanSeconds);
    std::vector<charts::Point> points;
    Instant newest;
    const auto add = [&](Instant at) {
        const auto seconds = std::max<std::int64_t>(0, secondsBetween(newest, at));
        points.push_back({static_cast<double>(at.raw()), static_cast<double>(seconds)});
    };
    for (const PullRecord* pull : pulls) {
        if (pull->finishedAt > end)
            break;
        const bool seen = pull->finishedAt >= begin;
        if (newest.isKnown() && seen) {
            if (points.empty())
                add(std::max(begin, pulls.front()->finishedAt));
            add(pull->finishedAt);
        }
        newest = newest.isKnown() ? std::max(newest, pull->newestFigure) : pull->newestFigure;
        if (seen)
            add(pull->finishedAt);
    }
    if (newest.isKnown()) {
        if (points.empty())
            add(begin);
        add(end);
    }
    return points;
}

} // namespace unisono::pages
