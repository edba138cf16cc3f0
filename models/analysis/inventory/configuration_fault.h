// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/inventory/inventory_answer.h"

#include <cstdint>

namespace unisono::analysis {

/// A rule of a channel that makes its figures wrong again and again (R18), and the figures it was read from.
struct ConfigurationFault
{
    enum class Kind {
        ReservesAlone,         ///< sells from a place that others sell from too, and its open orders are not held there
        ThresholdAsBuffer,     ///< takes its visibility threshold off what it publishes, as if it were a buffer
        ThresholdEqualsBuffer, ///< threshold and buffer are one number: the same stock is kept back under two names
        NoScope,               ///< publishes, and does not say from which places it sells
        SlowerThanSales,       ///< promises to be told less often than its items are sold
        TaxDisagreement,       ///< its prices differ from another channel's by exactly the tax, or deny what it says of itself
    };
    Kind kind = Kind::NoScope;
    int otherChannel = noChannel; ///< TaxDisagreement: the one it was compared with; none where it contradicts itself
    std::uint32_t affected = 0;   ///< items that show it; NoScope: places it sells from
    std::uint32_t judged = 0;     ///< items that could show it; SlowerThanSales: moving items
    Quantity quantity;            ///< threshold; ReservesAlone: units ordered and not held
    std::int64_t promisedSeconds = -1, rhythmSeconds = -1; ///< SlowerThanSales
    Decimal taxRate;              ///< TaxDisagreement: per cent, of the last item that shows it
};

/// From how many items on, and which share of them, a habit is one.
inline constexpr std::uint32_t fewestJudged = 5;
constexpr bool isHabit(std::uint32_t affected, std::uint32_t judged)
{
    return judged >= fewestJudged && affected * 5 >= judged * 4;
}

Finding configurationFinding(ConfigurationFault fault, std::size_t channel, Severity severity);

} // namespace unisono::analysis
