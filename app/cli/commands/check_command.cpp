// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"

#include "cli/findings_json.h"
#include "cli/inventory_source.h"
#include "items/export/csv_export.h"
#include "items/finding_items.h"
#include "wording/channel_wording.h"
#include "wording/count_wording.h"
#include "wording/finding_names.h"
#include "wording/finding_wording.h"

#include <QBuffer>

namespace unisono::cli {

namespace {

using analysis::Finding;
using analysis::InventoryAnswer;

/// The code of the item, else the channel, else the place, else the region.
QString subjectOf(const Finding& finding, const InventoryAnswer& answer)
{
    if (finding.sku != analysis::noId)
        return wording::itemCode(*answer.snapshot, finding.sku);
    if (finding.channel != analysis::noChannel)
        return wording::channelName(*answer.snapshot, finding.channel);
    return finding.location == analysis::noId ? answer.snapshot->region.name
                                              : wording::locationName(*answer.snapshot, finding.location);
}

QString asText(const InventoryAnswer& answer, const wording::Language& language)
{
    QString text;
    for (const Finding& finding : answer.findings) {
        const QString item = subjectOf(finding, answer);
        const QString equation = wording::findingEquation(finding, answer, language);
        text += QStringLiteral("%1 · %2 · %3").arg(wording::severityWord(finding.severity, language), item,
                                                  wording::findingTitle(finding, answer, language));
        if (!equation.isEmpty())
            text += QStringLiteral(" · ") + equation;
        text += QLatin1Char('\n');
    }
    return text + wording::countText(static_cast<qint64>(answer.findings.size()), wording::Counted::Findings, language)
           + QLatin1Char('\n');
}

QByteArray asCsv(const analysis::InventoryAnswerPtr& answer)
{
    const std::vector<items::Column> columns =
        items::findingItems(answer, {[](const Finding& finding) { return wording::signatureName(wording::firstSignature(finding)); },
                                     wording::severityName, wording::kindName});
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    (void)items::writeCsv(buffer, items::Extract::all(columns, answer->findings.size()));
    return buffer.data();
}

} // namespace

std::vector<QCommandLineOption> checkOptions()
{
    return {option("from", QT_TRANSLATE_NOOP("cli", "Check an exchange folder straight from its files, without a workspace."),
                   QT_TRANSLATE_NOOP("cli", "folder")),
            option("fail-on", QT_TRANSLATE_NOOP("cli", "Exit with 4 where a finding is at least as grave as this."),
                   "low|medium|high")};
}

int runCheck(const Invocation& call)
{
    if (call.word(0) != QLatin1String("inventory") && call.word(0) != QLatin1String("all"))
        return call.fail({Fault::WrongUse, QStringLiteral("check ") + call.word(0), {}});
    const auto failOn = wording::severityFromName(call.value("fail-on"));
    if (call.isSet("fail-on") && !failOn)
        return call.fail({Fault::WrongUse, QStringLiteral("--fail-on ") + call.value("fail-on"), {}});
    const Result<InventorySource> source = readInventory(call);
    if (!source)
        return call.fail(source.error());

    const analysis::InventoryAnswerPtr& answer = source->answer;
    const int printed = call.format() == Format::Json  ? call.print(findingsAsJson(*answer))
                        : call.format() == Format::Csv ? call.print(asCsv(answer))
                                                       : call.print(asText(*answer, call.language()));
    if (printed != Done)
        return printed;
    if (source->someChannelFailed)
        return SomeChannelFailed;
    const bool isReached = failOn && !answer->findings.empty() && answer->findings.front().severity >= *failOn;
    if (isReached)
        call.note(call.language().translate("cli", "There are findings of the severity asked for with --fail-on."));
    return isReached ? FindingsFound : Done;
}

} // namespace unisono::cli
