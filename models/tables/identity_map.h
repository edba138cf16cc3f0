// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/dictionary.h"

#include <vector>

namespace unisono::tables {

/// Which of the region's items and places a channel means by its own codes.
///
/// `sku[channel][id]` and `location[channel][id]` hold the common id for the channel's own id; an empty inner vector, or an id beyond
/// its end, means that the channel's codes are the common ones.
struct IdentityMap
{
    using Id = Dictionary::Id;

    std::vector<std::vector<Id>> sku;
    std::vector<std::vector<Id>> location;

    static Id common(const std::vector<std::vector<Id>>& map, std::size_t channel, Id own)
    {
        if (channel >= map.size() || own >= map[channel].size())
            return own;
        return map[channel][own];
    }
    Id commonSku(std::size_t channel, Id own) const { return common(sku, channel, own); }
    Id commonLocation(std::size_t channel, Id own) const { return common(location, channel, own); }
};

} // namespace unisono::tables
