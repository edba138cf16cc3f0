// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decimal.h"
#include "domain/instant.h"
#include "domain/record_kind.h"

#include <cstring>
#include <memory>
#include <string_view>
#include <vector>

namespace unisono {

/// Keeps the bytes that a batch's texts point to.
class TextPool
{
public:
    std::string_view keep(std::string_view text)
    {
        if (text.empty())
            return {};
        if (m_used + text.size() > m_capacity)
            grow(text.size());
        char* place = m_blocks.back().get() + m_used;
        std::memcpy(place, text.data(), text.size());
        m_used += text.size();
        return {place, text.size()};
    }

private:
    void grow(std::size_t least)
    {
        m_capacity = std::max<std::size_t>(least, 256 * 1024);
        m_blocks.push_back(std::make_unique_for_overwrite<char[]>(m_capacity));
        m_used = 0;
    }

    std::vector<std::unique_ptr<char[]>> m_blocks;
    std::size_t m_used = 0;
    std::size_t m_capacity = 0;
};

/// Records of one kind, column by column, as they travel from a decoder to the workspace and from there to the tables.
///
/// Shape: one column per field of shapeOf(kind), all of size(). Text fields hold UTF-8 views into what the batch keeps alive;
/// the other fields hold 64-bit integers (Decimal::raw, Instant::raw, days since 1970, 0 or 1) with the lowest integer for unknown.
/// A column that the source does not have is unknown in every row.
class RecordBatch
{
public:
    static constexpr std::int64_t unknown = std::numeric_limits<std::int64_t>::min();

    explicit RecordBatch(RecordKind kind)
        : m_kind(kind), m_shape(&shapeOf(kind)), m_columns(m_shape->fields.size()), m_pool(std::make_shared<TextPool>())
    {
    }

    RecordKind kind() const { return m_kind; }
    const RecordShape& shape() const { return *m_shape; }
    std::size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }

    static bool holdsText(FieldType type) { return type == FieldType::Text || type == FieldType::Customer; }

    /// Appends a row whose every field is unknown (texts empty) and returns its index.
    std::size_t addRow()
    {
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            if (holdsText(m_shape->fields[i].type))
                m_columns[i].texts.emplace_back();
            else
                m_columns[i].numbers.push_back(unknown);
        }
        return m_size++;
    }
    /// Takes the last row back, e.g. because one of its cells turned out unreadable.
    void dropLastRow()
    {
        for (Column& column : m_columns) {
            if (!column.texts.empty())
                column.texts.pop_back();
            if (!column.numbers.empty())
                column.numbers.pop_back();
        }
        --m_size;
    }

    /// Makes room, so that the columns need not grow.
    void reserve(std::size_t rows)
    {
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            if (holdsText(m_shape->fields[i].type))
                m_columns[i].texts.reserve(rows);
            else
                m_columns[i].numbers.reserve(rows);
        }
    }
    /// Adds rows whose every field is unknown, or takes the last ones away.
    void resize(std::size_t rows)
    {
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            if (holdsText(m_shape->fields[i].type))
                m_columns[i].texts.resize(rows);
            else
                m_columns[i].numbers.resize(rows, unknown);
        }
        m_size = rows;
    }
    /// Takes rows out; their indices ascend.
    void dropRows(std::span<const std::size_t> rows)
    {
        for (Column& column : m_columns) {
            dropFrom(column.texts, rows);
            dropFrom(column.numbers, rows);
        }
        m_size -= rows.size();
    }

    /// Copies the text into the batch's own pool.
    void setText(std::size_t row, int field, std::string_view text) { m_columns[field].texts[row] = m_pool->keep(text); }
    /// Takes a view whose bytes outlive the batch (see keepAlive).
    void setView(std::size_t row, int field, std::string_view text) { m_columns[field].texts[row] = text; }
    void setNumber(std::size_t row, int field, std::int64_t raw) { m_columns[field].numbers[row] = raw; }
    void setDecimal(std::size_t row, int field, Decimal value) { setNumber(row, field, value.raw()); }
    void setInstant(std::size_t row, int field, Instant value) { setNumber(row, field, value.raw()); }

    std::string_view text(int field, std::size_t row) const { return m_columns[field].texts[row]; }
    std::int64_t number(int field, std::size_t row) const { return m_columns[field].numbers[row]; }
    Decimal decimal(int field, std::size_t row) const { return Decimal::fromRaw(number(field, row)); }
    Instant instant(int field, std::size_t row) const
    {
        const std::int64_t raw = number(field, row);
        return raw == unknown ? Instant() : Instant::fromMilliseconds(raw);
    }

    std::span<const std::string_view> texts(int field) const { return m_columns[field].texts; }
    std::span<const std::int64_t> numbers(int field) const { return m_columns[field].numbers; }

    /// Holds on to a buffer that views point into.
    void keepAlive(std::shared_ptr<const void> buffer) { m_kept.push_back(std::move(buffer)); }

private:
    struct Column
    {
        std::vector<std::string_view> texts;
        std::vector<std::int64_t> numbers;
    };

    template<typename T>
    static void dropFrom(std::vector<T>& column, std::span<const std::size_t> rows)
    {
        if (column.empty() || rows.empty())
            return;
        std::size_t kept = rows.front();
        std::size_t next = 0;
        for (std::size_t row = rows.front(); row < column.size(); ++row) {
            if (next < rows.size() && rows[next] == row)
                ++next;
            else
                column[kept++] = column[row];
        }
        column.resize(kept);
    }

    RecordKind m_kind;
    const RecordShape* m_shape;
    std::vector<Column> m_columns;
    std::size_t m_size = 0;
    std::shared_ptr<TextPool> m_pool;
    std::vector<std::shared_ptr<const void>> m_kept;
};

} // namespace unisono
