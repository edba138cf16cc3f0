// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/files/csv_dialect.h"

#include "channels/cells/choices.h"

#include <algorithm>
#include <array>

namespace unisono::channels {

namespace {

constexpr std::array separators = {',', ';', '\t'};
/// Countries whose people write 1,234.50; Ireland, the United Kingdom and overseas.
constexpr std::array pointCountries = {"GB", "UK", "IE", "US", "CA", "AU", "NZ", "MT", "CH", "LI", "IN", "JP", "CN", "SG", "HK"};

std::string_view firstLine(std::string_view text)
{
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '"')
            quoted = !quoted;
        else if (!quoted && (text[i] == '\n' || text[i] == '\r'))
            return text.substr(0, i);
    }
    return text;
}

std::ptrdiff_t countOutsideQuotes(std::string_view line, char wanted)
{
    bool quoted = false;
    return std::ranges::count_if(line, [&](char c) {
        quoted = quoted != (c == '"');
        return c == wanted && !quoted;
    });
}

} // namespace

CsvDialect dialectOf(std::string_view text)
{
    CsvDialect dialect;
    while (dialect.headingsAt < text.size() && (text[dialect.headingsAt] == '\n' || text[dialect.headingsAt] == '\r')) {
        const bool isPair = text.substr(dialect.headingsAt).starts_with("\r\n");
        dialect.headingsAt += isPair ? 2 : 1;
        ++dialect.headingsLine;
    }
    std::string_view line = firstLine(text.substr(dialect.headingsAt));
    if (line.size() == 5 && sameLatinWord(line.substr(0, 4), "sep=") && std::string_view(",;\t|").find(line[4]) != line.npos) {
        dialect.separator = line[4];
        dialect.headingsAt += line.size();
        dialect.headingsAt += text.substr(dialect.headingsAt).starts_with("\r\n") ? 2 : 1;
        dialect.headingsAt = std::min(dialect.headingsAt, text.size());
        ++dialect.headingsLine;
        return dialect;
    }
    const auto count = [&](char separator) { return countOutsideQuotes(line, separator); };
    dialect.separator = *std::ranges::max_element(separators, {}, count);
    return dialect;
}

DecimalMark markWithoutEvidence(char separator, const QString& country)
{
    if (separator == ',')
        return DecimalMark::Point;
    const bool writesPoint = std::ranges::any_of(pointCountries, [&](const char* code) { return country == QLatin1String(code); });
    return separator != ';' && writesPoint ? DecimalMark::Point : DecimalMark::Either;
}

} // namespace unisono::channels
