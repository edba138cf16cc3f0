// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/column.h"

namespace unisono::items {

/// Columns in one line each.
inline Column textColumn(const char* id, const char* title, std::function<QString(std::size_t)> text)
{
    Column column;
    column.id = id;
    column.title = title;
    column.text = std::move(text);
    return column;
}

/// Text that lies somewhere as UTF-8, with an order of its own.
inline Column storedTextColumn(const char* id, const char* title, std::function<std::string_view(std::size_t)> utf8,
                               std::function<std::uint32_t(std::size_t)> rank = {})
{
    Column column;
    column.id = id;
    column.title = title;
    column.text = [utf8](std::size_t row) {
        const std::string_view bytes = utf8(row);
        return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    };
    column.utf8 = std::move(utf8);
    column.rank = std::move(rank);
    return column;
}

inline Column numberColumn(const char* id, const char* title, std::function<Decimal(std::size_t)> number,
                           Column::Type type = Column::Type::Number)
{
    Column column;
    column.id = id;
    column.title = title;
    column.type = type;
    column.mark = [number](std::size_t row) { return number(row).isUnknown() ? CellMark::Unknown : CellMark::None; };
    column.number = std::move(number);
    return column;
}

inline Column instantColumn(const char* id, const char* title, std::function<Instant(std::size_t)> instant)
{
    Column column;
    column.id = id;
    column.title = title;
    column.type = Column::Type::Instant;
    column.instant = std::move(instant);
    return column;
}

} // namespace unisono::items
