// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/demand/lost_sales.h"

namespace unisono::analysis {

std::optional<LostSales> lostSales(const PlaceDemand& demand, const Money& unitMargin, const PlanningRules& rules)
{
    if (demand.emptyDaysLately == 0 || !demand.sales.mean)
        return std::nullopt;
    LostSales lost;
    lost.perDay = *demand.sales.mean;
    lost.daysCounted = demand.sales.daysCounted;
    lost.daysOutOfStock = demand.emptyDaysLately;
    lost.isEmptyNow = demand.emptyDays > 0;
    lost.units = lost.perDay * lost.daysOutOfStock * (1 - rules.substitution);
    lost.unitMargin = unitMargin;
    lost.value = {multiplied(Decimal::nearest(lost.units), unitMargin.amount), unitMargin.currency};
    return lost;
}

} // namespace unisono::analysis
