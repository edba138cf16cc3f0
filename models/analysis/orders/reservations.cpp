// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/orders/reservations.h"

#include "analysis/orders/open_demand.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace unisono::analysis {

namespace {

constexpr std::int64_t recentSeconds = 30 * 86'400;

using Place = std::pair<SkuId, LocationId>;

std::map<Place, Quantity> cancelledLately(const tables::Snapshot& snapshot)
{
    std::map<Place, Quantity> cancelled;
    for (std::size_t c = 0; c < snapshot.channels.size(); ++c) {
        const tables::OrderLineTable* lines = snapshot.channels[c]->orderLines.get();
        const tables::OrderTable* orders = snapshot.channels[c]->orders.get();
        for (std::size_t line = 0; lines && orders && line < lines->size(); ++line) {
            const std::uint32_t order = lines->orderRow[line];
            if (order == noId || lines->location[line] == noId
                || (lines->state[line] != tables::LineState::Cancelled && orders->state[order] != tables::OrderState::Cancelled)
                || !orders->placedAt[order].isKnown() || secondsBetween(orders->placedAt[order], snapshot.asOf) > recentSeconds)
                continue;
            const Place place{snapshot.identity.commonSku(c, lines->sku[line]),
                              snapshot.identity.commonLocation(c, lines->location[line])};
            cancelled.try_emplace(place, Quantity(0)).first->second += lines->quantity[line];
        }
    }
    return cancelled;
}

void judge(Reservation& cell, std::span<const OpenDemand> byChannel)
{
    const Quantity held = cell.committed + cell.reserved;
    if (held.isUnknown() || cell.ordered.isUnknown())
        return;
    if (cell.ordered > held)
        cell.difference = held - cell.ordered;
    else
        cell.difference = cell.ordered < cell.committed ? cell.committed - cell.ordered : Quantity(0);
    const auto explains = [&](const OpenDemand& demand) { return demand.quantity == absolute(cell.difference); };
    const auto channel = std::ranges::find_if(byChannel, explains);
    if (channel != byChannel.end())
        cell.channel = channel->channel;
    if (cell.difference.isZero()) {
        cell.verdict = ReservationVerdict::Agrees;
        cell.channel = noChannel;
    } else if (cell.difference < Quantity(0)) {
        cell.verdict = cell.channel != noChannel ? ReservationVerdict::ChannelNotHeld : ReservationVerdict::Lost;
    } else if (cell.cancelled == cell.difference) {
        cell.verdict = ReservationVerdict::CancelledButHeld;
        cell.channel = noChannel;
    } else {
        cell.verdict = cell.channel != noChannel ? ReservationVerdict::HeldTwice : ReservationVerdict::HeldWithoutOrder;
    }
}

/// Places that hold something, though nobody has ordered there.
void addHeldOnly(const InventoryAnswer& answer, std::map<Place, Reservation>& cells)
{
    for (const PositionAtLocation& place : answer.atLocation)
        if (place.reporters > 0 && place.states.committed > Quantity(0))
            cells.try_emplace({place.sku, place.location});
}

} // namespace

std::vector<Reservation> reservations(const InventoryAnswer& answer)
{
    const tables::Snapshot& snapshot = *answer.snapshot;
    if (std::ranges::none_of(snapshot.channels, [](const auto& channel) { return channel->orderLines != nullptr; }))
        return {};
    const std::vector<OpenDemand> demand = openDemand(snapshot);
    const std::map<Place, Quantity> cancelled = cancelledLately(snapshot);
    std::map<Place, Reservation> cells;
    for (const OpenDemand& cell : demand) {
        Reservation& reservation = cells[{cell.sku, cell.location}];
        reservation.ordered += cell.quantity;
        reservation.lines += cell.lines;
    }
    addHeldOnly(answer, cells);

    const PlaceStock stock(answer);
    std::vector<Reservation> rows;
    for (auto& [place, cell] : cells) {
        std::tie(cell.sku, cell.location) = place;
        if (const auto found = cancelled.find(place); found != cancelled.end())
            cell.cancelled = found->second;
        if (const PositionAtLocation* told = stock.at(cell.sku, cell.location)) {
            cell.toldBy = told->channel;
            cell.committed = told->states.committed;
            cell.reserved = told->states.reserved;
        }
        const auto byChannel = std::ranges::equal_range(demand, place, {}, [](const OpenDemand& d) { return Place(d.sku, d.location); });
        judge(cell, {byChannel.begin(), byChannel.end()});
        rows.push_back(cell);
    }
    std::ranges::stable_sort(rows, {}, [&](const Reservation& row) {
        return std::tuple(snapshot.skus->text(row.sku), snapshot.locations->text(row.location));
    });
    return rows;
}

} // namespace unisono::analysis
