// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/inventory/inventory_answer.h"

#include <unordered_map>

namespace unisono::analysis {

/// One channel's rules of selling, under the snapshot's ids, and its own codes for the common items.
class ChannelRules
{
public:
    ChannelRules(const tables::Snapshot& snapshot, std::size_t channel);

    /// True where the channel sells from the location. A channel that tells no scope sells from everywhere.
    bool sellsFrom(LocationId location) const { return !m_hasScope || (location < m_scope.size() && m_scope[location]); }
    Quantity buffer(SkuId sku) const;
    Quantity cap() const { return m_cap; }
    std::int64_t slaSeconds() const { return m_slaSeconds; }  ///< −1 where none is promised

    /// The channel's own codes that mean the common item; valid as long as `common` is.
    std::span<const SkuId> ownCodes(const SkuId& common) const;
    /// The states as the channel tells them; those its back-end has no notion of are zero.
    StockStates states(const tables::StockTable& stock, std::size_t row) const
    {
        const auto told = [](Quantity quantity, bool notKept) { return notKept ? quantity.orZero() : quantity; };
        return {stock.onHand[row], told(stock.committed[row], m_noCommitted), told(stock.reserved[row], m_noReserved),
                told(stock.unsellable[row], m_noUnsellable), told(stock.safety[row], m_noSafety)};
    }

private:
    bool m_hasScope = false;
    std::vector<bool> m_scope;
    Quantity m_buffer, m_cap;
    std::unordered_map<SkuId, Quantity> m_bufferBySku;
    std::int64_t m_slaSeconds = -1;
    bool m_hasMapping = false;
    std::unordered_map<SkuId, std::vector<SkuId>> m_codes; ///< for items that have other codes than the common one
    bool m_noCommitted = false, m_noReserved = false, m_noUnsellable = false, m_noSafety = false;
};

} // namespace unisono::analysis
