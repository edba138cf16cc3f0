// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/row_arrangement.h"

#include "items/slices.h"

namespace unisono::items {

namespace {

std::vector<std::uint8_t> keptRows(const RowFilter& keeps, std::size_t rows)
{
    std::vector<std::uint8_t> kept(rows);
    Slices(rows).each([&](std::size_t, std::size_t begin, std::size_t end) {
        for (std::size_t row = begin; row < end; ++row)
            kept[row] = keeps(row) ? 1 : 0;
    });
    return kept;
}

/// Branchless, for what is kept is as hard to foretell as what was typed.
OrderedRows keptOf(const OrderedRows& rows, const std::vector<std::uint8_t>& kept)
{
    RowNumbers shown(rows.size());
    std::size_t count = 0;
    for (std::size_t place = 0; place < rows.size(); ++place) {
        shown[count] = rows[place];
        count += kept[shown[count]];
    }
    shown.resize(count);
    return OrderedRows(std::move(shown));
}

} // namespace

RowArrangement RowArrangement::next(const std::vector<Column>& columns, const RowWish& wish) const
{
    RowArrangement next = *this;
    if (wish.sort != m_order.sorted())
        next.m_order.sort(columns, wish.sort);
    if (wish.filterNumber != m_filterNumber)
        next.filter(wish);
    next.m_shown = next.m_kept ? keptOf(next.m_order.rows(), *next.m_kept) : next.m_order.rows();
    return next;
}

void RowArrangement::filter(const RowWish& wish)
{
    m_filterNumber = wish.filterNumber;
    m_kept.reset();
    if (const RowFilter keeps = wish.filter ? wish.filter() : RowFilter())
        m_kept = std::make_shared<const std::vector<std::uint8_t>>(keptRows(keeps, m_order.rows().size()));
}

} // namespace unisono::items
