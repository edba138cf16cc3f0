// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/inventory/inventory_answer.h"
#include "workspace/channel_store.h"
#include "workspace/pull_store.h"

#include <vector>

namespace unisono::session {

/// All that the window shows of a workspace, read in one go.
struct WorkspaceReading
{
    QString workspaceId;
    QByteArray revision;   ///< of the workspace before it was read: what is written meanwhile is seen as new
    analysis::InventoryAnswerPtr answer;
    std::vector<workspace::ChannelRecord> channels;
    std::vector<workspace::PullRecord> pulls;
    std::vector<workspace::QuarantinedRow> quarantine;
    std::vector<workspace::FindingTrendPoint> trend;
};

/// Opens the workspace, reads and answers; after a pull of the present the findings are counted for the trend. Tables of the previous
/// snapshot that did not change are taken over (null: none). An unknown `asOf` is now. Errors of the workspace.
Result<WorkspaceReading> readWorkspace(const QString& address, tables::SnapshotPtr previous, Instant asOf, bool afterPull);

/// The present revision of the workspace, without reading it.
Result<QByteArray> askRevision(const QString& address);

} // namespace unisono::session
