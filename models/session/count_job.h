// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rejected_row.h"
#include "domain/result.h"
#include "workspace/workspace.h"

namespace unisono::session {

/// What a count sheet brought.
struct CountImport
{
    qint64 fresh = 0, changed = 0;      ///< counts that were not known, or known otherwise
    qint64 known = 0;                   ///< counts that were in already
    qint64 notFilledIn = 0;             ///< rows without a counted quantity: nobody counted, so nothing is known
    qint64 withoutRecord = 0;           ///< counts of records that the books do not know at that instant
    std::vector<RejectedRow> rejected;  ///< in quarantine
};

/// Brings a filled-in count sheet into the workspace. Where the sheet does not tell the record (a blind count), it is what the books said
/// at the instant of the count. Bringing the same sheet in twice changes nothing.
Result<CountImport> importCounts(workspace::Workspace& workspace, const QString& path);

} // namespace unisono::session
