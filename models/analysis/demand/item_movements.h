// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/inventory/channel_rules.h"

namespace unisono::analysis {

struct ItemMovement
{
    LocationId location = noId;
    int channel = noChannel; ///< who told it
    tables::MovementKind kind = tables::MovementKind::Other;
    Quantity quantity;
    Instant at;
};

/// One item's movements, by place and then by instant. What several channels tell with the same place, kind, quantity and instant is
/// one movement, however many tell it. Reused from item to item.
class ItemMovements
{
public:
    ItemMovements(const tables::Snapshot& snapshot, const std::vector<ChannelRules>& rules) : m_snapshot(snapshot), m_rules(rules) {}

    void gather(SkuId sku);
    bool isEmpty() const { return m_movements.empty(); }
    std::span<const ItemMovement> at(LocationId location) const;

private:
    void dropRepeated();

    const tables::Snapshot& m_snapshot;
    const std::vector<ChannelRules>& m_rules;
    std::vector<ItemMovement> m_movements;
};

} // namespace unisono::analysis
