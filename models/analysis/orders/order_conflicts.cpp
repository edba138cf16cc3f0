// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/orders/order_conflicts.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace unisono::analysis {

namespace {

using tables::OrderState;
using RowByNumber = std::unordered_map<tables::TextId, std::uint32_t>;

constexpr std::int64_t recentSeconds = 30 * 86'400;
constexpr std::size_t fewestShared = 5;

RowByNumber recentOrders(const tables::Snapshot& snapshot, std::size_t channel)
{
    RowByNumber rows;
    const tables::OrderTable* orders = snapshot.channels[channel]->orders.get();
    for (std::uint32_t row = 0; orders && row < orders->size(); ++row)
        if (orders->fulfilment[row] != tables::Fulfilment::InStore
            && orders->placedAt[row] > snapshot.asOf.plusSeconds(-recentSeconds))
            rows.emplace(orders->order[row], row);
    return rows;
}

bool isOver(OrderState state)
{
    return state >= OrderState::Completed;
}

/// What `other` says of the orders of `channel`.
void compare(const tables::Snapshot& snapshot, std::size_t channel, std::size_t other, const RowByNumber& own, const RowByNumber& theirs,
             std::vector<OrderConflict>& conflicts)
{
    const tables::OrderTable& orders = *snapshot.channels[channel]->orders;
    const tables::OrderTable& others = *snapshot.channels[other]->orders;
    const auto known = static_cast<std::size_t>(std::ranges::count_if(own, [&](const auto& order) { return theirs.contains(order.first); }));
    const bool passesOn = known >= fewestShared && known * 2 >= own.size();
    for (const auto& [number, row] : own) {
        const auto match = theirs.find(number);
        OrderConflict conflict{OrderConflict::Kind::NotPassedOn, number, static_cast<int>(channel), static_cast<int>(other),
                               orders.state[row], OrderState::Open, orders.placedAt[row]};
        if (match == theirs.end() && passesOn && !isOver(conflict.state)) {
            conflicts.push_back(conflict);
        } else if (match != theirs.end() && channel < other && orders.placedAt[row] == others.placedAt[match->second]) {
            conflict.kind = OrderConflict::Kind::StatesDiffer;
            conflict.otherState = others.state[match->second];
            if (isOver(conflict.state) != isOver(conflict.otherState)
                || (conflict.state == OrderState::Cancelled) != (conflict.otherState == OrderState::Cancelled))
                conflicts.push_back(conflict);
        }
    }
}

} // namespace

std::vector<OrderConflict> orderConflicts(const tables::Snapshot& snapshot)
{
    std::vector<RowByNumber> rows;
    for (std::size_t c = 0; c < snapshot.channels.size(); ++c)
        rows.push_back(recentOrders(snapshot, c));
    std::vector<OrderConflict> conflicts;
    for (std::size_t c = 0; c < rows.size(); ++c)
        for (std::size_t other = 0; other < rows.size(); ++other)
            if (c != other && !rows[c].empty() && !rows[other].empty())
                compare(snapshot, c, other, rows[c], rows[other], conflicts);
    std::ranges::sort(conflicts, {}, [&](const OrderConflict& conflict) {
        return std::tuple(conflict.channel, conflict.other, snapshot.texts->text(conflict.order));
    });
    return conflicts;
}

} // namespace unisono::analysis
