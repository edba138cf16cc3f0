// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"
#include "wording/language.h"

namespace unisono::wording {

/// Figures as people read them: the locale's separators, a true minus (U+2212), "?" where unknown — never 0.
QString quantityText(Quantity quantity, const Language& language);
/// Always with + or − except for zero: "+29", "−7", "0".
QString signedText(Quantity quantity, const Language& language);
/// "348.00" with its currency in the locale's order; `decimals` 0 for round figures on cards.
QString moneyText(const Money& money, const Language& language, int decimals = 2);
/// Whole numbers with grouping.
QString wholeText(qint64 number, const Language& language);
/// 0.964 → "96.4%", with the locale's blank.
QString percentText(double share, const Language& language, int decimals = 1);
/// A probability: as percentText, but never "0%" or "100%" unless it is exactly that (toldPercent).
QString probabilityText(double probability, const Language& language, int decimals = 1);
/// Size of a file or transfer.
QString sizeText(qint64 bytes, const Language& language);

} // namespace unisono::wording
