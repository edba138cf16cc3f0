// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/assumption.h"

#include <algorithm>
#include <cmath>

namespace unisono {

namespace {

constexpr bool isWhole = true;

constexpr AssumptionShape shapes[] = {
    {Assumption::OversellLevel, "oversell_level", AssumptionUnit::Share, 1e-6, 0.5},
    {Assumption::PhantomPrior, "phantom_prior", AssumptionUnit::Share, 1e-6, 0.5},
    {Assumption::DaysToNextCount, "days_to_next_count", AssumptionUnit::Days, 1, 3650, isWhole},
    {Assumption::LostSalesDays, "lost_sales_days", AssumptionUnit::Days, 1, 182, isWhole},
    {Assumption::Substitution, "substitution", AssumptionUnit::Share, 0, 1},
    {Assumption::LeadTime, "lead_time_days", AssumptionUnit::Days, 0, 1000},
    {Assumption::LeadTimeDeviation, "lead_time_deviation_days", AssumptionUnit::Days, 0, 1000},
    {Assumption::ServiceLevel, "service_level", AssumptionUnit::Share, 0.5, 0.99999},
    {Assumption::Horizon, "horizon_days", AssumptionUnit::Days, 1, 3650, isWhole},
    {Assumption::Ageing, "ageing_days", AssumptionUnit::Days, 0, 3650, isWhole},
    {Assumption::SellThrough, "planned_sell_through", AssumptionUnit::Share, 0, 1},
    {Assumption::TransferCost, "transfer_cost", AssumptionUnit::Money, 0, 1e6},
    {Assumption::TransferUnitCost, "transfer_unit_cost", AssumptionUnit::Money, 0, 1e6},
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

const AssumptionShape* assumptionNamed(std::string_view name)
{
    const auto found = std::ranges::find(shapes, name, &AssumptionShape::name);
    return found == std::end(shapes) ? nullptr : found;
}

bool AssumptionShape::accepts(double value) const
{
    return value >= least && value <= most && (!isWhole || value == std::floor(value));
}

} // namespace unisono
