// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/column.h"
#include "items/radix_sort.h"

#include <QHash>
#include <QLocale>

#include <memory>
#include <span>

namespace unisono::items {

/// Row numbers of a table, in some order. Never changed once they are shared.
using RowNumbers = std::vector<std::uint32_t>;
using RowNumbersPtr = std::shared_ptr<const RowNumbers>;

/// By which column rows are sorted: −1 is the order of the source. Texts are sorted as the locale does.
struct SortWish
{
    int column = -1;
    Qt::SortOrder direction = Qt::AscendingOrder;
    QLocale locale;

    bool operator==(const SortWish&) const = default;
};

/// The order of a table's rows by one of its columns: a permutation of row numbers. Stable; unknown comes last in both
/// directions. Texts without a rank are collated once per column and locale. Copies share what they hold.
class RowOrder
{
public:
    explicit RowOrder(std::size_t rows = 0);

    void sort(const std::vector<Column>& columns, const SortWish& wish);
    const SortWish& sorted() const { return m_sorted; }
    const RowNumbersPtr& rows() const { return m_rows; }

private:
    using Ranks = std::vector<std::uint32_t>;
    Keys keysOf(const Column& column, int index, const QLocale& locale);
    const Ranks& collated(const Column& column, int index, const QLocale& locale);

    RowNumbersPtr m_rows;
    QHash<int, std::shared_ptr<const Ranks>> m_collated; ///< by column, in the locale of m_sorted
    SortWish m_sorted;
};

/// Ranks in the locale's order: equal texts have equal ranks.
std::vector<std::uint32_t> collatedRanks(const std::vector<QString>& texts, const QLocale& locale);

} // namespace unisono::items
