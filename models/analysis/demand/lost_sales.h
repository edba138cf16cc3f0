// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/demand/place_demand.h"

namespace unisono::analysis {

/// What an item did not sell at one place because it was not there, over the last lostSalesDays:
/// d̄ · out-of-stock open days · (1 − substitution) · unit margin, with d̄ of the days in stock (censored demand, D1).
struct LostSales
{
    double perDay = 0;     ///< d̄
    int daysCounted = 0;   ///< that d̄ rests on
    int daysOutOfStock = 0;///< open days in the period
    bool isEmptyNow = false;
    double units = 0;
    Money unitMargin;
    Money value;           ///< unknown where the margin is
};

/// Nothing where no open day was out of stock, or where the demand is unknown.
std::optional<LostSales> lostSales(const PlaceDemand& demand, const Money& unitMargin, const PlanningRules& rules);

} // namespace unisono::analysis
