// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/journey_templates.h"
#include "demo/price_plan.h"

namespace unisono::demo {

/// One step of one customer.
struct DemoEvent
{
    Second at = 0;
    int customer = -1; ///< −1: nobody knows
    int order = -1;    ///< index in Journeys::orders
    int cents = 0;     ///< what was bought; 0: nothing
    std::int16_t place = -1;
    std::int8_t channel = -1;
    Activity activity = Activity::WebVisit;
    std::uint8_t category = 0; ///< index in productCategories
};

struct DemoOrderLine
{
    int sku = 0, quantity = 1, unitCents = 0;
};

/// An order that came out of a journey and is done with.
struct DemoOrder
{
    int channel = 0, customer = 0;
    int place = -1; ///< where it was collected; −1: sent home
    Second placedAt = 0, readyAt = 0, completedAt = 0;
    bool isCancelled = false;
    std::vector<DemoOrderLine> lines;

    int totalCents() const;
};

struct Journeys
{
    std::vector<DemoEvent> events; ///< by instant, then customer
    std::vector<DemoOrder> orders;
};

/// Two years of journeys over the region's channels, as many events as the scale says.
Journeys makeJourneys(std::uint64_t seed, const Scale& scale, const std::vector<Place>& places,
                      const std::vector<Product>& products, const std::vector<DemoChannel>& channels,
                      const PricePlan& prices);

} // namespace unisono::demo
