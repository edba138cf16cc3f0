// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decimal.h"

#include <cmath>

namespace unisono {

namespace {

constexpr double largest = 9.0e14;

std::string digits(std::int64_t raw, int leastDecimals)
{
    const bool negative = raw < 0;
    const std::uint64_t magnitude = negative ? 0 - static_cast<std::uint64_t>(raw) : static_cast<std::uint64_t>(raw);
    std::string text = std::to_string(magnitude / Decimal::scale);
    std::string fraction = std::to_string(Decimal::scale + magnitude % Decimal::scale).substr(1);
    while (static_cast<int>(fraction.size()) > leastDecimals && fraction.back() == '0')
        fraction.pop_back();
    if (!fraction.empty())
        text += '.' + fraction;
    return negative ? '-' + text : text;
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
    const long double product = static_cast<long double>(a.raw()) * static_cast<long double>(b.raw()) / Decimal::scale;
    if (std::abs(product) > static_cast<long double>(largest) * Decimal::scale)
        return {};
    return Decimal::fromRaw(std::llroundl(product));
}

Decimal divided(Decimal a, Decimal b)
{
    if (a.isUnknown() || b.isUnknown() || b.isZero())
        return {};
    const long double quotient = static_cast<long double>(a.raw()) * Decimal::scale / static_cast<long double>(b.raw());
    if (std::abs(quotient) > static_cast<long double>(largest) * Decimal::scale)
        return {};
    return Decimal::fromRaw(std::llroundl(quotient));
}

Decimal ceiling(Decimal value)
{
    if (value.isUnknown() || value.isWhole())
        return value;
    const std::int64_t whole = value.raw() / Decimal::scale;
    return Decimal::fromRaw((value.raw() > 0 ? whole + 1 : whole) * Decimal::scale);
}

} // namespace unisono
