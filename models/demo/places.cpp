// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/places.h"

namespace unisono::demo {

namespace {

struct Town
{
    std::string_view region, department, name;
};

std::vector<Town> townsOf(std::span<const TownList> lists)
{
    std::vector<Town> towns;
    for (const TownList& list : lists) {
        std::string_view rest = list.towns;
        while (!rest.empty()) {
            const std::size_t end = std::min(rest.find(';'), rest.size());
            const std::string_view entry = rest.substr(0, end);
            const std::size_t blank = entry.find(' ');
            towns.push_back({list.region, entry.substr(0, blank), entry.substr(blank + 1)});
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }
    return towns;
}

std::string numbered(std::string_view prefix, int number)
{
    const std::string digits = std::to_string(1000 + number);
    return std::string(prefix) + digits.substr(1);
}

void addStores(std::vector<Place>& places, std::string_view country, int count, int shippers, int mirrored)
{
    const bool french = country == "FR";
    const std::vector<Town> towns = townsOf(french ? frenchTowns() : italianTowns());
    const int available = static_cast<int>(towns.size());
    for (int i = 0; i < count; ++i) {
        const Town& town = towns[static_cast<std::size_t>(i % available)];
        std::string name = "Casa Duo " + std::string(town.name);
        if (i >= available)
            name += ' ' + std::to_string(1 + i / available);
        places.push_back({numbered(french ? "MAG-" : "NEG-", i + 1), std::move(name), std::string(country),
                          std::string(town.region), std::string(town.department), false, i < shippers, i < mirrored});
    }
}

} // namespace

std::vector<Place> makePlaces(const Scale& scale)
{
    std::vector<Place> places;
    addStores(places, "FR", scale.frenchStores, scale.frenchShippers, scale.frenchMirrored);
    addStores(places, "IT", scale.italianStores, scale.italianShippers, scale.italianMirrored);
    places.push_back({"ENT-FALLAVIER", "Entrepôt Saint-Quentin-Fallavier", "FR", "FR-ARA", "38", true});
    if (scale.italianWarehouse)
        places.push_back({"DEP-PIACENZA", "Deposito Piacenza", "IT", "IT-45", "PC", true});
    return places;
}

} // namespace unisono::demo
