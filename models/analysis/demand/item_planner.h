// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/demand/item_demand.h"
#include "analysis/demand/lost_sales.h"
#include "analysis/demand/oversell_risk.h"
#include "analysis/demand/phantom_stock.h"
#include "analysis/demand/stock_cover.h"
#include "analysis/demand/transfers.h"
#include "analysis/inventory/unit_margin.h"

namespace unisono::analysis {

/// What is known of one item at one place, from its demand there.
struct PlacePlan
{
    StockCover cover;
    double salesPerDay = 0;           ///< to customers
    std::optional<PhantomStock> phantom;
    std::optional<LostSales> lost;
    Instant emptySince;
    Instant lastSale;                 ///< begin of the day
    bool isWarehouse = false;
};

struct ItemPlan
{
    std::vector<PlacePlan> places;    ///< one per ItemCase::places()
    std::vector<OversellRisk> risks;  ///< one per channel that publishes some
    Imbalance imbalance;              ///< over stores
    std::optional<int> ageDays;       ///< since the item was first received anywhere, as far as it is told
    Money unitMargin, unitCost;
};

/// Works out an item's plan from its demand. Built once a thread, reused from item to item.
class ItemPlanner
{
public:
    ItemPlanner(const tables::Snapshot& snapshot, const std::vector<ChannelRules>& rules, const UnitMargins& margins,
                const std::vector<ChannelFreshness>& freshness, const TradingDays& days, const PhantomPriors& priors,
                const PlanningRules& planning);

    /// Null where no channel tells any movement of the item. Valid until the next call.
    const ItemPlan* plan(const ItemCase& item);

private:
    void planPlaces(const ItemCase& item);
    void balanceStores(const ItemCase& item);
    std::optional<int> ageOf(const ItemCase& item) const;

    const tables::Snapshot& m_snapshot;
    const std::vector<ChannelRules>& m_rules;
    const UnitMargins& m_margins;
    const std::vector<ChannelFreshness>& m_freshness;
    const TradingDays& m_days;
    const PhantomPriors& m_priors;
    const PlanningRules& m_planning;
    ItemDemand m_demand;
    ItemPlan m_plan;
};

} // namespace unisono::analysis
