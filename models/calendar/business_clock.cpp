// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/business_clock.h"

#include <algorithm>

namespace unisono::calendar {

namespace {

constexpr int firstYear = 2015, lastYear = 2045;
constexpr int mostDaysAhead = 400;

} // namespace

BusinessClock::BusinessClock(OpeningHours hours, const QString& zone, HolidayPlace place, const PublicHolidays& holidays)
    : m_hours(std::move(hours)), m_zone(zone)
{
    for (int year = firstYear; year <= lastYear; ++year)
        for (const PublicHoliday& holiday : holidays.in(year, place))
            m_holidays.push_back(holiday.day);
}

bool BusinessClock::isHoliday(QDate day) const
{
    return std::ranges::binary_search(m_holidays, day) && !m_hours.speaksOf(day);
}

std::vector<BusinessClock::Interval> BusinessClock::on(QDate day) const
{
    std::vector<Interval> intervals;
    if (isHoliday(day))
        return intervals;
    for (const OpeningHours::Span& span : m_hours.on(day)) {
        const Interval interval{m_zone.instantOf(day, span.opens), m_zone.instantOf(day, span.closes)};
        if (interval.opens < interval.closes)
            intervals.push_back(interval);
    }
    return intervals;
}

Instant BusinessClock::nextOpening(Instant at) const
{
    if (!at.isKnown() || !m_hours.isTold())
        return {};
    const QDate today = m_zone.dayOf(at);
    for (int ahead = -1; ahead <= mostDaysAhead; ++ahead)
        for (const Interval& interval : on(today.addDays(ahead)))
            if (interval.closes > at)
                return std::max(at, interval.opens);
    return {};
}

/// Calls take(day, open seconds of the day, seconds of it in [from, to)); an hour that two days share belongs to the earlier one.
template<typename Take>
void BusinessClock::forOpenTime(Instant from, Instant to, Take&& take) const
{
    if (!from.isKnown() || !to.isKnown() || to <= from)
        return;
    Instant counted;
    const QDate last = m_zone.dayOf(to);
    for (QDate day = m_zone.dayOf(from).addDays(-1); day <= last; day = day.addDays(1)) {
        std::int64_t whole = 0, inside = 0;
        for (Interval interval : on(day)) {
            interval.opens = std::max(interval.opens, counted);
            if (interval.closes <= interval.opens)
                continue;
            counted = interval.closes;
            whole += interval.seconds();
            const Interval part{std::max(from, interval.opens), std::min(to, interval.closes)};
            if (part.opens < part.closes)
                inside += part.seconds();
        }
        if (inside > 0)
            take(whole, inside);
    }
}

std::int64_t BusinessClock::openSecondsBetween(Instant from, Instant to) const
{
    std::int64_t sum = 0;
    forOpenTime(from, to, [&](std::int64_t, std::int64_t inside) { sum += inside; });
    return sum;
}

double BusinessClock::openDaysBetween(Instant from, Instant to) const
{
    double sum = 0;
    forOpenTime(from, to, [&](std::int64_t whole, std::int64_t inside) {
        sum += static_cast<double>(inside) / static_cast<double>(whole);
    });
    return sum;
}

std::int64_t BusinessClock::usualDaySeconds(QDate day) const
{
    std::vector<std::int64_t> lengths;
    for (int offset = -13; offset <= 14; ++offset) {
        std::int64_t length = 0;
        for (const Interval& interval : on(day.addDays(offset)))
            length += interval.seconds();
        if (length > 0)
            lengths.push_back(length);
    }
    if (lengths.empty())
        return 0;
    const auto middle = lengths.begin() + static_cast<std::ptrdiff_t>(lengths.size() / 2);
    std::ranges::nth_element(lengths, middle);
    return *middle;
}

} // namespace unisono::calendar
