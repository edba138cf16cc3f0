// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/channel.h"

#include <span>

namespace unisono::channels {

/// A channel kind as the wizard and the command line offer it.
struct ChannelKind
{
    const char* name;              ///< "vendure"
    std::span<const char* const> options;  ///< names of the settings it needs, e.g. "url", "user"
    bool needsSecret;
    std::unique_ptr<Channel> (*make)(const ChannelSettings& settings, const QString& secret);
};

std::span<const ChannelKind> channelKinds();
const ChannelKind* channelKind(const QString& name);

/// Fault::UnknownKind where no kind has that name, Fault::MissingSecret where one is needed and empty.
Result<std::unique_ptr<Channel>> makeChannel(const ChannelSettings& settings, const QString& secret);

} // namespace unisono::channels
