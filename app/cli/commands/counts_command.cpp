// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"

#include "cli/counting_tables.h"
#include "cli/inventory_source.h"
#include "cli/opened_workspace.h"
#include "items/export/csv_export.h"
#include "items/export/xlsx_export.h"
#include "reports/count_sheet.h"
#include "session/count_job.h"
#include "wording/counting_names.h"
#include "wording/row_wording.h"

#include <QFileInfo>

#include <algorithm>

namespace unisono::cli {

namespace {

constexpr std::size_t mostRowsSaid = 20;

/// Of what the sheet's file becomes when it is read back.
const QString tableName = QStringLiteral("counts");

Result<void> toXlsx(const std::vector<items::Column>& columns, std::size_t rows, const QTimeZone& zone, const Invocation& call)
{
    items::XlsxOptions options;
    options.sheetName = tableName;
    options.style.locale = call.language().locale();
    options.style.zone = zone; // a spreadsheet's times have none of their own: they are read in the region's
    options.style.translate = [language = call.language()](const char* text, int n) {
        return language.translate("items", text, nullptr, n);
    };
    return items::writeXlsx(call.value("output"), items::Extract::all(columns, rows), options);
}

QTimeZone zoneOf(const analysis::InventoryAnswer& answer)
{
    const QTimeZone zone(answer.snapshot->region.timezone.toUtf8());
    return zone.isValid() ? zone : QTimeZone::utc();
}

Result<void> toPdf(const analysis::InventoryAnswerPtr& answer, const items::CountLines& lines, const Invocation& call)
{
    reports::CountSheetRequest request;
    request.answer = answer;
    request.lines = lines;
    request.goal = *wording::goalFromName(call.value("goal"));
    request.language = call.language();
    request.withRecord = call.isSet("with-record");
    request.audience = call.value("for");
    const auto written = reports::writePdf(reports::CountSheet(std::move(request)), call.value("output"));
    if (!written)
        return written.error();
    if (!call.isQuiet())
        call.note(call.language()
                      .translate("cli", "Count sheet saved: pages %1, rows %2.")
                      .arg(call.language().locale().toString(written->pages), call.language().locale().toString(written->rows)));
    return {};
}

int sheet(const Invocation& call)
{
    for (const char* needed : {"goal", "output"})
        if (!call.isSet(needed))
            return call.fail({Fault::WrongUse, QStringLiteral("--") + QLatin1String(needed), {}});
    const Result<CountingRequest> request = countingRequest(call);
    if (!request)
        return call.fail(request.error());
    const QString ending = QFileInfo(call.value("output")).suffix().toLower();
    if (ending != QLatin1String("pdf") && ending != QLatin1String("csv") && ending != QLatin1String("xlsx"))
        return call.fail({Fault::WrongUse, QStringLiteral("--output ") + call.value("output"), {}});
    const Result<InventorySource> source = readInventory(call);
    if (!source)
        return call.fail(source.error());
    const Result<items::CountLines> lines = countLines(source->answer, analysis::planningRulesOf(source->answer->snapshot->region), *request);
    if (!lines)
        return call.fail(lines.error());
    Result<void> written;
    if (ending == QLatin1String("pdf")) {
        written = toPdf(source->answer, *lines, call);
    } else {
        const std::vector<items::Column> columns =
            items::countSheetItems(source->answer, *lines, stableCountWords(), call.isSet("with-record"));
        written = ending == QLatin1String("csv") ? items::writeCsv(call.value("output"), items::Extract::all(columns, (*lines)->size()))
                                                 : toXlsx(columns, (*lines)->size(), zoneOf(*source->answer), call);
    }
    if (!written)
        return call.fail(written.error());
    return source->someChannelFailed ? SomeChannelFailed : Done;
}

void sayWhatWasLeftOut(const Invocation& call, const session::CountImport& result)
{
    std::size_t said = 0;
    for (const RejectedRow& row : result.rejected)
        if (!isRemark(row.reason) && ++said <= mostRowsSaid)
            call.note(QStringLiteral("%1 · %2").arg(wording::rowPlace(row, call.language()), wording::rowReason(row, call.language())));
}

int takeIn(const Invocation& call)
{
    if (call.word(1).isEmpty())
        return call.fail({Fault::WrongUse, QStringLiteral("counts import"), {}});
    Result<workspace::Workspace> opened = openWorkspace(call);
    if (!opened)
        return call.fail(opened.error());
    const Result<session::CountImport> result = session::importCounts(*opened, call.word(1));
    if (!result)
        return call.fail(result.error());
    sayWhatWasLeftOut(call, *result);
    if (call.isQuiet())
        return Done;
    const QLocale locale = call.language().locale();
    const auto bad = std::ranges::count_if(result->rejected, [](const RejectedRow& row) { return !isRemark(row.reason); });
    return call.print(call.language()
                          .translate("cli", "Counts: new %1, changed %2, known already %3, not filled in %4, without a record %5, in quarantine %6")
                          .arg(locale.toString(result->fresh), locale.toString(result->changed), locale.toString(result->known),
                               locale.toString(result->notFilledIn), locale.toString(result->withoutRecord),
                               locale.toString(qint64{bad}))
                      + QLatin1Char('\n'));
}

} // namespace

std::vector<QCommandLineOption> countsOptions()
{
    std::vector<QCommandLineOption> options{
        option("from", QT_TRANSLATE_NOOP("cli", "Read an exchange folder straight from its files, without a workspace."),
               QT_TRANSLATE_NOOP("cli", "folder")),
        option("with-record", QT_TRANSLATE_NOOP("cli", "Print what the books say beside the box; without it the count is blind.")),
        option("for", QT_TRANSLATE_NOOP("cli", "For whom and by whom, a sentence printed under the title."),
               QT_TRANSLATE_NOOP("cli", "sentence"))};
    for (QCommandLineOption& counting : countingOptions())
        options.push_back(std::move(counting));
    return options;
}

int runCounts(const Invocation& call)
{
    if (call.word(0) == QLatin1String("sheet"))
        return sheet(call);
    if (call.word(0) == QLatin1String("import"))
        return takeIn(call);
    return call.fail({Fault::WrongUse, QStringLiteral("counts ") + call.word(0), {}});
}

} // namespace unisono::cli
