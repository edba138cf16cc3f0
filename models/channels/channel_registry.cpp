// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/channel_registry.h"

#include "channels/database/database_channel.h"
#include "channels/files/files_channel.h"
#include "channels/vendure/vendure_channel.h"

#include <algorithm>
#include <array>

namespace unisono::channels {

namespace {

constexpr const char* filesOptions[] = {"path"};
constexpr const char* databaseOptions[] = {"dsn", "mapping"};
constexpr const char* vendureOptions[] = {"url", "user", "channel"};

template<typename Kind>
std::unique_ptr<Channel> made(const ChannelSettings& settings, const QString& secret)
{
    if constexpr (std::is_constructible_v<Kind, const ChannelSettings&, const QString&>)
        return std::make_unique<Kind>(settings, secret);
    else
        return std::make_unique<Kind>(settings);
}

constexpr std::array kinds = {
    ChannelKind{"files", filesOptions, false, made<FilesChannel>},
    ChannelKind{"database", databaseOptions, false, made<DatabaseChannel>},
    ChannelKind{"vendure", vendureOptions, true, made<VendureChannel>},
};

} // namespace

std::span<const ChannelKind> channelKinds()
{
    return kinds;
}

const ChannelKind* channelKind(const QString& name)
{
    const auto found = std::ranges::find_if(kinds, [&](const ChannelKind& kind) { return name == QLatin1String(kind.name); });
    return found == kinds.end() ? nullptr : &*found;
}

Result<std::unique_ptr<Channel>> makeChannel(const ChannelSettings& settings, const QString& secret)
{
    const ChannelKind* const kind = channelKind(settings.kind);
    if (!kind)
        return Error{Fault::UnknownKind, settings.kind, settings.id};
    if (kind->needsSecret && secret.isEmpty())
        return Error{Fault::MissingSecret, settings.id, {}};
    return kind->make(settings, secret);
}

} // namespace unisono::channels
