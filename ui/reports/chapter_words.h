// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/channel_summary_items.h"
#include "wording/language.h"

namespace unisono::reports {

/// "of 1,284", small behind a number.
QString ofText(std::size_t total, const wording::Language& language);
/// An estimate with at most one decimal.
QString aboutText(double amount, const wording::Language& language);
/// The greatest sum in whole units of its currency; "?" where nothing is known and something was asked for, "0" where nothing was.
QString totalText(const items::MoneyTotals& totals, const wording::Language& language);

} // namespace unisono::reports
