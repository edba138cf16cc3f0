// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/orders/collection_offers.h"

#include "analysis/orders/open_demand.h"

#include <map>

namespace unisono::analysis {

namespace {

constexpr std::int64_t recentSeconds = 90 * 86'400;

using Offers = std::map<std::pair<int, LocationId>, CollectionOffer>;

/// Every place where a channel's orders are collected.
Offers collectionPlaces(const tables::Snapshot& snapshot)
{
    Offers offers;
    for (std::size_t c = 0; c < snapshot.channels.size(); ++c) {
        const tables::OrderTable* orders = snapshot.channels[c]->orders.get();
        for (std::size_t row = 0; orders && row < orders->size(); ++row) {
            const tables::Fulfilment fulfilment = orders->fulfilment[row];
            if ((fulfilment != tables::Fulfilment::Collect && fulfilment != tables::Fulfilment::Reserve)
                || orders->location[row] == noId || orders->placedAt[row] <= snapshot.asOf.plusSeconds(-recentSeconds))
                continue;
            const int channel = static_cast<int>(c);
            const LocationId location = snapshot.identity.commonLocation(c, orders->location[row]);
            CollectionOffer& offer = offers[{channel, location}];
            offer.channel = channel;
            offer.location = location;
        }
    }
    return offers;
}

} // namespace

std::vector<CollectionOffer> collectionOffers(const InventoryAnswer& answer)
{
    Offers offers = collectionPlaces(*answer.snapshot);
    const PlaceStock stock(answer);
    for (const Availability& cell : answer.availability) {
        if (cell.published <= Quantity(0))
            continue;
        for (auto at = offers.lower_bound({cell.channel, 0}); at != offers.end() && at->first.first == cell.channel; ++at) {
            CollectionOffer& offer = at->second;
            const PositionAtLocation* told = stock.at(cell.sku, offer.location);
            const Quantity available = told ? told->states.available() : Quantity(0);
            ++offer.offered;
            offer.unknown += available.isUnknown();
            offer.canKeep += available > Quantity(0);
            offer.cannotKeep += available.isKnown() && available <= Quantity(0);
        }
    }
    std::vector<CollectionOffer> rows;
    for (const auto& [key, offer] : offers)
        rows.push_back(offer);
    return rows;
}

} // namespace unisono::analysis
