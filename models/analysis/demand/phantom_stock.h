// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/demand/phantom_prior.h"
#include "analysis/demand/place_demand.h"

namespace unisono::analysis {

/// P = π / (π + (1−π)·e^(−x)), below 1 for any x: how likely the stock is only in the books, after no sale where x units were to be expected (D1).
double phantomProbability(double prior, double expectedSales);

/// An item that the books have at a place and that does not sell there.
///
/// λ is what it sold a day while it surely was there (up to its last sale); x = λ × the silent open days, each by what its weekday usually
/// sells. Judged from 14 counted days and 5 units before the silence on, because a handful of sales says nothing.
struct PhantomStock
{
    double perDay = 0;      ///< λ
    int silentDays = 0;     ///< n: open days without a sale since the last sale or count
    double expected = 0;    ///< x
    double prior = 0;       ///< π of the place
    double probability = 0; ///< P
    int daysCounted = 0;    ///< that λ rests on
};

std::optional<PhantomStock> phantomStock(const PositionAtLocation& stock, const PlaceDemand& demand, double prior);

/// λ · margin · days to the next count, for what cannot be sold meanwhile.
Money phantomCost(const PhantomStock& phantom, const Money& unitMargin, const PlanningRules& rules);

} // namespace unisono::analysis
