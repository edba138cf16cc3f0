// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/row_order.h"

namespace unisono::items {

/// Tells of a row of the source whether it is kept. Called from several threads at once; empty: every row is kept.
using RowFilter = std::function<bool(std::size_t row)>;

/// Which rows somebody wants to see, in which order.
struct RowWish
{
    std::function<RowFilter()> filter; ///< makes the filter; empty: every row is kept
    std::uint64_t filterNumber = 0;    ///< equal numbers mean equal filters
    SortWish sort;
};

/// The rows of a table as somebody wants to see them. What one arrangement has worked out the next one need not, and
/// copies share what they hold, so that the next one can be made elsewhere while this one is shown.
class RowArrangement
{
public:
    /// Every row, in the order of the source.
    explicit RowArrangement(std::size_t rows = 0) : m_order(rows), m_shown(m_order.rows()) {}

    RowArrangement next(const std::vector<Column>& columns, const RowWish& wish) const;
    const OrderedRows& shown() const { return m_shown; }

private:
    void filter(const RowWish& wish);

    RowOrder m_order;
    std::shared_ptr<const std::vector<std::uint8_t>> m_kept; ///< by row of the source, 0 or 1; null: all
    std::uint64_t m_filterNumber = 0;
    OrderedRows m_shown;
};

} // namespace unisono::items
