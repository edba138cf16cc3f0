// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/inventory_tables.h"

#include <memory>

namespace unisono::tables {

/// The rows of a table in the order of their SKU ids (rows of one SKU in their given order), and where each SKU begins.
struct SkuOrder
{
    std::vector<std::uint32_t> rows;
    SkuIndex index;
};

inline SkuOrder orderBySku(const std::vector<SkuId>& sku, std::size_t idCount)
{
    SkuOrder order;
    order.index.first.assign(idCount + 1, 0);
    for (const SkuId id : sku)
        ++order.index.first[id + 1];
    for (std::size_t id = 0; id < idCount; ++id)
        order.index.first[id + 1] += order.index.first[id];
    order.rows.resize(sku.size());
    std::vector<std::uint32_t> next(order.index.first.begin(), order.index.first.end() - 1);
    for (std::uint32_t row = 0; row < sku.size(); ++row)
        order.rows[next[sku[row]]++] = row;
    return order;
}

template<typename T>
void rearrange(std::vector<T>& column, const std::vector<std::uint32_t>& rows)
{
    std::vector<T> arranged(rows.size());
    for (std::size_t at = 0; at < rows.size(); ++at)
        arranged[at] = column[rows[at]];
    column = std::move(arranged);
}

/// Puts a table's rows into the order.
template<typename Table, typename... Columns>
void arrange(Table& table, SkuOrder order, Columns&... columns)
{
    (rearrange(columns, order.rows), ...);
    rearrange(table.sku, order.rows);
    table.index = std::move(order.index);
}

/// Own ids become common ones; none stays none.
inline void translate(std::vector<Dictionary::Id>& column, const std::vector<Dictionary::Id>& ids)
{
    for (Dictionary::Id& id : column)
        id = id == Dictionary::none ? id : ids[id];
}

/// A table that is there once it holds anything.
template<typename Table>
Table& made(std::shared_ptr<Table>& table)
{
    if (!table)
        table = std::make_shared<Table>();
    return *table;
}

/// Keeps of each SKU's rows only those that no later row of the same key replaces. `newer(a, b)`: row a replaces row b.
template<typename SameKey, typename Newer>
void keepNewest(SkuOrder& order, SameKey&& sameKey, Newer&& newer)
{
    std::vector<std::uint32_t> kept;
    kept.reserve(order.rows.size());
    std::uint32_t begin = 0;
    for (std::size_t id = 0; id + 1 < order.index.first.size(); ++id) {
        const std::uint32_t end = order.index.first[id + 1];
        const std::size_t firstKept = kept.size();
        for (std::uint32_t at = begin; at < end; ++at) {
            const std::uint32_t row = order.rows[at];
            std::size_t same = firstKept;
            while (same < kept.size() && !sameKey(kept[same], row))
                ++same;
            if (same == kept.size())
                kept.push_back(row);
            else if (newer(row, kept[same]))
                kept[same] = row;
        }
        begin = end;
        order.index.first[id + 1] = static_cast<std::uint32_t>(kept.size());
    }
    order.rows = std::move(kept);
}

} // namespace unisono::tables
