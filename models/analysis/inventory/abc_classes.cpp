// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/inventory/abc_classes.h"

#include <algorithm>

namespace unisono::analysis {

namespace {

struct SoldMargin
{
    SkuId sku;
    Decimal margin;
};

std::vector<Quantity> soldUnits(const tables::Snapshot& snapshot)
{
    std::vector<Quantity> sold(snapshot.skus->size(), Quantity(0));
    for (std::size_t c = 0; c < snapshot.channels.size(); ++c) {
        const tables::MovementTable* moves = snapshot.channels[c]->movements.get();
        for (std::size_t row = 0; moves && row < moves->size(); ++row)
            if (moves->kind[row] == tables::MovementKind::Sale)
                sold[snapshot.identity.commonSku(c, moves->sku[row])] += moves->quantity[row].orZero();
    }
    return sold;
}

} // namespace

std::vector<AbcClass> abcClasses(const tables::Snapshot& snapshot,
                                 const UnitMargins& margins)
{
    const std::vector<Quantity> sold = soldUnits(snapshot);
    std::vector<SoldMargin> earners;
    Decimal total = 0;
    bool anySale = false;
    for (SkuId sku = 0; sku < sold.size(); ++sku) {
        if (sold[sku] <= Quantity(0))
            continue;
        anySale = true;
        const Decimal margin = multiplied(sold[sku], margins.of(sku, 0).amount);
        if (margin.isKnown() && margin > Decimal(0)) {
            earners.push_back({sku, margin});
            total += margin;
        }
    }
    std::vector<AbcClass> classes(sold.size(), anySale ? AbcClass::C : AbcClass::Unknown);
    std::ranges::sort(earners, [](const SoldMargin& a, const SoldMargin& b) {
        return a.margin != b.margin ? a.margin > b.margin : a.sku < b.sku;
    });
    Decimal before = 0;
    for (const SoldMargin& earner : earners) {
        const double share = before.toDouble() / total.toDouble();
        classes[earner.sku] = share < 0.80 ? AbcClass::A : share < 0.95 ? AbcClass::B : AbcClass::C;
        before += earner.margin;
    }
    return classes;
}

std::vector<AbcClass> abcClasses(const tables::Snapshot& snapshot)
{
    std::vector<ChannelRules> rules;
    rules.reserve(snapshot.channels.size());
    for (std::size_t c = 0; c < snapshot.channels.size(); ++c)
        rules.emplace_back(snapshot, c);
    return abcClasses(snapshot, UnitMargins(snapshot, rules));
}

Quantity tolerance(AbcClass abc, Quantity availableToSell)
{
    const int percent = abc == AbcClass::C ? 5 : abc == AbcClass::B ? 3 : 1;
    const Quantity share = ceiling(divided(multiplied(availableToSell, percent), 100));
    return share.isKnown() ? std::max(Quantity(1), share) : Quantity(1);
}

} // namespace unisono::analysis
