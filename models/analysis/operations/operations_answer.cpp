// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/operations/operations_answer.h"

#include "analysis/counting/random_sample.h"

#include <algorithm>

namespace unisono::analysis {

namespace {

constexpr std::int64_t dayMilliseconds = 86'400'000;

template<typename Row>
Rows<Row> kept(std::vector<Row> rows)
{
    return std::make_shared<const std::vector<Row>>(std::move(rows));
}

std::vector<CountLine> countToday(const PlanningAnswer& planning, const CountingRules& rules)
{
    std::vector<CountLine> lines = discrepancyList(planning, rules);
    std::ranges::move(hiddenStockOutList(planning, rules), std::back_inserter(lines));
    const InventoryAnswer& inventory = *planning.inventory;
    std::ranges::move(randomSample(inventory, seedOfDay(inventory.snapshot->asOf), rules), std::back_inserter(lines));
    return lines;
}

} // namespace

OperationsAnswerPtr answerOperations(InventoryAnswerPtr inventory)
{
    const PlanningRules planning = planningRulesOf(inventory->snapshot->region);
    return answerOperations(std::move(inventory), planning);
}

OperationsAnswerPtr answerOperations(InventoryAnswerPtr inventory, const PlanningRules& planning, const CountingRules& counting)
{
    auto answer = std::make_shared<OperationsAnswer>();
    answer->inventory = std::move(inventory);
    const InventoryAnswer& stock = *answer->inventory;
    answer->planning = planInventory(answer->inventory, planning);
    answer->lookAhead = kept(lookAheadLines(stock, false));
    answer->counts = kept(countToday(*answer->planning, counting));
    answer->accuracy = kept(recordAccuracy(stock, abcClasses(*stock.snapshot), counting));
    answer->funnels = kept(fulfilmentFunnels(*stock.snapshot));
    answer->promises = kept(pickupPromises(stock, LocationClocks(*stock.snapshot)));
    answer->offers = kept(collectionOffers(stock));
    answer->reservations = kept(reservations(stock));
    answer->conflicts = kept(orderConflicts(*stock.snapshot));
    answer->configuration = kept(configurationFindings(stock));
    return answer;
}

std::vector<std::uint32_t> configurationFindings(const InventoryAnswer& answer)
{
    std::vector<std::uint32_t> rows;
    for (std::uint32_t row = 0; row < answer.findings.size(); ++row)
        if (answer.findings[row].configuration)
            rows.push_back(row);
    return rows;
}

std::uint64_t seedOfDay(Instant day)
{
    return static_cast<std::uint64_t>(day.raw() / dayMilliseconds);
}

} // namespace unisono::analysis
