// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QDate>
#include <QString>

#include <vector>

namespace unisono::calendar {

/// The clock on the wall of one time zone; the changes of its offset are looked up once, so that it may be asked millions of times.
/// Changes are known from 2000 to 2060; outside, the nearest known offset holds.
class ZoneClock
{
public:
    /// An IANA name such as "Europe/Rome"; any other text means UTC.
    explicit ZoneClock(const QString& zone);

    bool isKnown() const { return m_isKnown; }
    /// The day on the wall at a known instant.
    QDate dayOf(Instant instant) const;
    /// When the wall shows that minute of the day (1440 and more: of the days after). A time that a clock change skips is the instant
    /// of the change, one that comes twice the earlier instant.
    Instant instantOf(QDate day, int minute) const;

private:
    struct Change
    {
        std::int64_t at = 0;     ///< UTC milliseconds
        std::int64_t offset = 0; ///< milliseconds, from then on
    };
    /// The last change before or at the instant.
    std::size_t changeAt(std::int64_t utc) const;

    std::vector<Change> m_changes; ///< never empty; the first one holds for all time before the second
    bool m_isKnown = false;
};

} // namespace unisono::calendar
