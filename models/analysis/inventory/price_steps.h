// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/inventory/stock_history.h"

namespace unisono::analysis {

/// What an item has cost on one channel: the promotion's price while one is in force, else the regular one, unknown where neither is.
/// Of two promotions at once the one that began later counts.
std::vector<QuantityStep> priceSteps(const std::vector<tables::ItemRecord::Price>& prices, const QString& channel);

} // namespace unisono::analysis
