// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/inventory/channel_rules.h"

namespace unisono::analysis {

/// What one unit of an item earns: net price − unit cost, both in one currency; unknown where price, tax, or cost are not told.
/// The channel's own price and cost count first, then any channel's.
class UnitMargins
{
public:
    UnitMargins(const tables::Snapshot& snapshot, const std::vector<ChannelRules>& rules);
    Money of(SkuId sku, std::size_t channel) const;
    /// What one unit was bought for.
    Money costOf(SkuId sku, std::size_t channel) const;

private:
    struct Cost
    {
        Decimal amount, vatRate;
        QString currency;
    };
    struct Price
    {
        Decimal amount, vatRate;
        QString currency;
        std::optional<bool> taxIncluded;
    };
    Cost cost(SkuId sku, std::size_t channel) const;
    Price price(SkuId sku, std::size_t channel) const;

    const tables::Snapshot& m_snapshot;
    const std::vector<ChannelRules>& m_rules;
};

} // namespace unisono::analysis
