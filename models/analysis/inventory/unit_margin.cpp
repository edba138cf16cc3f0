// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/inventory/unit_margin.h"

namespace unisono::analysis {

namespace {

QString textOf(const tables::Snapshot& snapshot, tables::TextId id)
{
    const std::string_view text = snapshot.texts->text(id);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// The first channel's answer that is known, the item's own channel asked first.
template<typename Ask>
auto firstKnown(std::size_t own, std::size_t channels, Ask&& ask)
{
    auto answer = ask(own);
    for (std::size_t c = 0; c < channels && answer.amount.isUnknown(); ++c)
        if (c != own)
            answer = ask(c);
    return answer;
}

} // namespace

UnitMargins::UnitMargins(const tables::Snapshot& snapshot, const std::vector<ChannelRules>& rules)
    : m_snapshot(snapshot), m_rules(rules)
{
}

UnitMargins::Cost UnitMargins::cost(SkuId sku, std::size_t channel) const
{
    Cost cost;
    const tables::ProductTable* products = m_snapshot.channels[channel]->products.get();
    if (!products)
        return cost;
    for (const SkuId own : m_rules[channel].ownCodes(sku))
        for (std::uint32_t row = products->index.begin(own); row < products->index.end(own); ++row)
            cost = {products->unitCost[row], products->vatRate[row], textOf(m_snapshot, products->currency[row])};
    if (cost.currency.isEmpty())
        cost.currency = m_snapshot.channels[channel]->profile.currency;
    return cost;
}

UnitMargins::Price UnitMargins::price(SkuId sku, std::size_t channel) const
{
    Price price;
    const tables::PriceTable* prices = m_snapshot.channels[channel]->prices.get();
    if (!prices)
        return price;
    const ChannelProfile& profile = m_snapshot.channels[channel]->profile;
    for (const SkuId own : m_rules[channel].ownCodes(sku))
        for (std::uint32_t row = prices->index.begin(own); row < prices->index.end(own); ++row) {
            price = {prices->price[row], prices->vatRate[row], textOf(m_snapshot, prices->currency[row]), {}};
            price.taxIncluded = prices->taxIncluded[row] >= 0 ? std::optional(prices->taxIncluded[row] != 0)
                                                              : profile.pricesIncludeTax;
        }
    if (price.currency.isEmpty())
        price.currency = profile.currency;
    return price;
}

Money UnitMargins::costOf(SkuId sku, std::size_t channel) const
{
    const Cost cost = firstKnown(channel, m_snapshot.channels.size(), [&](std::size_t c) { return this->cost(sku, c); });
    return {cost.amount, cost.currency};
}

Money UnitMargins::of(SkuId sku, std::size_t channel) const
{
    const std::size_t channels = m_snapshot.channels.size();
    const Cost cost = firstKnown(channel, channels, [&](std::size_t c) { return this->cost(sku, c); });
    const Price price = firstKnown(channel, channels, [&](std::size_t c) { return this->price(sku, c); });
    if (price.amount.isUnknown() || cost.amount.isUnknown() || price.currency != cost.currency || !price.taxIncluded)
        return {{}, price.currency};
    const Decimal vat = price.vatRate.isKnown() ? price.vatRate : cost.vatRate;
    const Decimal net = *price.taxIncluded ? divided(multiplied(price.amount, 100), Decimal(100) + vat) : price.amount;
    return {net - cost.amount, price.currency};
}

} // namespace unisono::analysis
