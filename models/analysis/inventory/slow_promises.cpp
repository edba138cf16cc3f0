// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/inventory/configuration_audit.h"
#include "analysis/inventory/configuration_fault.h"
#include "analysis/quantile.h"

#include <algorithm>
#include <tuple>

namespace unisono::analysis {

namespace {

constexpr std::int64_t windowSeconds = 28 * 86'400;
constexpr std::size_t fewestSales = 3;

struct SaleEvent
{
    SkuId sku;
    Instant at;
    LocationId location;
};

std::vector<SaleEvent> recentSales(const tables::Snapshot& snapshot)
{
    std::vector<SaleEvent> sales;
    const Instant since = snapshot.asOf.plusSeconds(-windowSeconds);
    for (std::size_t c = 0; c < snapshot.channels.size(); ++c) {
        const tables::MovementTable* moves = snapshot.channels[c]->movements.get();
        for (std::size_t row = 0; moves && row < moves->size(); ++row)
            if (moves->kind[row] == tables::MovementKind::Sale && moves->at[row] > since)
                sales.push_back({snapshot.identity.commonSku(c, moves->sku[row]), moves->at[row],
                                 snapshot.identity.commonLocation(c, moves->location[row])});
    }
    std::ranges::sort(sales, {}, [](const SaleEvent& sale) { return std::tuple(sale.sku, sale.at, sale.location); });
    return sales;
}

/// The median time between two sales of one item at the channel's places, for every item that moves.
std::vector<double> rhythms(const std::vector<SaleEvent>& sales, const ChannelRules& rules)
{
    std::vector<double> medians, gaps;
    const SaleEvent* before = nullptr;
    const auto finish = [&] {
        if (gaps.size() + 1 >= fewestSales)
            medians.push_back(*quantile(gaps, 0.5));
        gaps.clear();
    };
    for (const SaleEvent& sale : sales) {
        if (!rules.sellsFrom(sale.location))
            continue;
        if (before && before->sku == sale.sku)
            gaps.push_back(static_cast<double>(secondsBetween(before->at, sale.at)));
        else
            finish();
        before = &sale;
    }
    finish();
    return medians;
}

} // namespace

/// Where a channel may stay silent for longer than the middle time between two sales, one sale is hidden as a rule, not by accident.
void findSlowPromises(const InventoryAnswer& answer, const std::vector<ChannelRules>& rules, std::vector<Finding>& findings)
{
    const tables::Snapshot& snapshot = *answer.snapshot;
    const std::vector<SaleEvent> sales = recentSales(snapshot);
    for (std::size_t c = 0; c < rules.size() && !sales.empty(); ++c) {
        if (!snapshot.channels[c]->published || snapshot.channels[c]->published->size() == 0 || rules[c].slaSeconds() < 0)
            continue;
        const std::vector<double> moving = rhythms(sales, rules[c]);
        const std::optional<double> rhythm = quantile(moving, 0.5);
        if (moving.size() < fewestJudged || static_cast<double>(rules[c].slaSeconds()) <= *rhythm)
            continue;
        ConfigurationFault fault;
        fault.kind = ConfigurationFault::Kind::SlowerThanSales;
        fault.judged = static_cast<std::uint32_t>(moving.size());
        fault.affected = static_cast<std::uint32_t>(
            std::ranges::count_if(moving, [&](double gap) { return gap < static_cast<double>(rules[c].slaSeconds()); }));
        fault.promisedSeconds = rules[c].slaSeconds();
        fault.rhythmSeconds = std::llround(*rhythm);
        findings.push_back(configurationFinding(fault, c, Severity::Medium));
    }
}

} // namespace unisono::analysis
