// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/region_import.h"

#include "sync/profile_completion.h"
#include "sync/region_calendar.h"
#include "sync/region_folder.h"
#include "workspace/calendar_store.h"
#include "workspace/channel_store.h"

namespace unisono::sync {

namespace {

/// A folder of tables tells of itself at every pull; what names a source is told here alone.
Result<void> takeAgain(workspace::ChannelStore& store, const workspace::ChannelRecord& channel)
{
    const Result<workspace::ChannelRecord> known = store.one(channel.id);
    if (!known)
        return known.error();
    if (channel.kind != QLatin1String("files"))
        if (const auto told = store.setProfile(channel.id, completed(known->profile, channel.profile)); !told)
            return told;
    return store.setOptions(channel.id, channel.kind, channel.options);
}

} // namespace

Result<QStringList> importRegion(workspace::Workspace& workspace, const QString& folder)
{
    const Result<RegionFolder> opened = RegionFolder::open(folder);
    if (!opened)
        return opened.error();
    if (const auto done = workspace.setRegion(opened->region); !done)
        return done.error();
    const RegionCalendar calendar = readRegionCalendar(folder, opened->region);
    if (const auto kept = workspace::CalendarStore(workspace).replace(calendar.openingHours, calendar.rejected, Instant::now()); !kept)
        return kept.error();
    workspace::ChannelStore store(workspace);
    QStringList ids;
    for (const channels::ChannelSettings& settings : opened->channels) {
        workspace::ChannelRecord channel;
        channel.id = settings.id;
        channel.kind = settings.kind;
        channel.options = settings.options;
        channel.profile = settings.profile;
        Result<void> added = store.add(channel);
        if (!added && added.error().fault == Fault::AlreadyExists)
            added = takeAgain(store, channel);
        if (!added)
            return added.error();
        ids += channel.id;
    }
    return ids;
}

} // namespace unisono::sync
