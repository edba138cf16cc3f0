// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/journey_templates.h"

namespace unisono::demo {

namespace {

using enum Activity;
constexpr Where web = Where::Web, app = Where::App, market = Where::Marketplace, call = Where::CallCentre,
                store = Where::Store;
constexpr int hours = 60, days = 1440;

constexpr JourneyStep shopOnline[] = {{WebVisit, web, 0, 0, 100},
                                      {ProductView, web, 1, 9, 92},
                                      {AddToCart, web, 1, 15, 48},
                                      {Checkout, web, 1, 20, 70},
                                      {OrderPlaced, web, 1, 8, 84},
                                      {ParcelShipped, web, 4 * hours, 2 * days, 100},
                                      {ParcelDelivered, web, 1 * days, 4 * days, 98},
                                      {Review, web, 1 * days, 12 * days, 18}};
constexpr JourneyStep lookOnlineBuyInStore[] = {{WebVisit, web, 0, 0, 100},
                                                {ProductView, web, 1, 9, 95},
                                                {StockLookup, web, 1, 6, 75},
                                                {StoreVisit, store, 2 * hours, 6 * days, 58},
                                                {StorePurchase, store, 5, 40, 66}};
constexpr JourneyStep clickAndCollect[] = {{WebVisit, web, 0, 0, 100},
                                           {ProductView, web, 1, 9, 90},
                                           {StockLookup, web, 1, 6, 80},
                                           {OrderPlaced, web, 2, 15, 52},
                                           {CollectReady, store, 1 * hours, 8 * hours, 97},
                                           {OrderCollected, store, 1 * hours, 4 * days, 93},
                                           {StorePurchase, store, 3, 15, 16}};
constexpr JourneyStep quoteThenCall[] = {{WebVisit, web, 0, 0, 100},
                                         {QuoteRequest, web, 3, 20, 85},
                                         {QuoteVisible, call, 10, 30 * hours, 95},
                                         {Call, call, 20, 40 * hours, 68},
                                         {OrderPlaced, call, 5, 40, 46},
                                         {ParcelShipped, web, 4 * hours, 2 * days, 100},
                                         {ParcelDelivered, web, 1 * days, 4 * days, 98}};
constexpr JourneyStep callBeforeQuote[] = {{WebVisit, web, 0, 0, 100},
                                           {QuoteRequest, web, 3, 20, 90},
                                           {Call, call, 15, 90, 70},
                                           {QuoteVisible, call, 30, 20 * hours, 100},
                                           {Call, call, 1 * hours, 2 * days, 42},
                                           {OrderPlaced, call, 5, 30, 24}};
constexpr JourneyStep buyInStore[] = {
    {StoreVisit, store, 0, 0, 100},        {StorePurchase, store, 5, 45, 60},
    {LoyaltyCard, store, 0, 3, 28},        {WelcomePack, web, 1 * days, 5 * days, 90},
    {Survey, web, 2 * days, 9 * days, 42}, {StoreVisit, store, 5 * days, 80 * days, 46},
    {StorePurchase, store, 5, 45, 64}};
constexpr JourneyStep lookInStoreBuyOnline[] = {{StoreVisit, store, 0, 0, 100},
                                                {WebVisit, web, 1 * hours, 5 * days, 50},
                                                {ProductView, web, 1, 6, 94},
                                                {OrderPlaced, web, 2, 30, 40},
                                                {ParcelShipped, web, 4 * hours, 2 * days, 100},
                                                {ParcelDelivered, web, 1 * days, 4 * days, 98}};
constexpr JourneyStep shopInApp[] = {{AppOpen, app, 0, 0, 100},
                                     {ProductView, app, 1, 5, 93},
                                     {AddToCart, app, 1, 10, 52},
                                     {OrderPlaced, app, 1, 10, 62},
                                     {ParcelShipped, app, 4 * hours, 2 * days, 100},
                                     {ParcelDelivered, app, 1 * days, 4 * days, 98}};
constexpr JourneyStep appThenStore[] = {{AppOpen, app, 0, 0, 100},
                                        {StockLookup, app, 1, 5, 88},
                                        {StoreVisit, store, 1 * hours, 3 * days, 60},
                                        {StorePurchase, store, 5, 40, 62}};
constexpr JourneyStep answerToEmail[] = {{EmailSent, web, 0, 0, 100},
                                         {EmailOpened, web, 1 * hours, 3 * days, 36},
                                         {WebVisit, web, 1, 5, 55},
                                         {ProductView, web, 1, 8, 90},
                                         {OrderPlaced, web, 2, 30, 14},
                                         {ParcelShipped, web, 4 * hours, 2 * days, 100},
                                         {ParcelDelivered, web, 1 * days, 4 * days, 98}};
constexpr JourneyStep marketplacePurchase[] = {{MarketplaceVisit, market, 0, 0, 100},
                                               {ProductView, market, 1, 6, 90},
                                               {OrderPlaced, market, 1, 12, 34},
                                               {ParcelShipped, market, 4 * hours, 2 * days, 100},
                                               {ParcelDelivered, market, 1 * days, 4 * days, 97},
                                               {ReturnRequest, market, 1 * days, 12 * days, 9},
                                               {Refund, market, 2 * days, 8 * days, 95}};
constexpr JourneyStep backAndForth[] = {{ProductView, web, 0, 0, 100},
                                        {Call, call, 10, 10 * hours, 80},
                                        {WebVisit, web, 5, 8 * hours, 70},
                                        {Call, call, 10, 9 * hours, 55},
                                        {StoreVisit, store, 4 * hours, 3 * days, 40}};
constexpr JourneyStep returnOfAnOrder[] = {{WebVisit, web, 0, 0, 100},
                                           {OrderPlaced, web, 5, 40, 75},
                                           {ParcelShipped, web, 4 * hours, 2 * days, 100},
                                           {ParcelDelivered, web, 1 * days, 4 * days, 100},
                                           {ReturnRequest, store, 1 * days, 14 * days, 80},
                                           {Refund, web, 1 * days, 6 * days, 96}};

constexpr JourneyTemplate templates[] = {
    {26, shopOnline},     {14, lookOnlineBuyInStore}, {10, clickAndCollect},     {5, quoteThenCall},
    {3, callBeforeQuote}, {22, buyInStore},           {5, lookInStoreBuyOnline}, {10, shopInApp},
    {5, appThenStore},    {12, answerToEmail},        {9, marketplacePurchase},  {2, backAndForth},
    {3, returnOfAnOrder},
};

} // namespace

std::string_view activityName(Activity activity)
{
    static constexpr std::string_view names[] = {
        "web_visit",      "app_open",       "marketplace_visit", "email_sent",    "email_opened",    "product_view",
        "stock_lookup",   "add_to_cart",    "checkout",          "quote_request", "quote_visible",   "call",
        "order_placed",   "parcel_shipped", "parcel_delivered",  "collect_ready", "order_collected", "store_visit",
        "store_purchase", "loyalty_card",   "welcome_pack",      "survey",        "review",          "return_request",
        "refund"};
    return names[static_cast<std::size_t>(activity)];
}

bool isInformation(Activity activity)
{
    switch (activity) {
    case EmailSent:
    case QuoteVisible:
    case ParcelShipped:
    case CollectReady:
    case WelcomePack:
    case Refund:
        return true;
    default:
        return false;
    }
}

int contactCost(Activity activity)
{
    switch (activity) {
    case Call:
        return 450;
    case EmailSent:
        return 2;
    case WelcomePack:
        return 180;
    case WebVisit:
    case AppOpen:
        return 12;
    case MarketplaceVisit:
        return 25;
    default:
        return 0;
    }
}

std::span<const JourneyTemplate> journeyTemplates()
{
    return templates;
}

} // namespace unisono::demo
