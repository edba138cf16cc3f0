// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/column.h"

#include <span>

namespace unisono::items {

/// Some columns and rows of a table, in the order in which they are written. Columns and rows must outlive it.
struct Extract
{
    std::vector<const Column*> columns;
    std::size_t rowCount = 0;
    std::span<const std::uint32_t> order; ///< source rows; empty: all rows as they come

    std::size_t row(std::size_t index) const { return order.empty() ? index : order[index]; }

    static Extract all(const std::vector<Column>& columns, std::size_t rows)
    {
        Extract extract;
        for (const Column& column : columns)
            extract.columns.push_back(&column);
        extract.rowCount = rows;
        return extract;
    }
    /// The rows of a view or of a selection.
    static Extract some(const std::vector<Column>& columns, std::span<const std::uint32_t> rows)
    {
        Extract extract = all(columns, rows.size());
        extract.order = rows;
        return extract;
    }
};

} // namespace unisono::items
