// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/price_plan.h"

#include "demo/demo_random.h"

#include <algorithm>

namespace unisono::demo {

PricePlan::PricePlan(std::uint64_t seed, const std::vector<Place>& places, const std::vector<Product>& products,
                     const std::vector<DemoPromotion>& promotions)
    : m_seed(seed), m_places(places), m_products(products), m_promotions(promotions)
{
}

int PricePlan::regular(int sku, const DemoChannel& channel) const
{
    const int base = m_products[static_cast<std::size_t>(sku)].priceCents;
    if (channel.role == ChannelRole::Marketplace)
        return shelfPrice(base * 104 / 100);
    return channel.isFrench() ? base : shelfPrice(base * 102 / 100);
}

void PricePlan::addRegular(std::vector<PriceRow>& rows, int sku, const DemoChannel& channel, int place) const
{
    const int now = regular(sku, channel);
    const Second begin = today() - 400 * day - 2 * hour;
    Random random(m_seed, Stream::Price, static_cast<std::uint64_t>(sku));
    // Long before any promotion, so that no announcement's 30 days see a change.
    const Second change = today() - random.between(240, 340) * day - 2 * hour;
    const int before = shelfPrice(now * random.between(92, 107) / 100);
    if (before == now || !random.chance(35)) {
        rows.push_back({place, now, std::nullopt, begin, std::nullopt, nullptr});
        return;
    }
    rows.push_back({place, before, std::nullopt, begin, change, nullptr});
    rows.push_back({place, now, std::nullopt, change, std::nullopt, nullptr});
}

void PricePlan::addReduction(std::vector<PriceRow>& rows, int sku, const DemoChannel& channel, int place,
                             const DemoPromotion& promotion) const
{
    const int now = regular(sku, channel);
    resumeRegular(rows, place, promotion.endsAt, channel.lastWord());
    rows.push_back({place, promotion.reduced(now), now, promotion.startsAt, promotion.endsAt, &promotion});
}

void PricePlan::resumeRegular(std::vector<PriceRow>& rows, int place, Second at, Second lastWord)
{
    const auto regular = std::ranges::find_if(rows, [&](const PriceRow& row) {
        return row.place == place && !row.promotion && row.from < at && (!row.to || *row.to > at);
    });
    if (regular == rows.end())
        return;
    PriceRow resumed = *regular;
    regular->to = at;
    resumed.from = at;
    if (at <= lastWord)
        rows.insert(regular + 1, resumed);
}

std::vector<PriceRow> PricePlan::rows(int sku, const DemoChannel& channel) const
{
    std::vector<PriceRow> rows;
    addRegular(rows, sku, channel, -1);
    std::vector<const DemoPromotion*> shopByShop;
    for (const DemoPromotion& promotion : m_promotions) {
        if (!promotion.runsIn(channel) || promotion.startsAt > channel.lastWord() ||
            !std::ranges::binary_search(promotion.skus, sku))
            continue;
        if (channel.isTills() && !promotion.country.empty())
            shopByShop.push_back(&promotion);
        else
            addReduction(rows, sku, channel, -1, promotion);
    }
    for (std::size_t place = 0; place < m_places.size() && !shopByShop.empty(); ++place) {
        if (!m_places[place].isStore())
            continue;
        addRegular(rows, sku, channel, static_cast<int>(place));
        for (const DemoPromotion* promotion : shopByShop)
            if (promotion->country == m_places[place].country)
                addReduction(rows, sku, channel, static_cast<int>(place), *promotion);
    }
    return rows;
}

} // namespace unisono::demo
