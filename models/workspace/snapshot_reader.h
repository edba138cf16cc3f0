// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/item_record.h"
#include "tables/snapshot.h"
#include "workspace/workspace.h"

namespace unisono::workspace {

/// Reads the workspace into tables.
class SnapshotReader
{
public:
    explicit SnapshotReader(Workspace& workspace) : m_workspace(workspace) {}

    /// The workspace as it was at `asOf`; unknown: as it is now (a sample: at its fixed present). Channels that had no new pull
    /// since `previous` keep its tables.
    Result<tables::SnapshotPtr> read(tables::SnapshotPtr previous, Instant asOf = {});

    /// Every version of what is kept about one item under any of its codes (per channel: channel id and own code).
    Result<tables::ItemRecord> readItem(const QString& sku, const std::vector<std::pair<QString, QString>>& codes);

private:
    Workspace& m_workspace;
};

} // namespace unisono::workspace
