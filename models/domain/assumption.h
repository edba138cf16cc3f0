// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string_view>

namespace unisono {

/// What planning needs and no back-end tells. A region may say it in its settings; what it leaves open has a default where it is used.
enum class Assumption {
    OversellLevel, PhantomPrior, DaysToNextCount, LostSalesDays, Substitution, LeadTime, LeadTimeDeviation, ServiceLevel,
    Horizon, Ageing, SellThrough, TransferCost, TransferUnitCost,
};

struct AssumptionShape
{
    Assumption assumption;
    std::string_view name;   ///< in region.json and in the workspace: "lead_time_days"
    double least, most;      ///< what makes sense
    bool isWhole = false;    ///< a number of days
};

std::span<const AssumptionShape> allAssumptions();
const AssumptionShape& shapeOf(Assumption assumption);

/// Those that a region makes.
using Assumptions = std::map<Assumption, double>;

} // namespace unisono
