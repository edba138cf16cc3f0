// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/planning_tables.h"

#include "items/planning_items.h"

#include <variant>

namespace unisono::cli {

namespace {

using analysis::PlanningRules;
using Assumption = std::variant<double PlanningRules::*, int PlanningRules::*>;

struct PlanningOption
{
    const char* name;
    const char* help;   ///< followed by the default
    Assumption assumption;
    double least, most;
};

constexpr PlanningOption planning[] = {
    {"lag", "oversell_risk: what if the data were so many hours older.", &PlanningRules::extraLagHours, 0, 10'000},
    {"buffer", "oversell_risk: what if every channel kept so many more back.", &PlanningRules::extraBuffer, 0, 1e6},
    {"oversell-level", "oversell_risk: the risk that the recommended buffer leaves.", &PlanningRules::oversellLevel, 1e-6, 0.5},
    {"phantom-prior", "phantom_stock: share of records wrong before looking.", &PlanningRules::phantomPrior, 1e-6, 0.5},
    {"next-count", "phantom_stock: days until the stock is counted again.", &PlanningRules::daysToNextCount, 1, 3650},
    {"substitution", "lost_sales: share of customers who take another item.", &PlanningRules::substitution, 0, 1},
    {"period", "lost_sales: days looked back on.", &PlanningRules::lostSalesDays, 1, 182},
    {"lead-time", "cover: days from order to delivery.", &PlanningRules::leadTimeDays, 0, 1000},
    {"lead-time-deviation", "cover: their standard deviation.", &PlanningRules::leadTimeDeviation, 0, 1000},
    {"service-level", "cover: share of deliveries that come in time.", &PlanningRules::serviceLevel, 0.5, 0.99999},
    {"horizon", "cover, transfers: days within which stock should be sold.", &PlanningRules::horizonDays, 1, 3650},
    {"transfer-cost", "transfers: cost of each, in the region's currency.", &PlanningRules::transferCost, 0, 1e6},
    {"unit-cost", "transfers: cost of each unit moved.", &PlanningRules::transferUnitCost, 0, 1e6},
};

double defaultOf(const PlanningOption& option)
{
    const PlanningRules rules;
    return std::visit([&rules](auto member) { return static_cast<double>(rules.*member); }, option.assumption);
}

Table tableOf(std::vector<items::Column> columns, std::size_t rows)
{
    return {std::move(columns), rows};
}

} // namespace

std::vector<QCommandLineOption> planningOptions()
{
    std::vector<QCommandLineOption> options;
    for (const PlanningOption& option : planning)
        options.emplace_back(QLatin1String(option.name),
                             QStringLiteral("%1 Default: %2.").arg(QLatin1String(option.help)).arg(defaultOf(option)),
                             QStringLiteral("number"));
    return options;
}

Result<PlanningRules> planningRules(const Invocation& call)
{
    PlanningRules rules;
    for (const PlanningOption& option : planning) {
        if (!call.isSet(option.name))
            continue;
        bool isNumber = false;
        const double value = call.value(option.name).toDouble(&isNumber);
        if (!isNumber || !(value >= option.least && value <= option.most))
            return Error{Fault::WrongUse, QStringLiteral("--%1 %2").arg(QLatin1String(option.name), call.value(option.name)), {}};
        if (const auto* exact = std::get_if<double PlanningRules::*>(&option.assumption))
            rules.**exact = value;
        else
            rules.*std::get<int PlanningRules::*>(option.assumption) = static_cast<int>(value);
    }
    return rules;
}

std::optional<Table> planningTable(const QString& name, bool byLocation, const analysis::InventoryAnswerPtr& answer,
                                   const PlanningRules& rules)
{
    if (name == QLatin1String("lookahead")) {
        const auto lines = std::make_shared<const std::vector<analysis::LookAheadLine>>(analysis::lookAheadLines(*answer, byLocation));
        return tableOf(items::lookAheadItems(answer, lines), lines->size());
    }
    const bool isKnown = name == QLatin1String("oversell_risk") || name == QLatin1String("phantom_stock")
                         || name == QLatin1String("cover") || name == QLatin1String("lost_sales") || name == QLatin1String("transfers");
    if (!isKnown)
        return std::nullopt;
    const analysis::PlanningAnswerPtr plan = analysis::planInventory(answer, rules);
    if (name == QLatin1String("oversell_risk"))
        return tableOf(items::oversellRiskItems(plan), plan->risks.size());
    if (name == QLatin1String("phantom_stock"))
        return tableOf(items::phantomStockItems(plan), plan->phantoms.size());
    if (name == QLatin1String("cover"))
        return tableOf(items::coverItems(plan), plan->cover.size());
    if (name == QLatin1String("lost_sales"))
        return tableOf(items::lostSalesItems(plan), plan->lost.size());
    return tableOf(items::transferItems(plan), plan->transfers.size());
}

} // namespace unisono::cli
