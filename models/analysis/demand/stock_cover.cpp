// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/demand/stock_cover.h"

#include "analysis/demand/unseen_demand.h"

#include <algorithm>
#include <cmath>

namespace unisono::analysis {

namespace {

constexpr double certainty = 0.975;

std::optional<int> daysSince(int day, int today)
{
    return day == PlaceDemand::never ? std::nullopt : std::optional(today - day);
}

Cover coverOf(const PositionAtLocation& stock, const PlaceDemand& demand, const TradingDays& days)
{
    if (!demand.outflow.mean)
        return UnknownCover{};
    if (*demand.outflow.mean <= 0)
        return NoSaleFor{days.today() - (demand.lastSale == PlaceDemand::never ? demand.outflow.firstDay : demand.lastSale)};
    const Quantity free = stock.states.onHand - stock.states.committed;
    if (free.isUnknown())
        return UnknownCover{};
    return CoverDays{std::max(0.0, free.toDouble()) / *demand.outflow.mean};
}

/// Where few units were seen the true demand may be higher, and where the last weeks sold more they count.
double highestDemand(const DemandEstimate& demand)
{
    return std::max(*demand.mean, upperRate(demand.sold - demand.soldByPromotion, std::max(1, demand.daysCounted), certainty));
}

} // namespace

ReorderLevel reorderLevel(double demand, double demandDeviation, double leadTime, double leadTimeDeviation, double serviceLevel)
{
    ReorderLevel level;
    level.safetyStock = normalQuantile(serviceLevel)
                        * std::sqrt(leadTime * demandDeviation * demandDeviation
                                    + demand * demand * leadTimeDeviation * leadTimeDeviation);
    level.reorderPoint = demand * leadTime + level.safetyStock;
    return level;
}

StockCover stockCover(const PositionAtLocation& stock, const PlaceDemand& demand, const TradingDays& days,
                      const PlanningRules& rules)
{
    StockCover result;
    const DemandEstimate& out = demand.outflow;
    result.perDay = out.mean;
    result.daysCounted = out.daysCounted;
    result.daysPromoted = demand.promoted.days();
    result.uplift = demand.uplift;
    result.cover = coverOf(stock, demand, days);
    result.emptyDays = demand.emptyDays;
    result.windowDays = days.today() - out.firstDay;
    result.daysSinceFirstReceipt = daysSince(demand.firstReceipt, days.today());
    result.daysSinceLastReceipt = daysSince(demand.lastReceipt, days.today());
    if (!out.mean)
        return result;
    if (const int known = out.daysCounted + out.daysOutOfStock; known > 0)
        result.stockOutRate = static_cast<double>(out.daysOutOfStock) / known;
    const double onHand = stock.states.onHand.toDouble(); // known, or nothing could have been counted
    if (const double held = std::max(0.0, onHand); out.sold + held > 0)
        result.sellThrough = out.sold / (out.sold + held);
    // A single day tells no spread: then it is taken as that of chance alone (Poisson).
    result.deviation = std::sqrt(out.variance.value_or(*out.mean));
    result.reorder = reorderLevel(*out.mean, *result.deviation, rules.leadTimeDays, rules.leadTimeDeviation, rules.serviceLevel);
    if (const Quantity incoming = stock.incoming; incoming.isKnown()) {
        const double coming = onHand + incoming.toDouble();
        result.overstock = std::max(0.0, coming - *out.mean * rules.horizonDays - result.reorder->safetyStock);
        result.sureOverstock =
            std::min(*result.overstock, std::max(0.0, coming - highestDemand(out) * rules.horizonDays - result.reorder->safetyStock));
        if (const Quantity available = stock.states.available(); available.isKnown())
            result.shortage = std::max(0.0, result.reorder->reorderPoint - available.toDouble() - incoming.toDouble());
    }
    return result;
}

} // namespace unisono::analysis
