// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/channel.h"
#include "domain/region.h"

namespace unisono::sync {

/// The exchange folder of a region as it lies on disk: who it is, and how each of its channels is read.
struct RegionFolder
{
    Region region;
    std::vector<channels::ChannelSettings> channels;  ///< ordered by id

    /// NotFound where the folder is missing or holds neither region.json nor channels; Malformed where region.json is broken.
    /// A channel's own channel.json is judged when the channel is read: a broken one stops that channel alone.
    static Result<RegionFolder> open(const QString& folder);
};

} // namespace unisono::sync
