// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/counting/counting_rules.h"
#include "analysis/counting/count_lists.h"
#include "cli/command.h"
#include "cli/order_tables.h"
#include "items/count_items.h"

namespace unisono::cli {

/// What is to be counted.
struct CountingRequest
{
    analysis::CountingRules rules;
    std::optional<analysis::CountGoal> goal;
    QString location;                   ///< empty: all
    std::optional<std::uint64_t> seed;  ///< of a draw; else the day, so that every day draws anew
};

/// --goal, --location, --length, --count-period, --seed; WrongUse for what is none.
std::vector<QCommandLineOption> countingOptions();
Result<CountingRequest> countingRequest(const Invocation& call);

/// The lines asked for, of both lists where no goal is named; NotFound for a place that nobody tells.
Result<items::CountLines> countLines(const analysis::InventoryAnswerPtr& answer, const analysis::PlanningRules& planning,
                                     const CountingRequest& request);
items::CountWords stableCountWords();

Result<ExportTable> countListTable(const analysis::InventoryAnswerPtr& answer, const analysis::PlanningRules& planning,
                                   const CountingRequest& request);
ExportTable accuracyTable(const analysis::InventoryAnswerPtr& answer, const analysis::CountingRules& rules);

} // namespace unisono::cli
