// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/demand/planning_rules.h"

namespace unisono::analysis {

void assume(PlanningRules& rules, Assumption assumption, double value)
{
    switch (assumption) {
    case Assumption::OversellLevel: rules.oversellLevel = value; break;
    case Assumption::PhantomPrior: rules.phantomPrior = value; break;
    case Assumption::DaysToNextCount: rules.daysToNextCount = static_cast<int>(value); break;
    case Assumption::LostSalesDays: rules.lostSalesDays = static_cast<int>(value); break;
    case Assumption::Substitution: rules.substitution = value; break;
    case Assumption::LeadTime: rules.leadTimeDays = value; break;
    case Assumption::LeadTimeDeviation: rules.leadTimeDeviation = value; break;
    case Assumption::ServiceLevel: rules.serviceLevel = value; break;
    case Assumption::Horizon: rules.horizonDays = static_cast<int>(value); break;
    case Assumption::Ageing: rules.ageingDays = static_cast<int>(value); break;
    case Assumption::SellThrough: rules.plannedSellThrough = value; break;
    case Assumption::TransferCost: rules.transferCost = value; break;
    case Assumption::TransferUnitCost: rules.transferUnitCost = value; break;
    }
}

PlanningRules planningRulesOf(const Region& region)
{
    PlanningRules rules;
    for (const auto& [assumption, value] : region.assumptions)
        assume(rules, assumption, value);
    return rules;
}

} // namespace unisono::analysis
