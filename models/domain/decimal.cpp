// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decimal.h"

#include <cmath>
#include <utility>

namespace unisono {

namespace {

constexpr double largest = 9.0e14;
constexpr std::uint64_t largestRaw = 9'000'000'000'000'000'000;

std::uint64_t magnitudeOf(std::int64_t value)
{
    return value < 0 ? 0 - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
}

std::string digits(std::int64_t raw, int leastDecimals)
{
    const bool negative = raw < 0;
    const std::uint64_t magnitude = magnitudeOf(raw);
    std::string text = std::to_string(magnitude / Decimal::scale);
    std::string fraction = std::to_string(Decimal::scale + magnitude % Decimal::scale).substr(1);
    while (static_cast<int>(fraction.size()) > leastDecimals && fraction.back() == '0')
        fraction.pop_back();
    if (!fraction.empty())
        text += '.' + fraction;
    return negative ? '-' + text : text;
}

/// Product of two numbers in two words, by halves: what a compiler offers for it differs.
std::pair<std::uint64_t, std::uint64_t> wideProduct(std::uint64_t a, std::uint64_t b)
{
    constexpr std::uint64_t half = 0xffff'ffff;
    const std::uint64_t low = (a & half) * (b & half);
    const std::uint64_t cross = (a >> 32) * (b & half) + (low >> 32);
    const std::uint64_t other = (a & half) * (b >> 32) + (cross & half);
    return {(a >> 32) * (b >> 32) + (cross >> 32) + (other >> 32), (other << 32) | (low & half)};
}

/// Quotient and rest of a number in two words, whose high one is less than the divisor, itself below 2⁶³.
std::pair<std::uint64_t, std::uint64_t> wideQuotient(std::uint64_t high, std::uint64_t low, std::uint64_t divisor)
{
    std::uint64_t quotient = 0;
    for (int bit = 63; bit >= 0; --bit) {
        high = (high << 1) | ((low >> bit) & 1);
        quotient <<= 1;
        if (high >= divisor) {
            high -= divisor;
            quotient |= 1;
        }
    }
    return {quotient, high};
}

/// a · b / divisor, exact and then rounded half away from zero; unknown out of range.
Decimal scaled(std::int64_t a, std::int64_t b, std::int64_t divisor)
{
    const std::uint64_t under = magnitudeOf(divisor);
    const auto [high, low] = wideProduct(magnitudeOf(a), magnitudeOf(b));
    if (high >= under)
        return {};
    const auto [quotient, rest] = high == 0 ? std::pair{low / under, low % under} : wideQuotient(high, low, under);
    if (quotient >= largestRaw)
        return {};
    const auto magnitude = static_cast<std::int64_t>(quotient + (rest >= under - rest ? 1 : 0));
    return Decimal::fromRaw(((a < 0) != (b < 0)) != (divisor < 0) ? -magnitude : magnitude);
}

} // namespace

Decimal Decimal::nearest(double value)
{
    if (!std::isfinite(value) || std::abs(value) > largest)
        return {};
    return fromRaw(std::llround(value * scale));
}

std::string Decimal::toString() const
{
    return isKnown() ? digits(m_raw, 0) : std::string();
}

std::string Decimal::toFixed(int decimals) const
{
    return isKnown() ? digits(m_raw, decimals) : std::string();
}

Decimal multiplied(Decimal a, Decimal b)
{
    if (a.isUnknown() || b.isUnknown())
        return {};
    return scaled(a.raw(), b.raw(), Decimal::scale);
}

Decimal divided(Decimal a, Decimal b)
{
    if (a.isUnknown() || b.isUnknown() || b.isZero())
        return {};
    return scaled(a.raw(), Decimal::scale, b.raw());
}

Decimal ceiling(Decimal value)
{
    if (value.isUnknown() || value.isWhole())
        return value;
    const std::int64_t whole = value.raw() / Decimal::scale;
    return Decimal::fromRaw((value.raw() > 0 ? whole + 1 : whole) * Decimal::scale);
}

} // namespace unisono
