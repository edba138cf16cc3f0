// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/column.h"
#include "pages/overview/overview_figures.h"

namespace unisono::pages {

/// The columns of "places to watch", one row per standing: place, department, items, findings, negative, unknown, at stake.
/// Titles are in the current language; `places` and `answer` are kept by the columns.
std::vector<items::Column> placeItems(std::shared_ptr<const std::vector<PlaceStanding>> places,
                                      const analysis::InventoryAnswerPtr& answer);

} // namespace unisono::pages
