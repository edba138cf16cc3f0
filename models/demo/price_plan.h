// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/places.h"
#include "demo/promotions.h"

#include <optional>

namespace unisono::demo {

/// A price with the time in which it holds: [from, to), without end where `to` is missing.
struct PriceRow
{
    int place = -1; ///< index of the shop; −1: the whole channel
    int cents = 0;
    std::optional<int> struckCents;
    Second from = 0;
    std::optional<Second> to;
    const DemoPromotion* promotion = nullptr; ///< what reduces it; null: the regular price
};

/// What every item costs in every channel, over the last 400 days. Prices are in hundredths of EUR, tax included.
class PricePlan
{
public:
    PricePlan(std::uint64_t seed, const std::vector<Place>& places, const std::vector<Product>& products,
              const std::vector<DemoPromotion>& promotions);

    /// The regular price in force.
    int regular(int sku, const DemoChannel& channel) const;
    /// Regular prices and then reductions, for the whole channel and then shop by shop where a country's promotion runs
    /// at the tills: such shops tell all their prices for themselves.
    std::vector<PriceRow> rows(int sku, const DemoChannel& channel) const;

private:
    void addRegular(std::vector<PriceRow>& rows, int sku, const DemoChannel& channel, int place) const;
    void addReduction(std::vector<PriceRow>& rows, int sku, const DemoChannel& channel, int place,
                      const DemoPromotion& promotion) const;
    /// Ends the regular price when a reduction ends and tells it anew from there, so that it never has to be guessed
    /// what holds again; a reduction that still runs is not followed by anything yet.
    static void resumeRegular(std::vector<PriceRow>& rows, int place, Second at, Second lastWord);

    std::uint64_t m_seed;
    const std::vector<Place>& m_places;
    const std::vector<Product>& m_products;
    const std::vector<DemoPromotion>& m_promotions;
};

} // namespace unisono::demo
