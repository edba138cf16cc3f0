// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/inventory/unit_margin.h"

namespace unisono::analysis {

/// One finding per line of an open order to be collected whose promise is broken or will be: expected is what was promised, observed
/// what the place has left for it. High where it is late or the goods are not there, medium where the place opens too late. Value:
/// quantity · unit margin.
std::vector<Finding> brokenPromises(const InventoryAnswer& answer, const UnitMargins& margins);

} // namespace unisono::analysis
