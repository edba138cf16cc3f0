// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/folder_reader.h"

#include "sync/channel_reading.h"
#include "sync/region_calendar.h"
#include "sync/region_folder.h"
#include "tables/side_by_side.h"

#include <deque>

namespace unisono::sync {

Result<FolderReading> readFolder(const QString& folder, Instant asOf)
{
    const Result<RegionFolder> opened = RegionFolder::open(folder);
    if (!opened)
        return opened.error();
    const Instant limit = asOf.isKnown() ? asOf : opened->region.asOf;
    std::deque<ChannelReading> readings;
    for (const channels::ChannelSettings& settings : opened->channels)
        readings.emplace_back(settings, limit);
    // Whoever finds no channel left to ask helps with one that is not done.
    const std::size_t count = readings.size();
    tables::sideBySide(2 * count, [&](std::size_t at) { at < count ? readings[at].ask() : readings[at - count].help(); });

    FolderReading result;
    tables::SnapshotBuilder builder(nullptr, opened->region, limit.isKnown() ? limit : Instant::now());
    for (ChannelReading& reading : readings) {
        for (RejectedRow& row : reading.rejected())
            result.rejected.push_back({reading.channel(), std::move(row)});
        if (reading.error())
            result.failed.push_back({reading.channel(), *reading.error()});
        else
            builder.add(std::move(reading.collector()));
    }
    RegionCalendar calendar = readRegionCalendar(folder, opened->region);
    for (const RecordBatch& batch : calendar.openingHours)
        builder.addOpeningHours(batch);
    for (RejectedRow& row : calendar.rejected)
        result.rejected.push_back({{}, std::move(row)});
    result.snapshot = builder.finish({});
    return result;
}

} // namespace unisono::sync
