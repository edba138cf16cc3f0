// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/orders/pickup_promises.h"

#include "analysis/orders/open_demand.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace unisono::analysis {

namespace {

using tables::Fulfilment;
using tables::LineState;
using tables::OrderState;
using Place = std::pair<SkuId, LocationId>;

constexpr std::int64_t judgedSeconds = 28 * 86'400;

/// An open line that waits for goods at a place, whatever becomes of it there.
struct Waiting
{
    Instant promisedAt, placedAt;
    int channel = noChannel;
    std::uint32_t line = 0;
    Quantity quantity;

    auto turn() const { return std::tuple(promisedAt.isKnown() ? promisedAt : Instant::endOfTime(), placedAt, channel, line); }
};

/// The lines that wait at each place, in their turn.
std::map<Place, std::vector<Waiting>> waitingLines(const tables::Snapshot& snapshot)
{
    const RepeatedOrders repeated(snapshot);
    std::map<Place, std::vector<Waiting>> waiting;
    for (std::size_t c = 0; c < snapshot.channels.size(); ++c) {
        const tables::OrderLineTable* lines = snapshot.channels[c]->orderLines.get();
        const tables::OrderTable* orders = snapshot.channels[c]->orders.get();
        for (std::uint32_t line = 0; lines && line < lines->size(); ++line) {
            const std::uint32_t order = lines->orderRow[line];
            if (lines->location[line] == noId || !isOpenLine(*snapshot.channels[c], line) || repeated.contains(c, order))
                continue;
            const bool isTold = orders && order != noId;
            waiting[{snapshot.identity.commonSku(c, lines->sku[line]), snapshot.identity.commonLocation(c, lines->location[line])}]
                .push_back({isTold ? orders->promisedAt[order] : Instant(), isTold ? orders->placedAt[order] : Instant(),
                            static_cast<int>(c), line, lines->quantity[line]});
        }
    }
    for (auto& [place, lines] : waiting)
        std::ranges::sort(lines, {}, &Waiting::turn);
    return waiting;
}

/// What is held there beyond the open lines that are told: it belongs to orders nobody tells.
Quantity heldForOthers(const StockStates& states, const std::vector<Waiting>& lines)
{
    Quantity ordered = 0;
    for (const Waiting& line : lines)
        ordered += line.quantity;
    const Quantity more = states.committed + states.reserved - ordered;
    return more.isKnown() && more > Quantity(0) ? more : Quantity(0);
}

class PromiseCheck
{
public:
    PromiseCheck(const InventoryAnswer& answer, const LocationClocks& clocks)
        : m_snapshot(*answer.snapshot), m_clocks(clocks), m_stock(answer), m_waiting(waitingLines(m_snapshot))
    {
    }

    PickupPromise promise(std::size_t c, std::uint32_t line) const
    {
        const tables::OrderLineTable& lines = *m_snapshot.channels[c]->orderLines;
        const tables::OrderTable& orders = *m_snapshot.channels[c]->orders;
        const std::uint32_t order = lines.orderRow[line];
        PickupPromise promise;
        promise.channel = static_cast<int>(c);
        promise.order = orders.order[order];
        promise.sku = m_snapshot.identity.commonSku(c, lines.sku[line]);
        promise.location = lines.location[line] == noId ? noId : m_snapshot.identity.commonLocation(c, lines.location[line]);
        promise.quantity = lines.quantity[line];
        promise.placedAt = orders.placedAt[order];
        promise.promisedAt = orders.promisedAt[order];
        promise.readyAt = orders.readyAt[order];
        const bool isCancelled = lines.state[line] == LineState::Cancelled || orders.state[order] == OrderState::Cancelled;
        const bool isReady = promise.readyAt.isKnown() || orders.state[order] == OrderState::Ready;
        if (isCancelled)
            promise.verdict = PromiseVerdict::Cancelled;
        else if (isOpenLine(*m_snapshot.channels[c], line) && !isReady)
            judgeOpen(promise, line);
        else if (promise.promisedAt.isKnown() && promise.readyAt.isKnown())
            promise.verdict = promise.readyAt <= promise.promisedAt ? PromiseVerdict::Kept : PromiseVerdict::Late;
        return promise;
    }

private:
    void judgeOpen(PickupPromise& promise, std::uint32_t line) const
    {
        tellStock(promise, line);
        const calendar::BusinessClock* clock = promise.location == noId ? nullptr : m_clocks.of(promise.location);
        if (clock)
            promise.opensAt = clock->nextOpening(m_snapshot.asOf);
        const bool isShort = promise.left().isKnown() && promise.quantity.isKnown() && promise.left() < promise.quantity;
        if (isShort)
            promise.verdict = PromiseVerdict::NoStock;
        else if (!promise.promisedAt.isKnown())
            promise.verdict = PromiseVerdict::Unknown;
        else if (promise.promisedAt <= m_snapshot.asOf)
            promise.verdict = PromiseVerdict::Overdue;
        else if (clock && clock->openSecondsBetween(m_snapshot.asOf, promise.promisedAt) == 0)
            promise.verdict = PromiseVerdict::ClosedUntil;
        else
            promise.verdict = PromiseVerdict::Pending;
    }

