// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/inventory/inventory_answer.h"
#include "wording/language.h"

namespace unisono::wording {

/// Oversell risk, phantom stock, sold out, overstock, imbalance: findings that rest on demand, not on a difference.
bool isPlanningKind(analysis::FindingKind kind);

/// What is wrong, with its figures: "12 sold a day, 2 h old, 3 in stock: 1.9% risk".
QString planningTitle(const analysis::Finding& finding, const analysis::InventoryAnswer& answer, const Language& language);
/// The same for several findings of one kind: no figures, no places.
QString planningGroupTitle(const analysis::Finding& example, const analysis::InventoryAnswer& answer, const Language& language);
/// What a person does about it.
QString planningStep(const analysis::Finding& finding, const analysis::InventoryAnswer& answer, const Language& language);

} // namespace unisono::wording
