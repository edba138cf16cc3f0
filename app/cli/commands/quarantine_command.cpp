// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"

#include "cli/json_text.h"
#include "cli/opened_workspace.h"
#include "wording/row_wording.h"
#include "workspace/pull_store.h"

#include <QBuffer>

#include <set>

namespace unisono::cli {

namespace {

using workspace::QuarantinedRow;

QByteArray asJson(const std::vector<QuarantinedRow>& rows, const wording::Language& language)
{
    JsonText json;
    json.openArray();
    for (const QuarantinedRow& row : rows) {
        json.openObject().key("channel").text(row.channel).key("file").textOrNull(row.row.source);
        json.key("line");
        row.row.line > 0 ? json.number(row.row.line) : json.null();
        json.key("column").textOrNull(row.row.column).key("value").text(row.row.value);
        json.key("record").textOrNull(row.row.record).key("reason").text(rowReasonName(row.row.reason));
        json.key("remark").boolean(isRemark(row.row.reason)).key("message").text(wording::rowReason(row.row, language)).closeObject();
    }
    json.closeArray();
    return json.take();
}

QByteArray csvCell(QString text)
{
    if (text.contains(QLatin1Char(',')) || text.contains(QLatin1Char('"')) || text.contains(QLatin1Char('\n'))
        || text.contains(QLatin1Char('\r')))
        text = QLatin1Char('"') + text.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
    return text.toUtf8();
}

QByteArray asCsv(const std::vector<QuarantinedRow>& rows)
{
    QByteArray csv = "channel,file,line,column,value,record,reason\n";
    for (const QuarantinedRow& row : rows)
        csv += csvCell(row.channel) + ',' + csvCell(row.row.source) + ','
               + (row.row.line > 0 ? QByteArray::number(row.row.line) : QByteArray()) + ',' + csvCell(row.row.column) + ','
               + csvCell(row.row.value) + ',' + csvCell(row.row.record) + ',' + rowReasonName(row.row.reason).toUtf8() + '\n';
    return csv;
}

int list(const Invocation& call)
{
    Result<workspace::Workspace> opened = openWorkspace(call);
    if (!opened)
        return call.fail(opened.error());
    const auto rows = workspace::PullStore(*opened).quarantine(call.value("channel"));
    if (!rows)
        return call.fail(rows.error());
    if (call.format() == Format::Json)
        return call.print(asJson(*rows, call.language()));
    if (call.format() == Format::Csv)
        return call.print(asCsv(*rows));
    QString text;
    for (const QuarantinedRow& row : *rows)
        text += QStringLiteral("%1%2 · %3\n")
                    .arg(row.channel.isEmpty() ? QString() : row.channel + QStringLiteral(" · "), wording::rowPlace(row.row, call.language()), wording::rowReason(row.row, call.language()));
    if (rows->empty())
        text = call.language().translate("cli", "Nothing is in quarantine.") + QLatin1Char('\n');
    return call.print(text);
}

} // namespace

std::vector<QCommandLineOption> quarantineOptions()
{
    return pullOptions();
}

int runQuarantine(const Invocation& call)
{
    if (call.word(0) == QLatin1String("list"))
        return list(call);
    if (call.word(0) == QLatin1String("retry"))
        return runPull(call);
    return call.fail({Fault::WrongUse, QStringLiteral("quarantine ") + call.word(0), {}});
}

} // namespace unisono::cli
