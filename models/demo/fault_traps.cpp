// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/fault_planner.h"
#include "demo/publication_times.h"

#include <algorithm>

namespace unisono::demo {

void FaultPlanner::planIdentities()
{
    for (int i = 0; i < m_scale.unmappedSkus; ++i) {
        const int channel = m_prompt[static_cast<std::size_t>(i) % m_prompt.size()];
        const int like = drawSku();
        const std::string sku = m_products[static_cast<std::size_t>(like)].sku + "-2024";
        if (std::ranges::find(m_plan.unmapped, sku, &UnmappedItem::sku) == m_plan.unmapped.end())
            m_plan.unmapped.push_back(
                {sku, gtinOf(291'000'000'000 + static_cast<std::uint64_t>(i)), like, channel, m_random.between(3, 20)});
    }
    const auto shop = static_cast<int>(std::ranges::find(m_channels, "web-fr", &DemoChannel::id) - m_channels.begin());
    while (static_cast<int>(m_plan.sharedGtins.size()) < m_scale.sharedGtins) {
        const int sku = m_random.below(static_cast<int>(m_products.size()) - 1);
        if (m_used.contains(sku) || m_used.contains(sku + 1))
            continue;
        m_used.insert({sku, sku + 1});
        m_plan.sharedGtins.push_back({sku, sku + 1, shop});
    }
}

void FaultPlanner::planTraps()
{
    planLateMovements(12 + 8 * m_scale.faultsOfEachKind);
    planDrifts(20 * m_scale.faultsOfEachKind);
    planUnknowns(6 * m_scale.faultsOfEachKind);
    planLastPieces(5 * m_scale.faultsOfEachKind);
}

/// A receipt or a sale of this morning, after a shop published and before the stock was told.
void FaultPlanner::planLateMovements(int count)
{
    const int shop = m_prompt.back();
    for (int draws = 0; count > 0 && draws < mostDraws(); ++draws) {
        const int sku = drawSku();
        if (m_used.contains(sku) || !m_stock.isPublished(sku, shop) || m_stock.isPublished(sku, m_late))
            continue;
        const Second published = publishedAt(m_seed, sku, shop, channelAt(shop));
        const int warehouse = channelAt(shop).scope.back();
        const auto level = m_stock.level(sku, warehouse);
        const auto cell = plainCell(sku, shop);
        if (!cell || level->available() < 25)
            continue;
        const int quantity = m_random.chance(50) ? m_random.between(12, 30) : -m_random.between(12, 20);
        m_stock.moveLate(sku, {warehouse, quantity, published + (present() - published) / 2});
        if (!movesPlainly(sku)) {
            m_stock.forgetLateMovement(sku);
            continue;
        }
        take(sku);
        --count;
    }
}

/// No channel's cap hides a part of the late movement.
bool FaultPlanner::movesPlainly(int sku) const
{
    return std::ranges::all_of(m_prompt, [&](int channel) {
        const OfferCell before(m_stock, m_places, channelAt(channel), channel, sku, today());
        const OfferCell after(m_stock, m_places, channelAt(channel), channel, sku, present());
        return !m_stock.isPublished(sku, channel) || before.availableToSell() == after.availableToSell() ||
               (before.isPlain() && after.isPlain());
    });
}

void FaultPlanner::planDrifts(int count)
{
    for (int draws = 0; count > 0 && draws < mostDraws(); ++draws) {
        const int sku = drawSku();
        const int channel = m_prompt[static_cast<std::size_t>(m_random.below(static_cast<int>(m_prompt.size())))];
        if (m_used.contains(sku) || !m_stock.isPublished(sku, channel))
            continue;
        const auto cell = plainCell(sku, channel);
        if (!cell)
            continue;
        m_plan.drifted[{sku, channel}] = cell->availableToSell() + (m_random.chance(50) ? 1 : -1);
        m_used.insert(sku);
        --count;
    }
}

/// A store that sends orders does not know what it has: nobody can say what the shop may sell.
void FaultPlanner::planUnknowns(int count)
{
    for (int draws = 0; count > 0 && draws < mostDraws(); ++draws) {
        const int sku = drawSku();
        const int channel = m_prompt[static_cast<std::size_t>(m_random.below(static_cast<int>(m_prompt.size())))];
        const auto store = std::ranges::find_if(channelAt(channel).scope, [this](int place) {
            const Place& where = m_places[static_cast<std::size_t>(place)];
            return where.isStore() && !where.isMirrored;
        });
        if (m_used.contains(sku) || !m_stock.isPublished(sku, channel) || store == channelAt(channel).scope.end())
            continue;
        const auto cell = plainCell(sku, channel);
        if (!cell)
            continue;
        m_stock.adjust(sku, *store, {0, 0, false});
        m_plan.unjudged[{sku, channel}] = cell->availableToSell() + 25;
        m_used.insert(sku);
        --count;
    }
}

/// So few left to sell that the shop hides the item: it still offers exactly those.
void FaultPlanner::planLastPieces(int count)
{
    for (int draws = 0; count > 0 && draws < mostDraws(); ++draws) {
        const int sku = drawSku();
        const int channel = m_prompt.back();
        if (m_used.contains(sku) || !m_stock.isPublished(sku, channel))
            continue;
        const auto cell = plainCell(sku, channel);
        if (!cell || cell->availableToSell() > 40)
            continue;
        setBuffer(sku, channel, cell->buffer() + cell->availableToSell() - m_random.between(1, 2));
        m_used.insert(sku);
        --count;
    }
}

/// Histories of items with which all is well.
void FaultPlanner::tellSomeMore()
{
    for (int i = 0; i < 60; ++i)
        if (const int sku = drawSku(); !m_used.contains(sku))
            m_plan.told.try_emplace(sku, present());
}

} // namespace unisono::demo
