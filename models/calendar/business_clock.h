// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/opening_hours.h"
#include "calendar/public_holidays.h"
#include "calendar/zone_clock.h"

namespace unisono::calendar {

/// The clock of one place that runs only while it is open: its opening hours, without the public holidays of where it lies, in its own
/// time zone (D3, waiting time). Days of clock changes have the hours they have.
class BusinessClock
{
public:
    struct Interval
    {
        Instant opens, closes;
        std::int64_t seconds() const { return secondsBetween(opens, closes); }
    };

    BusinessClock(OpeningHours hours, const QString& zone, HolidayPlace place,
                  const PublicHolidays& holidays = PublicHolidays::shipped());

    /// When the place opens on that day of its own calendar, by instant; the last interval may end on the next day.
    std::vector<Interval> on(QDate day) const;
    bool isOpen(Instant at) const { return nextOpening(at) == at; }
    /// The instant itself where the place is open; unknown where it does not open within the next 400 days.
    Instant nextOpening(Instant at) const;
    /// Open time in [from, to); 0 where `to` is not later.
    std::int64_t openSecondsBetween(Instant from, Instant to) const;
    /// Open days in [from, to): every open day counts one, a part of it by its share of that day's hours.
    double openDaysBetween(Instant from, Instant to) const;
    /// The length of the usual open day, the median of the week without exceptions around `day`; 0 where it never opens.
    std::int64_t usualDaySeconds(QDate day) const;
    QDate dayOf(Instant at) const { return m_zone.dayOf(at); }

private:
    bool isHoliday(QDate day) const;
    template<typename Take>
    void forOpenTime(Instant from, Instant to, Take&& take) const;

    OpeningHours m_hours;
    ZoneClock m_zone;
    std::vector<QDate> m_holidays; ///< 2015 to 2045, ordered
};

} // namespace unisono::calendar
