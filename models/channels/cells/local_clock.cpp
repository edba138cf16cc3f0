// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/cells/local_clock.h"

#include <QDateTime>

#include <algorithm>

namespace unisono::channels {

namespace {

constexpr std::int64_t day = 86'400'000;
constexpr std::int64_t noSteadyOffset = std::numeric_limits<std::int64_t>::max();

QDateTime utc(std::int64_t milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

std::int64_t dayOf(std::int64_t milliseconds)
{
    return (milliseconds >= 0 ? milliseconds : milliseconds - (day - 1)) / day;
}

} // namespace

LocalClock::LocalClock(const QString& timezone)
{
    const QTimeZone zone = timezone.isEmpty() ? QTimeZone() : QTimeZone(timezone.toUtf8());
    m_isUtc = !zone.isValid();
    m_zone = m_isUtc ? QTimeZone::utc() : zone;
}

std::int64_t LocalClock::offsetAt(std::int64_t utcMilliseconds) const
{
    return m_zone.offsetFromUtc(utc(utcMilliseconds)) * std::int64_t{1000};
}

CellReading LocalClock::instantOf(std::int64_t localMilliseconds) const
{
    if (m_isUtc)
        return CellReading::known(localMilliseconds);
    const std::int64_t localDay = dayOf(localMilliseconds);
    if (localDay == m_lastDay)
        return CellReading::known(localMilliseconds - m_lastOffset);
    auto known = m_offsetByDay.constFind(localDay);
    if (known == m_offsetByDay.constEnd()) {
        const std::int64_t before = (localDay - 1) * day;
        const std::int64_t after = (localDay + 2) * day;
        const QDateTime next = m_zone.nextTransition(utc(before)).atUtc;
        const bool steady = !next.isValid() || next.toMSecsSinceEpoch() > after;
        known = m_offsetByDay.insert(localDay, steady ? offsetAt(before) : noSteadyOffset);
    }
    if (*known == noSteadyOffset)
        return instantAroundChange(localMilliseconds);
    m_lastDay = localDay;
    m_lastOffset = *known;
    return CellReading::known(localMilliseconds - *known);
}

CellReading LocalClock::instantAroundChange(std::int64_t localMilliseconds) const
{
    const std::int64_t offsetBefore = offsetAt(localMilliseconds - day);
    const std::int64_t offsetAfter = offsetAt(localMilliseconds + day);
    const std::int64_t ifBefore = localMilliseconds - offsetBefore;
    const std::int64_t ifAfter = localMilliseconds - offsetAfter;
    const bool fitsBefore = offsetAt(ifBefore) == offsetBefore;
    const bool fitsAfter = offsetAt(ifAfter) == offsetAfter;
    if (fitsBefore && fitsAfter && ifBefore != ifAfter)
        return CellReading::remarked(std::min(ifBefore, ifAfter), RowReason::LocalTimeRepeated);
    if (fitsBefore)
        return CellReading::known(ifBefore);
    if (fitsAfter)
        return CellReading::known(ifAfter);
    const QDateTime change = m_zone.nextTransition(utc(std::min(ifBefore, ifAfter) - 1)).atUtc;
    return CellReading::known(change.isValid() ? change.toMSecsSinceEpoch() : ifAfter);
}

} // namespace unisono::channels
