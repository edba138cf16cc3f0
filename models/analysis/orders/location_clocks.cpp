// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/orders/location_clocks.h"

namespace unisono::analysis {

namespace {

using tables::LocationId;
using tables::OpeningHoursTable;
using Rules = std::unordered_map<LocationId, std::vector<calendar::OpeningRule>>;

struct Whereabouts
{
    QString country, department, timezone;
};

QString textOf(const tables::Snapshot& snapshot, tables::TextId id)
{
    const std::string_view text = snapshot.texts->text(id);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::optional<int> minutes(std::int32_t told)
{
    return told == OpeningHoursTable::unknown ? std::nullopt : std::optional<int>(told);
}

QDate day(std::int32_t told)
{
    return told == OpeningHoursTable::unknown ? QDate() : QDate(1970, 1, 1).addDays(told);
}

template<typename Common>
Rules rulesOf(const OpeningHoursTable& table, Common&& common)
{
    Rules rules;
    for (std::size_t row = 0; row < table.size(); ++row)
        rules[common(table.location[row])].push_back({table.weekday[row], minutes(table.opens[row]), minutes(table.closes[row]),
                                                      day(table.validFrom[row]), day(table.validTo[row])});
    return rules;
}

/// What the channels tell of every place, the first word that is told.
std::unordered_map<LocationId, Whereabouts> whereabouts(const tables::Snapshot& snapshot)
{
    std::unordered_map<LocationId, Whereabouts> places;
    const auto keep = [&](QString& known, tables::TextId told) {
        if (known.isEmpty())
            known = textOf(snapshot, told);
    };
    for (std::size_t c = 0; c < snapshot.channels.size(); ++c) {
        const tables::LocationTable* told = snapshot.channels[c]->locations.get();
        for (std::size_t row = 0; told && row < told->size(); ++row) {
            Whereabouts& place = places[snapshot.identity.commonLocation(c, told->location[row])];
            keep(place.country, told->country[row]);
            keep(place.department, told->department[row]);
            keep(place.timezone, told->timezone[row]);
        }
    }
    return places;
}

} // namespace

LocationClocks::LocationClocks(const tables::Snapshot& snapshot)
{
    Rules rules;
    if (snapshot.openingHours)
        rules = rulesOf(*snapshot.openingHours, [](LocationId location) { return location; });
    for (std::size_t c = 0; c < snapshot.channels.size(); ++c)
        if (const OpeningHoursTable* told = snapshot.channels[c]->openingHours.get())
            rules.merge(rulesOf(*told, [&](LocationId own) { return snapshot.identity.commonLocation(c, own); }));
    std::unordered_map<LocationId, Whereabouts> places = whereabouts(snapshot);
    const auto orElse = [](const QString& told, const QString& otherwise) { return told.isEmpty() ? otherwise : told; };
    for (auto& [location, hours] : rules) {
        const Whereabouts& place = places[location];
        m_clocks.try_emplace(location, calendar::OpeningHours(std::move(hours)), orElse(place.timezone, snapshot.region.timezone),
                             calendar::HolidayPlace{orElse(place.country, snapshot.region.country), place.department});
    }
}

const calendar::BusinessClock* LocationClocks::of(tables::LocationId location) const
{
    const auto found = m_clocks.find(location);
    return found == m_clocks.end() ? nullptr : &found->second;
}

} // namespace unisono::analysis
