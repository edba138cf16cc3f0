// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/inventory/inventory_answer.h"

namespace unisono::analysis {

/// What open order lines of one channel ask of one SKU at one place.
struct OpenDemand
{
    SkuId sku = noId;
    LocationId location = noId;
    int channel = noChannel;
    Quantity quantity = 0;   ///< unknown where a line's is
    std::uint32_t lines = 0;
};

/// Which orders an earlier channel has told already: the same number, placed at the same instant. They count once.
class RepeatedOrders
{
public:
    explicit RepeatedOrders(const tables::Snapshot& snapshot);
    bool contains(std::size_t channel, std::uint32_t orderRow) const
    {
        return orderRow < m_repeated[channel].size() && m_repeated[channel][orderRow];
    }

private:
    std::vector<std::vector<bool>> m_repeated;
};

/// The open lines of all channels that name a place, ordered by SKU, location and channel; lines of cancelled orders are not open.
std::vector<OpenDemand> openDemand(const tables::Snapshot& snapshot);

/// True where the line still waits for its goods.
bool isOpenLine(const tables::ChannelTables& channel, std::size_t line);

/// Finds the figure that counts for a SKU at a place.
class PlaceStock
{
public:
    explicit PlaceStock(const InventoryAnswer& answer);
    /// Null where nobody tells the SKU there.
    const PositionAtLocation* at(SkuId sku, LocationId location) const;

private:
    const InventoryAnswer& m_answer;
    std::vector<std::uint32_t> m_position; ///< by SKU
};

} // namespace unisono::analysis
