// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/zone_clock.h"

#include <QTimeZone>

#include <algorithm>
#include <map>
#include <mutex>

namespace unisono::calendar {

namespace {

constexpr std::int64_t dayLength = 86'400'000;
constexpr std::int64_t minuteLength = 60'000;

std::int64_t midnightOnTheWall(QDate day)
{
    return (day.toJulianDay() - QDate(1970, 1, 1).toJulianDay()) * dayLength;
}

} // namespace

ZoneClock::ZoneClock(const QString& zone) : m_changes(changesOf(zone)), m_isKnown(QTimeZone(zone.toUtf8()).isValid()) {}

std::shared_ptr<const ZoneClock::Changes> ZoneClock::changesOf(const QString& zone)
{
    static std::mutex mutex;
    static std::map<QString, std::shared_ptr<const Changes>> known;
    const QTimeZone timeZone(zone.toUtf8());
    const std::lock_guard lock(mutex);
    std::shared_ptr<const Changes>& changes = known[timeZone.isValid() ? zone : QString()];
    if (changes)
        return changes;
    const QDateTime first(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC), last(QDate(2060, 1, 1), QTime(0, 0), Qt::UTC);
    Changes found{{0, timeZone.isValid() ? timeZone.offsetFromUtc(first) * std::int64_t{1000} : 0}};
    if (timeZone.isValid() && timeZone.hasTransitions())
        for (const QTimeZone::OffsetData& change : timeZone.transitions(first, last))
            found.push_back({change.atUtc.toMSecsSinceEpoch(), change.offsetFromUtc * std::int64_t{1000}});
    return changes = std::make_shared<const Changes>(std::move(found));
}

std::size_t ZoneClock::changeAt(std::int64_t utc) const
{
    const auto next = std::upper_bound(m_changes->begin() + 1, m_changes->end(), utc,
                                       [](std::int64_t instant, const Change& change) { return instant < change.at; });
    return static_cast<std::size_t>(next - m_changes->begin()) - 1;
}

QDate ZoneClock::dayOf(Instant instant) const
{
    const std::int64_t wall = instant.raw() + (*m_changes)[changeAt(instant.raw())].offset;
    const std::int64_t day = wall / dayLength - (wall % dayLength < 0 ? 1 : 0);
    return QDate::fromJulianDay(QDate(1970, 1, 1).toJulianDay() + day);
}

Instant ZoneClock::instantOf(QDate day, int minute) const
{
    const std::int64_t wall = midnightOnTheWall(day) + minute * minuteLength;
    const std::size_t before = changeAt(wall - dayLength);
    const std::int64_t early = wall - (*m_changes)[before].offset;
    if (before + 1 == m_changes->size() || early < (*m_changes)[before + 1].at)
        return Instant::fromMilliseconds(early);
    const Change& change = (*m_changes)[before + 1];
    return Instant::fromMilliseconds(std::max(change.at, wall - change.offset));
}

} // namespace unisono::calendar
