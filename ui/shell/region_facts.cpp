// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/region_facts.h"

#include <algorithm>
#include <unordered_set>

namespace unisono::shell {

namespace {

QString textOf(const tables::Dictionary& texts, tables::TextId id)
{
    if (id == tables::Dictionary::none || id >= texts.size())
        return {};
    const std::string_view text = texts.text(id);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

std::vector<RegionPlace> placesOf(const tables::Snapshot& snapshot)
{
    std::vector<RegionPlace> places;
    std::unordered_set<tables::LocationId> seen;
    for (std::size_t channel = 0; channel < snapshot.channels.size(); ++channel) {
        const auto& table = snapshot.channels[channel]->locations;
        for (std::size_t row = 0; table && row < table->size(); ++row) {
            const tables::LocationId id = snapshot.identity.commonLocation(channel, table->location[row]);
            if (id >= snapshot.locations->size() || !seen.insert(id).second)
                continue;
            RegionPlace place{textOf(*snapshot.locations, id), textOf(*snapshot.texts, table->name[row]),
                              textOf(*snapshot.texts, table->kind[row]), textOf(*snapshot.texts, table->department[row])};
            if (place.name.isEmpty())
                place.name = place.id;
            places.push_back(std::move(place));
        }
    }
    std::ranges::sort(places, [](const RegionPlace& a, const RegionPlace& b) { return a.name.localeAwareCompare(b.name) < 0; });
    return places;
}

int storeCount(const std::vector<RegionPlace>& places)
{
    if (std::ranges::all_of(places, [](const RegionPlace& place) { return place.kind.isEmpty(); }))
        return -1;
    return static_cast<int>(
        std::ranges::count_if(places, [](const RegionPlace& place) { return place.kind == QLatin1String("store"); }));
}

QTimeZone zoneOf(const tables::Snapshot* snapshot)
{
    if (snapshot) {
        const QTimeZone zone(snapshot->region.timezone.toUtf8());
        if (zone.isValid())
            return zone;
    }
    return QTimeZone::systemTimeZone();
}

} // namespace unisono::shell
