// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/demand/transfers.h"

#include "analysis/demand/unseen_demand.h"

#include <algorithm>
#include <cmath>

namespace unisono::analysis {

namespace {

Transfer proposal(SkuId sku, const StoreBalance& from, const StoreBalance& to, const Money& unitMargin, const PlanningRules& rules)
{
    const double quantity = std::floor(std::min(from.overstock, std::ceil(to.shortage)));
    Transfer transfer{sku, from.location, to.location, static_cast<int>(quantity), {}, {}};
    transfer.benefit = {multiplied(Decimal::nearest(unitsGained(to, quantity, rules.horizonDays)), unitMargin.amount),
                        unitMargin.currency};
    transfer.cost = {Decimal::nearest(rules.transferCost + rules.transferUnitCost * quantity), unitMargin.currency};
    return transfer;
}

} // namespace

double unitsGained(const StoreBalance& receiver, double quantity, int horizonDays)
{
    const UnseenDemand demand(receiver.perDay * horizonDays);
    const double have = std::max(0.0, receiver.available);
    return demand.expectedAbove(have) - demand.expectedAbove(have + quantity);
}

Imbalance imbalance(SkuId sku, std::vector<StoreBalance> stores, const Money& unitMargin, const PlanningRules& rules)
{
    Imbalance result;
    for (const StoreBalance& store : stores) {
        result.overstock += store.overstock;
        result.shortage += store.shortage;
    }
    if (result.units() <= 0 || !unitMargin.isKnown())
        return result;
    std::vector<StoreBalance*> givers, takers;
    for (StoreBalance& store : stores) {
        if (store.overstock >= 1)
            givers.push_back(&store);
        else if (store.shortage > 0)
            takers.push_back(&store);
    }
    std::ranges::stable_sort(takers, std::ranges::greater(), &StoreBalance::shortage);
    for (StoreBalance* taker : takers) {
        while (taker->shortage > 0 && !givers.empty()) {
            const auto giver = std::ranges::max_element(givers, {}, &StoreBalance::overstock);
            const Transfer transfer = proposal(sku, **giver, *taker, unitMargin, rules);
            if (transfer.quantity < 1 || transfer.benefit.amount <= transfer.cost.amount)
                break;
            result.transfers.push_back(transfer);
            (*giver)->overstock -= transfer.quantity;
            taker->shortage -= transfer.quantity;
            taker->available += transfer.quantity;
        }
    }
    std::ranges::stable_sort(result.transfers, std::ranges::greater(), [](const Transfer& transfer) {
        return transfer.benefit.amount - transfer.cost.amount;
    });
    return result;
}

} // namespace unisono::analysis
