// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/counting_tables.h"

#include "analysis/counting/random_sample.h"
#include "analysis/operations/operations_answer.h"
#include "wording/counting_names.h"

#include <algorithm>

namespace unisono::cli {

using namespace analysis;

namespace {

Result<int> wholeNumber(const Invocation& call, const char* name, int least, int most, int otherwise)
{
    if (!call.isSet(name))
        return otherwise;
    bool isNumber = false;
    const int value = call.value(name).toInt(&isNumber);
    if (!isNumber || value < least || value > most)
        return Error{Fault::WrongUse, QStringLiteral("--%1 %2").arg(QLatin1String(name), call.value(name)), {}};
    return value;
}

std::vector<CountLine> linesOf(CountGoal goal, const InventoryAnswerPtr& answer, const PlanningAnswerPtr& planning,
                               const CountingRequest& request)
{
    switch (goal) {
    case CountGoal::Discrepancy:
        return discrepancyList(*planning, request.rules);
    case CountGoal::HiddenStockOut:
        return hiddenStockOutList(*planning, request.rules);
    case CountGoal::Random:
        break;
    }
    return randomSample(*answer, request.seed.value_or(seedOfDay(answer->snapshot->asOf)), request.rules);
}

} // namespace

std::vector<QCommandLineOption> countingOptions()
{
    return {option("goal", QT_TRANSLATE_NOOP("cli", "What the count is for."), "discrepancy|hidden_stock_out|random"),
            option("location", QT_TRANSLATE_NOOP("cli", "Only this place."), QT_TRANSLATE_NOOP("cli", "code")),
            option("length", QT_TRANSLATE_NOOP("cli", "At most so many items for each place; 30 by default."), QT_TRANSLATE_NOOP("cli", "number")),
            option("count-period", QT_TRANSLATE_NOOP("cli", "Days of counts and sales looked back on; 90 by default."),
                   QT_TRANSLATE_NOOP("cli", "number")),
            option("seed", QT_TRANSLATE_NOOP("cli", "Draws the same items again; by default every day draws anew."), QT_TRANSLATE_NOOP("cli", "number"))};
}

Result<CountingRequest> countingRequest(const Invocation& call)
{
    CountingRequest request;
    request.location = call.value("location");
    if (call.isSet("goal")) {
        request.goal = wording::goalFromName(call.value("goal"));
        if (!request.goal)
            return Error{Fault::WrongUse, QStringLiteral("--goal ") + call.value("goal"), {}};
    }
    const Result<int> length = wholeNumber(call, "length", 1, 100'000, request.rules.listLength);
    if (!length)
        return length.error();
    const Result<int> period = wholeNumber(call, "count-period", 1, 3650, request.rules.periodDays);
    if (!period)
        return period.error();
    request.rules.listLength = *length;
    request.rules.periodDays = *period;
    if (call.isSet("seed")) {
        bool isNumber = false;
        request.seed = call.value("seed").toULongLong(&isNumber);
        if (!isNumber)
            return Error{Fault::WrongUse, QStringLiteral("--seed ") + call.value("seed"), {}};
    }
    return request;
}

Result<items::CountLines> countLines(const InventoryAnswerPtr& answer, const PlanningRules& rules, const CountingRequest& request)
{
    const LocationId only = answer->snapshot->locations->find(request.location.toStdString());
    if (!request.location.isEmpty() && only == noId)
        return Error{Fault::NotFound, request.location, {}};
    const PlanningAnswerPtr planning = request.goal == CountGoal::Random ? nullptr : planInventory(answer, rules);
    std::vector<CountLine> lines;
    for (const CountGoal goal : {CountGoal::Discrepancy, CountGoal::HiddenStockOut, CountGoal::Random}) {
        const bool isWanted = request.goal ? goal == *request.goal : goal != CountGoal::Random;
        if (isWanted)
            std::ranges::move(linesOf(goal, answer, planning, request), std::back_inserter(lines));
    }
    if (only != noId)
        std::erase_if(lines, [only](const CountLine& line) { return line.location != only; });
    return items::CountLines(std::make_shared<const std::vector<CountLine>>(std::move(lines)));
}

items::CountWords stableCountWords()
{
    return {wording::goalName, [](const CountLine& line) { return wording::countCauseName(line.cause); }, wording::abcName};
}

Result<ExportTable> countListTable(const InventoryAnswerPtr& answer, const PlanningRules& planning, const CountingRequest& request)
{
    const bool isEmpty = answer->snapshot->channels.empty(); // only the table's name is asked for
    const Result<items::CountLines> lines =
        isEmpty ? Result<items::CountLines>(std::make_shared<const std::vector<CountLine>>()) : countLines(answer, planning, request);
    if (!lines)
        return lines.error();
    return ExportTable{items::countListItems(answer, *lines, stableCountWords()), (*lines)->size()};
}

ExportTable accuracyTable(const InventoryAnswerPtr& answer, const CountingRules& rules)
{
    const auto rows = std::make_shared<const std::vector<RecordAccuracy>>(recordAccuracy(*answer, abcClasses(*answer->snapshot), rules));
    return {items::recordAccuracyItems(answer, rows), rows->size()};
}

} // namespace unisono::cli
