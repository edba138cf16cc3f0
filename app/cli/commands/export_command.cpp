// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"

#include "cli/counting_tables.h"
#include "cli/inventory_source.h"
#include "cli/order_tables.h"
#include "cli/planning_tables.h"
#include "items/export/csv_export.h"
#include "items/export/xlsx_export.h"
#include "items/finding_items.h"
#include "items/inventory_items.h"
#include "wording/finding_names.h"
#include "wording/finding_wording.h"

#include <QFile>

namespace unisono::cli {

namespace {

using Table = ExportTable;

Result<Table> tableOf(const QString& name, const QString& by, const analysis::InventoryAnswerPtr& answer,
                      const analysis::PlanningRules& planning, const CountingRequest& counting)
{
    if (name == QLatin1String("positions") && by == QLatin1String("location"))
        return Table{items::positionAtLocationItems(answer), answer->atLocation.size()};
    if (name == QLatin1String("positions") && (by.isEmpty() || by == QLatin1String("sku")))
        return Table{items::positionItems(answer), answer->positions.size()};
    if (name == QLatin1String("availability"))
        return Table{items::availabilityItems(answer), answer->availability.size()};
    if (name == QLatin1String("findings"))
        return Table{items::findingItems(answer, {[](const analysis::Finding& finding) {
                                                      return wording::signatureName(wording::firstSignature(finding));
                                                  },
                                                  wording::severityName, wording::kindName}),
                     answer->findings.size()};
    if (std::optional<Table> table = planningTable(name, by == QLatin1String("location"), answer, planning))
        return std::move(*table);
    if (std::optional<Table> table = orderTable(name, answer))
        return std::move(*table);
    if (name == QLatin1String("record_accuracy"))
        return accuracyTable(answer, counting.rules);
    if (name == QLatin1String("count_list"))
        return countListTable(answer, planning, counting);
    return Error{Fault::WrongUse, QStringLiteral("export ") + name, {}};
}

Result<void> toCsv(const Table& table, const QString& path)
{
    const items::Extract extract = items::Extract::all(table.columns, table.rows);
    if (path.isEmpty()) {
        QFile out;
        if (!out.open(stdout, QIODevice::WriteOnly))
            return Error{Fault::NotWritable, QStringLiteral("stdout"), {}};
        return items::writeCsv(out, extract);
    }
    return items::writeCsv(path, extract);
}

Result<void> toXlsx(const Table& table, const Invocation& call)
{
    items::XlsxOptions options;
    options.sheetName = call.word(0);
    options.style.locale = call.language().locale();
    options.style.translate = [language = call.language()](const char* text, int n) {
        return language.translate("items", text, nullptr, n);
    };
    return items::writeXlsx(call.value("output"), items::Extract::all(table.columns, table.rows), options);
}

/// An empty answer, to know a wrong table's name before anything is read.
analysis::InventoryAnswerPtr nothing()
{
    auto snapshot = std::make_shared<tables::Snapshot>();
    snapshot->skus = std::make_shared<tables::Dictionary>();
    snapshot->locations = std::make_shared<tables::Dictionary>();
    snapshot->texts = std::make_shared<tables::Dictionary>();
    auto answer = std::make_shared<analysis::InventoryAnswer>();
    answer->snapshot = snapshot;
    return answer;
}

} // namespace

std::vector<QCommandLineOption> exportOptions()
{
    std::vector<QCommandLineOption> options{
        option("from", QT_TRANSLATE_NOOP("cli", "Read an exchange folder straight from its files, without a workspace."),
               QT_TRANSLATE_NOOP("cli", "folder")),
        option("by", QT_TRANSLATE_NOOP("cli", "Positions, look-ahead: by item, or by item and place."), "sku|location")};
    for (QCommandLineOption& planning : planningOptions())
        options.push_back(std::move(planning));
    for (QCommandLineOption& counting : countingOptions())
        options.push_back(std::move(counting));
    return options;
}

int runExport(const Invocation& call)
{
    const QString format = call.value("format");
    const bool asXlsx = format == QLatin1String("xlsx") || (format.isEmpty() && call.value("output").endsWith(QLatin1String(".xlsx")));
    if (call.format() == Format::Json || (asXlsx && !call.isSet("output")))
        return call.fail({Fault::WrongUse, asXlsx ? QStringLiteral("--output") : QStringLiteral("--format json"), {}});
    const Result<analysis::PlanningRules> planning = planningRules(call);
    if (!planning)
        return call.fail(planning.error());
    const Result<CountingRequest> counting = countingRequest(call);
    if (!counting)
        return call.fail(counting.error());
    if (const auto known = tableOf(call.word(0), call.value("by"), nothing(), *planning, *counting); !known)
        return call.fail(known.error());
    const Result<InventorySource> source = readInventory(call);
    if (!source)
        return call.fail(source.error());
    const Result<analysis::PlanningRules> rules = planningRules(call, analysis::planningRulesOf(source->answer->snapshot->region));
    if (!rules)
        return call.fail(rules.error());
    const Result<Table> table = tableOf(call.word(0), call.value("by"), source->answer, *rules, *counting);
    if (!table)
        return call.fail(table.error());
    Result<void> written = asXlsx ? toXlsx(*table, call) : toCsv(*table, call.value("output"));
    if (!written)
        return call.fail(written.error());
    return source->someChannelFailed ? SomeChannelFailed : Done;
}

} // namespace unisono::cli
