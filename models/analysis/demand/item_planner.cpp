// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/demand/item_planner.h"

#include <algorithm>

namespace unisono::analysis {

ItemPlanner::ItemPlanner(const tables::Snapshot& snapshot, const std::vector<ChannelRules>& rules, const UnitMargins& margins,
                         const std::vector<ChannelFreshness>& freshness, const TradingDays& days, const PhantomPriors& priors,
                         const PlanningRules& planning)
    : m_snapshot(snapshot), m_rules(rules), m_margins(margins), m_freshness(freshness), m_days(days), m_priors(priors),
      m_planning(planning),
      m_demand(snapshot, rules, days, planning)
{
}

const ItemPlan* ItemPlanner::plan(const ItemCase& item)
{
    if (!m_days.hasMovements() || !m_demand.gather(item))
        return nullptr;
    m_plan.risks.clear();
    for (std::size_t c = 0; c < m_snapshot.channels.size(); ++c)
        if (std::optional<OversellRisk> risk = oversellRisk(item, m_demand, c, m_freshness, m_planning))
            m_plan.risks.push_back(std::move(*risk));
    const auto own = static_cast<std::size_t>(item.places().empty() ? 0 : item.places().front().channel);
    m_plan.unitMargin = m_margins.of(item.sku(), own);
    m_plan.unitCost = m_margins.costOf(item.sku(), own);
    m_plan.ageDays = ageOf(item);
    planPlaces(item);
    balanceStores(item);
    return &m_plan;
}

void ItemPlanner::planPlaces(const ItemCase& item)
{
    m_plan.places.clear();
    for (std::size_t at = 0; at < item.places().size(); ++at) {
        const PositionAtLocation& stock = item.places()[at];
        const PlaceDemand& demand = m_demand.places()[at];
        PlacePlan& place = m_plan.places.emplace_back();
        place.isWarehouse = m_days.isWarehouse(stock.location);
        if (stock.reporters == 0)
            continue;
        place.cover = stockCover(stock, demand, m_days, m_planning);
        place.salesPerDay = demand.sales.mean.value_or(0);
        place.phantom = phantomStock(stock, demand, m_priors.of(stock.location));
        place.lost = lostSales(demand, m_plan.unitMargin, m_planning);
        place.emptySince = demand.emptySince;
        if (demand.lastSale != PlaceDemand::never)
            place.lastSale = m_days.clock().beginOf(demand.lastSale);
        if (const auto received = place.cover.daysSinceFirstReceipt)
            m_plan.ageDays = std::max(m_plan.ageDays.value_or(0), *received);
    }
}

void ItemPlanner::balanceStores(const ItemCase& item)
{
    std::vector<StoreBalance> stores;
    for (std::size_t at = 0; at < item.places().size(); ++at) {
        const PlacePlan& place = m_plan.places[at];
        if (place.isWarehouse || !place.cover.sureOverstock || !place.cover.shortage)
            continue;
        const PositionAtLocation& stock = item.places()[at];
        // What is promised already is not given away.
        const double spare = std::max(0.0, stock.states.available().toDouble());
        stores.push_back({stock.location, std::min(*place.cover.sureOverstock, spare), *place.cover.shortage,
                          place.cover.perDay.value_or(0), (stock.states.available() + stock.incoming).toDouble()});
    }
    m_plan.imbalance = imbalance(item.sku(), std::move(stores), m_plan.unitMargin, m_planning);
}

std::optional<int> ItemPlanner::ageOf(const ItemCase& item) const
{
    std::optional<int> age;
    const SkuId sku = item.sku();
    for (std::size_t c = 0; c < m_snapshot.channels.size(); ++c) {
        const tables::ProductTable* products = m_snapshot.channels[c]->products.get();
        if (!products)
            continue;
        for (const SkuId own : m_rules[c].ownCodes(sku))
            for (std::uint32_t row = products->index.begin(own); row < products->index.end(own); ++row)
                if (const std::int64_t day = products->firstReceivedOn[row]; day > 0)
                    age = std::max(age.value_or(0), m_days.today() - static_cast<int>(day));
    }
    return age;
}

} // namespace unisono::analysis
