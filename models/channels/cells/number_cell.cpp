// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/cells/number_cell.h"

#include <algorithm>
#include <array>

namespace unisono::channels {

namespace {

using namespace std::string_view_literals;

constexpr std::array groupingBlanks = {" "sv, "'"sv, "\xC2\xA0"sv, "\xE2\x80\xAF"sv, "\xE2\x80\x89"sv, "\xE2\x80\x99"sv};
constexpr auto minusSign = "\xE2\x88\x92"sv;
constexpr int mostDecimals = 4;
constexpr int mostWholeDigits = 15;
constexpr std::int64_t largestRaw = 9'000'000'000'000'000'000;
constexpr int largestExponent = 100'000;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isDigitOrMark(char c)
{
    return isDigit(c) || c == '.' || c == ',';
}

/// A number's parts as they stand, before it is decided what its marks mean.
struct NumberParts
{
    bool negative = false;
    std::string_view body;      ///< digits, marks and groupings
    int exponent = 0;
    bool hasExponent = false;
    int points = 0;
    int commas = 0;
    bool blanksInside = false;
    std::size_t lastMark = std::string_view::npos;  ///< in body
};

std::size_t groupingBlankAt(std::string_view text)
{
    for (std::string_view blank : groupingBlanks)
        if (text.starts_with(blank))
            return blank.size();
    return 0;
}

bool takeSign(std::string_view& text)
{
    if (text.starts_with(minusSign)) {
        text.remove_prefix(minusSign.size());
        return true;
    }
    const bool negative = text.starts_with('-');
    if (negative || text.starts_with('+'))
        text.remove_prefix(1);
    return negative;
}

bool takeExponent(std::string_view text, NumberParts& parts)
{
    parts.hasExponent = true;
    const bool negative = takeSign(text);
    if (text.empty() || !std::all_of(text.begin(), text.end(), isDigit))
        return false;
    for (char c : text)
        parts.exponent = std::min(parts.exponent * 10 + (c - '0'), largestExponent);
    if (negative)
        parts.exponent = -parts.exponent;
    return true;
}

bool countMarks(NumberParts& parts)
{
    const std::string_view body = parts.body;
    for (std::size_t i = 0; i < body.size();) {
        if (const std::size_t blank = groupingBlankAt(body.substr(i))) {
            parts.blanksInside = true;
            i += blank;
            continue;
        }
        const char c = body[i];
        if (c == '.' || c == ',') {
            ++(c == '.' ? parts.points : parts.commas);
            parts.lastMark = i;
        } else if (!isDigit(c)) {
            return false;
        }
        ++i;
    }
    return true;
}

/// Nothing where the cell is no number whatever its marks mean.
std::optional<NumberParts> partsOf(std::string_view cell)
{
    NumberParts parts;
    std::string_view text = withoutBlanks(cell);
    parts.negative = takeSign(text);
    text = withoutBlanks(text);
    const std::size_t exponent = text.find_first_of("eE");
    parts.body = text.substr(0, exponent);
    if (parts.body.empty() || !isDigitOrMark(parts.body.front()) || !isDigitOrMark(parts.body.back()))
        return std::nullopt;
    if (exponent != std::string_view::npos && !takeExponent(text.substr(exponent + 1), parts))
        return std::nullopt;
    if (!countMarks(parts) || std::none_of(parts.body.begin(), parts.body.end(), isDigit))
        return std::nullopt;
    return parts;
}

bool couldBeGrouping(const NumberParts& parts)
{
    const std::size_t before = parts.lastMark;
    const std::size_t behind = parts.body.size() - parts.lastMark - 1;
    return behind == 3 && before >= 1 && before <= 3 && parts.body.front() != '0' && !parts.blanksInside && !parts.hasExponent;
}

bool isAmbiguous(const NumberParts& parts)
{
    return parts.points + parts.commas == 1 && couldBeGrouping(parts);
}

/// The decimal mark of these parts, 0 where there are no decimals.
char decimalMarkOf(const NumberParts& parts, DecimalMark mark)
{
    if (parts.points + parts.commas == 0)
        return 0;
    const char last = parts.body[parts.lastMark];
    if (parts.points > 0 && parts.commas > 0)
        return last;
    if (parts.points + parts.commas > 1)
        return 0;
    if (!isAmbiguous(parts) || mark == DecimalMark::Either)
        return last;
    return last == (mark == DecimalMark::Point ? '.' : ',') ? last : 0;
}

/// The digits before and behind the decimal mark, groupings checked and taken out.
struct Digits
{
    std::array<char, mostWholeDigits + mostDecimals + 1> kept{};
    int size = 0;
    int decimals = 0;       ///< of all digits, how many stand behind the mark
    bool overflow = false;  ///< more digits than a number can have, the first kept ones are not zero
    bool restIsZero = true; ///< the digits that did not fit were all zero
    int dropped = 0;

