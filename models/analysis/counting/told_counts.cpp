// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/counting/told_counts.h"

#include <algorithm>
#include <tuple>

namespace unisono::analysis {

namespace {

template<typename SkuOf, typename LocationOf>
void take(std::vector<ToldCount>& counts, const tables::CountTable* table, SkuOf skuOf, LocationOf locationOf)
{
    for (std::size_t row = 0; table && row < table->size(); ++row)
        counts.push_back({skuOf(table->sku[row]), locationOf(table->location[row]), table->counted[row], table->recorded[row],
                          table->at[row], table->reason[row]});
}

auto keyOf(const ToldCount& count)
{
    return std::tuple(count.location, count.sku, count.at);
}

} // namespace

std::vector<ToldCount> toldCounts(const tables::Snapshot& snapshot)
{
    std::vector<ToldCount> counts;
    const auto same = [](auto id) { return id; };
    take(counts, snapshot.counts.get(), same, same);
    for (std::size_t c = 0; c < snapshot.channels.size(); ++c)
        take(
            counts, snapshot.channels[c]->counts.get(), [&](SkuId own) { return snapshot.identity.commonSku(c, own); },
            [&](LocationId own) { return snapshot.identity.commonLocation(c, own); });
    std::ranges::stable_sort(counts, [](const ToldCount& a, const ToldCount& b) {
        return std::tuple(keyOf(a), !a.isComplete()) < std::tuple(keyOf(b), !b.isComplete());
    });
    const auto repeated = std::ranges::unique(counts, {}, keyOf);
    counts.erase(repeated.begin(), repeated.end());
    return counts;
}

Quantity allowedError(AbcClass abc, Quantity recorded)
{
    if (recorded.isUnknown())
        return {};
    const int percent = abc == AbcClass::C ? 5 : abc == AbcClass::B ? 3 : 1;
    const Quantity share = divided(multiplied(absolute(recorded), percent), 100);
    return share.isKnown() ? Quantity::fromRaw(share.raw() - share.raw() % Quantity::scale) : share;
}

bool isRight(const ToldCount& count, AbcClass abc)
{
    if (!count.isComplete())
        return false;
    const Quantity allowed = allowedError(abc, count.recorded);
    return allowed.isKnown() && absolute(count.counted - count.recorded) <= allowed;
}

} // namespace unisono::analysis
