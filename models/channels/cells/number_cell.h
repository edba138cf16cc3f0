// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/cells/cell_reading.h"

#include <optional>

namespace unisono::channels {

/// Which sign parts the decimals where a cell alone does not tell ("1,234", "1.234").
enum class DecimalMark {
    Either,  ///< whichever stands there: 1,234 and 1.234 are both a little more than one
    Point,   ///< 1,234 is more than a thousand
    Comma,   ///< 1.234 is more than a thousand
};

/// A quantity, amount or rate, exactly, as Decimal::raw.
///
/// Signs: + - and U+2212. Groups of three digits by blank, no-break space, apostrophe, or the mark that is not the decimal one.
/// Decimals by point or comma; a cell that shows both, or a grouping twice, or decimals that are not three, tells by itself
/// which is which; `mark` decides the rest. An exponent is fine where the value stays exact.
/// Refused: NotANumber, NumberTooLarge (beyond ±9·10¹⁴), TooManyDecimals (finer than four decimals).
CellReading readNumber(std::string_view cell, DecimalMark mark = DecimalMark::Either);

/// The mark a cell shows without doubt; nothing where it shows none, or could be read both ways.
std::optional<DecimalMark> decimalMarkShown(std::string_view cell);

/// Whether `mark` decides what the cell says: one mark with three digits behind it and one to three before.
bool isAmbiguousNumber(std::string_view cell);

/// The quick way for what most cells are: up to 14 plain digits, perhaps a minus, perhaps a point and one, two or four decimals.
/// False where the cell needs readNumber.
inline bool readPlainNumber(std::string_view cell, std::int64_t& raw)
{
    const char* at = cell.data();
    const char* const end = at + cell.size();
    const bool negative = at != end && *at == '-';
    at += negative;
    if (at == end || end - at > 14)
        return false;
    std::int64_t value = 0;
    for (; at != end; ++at) {
        const unsigned digit = static_cast<unsigned char>(*at) - unsigned{'0'};
        if (digit > 9)
            break;
        value = value * 10 + digit;
    }
    std::int64_t scale = Decimal::scale;
    if (at != end) {
        const std::ptrdiff_t decimals = end - at - 1;
        if (*at != '.' || at == cell.data() + negative || decimals < 1 || decimals == 3 || decimals > 4)
            return false;
        while (++at != end) {
            const unsigned digit = static_cast<unsigned char>(*at) - unsigned{'0'};
            if (digit > 9)
                return false;
            value = value * 10 + digit;
            scale /= 10;
        }
    }
    raw = negative ? -value * scale : value * scale;
    return true;
}

} // namespace unisono::channels
