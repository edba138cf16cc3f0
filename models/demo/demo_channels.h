// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demo_clock.h"
#include "demo/places.h"
#include "domain/channel_profile.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace unisono::demo {

/// One channel of the invented region.
struct DemoChannel
{
    std::string id, name;
    ChannelRole role = ChannelRole::Unknown;
    std::string country;
    int slaMinutes = 60;
    std::vector<int> scope; ///< indices of the places it sells from
    int buffer = 0;
    std::map<int, int> bufferBySku; ///< by index in the catalogue
    std::optional<int> cap;
    std::optional<int> threshold;
    int publishedPermille = 0; ///< share of the SKUs it offers
    bool isCentral = false;    ///< reports the warehouses, the mirrored stores and the incoming supply
    bool isLate = false;       ///< silent since lastWordOfLateChannel
    std::string orderPrefix;

    bool sells() const { return publishedPermille > 0; }
    bool isTills() const { return role == ChannelRole::StorePos; }
    bool isFrench() const { return country == "FR"; }
    int bufferOf(int sku) const
    {
        const auto found = bufferBySku.find(sku);
        return found == bufferBySku.end() ? buffer : found->second;
    }
    /// The newest instant this channel can know of.
    Second lastWord() const { return isLate ? lastWordOfLateChannel() : present(); }
};

/// The channels of a region of that size, ordered by id.
std::vector<DemoChannel> makeChannels(Size size, const std::vector<Place>& places);

} // namespace unisono::demo
