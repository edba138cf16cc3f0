// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/channel_profile.h"
#include "domain/region.h"
#include "tables/identity_map.h"
#include "tables/inventory_tables.h"
#include "tables/order_tables.h"

#include <memory>
#include <vector>

namespace unisono::tables {

/// What one channel said, as of the snapshot's instant. Tables are shared between snapshots and never change;
/// a missing table (null) means that the channel gave no records of that kind.
struct ChannelTables
{
    ChannelProfile profile;
    QString kind;            ///< "files", "vendure", …
    std::int64_t pull = 0;   ///< the last complete pull these tables come from
    Instant pulledAt;        ///< when that pull ended; unknown if there was none

    std::shared_ptr<const ProductTable> products;
    std::shared_ptr<const ProductTextTable> productTexts;
    std::shared_ptr<const LocationTable> locations;
    std::shared_ptr<const StockTable> stock;
    std::shared_ptr<const SupplyTable> supply;
    std::shared_ptr<const PublishedTable> published;
    std::shared_ptr<const MovementTable> movements;
    std::shared_ptr<const OpenLineTable> openLines;
    std::shared_ptr<const PriceTable> prices;
    std::shared_ptr<const PromotionTable> promotions;
    std::shared_ptr<const OrderTable> orders;
    std::shared_ptr<const OrderLineTable> orderLines;
    std::shared_ptr<const CountTable> counts;
    std::shared_ptr<const OpeningHoursTable> openingHours; ///< as the channel's own back-end tells them
};

/// Everything the console knows at one instant, immutable. Page, PDF and export read the same snapshot.
struct Snapshot
{
    Region region;
    Instant asOf;                                  ///< the instant it speaks of
    std::shared_ptr<const Dictionary> skus;
    std::shared_ptr<const Dictionary> locations;
    std::shared_ptr<const Dictionary> texts;       ///< titles, names, codes
    std::vector<std::shared_ptr<const ChannelTables>> channels; ///< ordered by id
    IdentityMap identity;
    std::shared_ptr<const CountTable> counts;                   ///< brought in by hand, under common ids; null where there are none
    std::shared_ptr<const OpeningHoursTable> openingHours;      ///< the region's calendar, under common ids; null where it has none

    const ChannelTables* channel(const QString& id) const;
};

using SnapshotPtr = std::shared_ptr<const Snapshot>;

} // namespace unisono::tables
