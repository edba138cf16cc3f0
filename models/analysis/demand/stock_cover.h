// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/demand/place_demand.h"

#include <variant>

namespace unisono::analysis {

/// For how many open days the stock lasts: max(0, on hand − committed) / d̄. An item that does not sell has no days, and never ∞:
/// it tells for how many days it has not sold. Unknown where stock or demand are.
struct UnknownCover
{
};
struct CoverDays
{
    double days = 0;
};
struct NoSaleFor
{
    int days = 0;
};
using Cover = std::variant<UnknownCover, CoverDays, NoSaleFor>;

/// Safety stock z·√(L·σ_d² + d̄²·σ_L²) and reorder point d̄·L + safety stock (D1).
struct ReorderLevel
{
    double safetyStock = 0;
    double reorderPoint = 0;
};
ReorderLevel reorderLevel(double demand, double demandDeviation, double leadTime, double leadTimeDeviation, double serviceLevel);

/// How one item stands at one place against what it sells there. At a warehouse demand is what it sells and sends to stores.
/// Units; days are open days but for the ages, which are calendar days.
struct StockCover
{
    std::optional<double> perDay, deviation; ///< d̄ and σ_d; unknown is unknown
    int daysCounted = 0;
    int daysPromoted = 0;                    ///< of them, or left out where the uplift is unknown
    std::optional<double> uplift;            ///< of those days: what was sold is divided by it
    Cover cover;
    std::optional<ReorderLevel> reorder;
    std::optional<double> overstock;         ///< max(0, on hand + incoming − d̄·H − SS)
    std::optional<double> sureOverstock;     ///< the same with the demand as high as it can well be (97.5 % upper bound)
    std::optional<double> shortage;          ///< max(0, reorder point − available − incoming)
    std::optional<double> sellThrough;       ///< sold / (sold + on hand), over the window
    std::optional<double> stockOutRate;      ///< open days with nothing to sell / open days since it was first there
    std::optional<int> daysSinceFirstReceipt, daysSinceLastReceipt; ///< as far as the movements tell
    int windowDays = 0;                      ///< calendar days that the movements tell of
    int emptyDays = 0;                       ///< open days with nothing to sell until now
};

StockCover stockCover(const PositionAtLocation& stock, const PlaceDemand& demand, const TradingDays& days,
                      const PlanningRules& rules);

} // namespace unisono::analysis
