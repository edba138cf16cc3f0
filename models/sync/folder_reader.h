// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rejected_row.h"
#include "domain/result.h"
#include "tables/snapshot.h"

namespace unisono::sync {

/// A region read straight from its exchange folder, without a workspace: what a script checks, and what is measured.
struct FolderReading
{
    struct Rejected
    {
        QString channel;   ///< empty: the region's own calendar
        RejectedRow row;
    };
    struct Failed
    {
        QString channel;
        Error error;
    };
    tables::SnapshotPtr snapshot;
    std::vector<Rejected> rejected;
    std::vector<Failed> failed;   ///< channels that could not be read; the others are in
};

/// Reads all channels side by side. `asOf` unknown: the sample's fixed present, else now.
Result<FolderReading> readFolder(const QString& folder, Instant asOf);

} // namespace unisono::sync
