// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/journeys.h"
#include "demo/movement_plan.h"
#include "demo/publications.h"

#include <QString>

namespace unisono::demo {

/// An item as one channel lists it: of the catalogue, or known to this channel alone.
struct ListedItem
{
    std::string_view sku;
    int index = 0; ///< in the catalogue; what it resembles where it is unmapped
    const UnmappedItem* unmapped = nullptr;
};

/// Everything about the invented region; the writers only put it into files.
class SampleRegion
{
public:
    explicit SampleRegion(const DemoOptions& options);
    SampleRegion(const SampleRegion&) = delete;
    SampleRegion& operator=(const SampleRegion&) = delete;

    const std::uint64_t seed;
    const QString folder;
    const Size size;
    const Scale scale;
    const std::vector<Place> places;
    const std::vector<Product> products;
    std::vector<DemoChannel> channels; ///< ordered by id
    StockPlan stock;
    const FaultPlan faults;
    const MovementPlan movements;
    const Publications publications;
    const std::vector<DemoPromotion> promotions;
    const PricePlan prices;
    const Journeys journeys;

    const Product& product(int sku) const { return products[static_cast<std::size_t>(sku)]; }
    const Place& place(int index) const { return places[static_cast<std::size_t>(index)]; }
    const DemoChannel& channel(int index) const { return channels[static_cast<std::size_t>(index)]; }
    int productCount() const { return static_cast<int>(products.size()); }
    int placeCount() const { return static_cast<int>(places.size()); }
    int channelCount() const { return static_cast<int>(channels.size()); }

    /// What the channel lists, ordered by SKU: everything where it does not sell, else what it offers.
    std::vector<ListedItem> listing(int channel) const;
    /// The GTIN by which this channel knows the item.
    const std::string& gtin(int channel, const ListedItem& item) const;
    QString channelFile(int channel, std::string_view name) const;
};

} // namespace unisono::demo
