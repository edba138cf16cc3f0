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

/// How an item sells at one place, where that is not what its class sells.
struct SalesHabit
{
    int chance = 0;       ///< of a sale on an open day, per cent
    int most = 1;         ///< units of one sale
    Second until = 0;     ///< and nothing was sold since
    bool isPiled = false; ///< it has lain there all along: nothing much arrived
};

/// A situation that demand makes of the stock: nobody publishes anything wrong.
struct DemandFault
{
    enum class Kind : std::uint8_t { OversellRisk, PhantomStock, StockOut, Overstock, Imbalance };
    Kind kind = Kind::PhantomStock;
    int sku = 0;
    int channel = -1; ///< where it speaks of one
    int place = -1;   ///< where it speaks of one
};
std::string_view demandFaultName(DemandFault::Kind kind);

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
    std::vector<DemandFault> demand;
    std::map<std::pair<int, int>, SalesHabit> habits; ///< by SKU and place
    std::map<int, Second> told; ///< SKUs with a history; until when they may be sold (faults without sales)
};

/// Places every fault and trap: adjusts stock, buffers and open lines so that each has exactly the intended first
/// explanation.
FaultPlan planFaults(std::uint64_t seed, const Scale& scale, const std::vector<Place>& places,
                     const std::vector<Product>& products, std::vector<DemoChannel>& channels, StockPlan& stock);

} // namespace unisono::demo
