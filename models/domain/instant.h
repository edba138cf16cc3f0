// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <cstdint>
#include <limits>

namespace unisono {

/// A point in time, in milliseconds since 1970-01-01T00:00Z, or unknown (which sorts before every known instant).
class Instant
{
public:
    constexpr Instant() = default;
    static constexpr Instant fromMilliseconds(std::int64_t milliseconds)
    {
        Instant instant;
        instant.m_milliseconds = milliseconds;
        return instant;
    }
    static Instant fromDateTime(const QDateTime& moment)
    {
        return moment.isValid() ? fromMilliseconds(moment.toMSecsSinceEpoch()) : Instant();
    }
    static Instant now() { return fromMilliseconds(QDateTime::currentMSecsSinceEpoch()); }
    static constexpr Instant endOfTime() { return fromMilliseconds(std::numeric_limits<std::int64_t>::max()); }

    constexpr bool isKnown() const { return m_milliseconds != unknownRaw; }
    /// The lowest 64-bit integer stands for unknown.
    constexpr std::int64_t raw() const { return m_milliseconds; }
    QDateTime toDateTime() const
    {
        return isKnown() ? QDateTime::fromMSecsSinceEpoch(m_milliseconds, Qt::UTC) : QDateTime();
    }
    /// "2026-11-22T08:00:00Z"; empty where unknown.
    QString toIso() const { return isKnown() ? toDateTime().toString(Qt::ISODate) : QString(); }

    constexpr Instant plusSeconds(std::int64_t seconds) const
    {
        return isKnown() ? fromMilliseconds(m_milliseconds + seconds * 1000) : *this;
    }

    friend constexpr bool operator==(Instant, Instant) = default;
    friend constexpr auto operator<=>(Instant, Instant) = default;

private:
    static constexpr std::int64_t unknownRaw = std::numeric_limits<std::int64_t>::min();
    std::int64_t m_milliseconds = unknownRaw;
};

/// Whole seconds from the earlier to the later instant; both must be known.
constexpr std::int64_t secondsBetween(Instant earlier, Instant later)
{
    return (later.raw() - earlier.raw()) / 1000;
}

} // namespace unisono
