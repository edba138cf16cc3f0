// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/fault_planner.h"

#include <algorithm>

namespace unisono::demo {

namespace {

/// Midday in Paris, a day from the present one; stores are open.
Second noon(int daysAhead)
{
    return localTime(2026, 6, 16, 12, 0) + daysAhead * day;
}

} // namespace

/// The web shop promises collections in ordinary stores: some it keeps, some are late, some have nothing to give, and some are promised
/// for five minutes before the store opens.
void FaultPlanner::planCollections()
{
    struct Case
    {
        std::string_view verdict;
        Second placedAt, collectedBy;
        int missing;
        int count;
    };
    const int each = m_scale.faultsOfEachKind;
    const Second soon = localTime(2026, 6, 16, 9, 55);
    const Case cases[] = {{{}, noon(-1), noon(1), 0, 4 * each},
                          {"no_stock", noon(-1), noon(1), 1, 3 * each},
                          {"overdue", noon(-2), noon(-1), 0, 2 * each},
                          {"closed_until", noon(-1) + 6 * hour, soon, 0, 2 * each}};
    for (const Case& wanted : cases)
        for (int i = 0; i < wanted.count; ++i)
            if (const auto broken = planCollection(wanted.verdict, wanted.placedAt, wanted.collectedBy, wanted.missing);
                broken && !broken->verdict.empty())
                m_plan.brokenPromises.push_back(*broken);
}

std::optional<BrokenPromise> FaultPlanner::planCollection(std::string_view verdict, Second placedAt, Second collectedBy, int missing)
{
    const auto shop = static_cast<int>(std::ranges::find(m_channels, "web-fr", &DemoChannel::id) - m_channels.begin());
    for (int draws = 0; draws < mostDraws(); ++draws) {
        const int sku = drawSku();
        const int place = m_random.below(m_scale.frenchStores);
        const Place& store = m_places[static_cast<std::size_t>(place)];
        const auto level = m_stock.level(sku, place);
        // Every third store opens at half past nine; the others at ten.
        if (store.shipsOrders || place % 3 == 0 || m_used.contains(sku) || !m_stock.isPublished(sku, shop) || !level
            || !level->onHandKnown)
            continue;
        const int quantity = m_random.between(1, 2);
        const int free = level->onHand - level->reserved - level->unsellable;
        if (missing == 0 && free < 0)
            continue;
        const int added = missing > 0 ? quantity - missing - free : quantity;
        m_stock.adjust(sku, place, {added, quantity});
        m_stock.addLine(sku, {shop, place, quantity, placedAt - m_random.below(3600), collectedBy});
        m_used.insert(sku);
        return BrokenPromise{verdict, sku, shop, place};
    }
    return std::nullopt;
}

} // namespace unisono::demo
