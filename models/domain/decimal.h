// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string> // moc 6.4 cannot begin with <compare>

#include <compare>
#include <cstdint>
#include <limits>
#include <string_view>

namespace unisono {

/// An exact number with four decimals, or unknown. Quantities, amounts of money and rates are such numbers.
///
/// Unknown is contagious: whatever is computed from it is unknown. A result out of range (beyond ±9·10¹⁴) is unknown too,
/// never a wrong figure. Unknown equals unknown and sorts before every number.
class Decimal
{
public:
    static constexpr std::int64_t scale = 10'000;

    /// Unknown.
    constexpr Decimal() = default;
    constexpr Decimal(int whole) : m_raw(whole * scale) {}
    constexpr Decimal(long whole) : Decimal(fromWhole(whole)) {}
    constexpr Decimal(long long whole) : Decimal(fromWhole(whole)) {}

    static constexpr Decimal unknown() { return {}; }
    static constexpr Decimal fromRaw(std::int64_t raw)
    {
        Decimal decimal;
        decimal.m_raw = raw;
        return decimal;
    }
    /// Nearest decimal, half away from zero; unknown where not finite or out of range.
    static Decimal nearest(double value);

    constexpr bool isKnown() const { return m_raw != unknownRaw; }
    constexpr bool isUnknown() const { return m_raw == unknownRaw; }
    constexpr bool isZero() const { return m_raw == 0; }
    constexpr bool isWhole() const { return isKnown() && m_raw % scale == 0; }
    /// Ten-thousandths; the lowest 64-bit integer stands for unknown.
    constexpr std::int64_t raw() const { return m_raw; }
    double toDouble() const { return static_cast<double>(m_raw) / scale; }

    constexpr Decimal orZero() const { return isKnown() ? *this : Decimal(0); }

    friend constexpr Decimal operator+(Decimal a, Decimal b)
    {
        if (a.isUnknown() || b.isUnknown())
            return {};
        const bool overflows = b.m_raw > 0 ? a.m_raw > highestRaw - b.m_raw : a.m_raw < -highestRaw - b.m_raw;
        return overflows ? Decimal() : fromRaw(a.m_raw + b.m_raw);
    }
    friend constexpr Decimal operator-(Decimal a, Decimal b) { return a + -b; }
    constexpr Decimal operator-() const { return isKnown() ? fromRaw(-m_raw) : *this; }
    constexpr Decimal& operator+=(Decimal other) { return *this = *this + other; }
    constexpr Decimal& operator-=(Decimal other) { return *this = *this - other; }

    friend constexpr bool operator==(Decimal, Decimal) = default;
    friend constexpr auto operator<=>(Decimal, Decimal) = default;

    /// Plain digits with a point and no more decimals than needed: "51", "-2", "0.25"; empty where unknown.
    std::string toString() const;
    /// At least `decimals` decimals: "348.00".
    std::string toFixed(int decimals) const;

private:
    static constexpr std::int64_t unknownRaw = std::numeric_limits<std::int64_t>::min();
    static constexpr std::int64_t highestRaw = std::numeric_limits<std::int64_t>::max();
    static constexpr Decimal fromWhole(std::int64_t whole)
    {
        const bool fits = whole <= highestRaw / scale && whole >= -highestRaw / scale;
        return fits ? fromRaw(whole * scale) : Decimal();
    }

    std::int64_t m_raw = unknownRaw;
};

using Quantity = Decimal;

/// a · b and a / b, rounded half away from zero; unknown where either is, where b is zero, or where it does not fit.
Decimal multiplied(Decimal a, Decimal b);
Decimal divided(Decimal a, Decimal b);
constexpr Decimal absolute(Decimal value) { return value.isKnown() && value < Decimal(0) ? -value : value; }
/// The smallest whole number that is not below the value.
Decimal ceiling(Decimal value);

} // namespace unisono
