// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/cells/number_cell.h"

#include <QString>

#include <string_view>

namespace unisono::channels {

/// How a CSV file parts its cells.
struct CsvDialect
{
    char separator = ',';
    std::size_t headingsAt = 0;     ///< behind a first line such as "sep=;"
    std::int64_t headingsLine = 1;
};

/// By the first line: the most frequent of comma, semicolon and tab outside quotes.
CsvDialect dialectOf(std::string_view text);

/// What "1,234" means where neither its column nor the file's other columns show a decimal mark: files parted by commas are
/// written where the point parts decimals, files parted by semicolons where the comma does; tabs leave it to the country.
DecimalMark markWithoutEvidence(char separator, const QString& country);

} // namespace unisono::channels
