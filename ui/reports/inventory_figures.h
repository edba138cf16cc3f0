// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/inventory/inventory_answer.h"
#include "reports/chart_block.h"
#include "reports/headline_block.h"

namespace unisono::reports {

using FindingList = std::vector<const analysis::Finding*>;

/// Real discrepancies, what is at stake, late channels, items checked.
std::vector<KeyFigure> inventoryFigures(const analysis::InventoryAnswer& answer, const FindingList& findings,
                                        const wording::Language& language);

/// One bar for each first cause of the real discrepancies, the most frequent first.
std::vector<BarLine> causeBars(const FindingList& findings, const wording::Language& language);

/// "late: Marketplace (3 h 10)", or that all keep their promise.
QString lateChannels(const analysis::InventoryAnswer& answer, const wording::Language& language);

} // namespace unisono::reports
