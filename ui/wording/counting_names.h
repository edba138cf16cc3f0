// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/counting/count_lists.h"

#include <QString>

#include <optional>

namespace unisono::wording {

/// The stable English words of JSON and CSV; never translated, never changed.
QString goalName(analysis::CountGoal goal);     ///< "discrepancy", "hidden_stock_out", "random": also the reason of a count
QString countCauseName(analysis::CountCause cause); ///< "unexplained", "sales_stock_errors", "silent_stock", "drawn"
QString abcName(analysis::AbcClass abc);        ///< "A", "B", "C"; empty where unknown

std::optional<analysis::CountGoal> goalFromName(const QString& name);

} // namespace unisono::wording
