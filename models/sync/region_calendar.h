// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record_batch.h"
#include "domain/region.h"
#include "domain/rejected_row.h"

namespace unisono::sync {

/// The calendar folder of a region: calendar/opening_hours in any format of the exchange folder.
struct RegionCalendar
{
    std::vector<RecordBatch> openingHours;
    std::vector<RejectedRow> rejected;   ///< their source is relative to the region's folder
};

/// A region without a calendar has an empty one; a calendar that cannot be read at all is one rejected row.
RegionCalendar readRegionCalendar(const QString& folder, const Region& region);

} // namespace unisono::sync
