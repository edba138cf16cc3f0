// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QString>

#include <vector>

namespace unisono::analysis {

/// The days of one clock on the wall, as numbers since 1970-01-01 (a Thursday). Exact between `from` and `until`.
class DayClock
{
public:
    /// An unknown or empty time zone is read as UTC.
    DayClock(const QString& timezone, Instant from, Instant until);

    int dayOf(Instant instant) const;
    /// Midnight at the beginning of the day.
    Instant beginOf(int day) const;
    static int weekdayOf(int day) { return ((day + 3) % 7 + 7) % 7; } ///< 0 Monday … 6 Sunday

private:
    struct Step
    {
        Instant from;
        std::int64_t offsetMilliseconds;
    };
    std::int64_t offsetAt(Instant instant) const;

    std::vector<Step> m_steps; ///< never empty, ordered
};

} // namespace unisono::analysis
