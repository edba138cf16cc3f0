// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/offer_cell.h"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace unisono::demo {

/// A wrong published figure, and what it is made of.
struct WrongFigure
{
    int sku = 0;
    int channel = 0;
    Signature signature = Signature::Unexplained;
    int published = 0;
    int availableToSell = 0;
    std::vector<CauseTerm> terms; ///< their amounts are the difference; empty where no sum explains it
    int packFactor = 1;           ///< what the figure was multiplied by; below −1: divided by
    Second since = 0;             ///< first published figure that was wrong

    int difference() const { return published - availableToSell; }
};

/// An item of one channel that none of the others knows.
struct UnmappedItem
{
    std::string sku, gtin;
    int likeSku = 0; ///< the item of the catalogue it resembles
    int channel = 0;
    int published = 0;
};

/// Two items that one channel gives the same GTIN.
struct SharedGtin
{
    int sku = 0; ///< the rightful holder
    int otherSku = 0;
    int channel = 0;
};

/// An order line to be collected whose promise cannot be kept, as the check will say it.
struct BrokenPromise
{
    std::string_view verdict; ///< "no_stock", "overdue", "closed_until"
    int sku = 0;
    int channel = 0;
    int place = 0;
};

/// What is wrong in the region, and what only looks wrong.
struct FaultPlan
{
    using Cell = std::pair<int, int>; ///< SKU, channel

    std::map<Cell, WrongFigure> wrong;
    std::map<Cell, int> drifted;  ///< published quantities that are one off, within the tolerance
    std::map<Cell, int> unjudged; ///< published quantities where part of the scope is unknown
    std::vector<UnmappedItem> unmapped;
    std::vector<SharedGtin> sharedGtins;
    std::vector<BrokenPromise> brokenPromises;
    std::map<int, Second> told; ///< SKUs with a history; until when they may be sold (faults without sales)
};

/// Places every fault and trap: adjusts stock, buffers and open lines so that each has exactly the intended first
/// explanation.
FaultPlan planFaults(std::uint64_t seed, const Scale& scale, const std::vector<Place>& places,
                     const std::vector<Product>& products, std::vector<DemoChannel>& channels, StockPlan& stock);

} // namespace unisono::demo
