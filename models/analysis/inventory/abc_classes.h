// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/inventory/unit_margin.h"

namespace unisono::analysis {

enum class AbcClass : std::uint8_t { A, B, C, Unknown };

/// Classes by cumulative margin of what was sold: A to 80 %, B to 95 %, C the rest (D1). Unknown for every item where no sale is told.
/// One entry per SKU id of the snapshot.
std::vector<AbcClass> abcClasses(const tables::Snapshot& snapshot,
                                 const UnitMargins& margins);
std::vector<AbcClass> abcClasses(const tables::Snapshot& snapshot);

/// The difference that still counts as equal: max(1, ⌈τ·ATS⌉) with τ 1, 3, 5 % for A, B, C; unknown classes are judged as A.
Quantity tolerance(AbcClass abc, Quantity availableToSell);

} // namespace unisono::analysis
