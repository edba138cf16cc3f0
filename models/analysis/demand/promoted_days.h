// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/demand/trading_days.h"
#include "analysis/inventory/channel_rules.h"

namespace unisono::analysis {

/// On which days an item is on promotion at a place, and how many times as much it sells then as on an ordinary day.
struct PromotedDays
{
    struct Span
    {
        int first = 0, last = 0; ///< days of DayClock
    };
    std::vector<Span> spans;
    std::optional<double> uplift; ///< never below 1; unknown: what is sold on those days says nothing of ordinary ones

    bool includes(int day) const;
};

/// One item's promotions, told by any channel. A promotion runs at the places it names; else a till's at the stores it sells in, and any
/// other channel's at the warehouses its parcels leave: what a web shop promotes moves no sales at the till. Reused from item to item.
class ItemPromotions
{
public:
    ItemPromotions(const tables::Snapshot& snapshot, const std::vector<ChannelRules>& rules, const TradingDays& days)
        : m_snapshot(snapshot), m_rules(rules), m_days(days)
    {
    }

    void gather(SkuId sku);
    bool isEmpty() const { return m_periods.empty(); }
    PromotedDays at(LocationId location, std::optional<double> uplift) const;

private:
    bool runsAt(std::size_t channel, LocationId location) const;

    struct Period
    {
        std::size_t channel;
        LocationId location;
        PromotedDays::Span days;
    };

    const tables::Snapshot& m_snapshot;
    const std::vector<ChannelRules>& m_rules;
    const TradingDays& m_days;
    std::vector<Period> m_periods;
};

} // namespace unisono::analysis
