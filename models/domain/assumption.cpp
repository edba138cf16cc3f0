// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/assumption.h"

namespace unisono {

namespace {

constexpr bool isWhole = true;

constexpr AssumptionShape shapes[] = {
    {Assumption::OversellLevel, "oversell_level", 1e-6, 0.5},
    {Assumption::PhantomPrior, "phantom_prior", 1e-6, 0.5},
    {Assumption::DaysToNextCount, "days_to_next_count", 1, 3650, isWhole},
    {Assumption::LostSalesDays, "lost_sales_days", 1, 182, isWhole},
    {Assumption::Substitution, "substitution", 0, 1},
    {Assumption::LeadTime, "lead_time_days", 0, 1000},
    {Assumption::LeadTimeDeviation, "lead_time_deviation_days", 0, 1000},
    {Assumption::ServiceLevel, "service_level", 0.5, 0.99999},
    {Assumption::Horizon, "horizon_days", 1, 3650, isWhole},
    {Assumption::Ageing, "ageing_days", 0, 3650, isWhole},
    {Assumption::SellThrough, "planned_sell_through", 0, 1},
    {Assumption::TransferCost, "transfer_cost", 0, 1e6},
    {Assumption::TransferUnitCost, "transfer_unit_cost", 0, 1e6},
};

} // namespace

std::span<const AssumptionShape> allAssumptions()
{
    return shapes;
}

const AssumptionShape& shapeOf(Assumption assumption)
{
    return shapes[static_cast<std::size_t>(assumption)];
}

} // namespace unisono
