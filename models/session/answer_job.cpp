// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/answer_job.h"

#include "analysis/inventory/inventory_check.h"
#include "session/item_codes.h"
#include "workspace/pull_store.h"
#include "workspace/snapshot_reader.h"

namespace unisono::session {

Result<analysis::InventoryAnswerPtr> answerInventory(workspace::Workspace& workspace, tables::SnapshotPtr previous,
                                                     Instant asOf)
{
    return workspace::SnapshotReader(workspace)
        .read(std::move(previous), asOf)
        .transform([](tables::SnapshotPtr snapshot) { return analysis::checkInventory(std::move(snapshot)); });
}

Result<void> recordTrend(workspace::Workspace& workspace, const analysis::InventoryAnswer& answer)
{
    if (answer.snapshot->channels.empty())
        return {}; // nothing was looked at: not the same as nothing was found
    workspace::FindingTrendPoint point{answer.snapshot->asOf, 0, 0, 0};
    for (const analysis::Finding& finding : answer.findings) {
        switch (finding.severity) {
        case analysis::Severity::High:
            ++point.high;
            break;
        case analysis::Severity::Medium:
            ++point.medium;
            break;
        case analysis::Severity::Low:
            ++point.low;
            break;
        }
    }
    return workspace::PullStore(workspace).addTrendPoint(point);
}

Result<analysis::StockHistory> readStockHistory(workspace::Workspace& workspace, const tables::Snapshot& snapshot,
                                                const QString& sku)
{
    if (snapshot.skus->find(sku.toStdString()) == tables::Dictionary::none)
        return Error{Fault::NotFound, sku, {}};
    return workspace::SnapshotReader(workspace).readItem(sku, codesOf(snapshot, sku)).transform([&](const tables::ItemRecord& item) {
        return analysis::stockHistory(snapshot, item);
    });
}

} // namespace unisono::session
