// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/counting/count_lists.h"
#include "wording/language.h"

namespace unisono::wording {

QString goalWord(analysis::CountGoal goal, const Language& language);   ///< "Find discrepancies"
QString goalTitle(analysis::CountGoal goal, const Language& language);  ///< "What to count to find discrepancies"
/// Why a record is on a list, in one short sentence without the figure to be counted.
QString countCauseText(const analysis::CountLine& line, const tables::Snapshot& snapshot, const Language& language);

/// A finding about the books of a place or of the region: what is wrong, what it rests on, what to do. Empty for any other finding.
QString accuracyTitle(const analysis::Finding& finding, const analysis::InventoryAnswer& answer, const Language& language);
QString accuracyFact(const analysis::Finding& finding, const Language& language);
QString accuracyStep(const analysis::Finding& finding, const analysis::InventoryAnswer& answer, const Language& language);

} // namespace unisono::wording
