// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/demand/planning_rules.h"

#include <type_traits>

namespace unisono::analysis {

namespace {

/// Calls with the field of the rules that holds the assumption.
template<typename Rules, typename Use>
auto withField(Rules& rules, Assumption assumption, Use use)
{
    switch (assumption) {
    case Assumption::OversellLevel: return use(rules.oversellLevel);
    case Assumption::PhantomPrior: return use(rules.phantomPrior);
    case Assumption::DaysToNextCount: return use(rules.daysToNextCount);
    case Assumption::LostSalesDays: return use(rules.lostSalesDays);
    case Assumption::Substitution: return use(rules.substitution);
    case Assumption::LeadTime: return use(rules.leadTimeDays);
    case Assumption::LeadTimeDeviation: return use(rules.leadTimeDeviation);
    case Assumption::ServiceLevel: return use(rules.serviceLevel);
    case Assumption::Horizon: return use(rules.horizonDays);
    case Assumption::Ageing: return use(rules.ageingDays);
    case Assumption::SellThrough: return use(rules.plannedSellThrough);
    case Assumption::TransferCost: return use(rules.transferCost);
    case Assumption::TransferUnitCost: break;
    }
    return use(rules.transferUnitCost);
}

} // namespace

void assume(PlanningRules& rules, Assumption assumption, double value)
{
    withField(rules, assumption, [value](auto& field) { field = static_cast<std::remove_reference_t<decltype(field)>>(value); });
}

double assumed(const PlanningRules& rules, Assumption assumption)
{
    return withField(rules, assumption, [](auto field) { return static_cast<double>(field); });
}

PlanningRules planningRulesOf(const Region& region)
{
    PlanningRules rules;
    for (const Assumptions* made : {&region.assumptions, &region.chosen})
        for (const auto& [assumption, value] : *made)
            assume(rules, assumption, value);
    return rules;
}

} // namespace unisono::analysis
