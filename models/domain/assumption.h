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

enum class AssumptionUnit { Share, Days, Money };   ///< 0 to 1; days; the region's currency

struct AssumptionShape
{
    Assumption assumption;
    std::string_view name;   ///< in region.json, in the workspace and on the command line: "lead_time_days"
    AssumptionUnit unit;
    double least, most;      ///< what makes sense
    bool isWhole = false;    ///< a number of days

    bool accepts(double value) const;
};

std::span<const AssumptionShape> allAssumptions();
const AssumptionShape& shapeOf(Assumption assumption);
/// Null for an unknown name.
const AssumptionShape* assumptionNamed(std::string_view name);

/// Those that a region makes.
using Assumptions = std::map<Assumption, double>;
/// What people change: a value, or none for back to what the region says, or else the default.
using AssumptionChanges = std::map<Assumption, std::optional<double>>;

} // namespace unisono
