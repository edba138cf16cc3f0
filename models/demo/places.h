// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demo_scale.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace unisono::demo {

/// A store or a warehouse.
struct Place
{
    std::string code;       ///< "MAG-014"
    std::string name;       ///< as customers know it
    std::string country;    ///< ISO 3166-1
    std::string region;     ///< ISO 3166-2
    std::string department; ///< French department or Italian province
    bool isWarehouse = false;
    bool shipsOrders = false; ///< sends web orders; ranges every SKU
    bool isMirrored = false;  ///< its stock is reported by the tills and by the central system

    bool isStore() const { return !isWarehouse; }
    bool isFrench() const { return country == "FR"; }
    std::string_view timezone() const { return isFrench() ? "Europe/Paris" : "Europe/Rome"; }
};

/// French stores, Italian stores, then the warehouses; ordered by code inside each.
std::vector<Place> makePlaces(const Scale& scale);

/// The towns of one region: "69 Lyon Part-Dieu;38 Grenoble".
struct TownList
{
    std::string_view region;
    std::string_view towns;
};
std::span<const TownList> frenchTowns();
std::span<const TownList> italianTowns();

} // namespace unisono::demo
