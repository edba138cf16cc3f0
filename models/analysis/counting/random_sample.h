// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/counting/count_lists.h"

namespace unisono::analysis {

/// Records drawn by lot, so that their count tells how good the books are: at every place rules.listLength records, divided among the ABC
/// classes as the records are (largest remainder), with at least two of every class where it has them (one
/// on lists of fewer than eight). Drawn without replacement; the
/// same seed draws the same records, whatever is stored in which order. Lines are in the order of the SKUs, which is how shelves are walked.
std::vector<CountLine> randomSample(const InventoryAnswer& answer, std::uint64_t seed, const CountingRules& rules = {});

} // namespace unisono::analysis