    void tellStock(PickupPromise& promise, std::uint32_t line) const
    {
        const PositionAtLocation* told = m_stock.at(promise.sku, promise.location);
        if (!told)
            return;
        promise.onHand = told->states.onHand - told->states.unsellable;
        promise.stockAsOf = told->asOf;
        const auto waiting = m_waiting.find({promise.sku, promise.location});
        if (waiting == m_waiting.end())
            return;
        promise.promisedBefore = heldForOthers(told->states, waiting->second);
        for (const Waiting& other : waiting->second) {
            if (other.channel == promise.channel && other.line == line)
                break;
            promise.promisedBefore += other.quantity;
        }
    }

    const tables::Snapshot& m_snapshot;
    const LocationClocks& m_clocks;
    const PlaceStock m_stock;
    const std::map<Place, std::vector<Waiting>> m_waiting;
};

bool isCollected(Fulfilment fulfilment)
{
    return fulfilment == Fulfilment::Collect || fulfilment == Fulfilment::Reserve;
}

} // namespace

std::vector<PickupPromise> pickupPromises(const InventoryAnswer& answer, const LocationClocks& clocks)
{
    const tables::Snapshot& snapshot = *answer.snapshot;
    const PromiseCheck check(answer, clocks);
    const RepeatedOrders repeated(snapshot);
    const Instant since = snapshot.asOf.plusSeconds(-judgedSeconds);
    std::vector<PickupPromise> promises;
    for (std::size_t c = 0; c < snapshot.channels.size(); ++c) {
        const tables::OrderLineTable* lines = snapshot.channels[c]->orderLines.get();
        const tables::OrderTable* orders = snapshot.channels[c]->orders.get();
        for (std::uint32_t line = 0; lines && orders && line < lines->size(); ++line) {
            const std::uint32_t order = lines->orderRow[line];
            if (order == noId || !isCollected(orders->fulfilment[order]) || repeated.contains(c, order))
                continue;
            if (isOpenLine(*snapshot.channels[c], line) || orders->promisedAt[order] > since)
                promises.push_back(check.promise(c, line));
        }
    }
    std::ranges::stable_sort(promises, {}, [&](const PickupPromise& promise) {
        return std::tuple(promise.promisedAt, snapshot.texts->text(promise.order), snapshot.skus->text(promise.sku));
    });
    return promises;
}

std::vector<PromiseRate> promiseRates(const std::vector<PickupPromise>& promises)
{
    std::map<LocationId, PromiseRate> rates;
    for (const PickupPromise& promise : promises) {
        const bool isKept = promise.verdict == PromiseVerdict::Kept;
        if (!isKept && promise.verdict != PromiseVerdict::Late && promise.verdict != PromiseVerdict::Overdue)
            continue;
        PromiseRate& rate = rates[promise.location];
        rate.location = promise.location;
        ++rate.due;
        rate.kept += isKept;
    }
    std::vector<PromiseRate> all;
    for (const auto& [location, rate] : rates)
        all.push_back(rate);
    return all;
}

} // namespace unisono::analysis
