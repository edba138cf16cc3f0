// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/region_calendar.h"

#include "channels/channel_registry.h"

#include <QDir>

namespace unisono::sync {

namespace {

const QString calendarFolder = QStringLiteral("calendar");

/// The calendar is read as a channel's folder is, with the region's zone and country.
channels::ChannelSettings settingsOf(const QString& path, const Region& region)
{
    channels::ChannelSettings settings;
    settings.id = calendarFolder;
    settings.kind = QStringLiteral("files");
    settings.options[QStringLiteral("path")] = path;
    settings.profile.timezone = region.timezone;
    settings.profile.country = region.country;
    return settings;
}

void take(RegionCalendar& calendar, channels::Page& page)
{
    for (RecordBatch& batch : page.batches)
        if (batch.kind() == RecordKind::OpeningHours)
            calendar.openingHours.push_back(std::move(batch));
    for (RejectedRow& row : page.rejected) {
        row.source.prepend(calendarFolder + QLatin1Char('/'));
        calendar.rejected.push_back(std::move(row));
    }
}

} // namespace

RegionCalendar readRegionCalendar(const QString& folder, const Region& region)
{
    RegionCalendar calendar;
    const QString path = QDir(folder).filePath(calendarFolder);
    if (!QDir(path).exists())
        return calendar;
    const Result<std::unique_ptr<channels::Channel>> files = channels::makeChannel(settingsOf(path, region), {});
    const channels::CancelFlag never = false;
    QByteArray cursor;
    for (bool last = false; !last;) {
        Result<channels::Page> page = files ? (*files)->pull(cursor, never) : Result<channels::Page>(files.error());
        if (!page) {
            calendar.rejected.push_back({calendarFolder, 0, {}, page.error().detail, {}, RowReason::FileNotReadable});
            return calendar;
        }
        take(calendar, *page);
        cursor = page->next;
        last = page->last;
    }
    return calendar;
}

} // namespace unisono::sync
