// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/demand/stock_cover.h"

namespace unisono::analysis {

/// One store's part in the imbalance of an item.
struct StoreBalance
{
    LocationId location = noId;
    double overstock = 0; ///< that it surely does not need
    double shortage = 0;  ///< up to its reorder point
    double perDay = 0;    ///< d̄
    double available = 0; ///< available to promise and incoming
};

/// Whole units that are worth moving from one store to another.
struct Transfer
{
    SkuId sku = noId;
    LocationId from = noId, to = noId;
    int quantity = 0;
    Money benefit; ///< unit margin × the units more that the receiver is expected to sell within the horizon
    Money cost;    ///< transferCost + transferUnitCost × quantity
};

/// Σ overstock, Σ shortage, and what can be evened out: min of both (D1).
struct Imbalance
{
    double overstock = 0, shortage = 0;
    double units() const { return overstock < shortage ? overstock : shortage; }
    std::vector<Transfer> transfers; ///< the most useful first
};

/// Proposes transfers: the neediest store is served first, from the store with most to give. Nothing is proposed that costs as much as
/// it brings, nor where the unit margin is unknown.
Imbalance imbalance(SkuId sku, std::vector<StoreBalance> stores, const Money& unitMargin, const PlanningRules& rules);

/// What more the receiver sells within the horizon with `quantity` units more: E[min(D, have + quantity)] − E[min(D, have)], D Poisson.
double unitsGained(const StoreBalance& receiver, double quantity, int horizonDays);

} // namespace unisono::analysis
