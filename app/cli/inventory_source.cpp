// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/inventory_source.h"

#include "analysis/inventory/inventory_check.h"
#include "cli/opened_workspace.h"
#include "session/answer_job.h"
#include "sync/folder_reader.h"
#include "wording/count_wording.h"
#include "wording/error_wording.h"
#include "wording/row_wording.h"

namespace unisono::cli {

namespace {

constexpr std::size_t mostRowsSaid = 20;

void sayWhatWasLeftOut(const Invocation& call, const sync::FolderReading& reading)
{
    for (const auto& failed : reading.failed)
        call.note(QStringLiteral("%1: %2").arg(failed.channel, wording::errorText(failed.error, call.language())));
    std::size_t said = 0;
    for (const auto& rejected : reading.rejected) {
        if (isRemark(rejected.row.reason))
            continue;
        if (++said <= mostRowsSaid)
            call.note(QStringLiteral("%1%2 · %3")
                          .arg(rejected.channel.isEmpty() ? QString() : rejected.channel + QStringLiteral(": "), wording::rowPlace(rejected.row, call.language()),
                               wording::rowReason(rejected.row, call.language())));
    }
    const int rows = wording::pluralNumber(static_cast<qint64>(said));
    if (rows > 0)
        call.note(call.language().translate("cli", "%Ln row(s) could not be read; all others were taken.", nullptr, rows));
}

} // namespace

Result<InventorySource> readInventory(const Invocation& call)
{
    if (!call.isSet("from")) {
        Result<workspace::Workspace> opened = openWorkspace(call);
        if (!opened)
            return opened.error();
        const auto answer = session::answerInventory(*opened, nullptr, call.asOf());
        if (!answer)
            return answer.error();
        return InventorySource{*answer, false};
    }
    const Result<sync::FolderReading> reading = sync::readFolder(call.value("from"), call.asOf());
    if (!reading)
        return reading.error();
    sayWhatWasLeftOut(call, *reading);
    return InventorySource{analysis::checkInventory(reading->snapshot), !reading->failed.empty()};
}

} // namespace unisono::cli
