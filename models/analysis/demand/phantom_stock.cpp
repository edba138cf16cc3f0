// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/demand/phantom_stock.h"

#include <algorithm>
#include <cmath>

namespace unisono::analysis {

namespace {

constexpr int fewestDays = 14;
constexpr double fewestUnits = 5;

} // namespace

double phantomProbability(double prior, double expectedSales)
{
    const double nearlyCertain = std::nextafter(1.0, 0.0);   // what a double cannot hold is not certain either
    return std::min(prior / (prior + (1 - prior) * std::exp(-expectedSales)), nearlyCertain);
}

std::optional<PhantomStock> phantomStock(const PositionAtLocation& stock, const PlaceDemand& demand, double prior)
{
    const Quantity sellable = stock.states.onHand - stock.states.unsellable.orZero();
    if (sellable.isUnknown() || sellable <= Quantity(0) || !demand.liveMean || demand.liveDays < fewestDays
        || demand.sales.sold < fewestUnits)
        return std::nullopt;
    PhantomStock phantom;
    phantom.perDay = *demand.liveMean;
    phantom.silentDays = demand.silentDays;
    phantom.expected = phantom.perDay * demand.silentWeight;
    phantom.prior = prior;
    phantom.probability = phantomProbability(prior, phantom.expected);
    phantom.daysCounted = demand.liveDays;
    return phantom;
}

Money phantomCost(const PhantomStock& phantom, const Money& unitMargin, const PlanningRules& rules)
{
    return {multiplied(Decimal::nearest(phantom.perDay * rules.daysToNextCount), unitMargin.amount), unitMargin.currency};
}

} // namespace unisono::analysis
