// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/inventory/row_search.h"

#include "pages/inventory/folded_text.h"

namespace unisono::pages {

using items::Column;

std::vector<bool> rowsMatching(const std::vector<Column>& columns, std::size_t rows, const QString& query)
{
    const std::vector<std::string> words = foldedWords(query);
    if (words.empty())
        return {};
    std::vector<bool> matches(rows, false);
    for (std::size_t row = 0; row < rows; ++row) {
        QString texts;
        for (const Column& column : columns)
            if (column.type == Column::Type::Text && column.text)
                texts += column.text(row) + QLatin1Char('\n');
        matches[row] = containsAll(folded(texts), words);
    }
    return matches;
}

} // namespace unisono::pages
