// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/orders/fulfilment_funnel.h"

#include "analysis/quantile.h"

#include <algorithm>
#include <array>
#include <map>

namespace unisono::analysis {

namespace {

using tables::Fulfilment;
using tables::LineState;
using tables::OrderState;

/// What the lines of one order say together.
struct LinesOfOrder
{
    std::uint32_t lines = 0, forStock = 0;
    Quantity ordered = 0, supplied = 0;
    bool inFull = true;
};

std::vector<LinesOfOrder> linesByOrder(const tables::ChannelTables& channel, const tables::Snapshot& snapshot)
{
    const tables::OrderTable& orders = *channel.orders;
    std::vector<LinesOfOrder> all(orders.size());
    const tables::OrderLineTable* lines = channel.orderLines.get();
    for (std::size_t line = 0; lines && line < lines->size(); ++line) {
        const std::uint32_t order = lines->orderRow[line];
        if (order == tables::Dictionary::none)
            continue;
        LinesOfOrder& sum = all[order];
        const LineState state = lines->state[line];
        const bool isCancelled = state == LineState::Cancelled || orders.state[order] == OrderState::Cancelled;
        const bool isSupplied = !isCancelled && (state == LineState::Fulfilled || state == LineState::Returned);
        const bool forStock = isCancelled && isForStock(snapshot.texts->text(orders.cancelReason[order]));
        ++sum.lines;
        sum.forStock += forStock ? 1 : 0;
        sum.inFull = sum.inFull && isSupplied;
        if (isSupplied || forStock)
            sum.ordered += lines->quantity[line];
        if (isSupplied)
            sum.supplied += lines->quantity[line];
    }
    return all;
}

/// Adds up the orders of one channel and fulfilment.
class FunnelSum
{
public:
    explicit FunnelSum(int channel, Fulfilment fulfilment)
    {
        m_funnel.channel = channel;
        m_funnel.fulfilment = fulfilment;
    }

    void add(const tables::OrderTable& orders, std::size_t row, const LinesOfOrder& lines, Instant now)
    {
        const OrderState state = orders.state[row];
        const bool isCancelled = state == OrderState::Cancelled;
        const bool isCompleted = state == OrderState::Completed || state == OrderState::Returned;
        const bool isReady = isCompleted || state == OrderState::Ready || orders.readyAt[row].isKnown();
        ++m_funnel.ordered;
        m_funnel.allocated += isReady || state == OrderState::Allocated;
        m_funnel.ready += isReady;
        m_funnel.completed += isCompleted;
        m_funnel.cancelled += isCancelled;
        m_funnel.open += !isCancelled && !isCompleted;
        m_funnel.lines += lines.lines;
        m_funnel.linesCancelledForStock += lines.forStock;
        m_funnel.unitsOrdered += lines.ordered;
        m_funnel.unitsSupplied += lines.supplied;
        if (orders.readyAt[row].isKnown() && orders.readyAt[row] >= orders.placedAt[row])
            m_ready.push_back(static_cast<double>(secondsBetween(orders.placedAt[row], orders.readyAt[row])));
        judgePromise(orders, row, lines, now);
    }

    FulfilmentFunnel finish() const
    {
        FulfilmentFunnel funnel = m_funnel;
        funnel.readyCounted = static_cast<std::uint32_t>(m_ready.size());
        funnel.readySeconds90 = quantile(m_ready, 0.9);
        return funnel;
    }

private:
    void judgePromise(const tables::OrderTable& orders, std::size_t row, const LinesOfOrder& lines, Instant now)
    {
        const Instant promised = orders.promisedAt[row];
        if (!promised.isKnown() || promised > now)
            return;
        const OrderState state = orders.state[row];
        const bool isCancelled = state == OrderState::Cancelled;
        if (isCancelled && lines.forStock == 0)
            return; // the customer's own wish breaks no promise
        const bool isCollected = m_funnel.fulfilment == Fulfilment::Collect || m_funnel.fulfilment == Fulfilment::Reserve;
        const Instant kept = isCollected && orders.readyAt[row].isKnown() ? orders.readyAt[row] : orders.completedAt[row];
        const bool isOver = state == OrderState::Completed || state == OrderState::Returned;
        if (isOver && !kept.isKnown())
            return;
        ++m_funnel.onTimeInFull.of;
        m_funnel.onTimeInFull.kept += !isCancelled && kept.isKnown() && kept <= promised && (lines.inFull || !isOver);
    }

    FulfilmentFunnel m_funnel;
    std::vector<double> m_ready;
};

} // namespace

bool isForStock(std::string_view cancelReason)
{
    static constexpr std::array words = {std::string_view("stock"), std::string_view("rupture"), std::string_view("esaurit"),
                                         std::string_view("unavailable"), std::string_view("indisponib")};
    std::string lower(cancelReason);
    for (char& letter : lower)
        letter = letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    return std::ranges::any_of(words, [&](std::string_view word) { return lower.find(word) != std::string::npos; });
}

std::optional<double> FulfilmentFunnel::fillRate() const
{
    if (unitsOrdered.isUnknown() || unitsSupplied.isUnknown() || unitsOrdered <= Quantity(0))
        return std::nullopt;
    return unitsSupplied.toDouble() / unitsOrdered.toDouble();
}

std::vector<FulfilmentFunnel> fulfilmentFunnels(const tables::Snapshot& snapshot)
{
    std::map<std::pair<int, Fulfilment>, FunnelSum> sums;
    const Instant since = snapshot.asOf.plusSeconds(-std::int64_t{FulfilmentFunnel::days} * 86'400);
    for (std::size_t c = 0; c < snapshot.channels.size(); ++c) {
        const tables::OrderTable* orders = snapshot.channels[c]->orders.get();
        if (!orders)
            continue;
        const std::vector<LinesOfOrder> lines = linesByOrder(*snapshot.channels[c], snapshot);
        const int channel = static_cast<int>(c);
        for (std::size_t row = 0; row < orders->size(); ++row) {
            const Fulfilment fulfilment = orders->fulfilment[row];
            if (fulfilment == Fulfilment::InStore || orders->placedAt[row] <= since)
                continue;
            sums.try_emplace({channel, fulfilment}, channel, fulfilment).first->second.add(*orders, row, lines[row], snapshot.asOf);
        }
    }
    std::vector<FulfilmentFunnel> funnels;
    for (const auto& [key, sum] : sums)
        funnels.push_back(sum.finish());
    return funnels;
}

} // namespace unisono::analysis
