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
        : m_days(days), m_planning(planning), m_movements(snapshot, rules)
    {
    }

    /// False where no channel tells any movement of the item: then nothing about it is known.
    bool gather(const ItemCase& item);

    /// One per ItemCase::places(), in their order.
    const std::vector<PlaceDemand>& places() const { return m_places; }

    /// λ of D1: what the sales told by the channel come to a day, over the item's places; unknown where it tells none.
    std::optional<double> perDay(int channel) const;

private:
    const TradingDays& m_days;
    const PlanningRules& m_planning;
    ItemMovements m_movements;
    std::vector<PlaceDemand> m_places;
};

} // namespace unisono::analysis