    void add(char digit)
    {
        if (size == 0 && digit == '0')
            return;
        if (size < static_cast<int>(kept.size())) {
            kept[size++] = digit;
            return;
        }
        ++dropped;
        restIsZero = restIsZero && digit == '0';
    }
};

bool readDigits(const NumberParts& parts, char decimalMark, Digits& digits)
{
    const std::string_view body = parts.body;
    int sinceGrouping = -1;
    int sinceStart = 0;
    bool behind = false;
    for (std::size_t i = 0; i < body.size();) {
        const std::size_t blank = groupingBlankAt(body.substr(i));
        const char c = body[i];
        if (c == decimalMark && decimalMark != 0) {
            if (behind || (sinceGrouping >= 0 && sinceGrouping != 3))
                return false;
            behind = true;
            ++i;
        } else if (blank > 0 || c == '.' || c == ',') {
            if (behind || (sinceGrouping < 0 ? sinceStart < 1 || sinceStart > 3 : sinceGrouping != 3))
                return false;
            sinceGrouping = 0;
            i += blank > 0 ? blank : 1;
        } else {
            digits.add(c);
            digits.decimals += behind;
            sinceStart += !behind;
            sinceGrouping += sinceGrouping >= 0 && !behind;
            ++i;
        }
    }
    return behind || sinceGrouping < 0 || sinceGrouping == 3;
}

CellReading exactValue(const NumberParts& parts, const Digits& digits)
{
    if (digits.size == 0)
        return CellReading::known(0);
    // The value is (kept digits) · 10^power ten-thousandths.
    int power = mostDecimals - digits.decimals + digits.dropped + parts.exponent;
    int size = digits.size;
    while (power < 0 && size > 0 && digits.kept[size - 1] == '0') {
        --size;
        ++power;
    }
    if (size + power > mostWholeDigits + mostDecimals)
        return CellReading::refused(RowReason::NumberTooLarge);
    if (power < 0 || !digits.restIsZero)
        return CellReading::refused(RowReason::TooManyDecimals);
    std::uint64_t raw = 0;
    for (int i = 0; i < size; ++i)
        raw = raw * 10 + static_cast<unsigned>(digits.kept[i] - '0');
    for (; power > 0; --power)
        raw *= 10;
    if (raw > static_cast<std::uint64_t>(largestRaw))
        return CellReading::refused(RowReason::NumberTooLarge);
    const auto value = static_cast<std::int64_t>(raw);
    return CellReading::known(parts.negative ? -value : value);
}

} // namespace

CellReading readNumber(std::string_view cell, DecimalMark mark)
{
    if (withoutBlanks(cell).empty())
        return CellReading::unknown();
    const std::optional<NumberParts> parts = partsOf(cell);
    Digits digits;
    if (!parts || !readDigits(*parts, decimalMarkOf(*parts, mark), digits))
        return CellReading::refused(RowReason::NotANumber);
    return exactValue(*parts, digits);
}

std::optional<DecimalMark> decimalMarkShown(std::string_view cell)
{
    const std::optional<NumberParts> parts = partsOf(cell);
    if (!parts || parts->points + parts->commas == 0 || isAmbiguous(*parts))
        return std::nullopt;
    const char decimal = decimalMarkOf(*parts, DecimalMark::Either);
    Digits digits;
    if (!readDigits(*parts, decimal, digits))
        return std::nullopt;
    // A mark used only for grouping shows that the other one parts the decimals.
    const bool pointIsDecimal = decimal != 0 ? decimal == '.' : parts->commas > 0;
    return pointIsDecimal ? DecimalMark::Point : DecimalMark::Comma;
}

bool isAmbiguousNumber(std::string_view cell)
{
    const std::optional<NumberParts> parts = partsOf(cell);
    return parts && isAmbiguous(*parts);
}

} // namespace unisono::channels
