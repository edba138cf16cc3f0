// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rejected_row.h"
#include "wording/language.h"

namespace unisono::wording {

/// Why the row was kept out, or the remark it was taken with: “12 pcs” is not a number.
QString rowReason(const RejectedRow& row, const Language& language);
/// The same with the line in front, where the row has one: Line 1,204: “12 pcs” is not a number.
QString rowSentence(const RejectedRow& row, const Language& language);
/// File, line and column, as far as they are known: "stock.csv, line 1,204, column on_hand".
QString rowPlace(const RejectedRow& row, const Language& language);

} // namespace unisono::wording
