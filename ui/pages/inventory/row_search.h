// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/column.h"

namespace unisono::pages {

/// By row: whether its texts, taken together, contain every word of the query, in any case, without accents. Empty for an empty query: all do.
std::vector<bool> rowsMatching(const std::vector<items::Column>& columns, std::size_t rows, const QString& query);

} // namespace unisono::pages
