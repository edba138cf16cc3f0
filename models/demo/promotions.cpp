// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/promotions.h"

namespace unisono::demo {

namespace {

constexpr int reducedItems = 24;

void chooseItems(DemoPromotion& promotion, const std::vector<Product>& products)
{
    if (promotion.mechanics > Mechanics::FixedPrice)
        return;
    for (std::size_t sku = 0; sku < products.size() && promotion.skus.size() < reducedItems; sku += 1)
        if (products[sku].category() == promotion.category && products[sku].priceCents > 1500)
            promotion.skus.push_back(static_cast<int>(sku));
}

} // namespace

std::string_view mechanicsName(Mechanics mechanics)
{
    static constexpr std::string_view names[] = {
        "percent", "amount", "fixed_price", "n_for_m", "threshold_amount", "threshold_percent", "gift"};
    return names[static_cast<std::size_t>(mechanics)];
}

int DemoPromotion::reduced(int regularCents) const
{
    switch (mechanics) {
    case Mechanics::Percent:
        return (regularCents * (100 - value) + 50) / 100;
    case Mechanics::Amount:
        return regularCents - value;
    case Mechanics::FixedPrice:
        return value;
    default:
        return regularCents;
    }
}

bool DemoPromotion::runsIn(const DemoChannel& channel) const
{
    if (channel.isTills())
        return inStores;
    if (channel.role == ChannelRole::Marketplace && !onMarketplaces)
        return false;
    return channel.sells() && (country.empty() || country == channel.country);
}

std::vector<DemoPromotion> makePromotions(const std::vector<Product>& products)
{
    std::vector<DemoPromotion> promotions = seasonOfPlan();
    for (DemoPromotion& promotion : promotions)
        chooseItems(promotion, products);
    return promotions;
}

} // namespace unisono::demo
