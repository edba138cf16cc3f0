// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/column.h"
#include "items/radix_sort.h"

#include <QHash>
#include <QLocale>

#include <memory>
#include <span>

namespace unisono::items {

using RowNumbers = std::vector<std::uint32_t>;

/// Rows of a table in some order, shared by all copies and never changed. The order of the source takes no memory.
class OrderedRows
{
public:
    /// So many, in the order of the source.
    explicit OrderedRows(std::size_t count = 0) : m_count(count) {}
    explicit OrderedRows(RowNumbers rows) : m_rows(std::make_shared<const RowNumbers>(std::move(rows))), m_count(m_rows->size()) {}

    std::size_t size() const { return m_count; }
    bool isOfTheSource() const { return !m_rows; }
    std::uint32_t operator[](std::size_t place) const { return m_rows ? (*m_rows)[place] : static_cast<std::uint32_t>(place); }
    RowNumbers numbers() const;

private:
    std::shared_ptr<const RowNumbers> m_rows; ///< null: as in the source
    std::size_t m_count;
};

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
    explicit RowOrder(std::size_t rows = 0) : m_rows(rows) {}

    void sort(const std::vector<Column>& columns, const SortWish& wish);
    const SortWish& sorted() const { return m_sorted; }
    const OrderedRows& rows() const { return m_rows; }

private:
    using Ranks = std::vector<std::uint32_t>;
    Keys keysOf(const Column& column, int index, const QLocale& locale);
    const Ranks& collated(const Column& column, int index, const QLocale& locale);

    OrderedRows m_rows;
    QHash<int, std::shared_ptr<const Ranks>> m_collated; ///< by column, in the locale of m_sorted
    SortWish m_sorted;
};

/// Ranks in the locale's order: equal texts have equal ranks.
std::vector<std::uint32_t> collatedRanks(const std::vector<QString>& texts, const QLocale& locale);

} // namespace unisono::items
