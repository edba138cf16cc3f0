// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/demand/item_movements.h"

#include <algorithm>
#include <tuple>

namespace unisono::analysis {

namespace {

auto identityOf(const ItemMovement& movement)
{
    return std::tuple(movement.location, movement.at, movement.kind, movement.quantity);
}

} // namespace

void ItemMovements::gather(SkuId sku)
{
    m_movements.clear();
    std::size_t tellers = 0;
    for (std::size_t c = 0; c < m_snapshot.channels.size(); ++c) {
        const tables::MovementTable* moves = m_snapshot.channels[c]->movements.get();
        if (!moves)
            continue;
        const std::size_t before = m_movements.size();
        for (const SkuId own : m_rules[c].ownCodes(sku))
            for (std::uint32_t row = moves->index.begin(own); row < moves->index.end(own); ++row)
                if (moves->at[row].isKnown())
                    m_movements.push_back({m_snapshot.identity.commonLocation(c, moves->location[row]), static_cast<int>(c),
                                           moves->kind[row], moves->quantity[row], moves->at[row]});
        tellers += m_movements.size() > before;
    }
    std::ranges::sort(m_movements, {}, [](const ItemMovement& movement) {
        return std::tuple_cat(identityOf(movement), std::tuple(movement.channel));
    });
    if (tellers > 1)
        dropRepeated();
}

void ItemMovements::dropRepeated()
{
    std::size_t kept = 0;
    for (std::size_t first = 0; first < m_movements.size();) {
        // Equal rows of one channel are as many tickets; the channel that tells most of them is believed.
        std::size_t end = first, bestBegin = first, bestEnd = first;
        while (end < m_movements.size() && identityOf(m_movements[end]) == identityOf(m_movements[first])) {
            const std::size_t begin = end;
            while (end < m_movements.size() && m_movements[end].channel == m_movements[begin].channel
                   && identityOf(m_movements[end]) == identityOf(m_movements[first]))
                ++end;
            if (end - begin > bestEnd - bestBegin) {
                bestBegin = begin;
                bestEnd = end;
            }
        }
        for (std::size_t at = bestBegin; at < bestEnd; ++at)
            m_movements[kept++] = m_movements[at];
        first = end;
    }
    m_movements.resize(kept);
}

std::span<const ItemMovement> ItemMovements::at(LocationId location) const
{
    const auto range = std::ranges::equal_range(m_movements, location, {}, &ItemMovement::location);
    return {range.begin(), range.end()};
}

} // namespace unisono::analysis
