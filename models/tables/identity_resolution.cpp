// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/identity_resolution.h"

#include <algorithm>
#include <cctype>
#include <numeric>
#include <string>
#include <unordered_map>

namespace unisono::tables {

namespace {

using Channels = std::vector<std::shared_ptr<const ChannelTables>>;
using Id = Dictionary::Id;

constexpr Id several = Dictionary::none - 1;

/// Remembers the one owner of a text, or that there are several.
void claim(std::unordered_map<std::string, Id>& owners, const std::string& text, Id owner)
{
    if (const auto [at, isNew] = owners.try_emplace(text, owner); !isNew && at->second != owner)
        at->second = several;
}

void set(std::vector<Id>& map, Id own, Id common)
{
    if (own == common)
        return;
    if (map.size() <= own) {
        const std::size_t old = map.size();
        map.resize(own + 1);
        std::iota(map.begin() + static_cast<std::ptrdiff_t>(old), map.end(), static_cast<Id>(old));
    }
    map[own] = common;
}

std::string folded(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).simplified().toCaseFolded().toStdString();
}

std::vector<bool> stockedSkus(const Channels& channels, std::size_t count)
{
    std::vector<bool> stocked(count, false);
    for (const auto& channel : channels)
        for (SkuId sku = 0; channel->stock && sku < channel->stock->index.idCount(); ++sku)
            if (channel->stock->index.knows(sku))
                stocked[sku] = true;
    return stocked;
}

/// Codes nobody stocks take the item that alone carries their GTIN.
void mapByGtin(IdentityMap& map, const Channels& channels, const Dictionary& texts, const std::vector<bool>& stocked)
{
    std::unordered_map<std::string, Id> stockedOwner;
    for (const auto& channel : channels) {
        if (!channel->products)
            continue;
        const ProductTable& products = *channel->products;
        for (std::size_t row = 0; row < products.size(); ++row)
            if (stocked[products.sku[row]] && !texts.text(products.gtin[row]).empty())
                claim(stockedOwner, std::string(texts.text(products.gtin[row])), products.sku[row]);
    }
    for (std::size_t c = 0; c < channels.size(); ++c) {
        if (!channels[c]->products)
            continue;
        const ProductTable& products = *channels[c]->products;
        std::unordered_map<std::string, Id> ownOwner;
        for (std::size_t row = 0; row < products.size(); ++row)
            claim(ownOwner, std::string(texts.text(products.gtin[row])), products.sku[row]);
        for (std::size_t row = 0; row < products.size(); ++row) {
            const std::string gtin(texts.text(products.gtin[row]));
            const auto owner = stockedOwner.find(gtin);
            if (!stocked[products.sku[row]] && owner != stockedOwner.end() && owner->second != several
                && ownOwner[gtin] != several)
                set(map.sku[c], products.sku[row], owner->second);
        }
    }
}

/// Places known under this code to one channel alone take the place that others know by exactly this name.
void mapByPlaceName(IdentityMap& map, const Channels& channels, const Dictionary& locations, const Dictionary& texts)
{
    std::vector<int> knownBy(locations.size(), 0);
    std::unordered_map<std::string, Id> owner;
    for (const auto& channel : channels) {
        if (!channel->locations)
            continue;
        const LocationTable& places = *channel->locations;
        for (std::size_t row = 0; row < places.size(); ++row)
            ++knownBy[places.location[row]];
    }
    for (const auto& channel : channels) {
        if (!channel->locations)
            continue;
        const LocationTable& places = *channel->locations;
        for (std::size_t row = 0; row < places.size(); ++row)
            if (const std::string_view name = texts.text(places.name[row]); !name.empty())
                if (locations.text(places.location[row]) != name)
                    claim(owner, folded(name), places.location[row]);
    }
    for (std::size_t c = 0; c < channels.size(); ++c) {
        if (!channels[c]->locations)
            continue;
        const LocationTable& places = *channels[c]->locations;
        for (std::size_t row = 0; row < places.size(); ++row) {
            const Id own = places.location[row];
            const auto found = owner.find(folded(texts.text(places.name[row])));
            // Only a code that is itself nothing but the name may give way to a real code.
            if (knownBy[own] == 1 && found != owner.end() && found->second != several
                && locations.text(own) == texts.text(places.name[row]))
                set(map.location[c], own, found->second);
        }
    }
}

void mapByHand(IdentityMap& map, const Channels& channels, Dictionary& skus, Dictionary& locations,
               const std::vector<ManualMapping>& mappings)
{
    for (const ManualMapping& mapping : mappings) {
        const auto channel = std::ranges::find_if(
            channels, [&](const auto& candidate) { return candidate->profile.id == mapping.channel; });
        if (channel == channels.end())
            continue;
        const auto at = static_cast<std::size_t>(channel - channels.begin());
        Dictionary& ids = mapping.isLocation ? locations : skus;
        const Id own = ids.add(mapping.own.toStdString());
        const Id common = ids.add(mapping.common.toStdString());
        std::vector<Id>& mapped = mapping.isLocation ? map.location[at] : map.sku[at];
        if (own < mapped.size())
            mapped[own] = own;
        set(mapped, own, common);
    }
}

} // namespace

IdentityMap resolveIdentity(const Channels& channels, Dictionary& skus, Dictionary& locations, const Dictionary& texts,
                            const std::vector<ManualMapping>& mappings)
{
    IdentityMap map;
    map.sku.resize(channels.size());
    map.location.resize(channels.size());
    mapByGtin(map, channels, texts, stockedSkus(channels, skus.size()));
    mapByPlaceName(map, channels, locations, texts);
    mapByHand(map, channels, skus, locations, mappings);
    return map;
}

} // namespace unisono::tables
