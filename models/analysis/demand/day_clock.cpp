// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/demand/day_clock.h"

#include <QTimeZone>

namespace unisono::analysis {

namespace {

constexpr std::int64_t day = 86'400'000;

} // namespace

DayClock::DayClock(const QString& timezone, Instant from, Instant until)
{
    const QTimeZone zone(timezone.toUtf8());
    if (!zone.isValid() || !from.isKnown()) {
        m_steps.push_back({from, 0});
        return;
    }
    m_steps.push_back({from, std::int64_t{zone.offsetFromUtc(from.toDateTime())} * 1000});
    for (const QTimeZone::OffsetData& change : zone.transitions(from.toDateTime(), until.toDateTime()))
        m_steps.push_back({Instant::fromDateTime(change.atUtc), std::int64_t{change.offsetFromUtc} * 1000});
}

std::int64_t DayClock::offsetAt(Instant instant) const
{
    std::size_t step = m_steps.size() - 1;
    while (step > 0 && instant < m_steps[step].from)
        --step;
    return m_steps[step].offsetMilliseconds;
}

int DayClock::dayOf(Instant instant) const
{
    const std::int64_t local = instant.raw() + offsetAt(instant);
    return static_cast<int>((local >= 0 ? local : local - day + 1) / day);
}

Instant DayClock::beginOf(int number) const
{
    const std::int64_t local = number * day;
    // The clock changes at night but never at midnight, so the offset of the hour before holds at midnight too.
    return Instant::fromMilliseconds(local - offsetAt(Instant::fromMilliseconds(local - m_steps.front().offsetMilliseconds)));
}

} // namespace unisono::analysis
