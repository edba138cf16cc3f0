// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace unisono::demo {

enum class Activity : std::uint8_t {
    WebVisit,
    AppOpen,
    MarketplaceVisit,
    EmailSent,
    EmailOpened,
    ProductView,
    StockLookup,
    AddToCart,
    Checkout,
    QuoteRequest,
    QuoteVisible,
    Call,
    OrderPlaced,
    ParcelShipped,
    ParcelDelivered,
    CollectReady,
    OrderCollected,
    StoreVisit,
    StorePurchase,
    LoyaltyCard,
    WelcomePack,
    Survey,
    Review,
    ReturnRequest,
    Refund,
};
std::string_view activityName(Activity activity);
/// Something the customer does not do but is told, or staff is told.
bool isInformation(Activity activity);
/// What one such contact costs, in hundredths.
int contactCost(Activity activity);

enum class Where : std::uint8_t { Web, App, Marketplace, CallCentre, Store };

/// A step that is taken with a chance of `percent` after some minutes; otherwise the journey ends before it.
struct JourneyStep
{
    Activity activity;
    Where where;
    int leastMinutes, mostMinutes;
    int percent;
};

struct JourneyTemplate
{
    int weight;
    std::span<const JourneyStep> steps;
};

std::span<const JourneyTemplate> journeyTemplates();

} // namespace unisono::demo
