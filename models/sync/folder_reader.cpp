// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/folder_reader.h"

#include "channels/channel_registry.h"
#include "sync/credentials.h"
#include "sync/profile_completion.h"
#include "sync/region_calendar.h"
#include "sync/region_folder.h"
#include "tables/snapshot_builder.h"

#include <QDir>

#include <algorithm>
#include <atomic>
#include <thread>

namespace unisono::sync {

namespace {

/// One channel on its way from pages into tables.
struct Reading
{
    channels::ChannelSettings settings;
    std::optional<tables::ChannelCollector> collector;
    std::vector<RejectedRow> rejected;
    std::optional<Error> error;
};

void readChannel(Reading& reading, Instant limit)
{
    const QString secret = qEnvironmentVariable(Credentials::environmentName(reading.settings.id).toLatin1().constData());
    Result<std::unique_ptr<channels::Channel>> channel = channels::makeChannel(reading.settings, secret);
    if (!channel) {
        reading.error = channel.error();
        return;
    }
    reading.collector.emplace(reading.settings.profile, reading.settings.kind, limit);
    const channels::CancelFlag never = false;
    QByteArray cursor;
    for (bool last = false; !last;) {
        Result<channels::Page> page = (*channel)->pull(cursor, never);
        if (!page) {
            reading.error = page.error();
            return;
        }
        if (page->profile)
            reading.collector->setProfile(completed(reading.settings.profile, *page->profile));
        for (const RecordBatch& batch : page->batches)
            reading.collector->add(batch);
        std::ranges::move(page->rejected, std::back_inserter(reading.rejected));
        cursor = page->next;
        last = page->last;
    }
}

} // namespace

Result<FolderReading> readFolder(const QString& folder, Instant asOf)
{
    const Result<RegionFolder> opened = RegionFolder::open(folder);
    if (!opened)
        return opened.error();
    const Instant limit = asOf.isKnown() ? asOf : opened->region.asOf;
    std::vector<Reading> readings;
    for (const channels::ChannelSettings& settings : opened->channels)
        readings.push_back({settings, {}, {}, {}});

    std::atomic_size_t next = 0;
    const auto work = [&] {
        for (std::size_t at = next++; at < readings.size(); at = next++)
            readChannel(readings[at], limit);
    };
    std::vector<std::thread> threads;
    const std::size_t count = std::min<std::size_t>(readings.size(), std::clamp(std::thread::hardware_concurrency(), 1u, 8u));
    for (std::size_t at = 1; at < count; ++at)
        threads.emplace_back(work);
    work();
    for (std::thread& thread : threads)
        thread.join();

    FolderReading result;
    tables::SnapshotBuilder builder(nullptr, opened->region, limit.isKnown() ? limit : Instant::now());
    for (Reading& reading : readings) {
        for (RejectedRow& row : reading.rejected)
            result.rejected.push_back({reading.settings.id, std::move(row)});
        if (reading.error)
            result.failed.push_back({reading.settings.id, *reading.error});
        else
            builder.add(std::move(*reading.collector));
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
