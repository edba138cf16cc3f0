// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/cells/cell_reading.h"

#include <array>

namespace unisono::channels {

namespace {

using namespace std::string_view_literals;

constexpr std::array blanks = {" "sv, "\t"sv, "\r"sv, "\n"sv, "\xC2\xA0"sv, "\xE2\x80\xAF"sv, "\xE2\x80\x89"sv, "\xEF\xBB\xBF"sv};
constexpr std::array spreadsheetErrors = {"#N/A"sv, "#REF!"sv, "#VALUE!"sv, "#DIV/0!"sv, "#NAME?"sv, "#NULL!"sv,
                                          "#NUM!"sv, "#SPILL!"sv, "#CALC!"sv, "#GETTING_DATA"sv};
constexpr int longestExcerpt = 200;

constexpr bool mayBeBlank(char c)
{
    return static_cast<unsigned char>(c) <= ' ' || static_cast<unsigned char>(c) >= 0x80;
}

} // namespace

std::string_view withoutBlanks(std::string_view text)
{
    const auto dropFront = [&] {
        for (std::string_view blank : blanks)
            if (text.starts_with(blank)) {
                text.remove_prefix(blank.size());
                return true;
            }
        return false;
    };
    const auto dropBack = [&] {
        for (std::string_view blank : blanks)
            if (text.ends_with(blank)) {
                text.remove_suffix(blank.size());
                return true;
            }
        return false;
    };
    while (!text.empty() && mayBeBlank(text.front()) && dropFront()) { }
    while (!text.empty() && mayBeBlank(text.back()) && dropBack()) { }
    return text;
}

QString cellExcerpt(std::string_view cell)
{
    // Four bytes a character at most, so this much surely holds the excerpt.
    const std::string_view head = cell.substr(0, 4 * longestExcerpt);
    QString excerpt = QString::fromUtf8(head.data(), static_cast<qsizetype>(head.size()));
    if (excerpt.size() > longestExcerpt) {
        excerpt.truncate(longestExcerpt);
        if (excerpt.back().isHighSurrogate())
            excerpt.chop(1);
    }
    return excerpt;
}

bool isSpreadsheetError(std::string_view cell)
{
    if (!cell.starts_with('#'))
        return false;
    for (std::string_view error : spreadsheetErrors)
        if (cell == error)
            return true;
    return false;
}

} // namespace unisono::channels
