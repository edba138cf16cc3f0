// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/column.h"
#include "items/radix_sort.h"

#include <QHash>
#include <QLocale>

#include <memory>
#include <span>

namespace unisono::items {

/// The order of a table's rows by one of its columns: a permutation of row numbers. Stable; unknown comes last in both
/// directions. Texts without a rank are collated once per column and locale.
class RowOrder
{
public:
    /// Back to the order of the source.
    void reset(std::size_t rows);
    void sort(const std::vector<Column>& columns, int column, Qt::SortOrder order, const QLocale& locale);
    /// The texts have changed (another locale): sorts again where the order is by text.
    void forgetCollation() { m_collated.clear(); }

    int column() const { return m_column; }
    Qt::SortOrder direction() const { return m_direction; }
    std::span<const std::uint32_t> rows() const { return m_rows; }

private:
    using Ranks = std::vector<std::uint32_t>;
    Keys keysOf(const Column& column, int index, const QLocale& locale);
    const Ranks& collated(const Column& column, int index, const QLocale& locale);

    std::vector<std::uint32_t> m_rows;
    QHash<int, std::shared_ptr<const Ranks>> m_collated;
    int m_column = -1;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
};

/// Ranks in the locale's order: equal texts have equal ranks.
std::vector<std::uint32_t> collatedRanks(const std::vector<QString>& texts, const QLocale& locale);

} // namespace unisono::items
