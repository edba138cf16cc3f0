// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/catalogue.h"
#include "demo/demo_channels.h"

#include <array>

namespace unisono::demo {

enum class Mechanics { Percent, Amount, FixedPrice, NForM, ThresholdAmount, ThresholdPercent, Gift };
std::string_view mechanicsName(Mechanics mechanics);

struct PromotionText
{
    std::string_view language, title, body;
};

/// A promotion of the approved plan; every channel that carries it carries it as planned.
struct DemoPromotion
{
    std::string_view id;
    std::string_view code = {};
    std::string_view country = {}; ///< empty: both
    Mechanics mechanics = Mechanics::Percent;
    int value = 0; ///< per cent, or hundredths of money
    int n = 0, m = 0;
    int thresholdCents = 0;
    Second startsAt = 0, endsAt = 0; ///< [startsAt, endsAt)
    std::string_view category = {};  ///< its items come from here; empty: the whole assortment
    bool onMarketplaces = false;
    bool inStores = true;
    std::string_view audience = "all";
    std::string_view campaign = {};
    std::array<PromotionText, 3> texts = {};
    std::vector<int> skus = {}; ///< the items it reduces, in catalogue order; empty: scope by category

    bool reducesPrices() const { return !skus.empty(); }
    /// The reduced price of an item that regularly costs so much.
    int reduced(int regularCents) const;
    bool runsIn(const DemoChannel& channel) const;
};

/// The promotions of the plan, their items not yet chosen; ordered by start.
std::vector<DemoPromotion> seasonOfPlan();
/// The plan of two seasons around the present, ordered by start.
std::vector<DemoPromotion> makePromotions(const std::vector<Product>& products);

} // namespace unisono::demo
