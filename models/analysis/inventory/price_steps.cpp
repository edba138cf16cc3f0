// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/inventory/price_steps.h"

#include <algorithm>

namespace unisono::analysis {

namespace {

using Price = tables::ItemRecord::Price;

bool isInForce(const Price& price, Instant at)
{
    return price.from <= at && (!price.to.isKnown() || at < price.to);
}

bool counts(const Price& price, const Price* before)
{
    if (!before || price.isPromotion != before->isPromotion)
        return !before || price.isPromotion;
    return price.from > before->from;
}

Decimal amountAt(const std::vector<Price>& prices, const QString& channel, Instant at)
{
    const Price* found = nullptr;
    for (const Price& price : prices) {
        if (price.channel == channel && isInForce(price, at) && counts(price, found))
            found = &price;
    }
    return found ? found->amount : Decimal::unknown();
}

} // namespace

std::vector<QuantityStep> priceSteps(const std::vector<Price>& prices, const QString& channel)
{
    std::vector<Instant> turns;
    for (const Price& price : prices) {
        if (price.channel != channel)
            continue;
        turns.push_back(price.from);
        if (price.to.isKnown())
            turns.push_back(price.to);
    }
    std::ranges::sort(turns);
    std::vector<QuantityStep> steps;
    for (const Instant at : turns) {
        const Decimal amount = amountAt(prices, channel, at);
        if (steps.empty() || steps.back().quantity != amount)
            steps.push_back({at, amount});
    }
    return steps;
}

} // namespace unisono::analysis
