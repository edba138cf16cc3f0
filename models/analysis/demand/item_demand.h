// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/demand/place_demand.h"
#include "analysis/inventory/item_case.h"

namespace unisono::analysis {

/// Mean demand of one item, per place and per channel. Reused from item to item.
class ItemDemand
{
public:
    ItemDemand(const tables::Snapshot& snapshot, const std::vector<ChannelRules>& rules, const TradingDays& days,
               const PlanningRules& planning)
        : m_days(days), m_planning(planning), m_movements(snapshot, rules), m_promotions(snapshot, rules, days)
    {
    }

    /// False where no channel tells any movement of the item: then nothing about it is known.
    ///
    /// The uplift of its promotions is what the item sold on promoted days against what the same places would have sold on as many ordinary
    /// ones, stores and warehouses apart, from a week of place days of each sort on; a difference that may be chance (four standard errors) is none. Whoever is nearly always on promotion sells what it sells then.
    bool gather(const ItemCase& item);

    /// One per ItemCase::places(), in their order.
    const std::vector<PlaceDemand>& places() const { return m_places; }

    /// λ of D1: what the sales told by the channel come to a day just now, promotions included, over the item's places; unknown where it
    /// tells none.
    std::optional<double> perDay(int channel) const;

private:
    struct Uplift
    {
        std::optional<double> inStores, atWarehouses;
    };
    void walk(const ItemCase& item, const Uplift& uplift);
    std::optional<double> upliftOf(const ItemCase& item, bool warehouses) const;

    const TradingDays& m_days;
    const PlanningRules& m_planning;
    ItemMovements m_movements;
    ItemPromotions m_promotions;
    std::vector<PlaceDemand> m_places;
};

} // namespace unisono::analysis
