// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/business_clock.h"
#include "tables/snapshot.h"

#include <unordered_map>

namespace unisono::analysis {

/// When each place is open, on its own clock: the region's calendar first, else what a channel tells of it; its time zone, country and
/// department as the channels tell them, else the region's.
class LocationClocks
{
public:
    explicit LocationClocks(const tables::Snapshot& snapshot);

    /// Null where nobody tells the place's opening hours.
    const calendar::BusinessClock* of(tables::LocationId location) const;

private:
    std::unordered_map<tables::LocationId, calendar::BusinessClock> m_clocks;
};

} // namespace unisono::analysis
