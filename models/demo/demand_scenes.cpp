// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/fault_planner.h"

#include <algorithm>

namespace unisono::demo {

using Kind = DemandFault::Kind;

std::string_view demandFaultName(DemandFault::Kind kind)
{
    static constexpr std::string_view names[] = {"oversell_risk", "phantom_stock", "stock_out", "overstock", "imbalance"};
    return names[static_cast<std::size_t>(kind)];
}

void FaultPlanner::planDemand()
{
    const int each = m_scale.faultsOfEachKind;
    stage(&FaultPlanner::oversold, 2 * each, SalesClass::Best);
    stage(&FaultPlanner::phantomStock, 3 * each, SalesClass::Best);
    stage(&FaultPlanner::soldOut, 3 * each, SalesClass::Best);
    stage(&FaultPlanner::overstocked, 3 * each, SalesClass::Slow);
    stage(&FaultPlanner::unbalanced, 2 * each, SalesClass::Best);
}

void FaultPlanner::stage(Scene scene, int count, SalesClass sales)
{
    for (int draws = 0; count > 0 && draws < mostDraws(); ++draws) {
        const int sku = drawSku();
        const Product& product = m_products[static_cast<std::size_t>(sku)];
        // Not so cheap that nobody would mind.
        if (m_used.contains(sku) || product.sales != sales || product.costCents < 700 || m_stock.isFresh(sku))
            continue;
        if (!(this->*scene)(sku))
            continue;
        take(sku);
        --count;
    }
}

std::vector<int> FaultPlanner::quietStores(int sku) const
{
    std::vector<int> stores;
    for (int place = 0; place < static_cast<int>(m_places.size()); ++place) {
        const Place& where = m_places[static_cast<std::size_t>(place)];
        if (where.isStore() && !where.shipsOrders && !where.isMirrored && m_stock.level(sku, place))
            stores.push_back(place);
    }
    return stores;
}

void FaultPlanner::setOnHand(int sku, int place, int onHand)
{
    m_stock.adjust(sku, place, {onHand - m_stock.level(sku, place)->onHand, 0, true});
}

/// A heap that hardly anybody buys from.
void FaultPlanner::pileUp(int sku, int place)
{
    setOnHand(sku, place, m_random.between(70, 110));
    m_plan.habits[{sku, place}] = {3, 1, present(), true};
    m_plan.demand.push_back({Kind::Overstock, sku, -1, place});
}

/// A brisk seller, in the books to this day, that nobody has sold for more than two weeks.
bool FaultPlanner::phantomStock(int sku)
{
    const std::vector<int> stores = quietStores(sku);
    if (stores.empty())
        return false;
    const int place = stores[static_cast<std::size_t>(m_random.below(static_cast<int>(stores.size())))];
    setOnHand(sku, place, m_random.between(5, 8));
    m_plan.habits[{sku, place}] = {60, 2, today() - m_random.between(16, 20) * day};
    m_plan.demand.push_back({Kind::PhantomStock, sku, -1, place});
    return true;
}

/// A brisk seller of which the last piece went more than a week ago.
bool FaultPlanner::soldOut(int sku)
{
    const std::vector<int> stores = quietStores(sku);
    if (stores.empty())
        return false;
    const int place = stores[static_cast<std::size_t>(m_random.below(static_cast<int>(stores.size())))];
    setOnHand(sku, place, 0);
    m_plan.habits[{sku, place}] = {60, 2, today() - m_random.between(8, 12) * day};
    m_plan.demand.push_back({Kind::StockOut, sku, -1, place});
    return true;
}

bool FaultPlanner::overstocked(int sku)
{
    const std::vector<int> stores = quietStores(sku);
    if (stores.empty())
        return false;
    pileUp(sku, stores[static_cast<std::size_t>(m_random.below(static_cast<int>(stores.size())))]);
    return true;
}

/// One store sits on a heap of what two others are about to run out of.
bool FaultPlanner::unbalanced(int sku)
{
    const std::vector<int> stores = quietStores(sku);
    if (stores.size() < 3)
        return false;
    pileUp(sku, stores[0]);
    for (const int place : {stores[1], stores[2]}) {
        setOnHand(sku, place, 1);
        m_plan.habits[{sku, place}] = {70, 3, present()};
    }
    m_plan.demand.push_back({Kind::Imbalance, sku, -1, -1});
    return true;
}

/// The late channel offers the very last piece of what every place it sells from sells every other day, and keeps nothing back.
bool FaultPlanner::oversold(int sku)
{
    const DemoChannel& late = channelAt(m_late);
    if (!m_stock.isPublished(sku, m_late))
        return false;
    for (const int place : late.scope) {
        const auto level = m_stock.level(sku, place);
        const bool isLast = place == late.scope.back();
        setOnHand(sku, place, level->onHand - level->available() + (isLast ? 1 : 0));
    }
    setBuffer(sku, m_late, 0);
    m_plan.demand.push_back({Kind::OversellRisk, sku, m_late, -1});
    return true;
}

} // namespace unisono::demo
