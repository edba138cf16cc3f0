// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/demand/item_planner.h"

namespace unisono::analysis {

/// What of an item's plan somebody must know today. Everything else stays in the tables, so that a region does not drown in findings:
///
/// oversell_risk  risk ≥ 5 % on a channel that publishes some and keeps less back than recommended; 14 days of demand counted.
///                Value: expected oversold units · unit margin. High from 50 %, medium from 20 %.
/// phantom_stock  P ≥ PlanningRules::phantomFlag at a place, and 20 or more of margin lost until the next count (or unknown).
/// stock_out      nothing available, nothing on hand (nor below zero: then the books are wrong) for at least 3 open days, and 3 or more
///                units not sold by it. Value: those units · (1 − substitution) · unit margin.
/// overstock      10 or more units beyond what the demand can well take, in a store (a warehouse feeds others, whose need its own sales
///                do not show), older than ageingDays, sell-through below plan, and 250 or more at cost.
/// imbalance      transfers of 5 or more units each, 15 or more in all, that bring 50 or more beyond their cost.
/// The last four are graded by value as discrepancies are: high from 250, medium from 50 or where unknown.
void addPlanningFindings(const ItemCase& item, const ItemPlan& plan, const PlanningRules& rules, std::vector<Finding>& findings);

} // namespace unisono::analysis
