// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decimal.h"
#include "domain/instant.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

namespace unisono::items {

/// How a cell wants to be seen; delegates and the report painter read it, colours are theirs.
enum class CellMark { None, Muted, Wrong, Difference, Unknown, Late, Fresh, Strong, SeverityLow, SeverityMedium, SeverityHigh };

/// One column, declared once: the table, the CSV, the XLSX and the PDF are all fed by it.
/// Functions take a row of the source (not of the sorted view). Sorting calls number, instant and rank from several
/// threads at once.
struct Column
{
    enum class Type { Text, Number, Share, Money, Instant, Duration };

    QByteArray id;                    ///< stable English name: "on_hand"; heading of the CSV
    const char* title = "";           ///< QT_TRANSLATE_NOOP("items", …)
    const char* shortTitle = nullptr; ///< for a narrow heading; the title is then its tooltip
    const char* group = nullptr;      ///< heading over several columns, QT_TRANSLATE_NOOP("items", …)
    QString literalTitle;             ///< used as it is instead of title, e.g. a channel's name
    Type type = Type::Text;
    std::function<QString(std::size_t row)> text;   ///< Text columns: what is shown and sorted
    std::function<Decimal(std::size_t row)> number; ///< Number, Share (0 to 1, read as per cent), Money (amount), Duration (seconds)
    std::function<Instant(std::size_t row)>
        instant; ///< Instant columns; Duration: the instant it counts from, for the tooltip
    std::function<QString(std::size_t row)> currency;   ///< Money columns
    std::function<std::uint32_t(std::size_t row)> rank; ///< optional, Text columns: order without building strings
    std::function<std::string_view(std::size_t row)>
        utf8;                                      ///< optional, Text columns: the same text where it lies, for exports
    std::function<CellMark(std::size_t row)> mark; ///< optional
    std::function<bool(std::size_t row)>
        applies;           ///< optional; false: nothing to tell in this row, so empty instead of "?"
    int decimals = 2;      ///< Money, where people read it
    int fixedDecimals = -1; ///< Number: an estimate is read with so many, in every row; −1: a figure that was told, as it is
    bool isProbability = false; ///< Share, Number in per cent: rounding makes nothing certain or impossible, no share whole
    bool withSign = false; ///< Number: always + or −
    bool isYesNo = false; ///< Number, 1 or 0: people read a word
    bool hiddenAtFirst = false;

    bool isRightAligned() const { return type != Type::Text; }
};

} // namespace unisono::items
