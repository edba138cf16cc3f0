// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/demand/planning_rules.h"
#include "analysis/inventory/inventory_answer.h"
#include "cli/command.h"
#include "cli/order_tables.h"

#include <optional>

namespace unisono::cli {

/// The options of "what if": --lead-time, --service-level, --lag … with their defaults in the help.
std::vector<QCommandLineOption> planningOptions();
/// The assumptions as the options change them; WrongUse for what is no number or out of its range.
Result<analysis::PlanningRules> planningRules(const Invocation& call, analysis::PlanningRules rules = {});

/// oversell_risk, phantom_stock, cover, lost_sales, transfers, lookahead; nothing for any other name.
std::optional<ExportTable> planningTable(const QString& name, bool byLocation, const analysis::InventoryAnswerPtr& answer,
                                         const analysis::PlanningRules& rules);

} // namespace unisono::cli
