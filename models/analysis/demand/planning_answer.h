// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/demand/item_planner.h"
#include "analysis/demand/look_ahead.h"
#include "analysis/inventory/abc_classes.h"

namespace unisono::analysis {

/// One item at one place against its demand.
struct CoverLine
{
    SkuId sku = noId;
    LocationId location = noId;
    bool isWarehouse = false;       ///< feeds stores; false where nothing is known of the item's movements
    Quantity onHand, available, incoming;
    StockCover cover;
    AbcClass abc = AbcClass::Unknown;
    std::optional<int> ageDays;     ///< since the item was first received anywhere
    Money overstockCost;            ///< overstock at cost
};

struct PhantomLine
{
    SkuId sku = noId;
    LocationId location = noId;
    Quantity onHand;
    PhantomStock phantom;
    Money cost;
};

struct LostSalesLine
{
    SkuId sku = noId;
    LocationId location = noId;
    LostSales lost;
};

/// Every planning figure of an inventory answer, which it keeps. Worked out on demand: a check needs only its findings.
struct PlanningAnswer
{
    InventoryAnswerPtr inventory;
    PlanningRules rules;
    std::vector<CoverLine> cover;       ///< in the order of InventoryAnswer::atLocation, those that are stocked
    std::vector<OversellRisk> risks;    ///< the greatest risk first
    std::vector<PhantomLine> phantoms;  ///< the most probable first
    std::vector<LostSalesLine> lost;    ///< the dearest first
    std::vector<Transfer> transfers;    ///< the most useful first
};
using PlanningAnswerPtr = std::shared_ptr<const PlanningAnswer>;

PlanningAnswerPtr planInventory(InventoryAnswerPtr inventory, const PlanningRules& rules, OpenDays isOpen = {});
/// With what the region assumes.
PlanningAnswerPtr planInventory(InventoryAnswerPtr inventory);

/// One step of an item's look-ahead; one line per item and instant, or per item, place and instant.
struct LookAheadLine
{
    SkuId sku = noId;
    LocationId location = noId;   ///< noId: over all places
    LookAheadStep step;
    Quantity overdue;             ///< supply whose day has passed: not counted
};

/// In the order of InventoryAnswer::positions.
std::vector<LookAheadLine> lookAheadLines(const InventoryAnswer& inventory, bool byLocation);

} // namespace unisono::analysis
