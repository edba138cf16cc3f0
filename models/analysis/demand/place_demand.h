// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/demand/demand_estimate.h"
#include "analysis/demand/item_movements.h"
#include "analysis/demand/planning_rules.h"
#include "analysis/demand/promoted_days.h"
#include "analysis/demand/trading_days.h"

namespace unisono::analysis {

/// The part of a place's sales that one channel tells.
struct TellerShare
{
    int channel = noChannel;
    double share = 0; ///< of the weighted units, 0 … 1
};

/// One item at one place: what it sells there, and how it stands. Days are DayClock's; open days only.
struct PlaceDemand
{
    static constexpr int never = std::numeric_limits<int>::min();

    DemandEstimate sales;                    ///< to customers
    DemandEstimate outflow;                  ///< what the place must be able to give: at a warehouse also what it sends to stores
    std::vector<TellerShare> tellers;        ///< of sales; empty where nothing was sold

    int silentDays = 0;                      ///< in stock and without a sale, since the last sale or count
    double silentWeight = 0;                 ///< the same days, each by what its weekday and its promotion usually sell (1 = a mean day)
    int lastSale = never, lastCount = never; ///< in the window
    std::optional<double> liveMean;          ///< mean of the days up to the last sale: what it sells while it is surely there
    int liveDays = 0;

    int emptyDays = 0;                       ///< with nothing to sell, up to yesterday without a break
    int emptyDaysLately = 0;                 ///< among the last lostSalesDays
    Instant emptySince;                      ///< known where it is empty now and the movements tell when it ran out

    int firstReceipt = never, lastReceipt = never;

    std::optional<double> uplift;            ///< of the promoted days, as it was taken
    bool isPromotedNow = false;              ///< today is such a day
    /// What it sells a day just now: the mean, and more while it is on promotion. Unknown where the mean is.
    std::optional<double> sellsNow() const { return sales.mean && isPromotedNow ? *sales.mean * uplift.value_or(1) : sales.mean; }
    WeightedMean ordinary, promoted;         ///< open days in stock without (since the first movement) and with promotion, as they were sold
};

/// Reads one place's movements backwards from today's stock.
/// `stock.onHand` unknown, a movement without quantity or of an unknown kind: what lies before is unknown and not counted.
PlaceDemand placeDemand(const PositionAtLocation& stock, std::span<const ItemMovement> movements, const TradingDays& days,
                        const PlanningRules& rules, const PromotedDays& promoted = {});

} // namespace unisono::analysis
