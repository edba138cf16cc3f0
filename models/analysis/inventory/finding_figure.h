// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/dictionary.h"

#include <cstdint>

namespace unisono::analysis {

/// One of the figures that a finding rests on, visible as its `detail`. Stable names are in ui/wording/finding_names.
struct FindingFigure
{
    enum class Name : std::uint8_t {
        // Oversell risk
        Lambda, Dispersion, Risk, ExpectedOversold, RecommendedBuffer, Buffer, Published, Available, PerDay, Hours, PlacesUnknown,
        // Phantom stock
        Probability, Prior, SilentDays, ExpectedSales, OnHand,
        // Stock-out, overstock
        EmptyDays, LostUnits, Overstock, OverstockAtLeast, DaysOfCover, DaysWithoutSale, SellThrough, AgeDays,
        // Imbalance
        Shortage, TransferUnits, Transfers, Benefit, Cost, TransferFrom, TransferTo,
        // How much the demand rests on
        DaysCounted,
    };
    Name name = Name::DaysCounted;
    double amount = 0;
    tables::Dictionary::Id location = tables::Dictionary::none; ///< for TransferFrom and TransferTo
};

} // namespace unisono::analysis
