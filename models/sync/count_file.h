// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record_batch.h"
#include "domain/region.h"
#include "domain/rejected_row.h"
#include "domain/result.h"

namespace unisono::sync {

/// A count sheet that came back, as it stands in its file.
struct CountFile
{
    QString source;                       ///< the file's name, as rejected rows begin
    std::vector<RecordBatch> counts;      ///< rows that nobody filled in have no counted quantity
    std::vector<RejectedRow> rejected;
};

/// Reads a count sheet in any format and language of the exchange folder, times in the region's zone. NotFound, NotReadable; Malformed
/// where no table of the file can be a count sheet.
Result<CountFile> readCountFile(const QString& path, const Region& region);

} // namespace unisono::sync
