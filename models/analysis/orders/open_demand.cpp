// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/orders/open_demand.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace unisono::analysis {

RepeatedOrders::RepeatedOrders(const tables::Snapshot& snapshot) : m_repeated(snapshot.channels.size())
{
    const auto tellers = std::ranges::count_if(snapshot.channels, [](const auto& channel) { return channel->orders != nullptr; });
    std::set<std::pair<tables::TextId, Instant>> seen;
    for (std::size_t c = 0; tellers > 1 && c < snapshot.channels.size(); ++c) {
        const tables::OrderTable* orders = snapshot.channels[c]->orders.get();
        if (!orders)
            continue;
        m_repeated[c].resize(orders->size(), false);
        for (std::size_t row = 0; row < orders->size(); ++row) {
            const bool isOver = orders->state[row] >= tables::OrderState::Completed;
            if (!isOver && !seen.emplace(orders->order[row], orders->placedAt[row]).second)
                m_repeated[c][row] = true;
        }
    }
}

bool isOpenLine(const tables::ChannelTables& channel, std::size_t line)
{
    const tables::OrderLineTable& lines = *channel.orderLines;
    if (lines.state[line] != tables::LineState::Open)
        return false;
    const std::uint32_t order = lines.orderRow[line];
    return order == noId || !channel.orders || channel.orders->state[order] < tables::OrderState::Completed;
}

std::vector<OpenDemand> openDemand(const tables::Snapshot& snapshot)
{
    const RepeatedOrders repeated(snapshot);
    std::vector<OpenDemand> demand;
    for (std::size_t c = 0; c < snapshot.channels.size(); ++c) {
        const tables::OrderLineTable* lines = snapshot.channels[c]->orderLines.get();
        for (std::size_t line = 0; lines && line < lines->size(); ++line)
            if (lines->location[line] != noId && isOpenLine(*snapshot.channels[c], line)
                && !repeated.contains(c, lines->orderRow[line]))
                demand.push_back({snapshot.identity.commonSku(c, lines->sku[line]),
                                  snapshot.identity.commonLocation(c, lines->location[line]), static_cast<int>(c),
                                  lines->quantity[line], 1});
    }
    const auto key = [](const OpenDemand& cell) { return std::tuple(cell.sku, cell.location, cell.channel); };
    std::ranges::stable_sort(demand, {}, key);
    std::vector<OpenDemand> joined;
    for (const OpenDemand& cell : demand) {
        if (joined.empty() || key(joined.back()) != key(cell)) {
            joined.push_back(cell);
            continue;
        }
        joined.back().quantity += cell.quantity;
        ++joined.back().lines;
    }
    return joined;
}

PlaceStock::PlaceStock(const InventoryAnswer& answer) : m_answer(answer), m_position(answer.snapshot->skus->size(), noId)
{
    for (std::uint32_t at = 0; at < answer.positions.size(); ++at)
        m_position[answer.positions[at].sku] = at;
}

const PositionAtLocation* PlaceStock::at(SkuId sku, LocationId location) const
{
    if (sku >= m_position.size() || m_position[sku] == noId)
        return nullptr;
    // Places where the SKU is only expected stand behind the position's rows, up to the next SKU's.
    for (std::uint32_t row = m_answer.positions[m_position[sku]].firstRow;
         row < m_answer.atLocation.size() && m_answer.atLocation[row].sku == sku; ++row)
        if (m_answer.atLocation[row].location == location && m_answer.atLocation[row].reporters > 0)
            return &m_answer.atLocation[row];
    return nullptr;
}

} // namespace unisono::analysis
