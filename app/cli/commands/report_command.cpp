// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"

#include "cli/inventory_source.h"
#include "cli/opened_workspace.h"
#include "reports/inventory_report.h"
#include "wording/count_wording.h"
#include "workspace/pull_store.h"

namespace unisono::cli {

namespace {

/// How the findings developed; an exchange folder has no such memory.
std::vector<workspace::FindingTrendPoint> trendOf(const Invocation& call)
{
    if (call.isSet("from"))
        return {};
    Result<workspace::Workspace> opened = openWorkspace(call);
    if (!opened)
        return {};
    const auto trend = workspace::PullStore(*opened).trend();
    return trend ? *trend : std::vector<workspace::FindingTrendPoint>();
}

} // namespace

std::vector<QCommandLineOption> reportOptions()
{
    return {option("from", QT_TRANSLATE_NOOP("cli", "Report on an exchange folder straight from its files, without a workspace."),
                   QT_TRANSLATE_NOOP("cli", "folder")),
            option("for", QT_TRANSLATE_NOOP("cli", "For whom and by whom, a sentence printed under the title."),
                   QT_TRANSLATE_NOOP("cli", "sentence"))};
}

int runReport(const Invocation& call)
{
    if (call.word(0) != QLatin1String("inventory"))
        return call.fail({Fault::WrongUse, QStringLiteral("report ") + call.word(0), {}});
    if (!call.isSet("output"))
        return call.fail({Fault::WrongUse, QStringLiteral("--output"), {}});
    const Result<InventorySource> source = readInventory(call);
    if (!source)
        return call.fail(source.error());
    reports::InventoryReportRequest request;
    request.answer = source->answer;
    request.operations = analysis::answerOperations(source->answer);
    request.language = call.language();
    request.audience = call.value("for");
    request.trend = trendOf(call);
    const Result<reports::ReportSummary> written = reports::writePdf(reports::InventoryReport(std::move(request)), call.value("output"));
    if (!written)
        return call.fail(written.error());
    if (!call.isQuiet())
        call.note(call.language()
                      .translate("cli", "Report saved: pages %1, rows %2.")
                      .arg(call.language().locale().toString(written->pages), call.language().locale().toString(written->rows)));
    return source->someChannelFailed ? SomeChannelFailed : Done;
}

} // namespace unisono::cli
