// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/cells/cell_reading.h"

#include <QHash>
#include <QTimeZone>

namespace unisono::channels {

/// The clock on a channel's wall: from a local time without offset to the instant. Not thread-safe (it remembers days).
class LocalClock
{
public:
    /// An IANA name; an empty or unknown one is UTC.
    explicit LocalClock(const QString& timezone = {});

    /// Milliseconds of the local reading as if it were UTC. The repeated hour of a clock change is the earlier instant, remarked
    /// LocalTimeRepeated; a skipped time is the first instant after the gap. Everything else carries no remark.
    CellReading instantOf(std::int64_t localMilliseconds) const;

private:
    CellReading instantAroundChange(std::int64_t localMilliseconds) const;
    std::int64_t offsetAt(std::int64_t utcMilliseconds) const;

    QTimeZone m_zone;
    bool m_isUtc = true;
    mutable QHash<std::int64_t, std::int64_t> m_offsetByDay;  ///< noSteadyOffset on days near a change
    mutable std::int64_t m_lastDay = std::numeric_limits<std::int64_t>::min(); ///< of the last steady one: the next cell is mostly of it, too
    mutable std::int64_t m_lastOffset = 0;
};

} // namespace unisono::channels
