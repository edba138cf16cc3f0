// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/row_order.h"

#include "items/slices.h"

#include <QCollator>

#include <algorithm>
#include <bit>
#include <limits>
#include <numeric>

namespace unisono::items {

namespace {

constexpr std::uint64_t unknownKey = std::numeric_limits<std::uint64_t>::max();
constexpr std::uint32_t noRank = std::numeric_limits<std::uint32_t>::max();

/// An order-preserving image of a signed number; the lowest one stands for unknown.
std::uint64_t keyOf(std::int64_t raw)
{
    constexpr std::int64_t lowest = std::numeric_limits<std::int64_t>::min();
    return raw == lowest ? unknownKey : (static_cast<std::uint64_t>(raw) ^ (std::uint64_t(1) << 63)) - 1;
}

/// What the known keys are made of: each is least + n · step with n ≤ range.
struct KeyRange
{
    std::uint64_t least = unknownKey;
    std::uint64_t most = 0;
    bool whole = true; ///< step is Decimal::scale: most quantities are whole, and their fractions need no sorting

    std::uint64_t range() const { return (most - least) / (whole ? Decimal::scale : 1); }
    /// For n and, above all n, unknown.
    int bits() const { return least == unknownKey ? 0 : static_cast<int>(std::bit_width(range() + 1)); }
};

KeyRange rangeOf(std::span<const std::uint64_t> keys)
{
    KeyRange range;
    for (std::uint64_t key : keys) {
        range.least = std::min(range.least, key);
        range.most = std::max(range.most, key == unknownKey ? 0 : key);
    }
    range.whole = std::all_of(keys.begin(), keys.end(), [least = range.least](std::uint64_t key) {
        return key == unknownKey || (key - least) % Decimal::scale == 0;
    });
    return range;
}

/// Keys start at 0 in the wished direction, unknown comes after all others.
template<std::uint64_t step>
void normalise(Keys& keys, const KeyRange& range, Qt::SortOrder order)
{
    const bool ascending = order == Qt::AscendingOrder;
    const std::uint64_t last = range.range();
    for (std::size_t row = 0; row < keys.size(); ++row) {
        const std::uint64_t place = (keys[row] - range.least) / step;
        keys[row] = keys[row] == unknownKey ? last + 1 : ascending ? place : last - place;
    }
}

} // namespace

std::vector<std::uint32_t> collatedRanks(const std::vector<QString>& texts, const QLocale& locale)
{
    QCollator collator(locale);
    std::vector<QCollatorSortKey> sortKeys;
    sortKeys.reserve(texts.size());
    for (const QString& text : texts)
        sortKeys.push_back(collator.sortKey(text));
    std::vector<std::uint32_t> order(texts.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return sortKeys[a] < sortKeys[b]; });
    std::vector<std::uint32_t> ranks(texts.size(), noRank);
    std::uint32_t rank = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && sortKeys[order[i - 1]] < sortKeys[order[i]])
            ++rank;
        ranks[order[i]] = texts[order[i]].isEmpty() ? noRank : rank;
    }
    return ranks;
}

RowNumbers OrderedRows::numbers() const
{
    if (m_rows)
        return *m_rows;
    RowNumbers rows(m_count);
    std::iota(rows.begin(), rows.end(), 0U);
    return rows;
}

void RowOrder::sort(const std::vector<Column>& columns, const SortWish& wish)
{
    if (wish.locale != m_sorted.locale)
        m_collated.clear();
    m_sorted = wish;
    if (wish.column < 0) {
        m_rows = OrderedRows(m_rows.size());
        return;
    }
    Keys keys = keysOf(columns[static_cast<std::size_t>(wish.column)], wish.column, wish.locale);
    const KeyRange range = rangeOf(keys.slice(0, keys.size()));
    if (range.whole)
        normalise<Decimal::scale>(keys, range, wish.direction);
    else
        normalise<1>(keys, range, wish.direction);
    RowNumbers rows(m_rows.size());
    sortRows(std::move(keys), range.bits(), rows);
    m_rows = OrderedRows(std::move(rows));
}

Keys RowOrder::keysOf(const Column& column, int index, const QLocale& locale)
{
    Keys keys(m_rows.size());
    const auto each = [&keys](auto&& key) {
        Slices(keys.size()).each([&](std::size_t, std::size_t begin, std::size_t end) {
            for (std::size_t row = begin; row < end; ++row)
                keys[row] = key(row);
        });
    };
    const auto known = [](std::uint32_t rank) { return rank == noRank ? unknownKey : std::uint64_t(rank); };
    if (column.type == Column::Type::Instant)
        each([&](std::size_t row) { return keyOf(column.instant(row).raw()); });
    else if (column.type != Column::Type::Text)
        each([&](std::size_t row) { return keyOf(column.number(row).raw()); });
    else if (column.rank)
        each([&](std::size_t row) { return known(column.rank(row)); });
    else {
        const Ranks& ranks = collated(column, index, locale);
        each([&](std::size_t row) { return known(ranks[row]); });
    }
    return keys;
}

const RowOrder::Ranks& RowOrder::collated(const Column& column, int index, const QLocale& locale)
{
    std::shared_ptr<const Ranks>& cached = m_collated[index];
    if (cached)
        return *cached;
    QHash<QString, std::uint32_t> ids;
    std::vector<QString> texts;
    Ranks ranks(m_rows.size());
    for (std::size_t row = 0; row < ranks.size(); ++row) {
        const QString text =
            column.text ? column.text(row) : QString::fromUtf8(column.utf8(row).data(), column.utf8(row).size());
        const auto found = ids.constFind(text);
        if (found == ids.cend()) {
            ranks[row] = static_cast<std::uint32_t>(texts.size());
            ids.insert(text, ranks[row]);
            texts.push_back(text);
        } else {
            ranks[row] = *found;
        }
    }
    const Ranks order = collatedRanks(texts, locale);
    for (std::uint32_t& rank : ranks)
        rank = order[rank];
    cached = std::make_shared<const Ranks>(std::move(ranks));
    return *cached;
}

} // namespace unisono::items
