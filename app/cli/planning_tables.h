// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/demand/planning_rules.h"
#include "analysis/inventory/inventory_answer.h"
#include "cli/command.h"
#include "items/column.h"

#include <optional>

namespace unisono::cli {

struct Table
{
    std::vector<items::Column> columns;
    std::size_t rows = 0;
};

/// The options of "what if": --lead-time, --service-level, --lag … with their defaults in the help.
std::vector<QCommandLineOption> planningOptions();
/// The assumptions as the options change them; WrongUse for what is no number or out of its range.
Result<analysis::PlanningRules> planningRules(const Invocation& call);

/// oversell_risk, phantom_stock, cover, lost_sales, transfers, lookahead; nothing for any other name.
std::optional<Table> planningTable(const QString& name, bool byLocation, const analysis::InventoryAnswerPtr& answer,
                                   const analysis::PlanningRules& rules);

} // namespace unisono::cli
