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
    const char* help;   ///< tells the default of PlanningRules
    Assumption assumption;
    double least, most;
};

constexpr PlanningOption planning[] = {
    {"lag", QT_TRANSLATE_NOOP("cli", "Oversell risk: what if the data were so many hours older."), &PlanningRules::extraLagHours, 0, 10'000},
    {"buffer", QT_TRANSLATE_NOOP("cli", "Oversell risk: what if every channel kept so many more back."), &PlanningRules::extraBuffer, 0, 1e6},
    {"oversell-level", QT_TRANSLATE_NOOP("cli", "Oversell risk: what the recommended buffer leaves; 0.01 unless given."),
     &PlanningRules::oversellLevel, 1e-6, 0.5},
    {"phantom-prior", QT_TRANSLATE_NOOP("cli", "Phantom stock: share of records wrong before looking; 0.03 unless given."),
     &PlanningRules::phantomPrior, 1e-6, 0.5},
    {"next-count", QT_TRANSLATE_NOOP("cli", "Phantom stock: days until the next count; 30 unless given."),
     &PlanningRules::daysToNextCount, 1, 3650},
    {"substitution", QT_TRANSLATE_NOOP("cli", "Lost sales: share of customers who take another item; 0.45 unless given."),
     &PlanningRules::substitution, 0, 1},
    {"period", QT_TRANSLATE_NOOP("cli", "Lost sales: days looked back on; 28 unless given."), &PlanningRules::lostSalesDays, 1, 182},
    {"lead-time", QT_TRANSLATE_NOOP("cli", "Cover: days from order to delivery; 7 unless given."), &PlanningRules::leadTimeDays, 0, 1000},
    {"lead-time-deviation", QT_TRANSLATE_NOOP("cli", "Cover: their standard deviation; 1.5 unless given."),
     &PlanningRules::leadTimeDeviation, 0, 1000},
    {"service-level", QT_TRANSLATE_NOOP("cli", "Cover: share of deliveries that come in time; 0.95 unless given."),
     &PlanningRules::serviceLevel, 0.5, 0.99999},
    {"horizon", QT_TRANSLATE_NOOP("cli", "Cover and transfers: days within which stock should be sold; 60 unless given."),
     &PlanningRules::horizonDays, 1, 3650},
    {"transfer-cost", QT_TRANSLATE_NOOP("cli", "Transfers: cost of each, in the region’s currency; 12 unless given."),
     &PlanningRules::transferCost, 0, 1e6},
    {"unit-cost", QT_TRANSLATE_NOOP("cli", "Transfers: cost of each unit moved; 0.8 unless given."), &PlanningRules::transferUnitCost, 0, 1e6},
};

ExportTable tableOf(std::vector<items::Column> columns, std::size_t rows)
{
    return {std::move(columns), rows};
}

} // namespace

std::vector<QCommandLineOption> planningOptions()
{
    std::vector<QCommandLineOption> options;
    for (const PlanningOption& option : planning)
        options.push_back(cli::option(option.name, option.help, QT_TRANSLATE_NOOP("cli", "number")));
    return options;
}

Result<PlanningRules> planningRules(const Invocation& call, PlanningRules rules)
{
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

std::optional<ExportTable> planningTable(const QString& name, bool byLocation, const analysis::InventoryAnswerPtr& answer,
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
