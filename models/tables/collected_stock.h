// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record_batch.h"
#include "tables/inventory_tables.h"

namespace unisono::tables {

/// One channel's stock rows while they are collected, under ids of the channel's own dictionaries. By far the largest table: its rows
/// are kept whole, so that bringing them into the order of their SKUs touches each of them once.
class CollectedStock
{
public:
    /// Takes the batch's rows of these indices.
    void add(const RecordBatch& batch, std::span<const std::uint32_t> rows, Dictionary& skus, Dictionary& locations);
    bool isEmpty() const { return m_skus.empty(); }

    /// The table under the common ids, which `skus` and `locations` give for the own ones. The collected rows are then gone.
    StockTable arranged(std::span<const SkuId> skus, std::span<const LocationId> locations, std::size_t skuCount);

private:
    struct Row
    {
        Quantity onHand, committed, reserved, unsellable, safety;
        Instant asOf;
        LocationId location = 0;
    };
    static constexpr std::size_t blockRows = 8192;

    const Row& row(std::size_t at) const { return m_blocks[at / blockRows][at % blockRows]; }
    void keep(const Row& row);
    static void put(StockTable& table, std::size_t at, const Row& row);

    std::vector<SkuId> m_skus;
    std::vector<std::vector<Row>> m_blocks; ///< all but the last of blockRows
};

} // namespace unisono::tables
