// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/chapter_words.h"

#include "wording/number_wording.h"

#include <cmath>

namespace unisono::reports {

using wording::Language;

QString ofText(std::size_t total, const Language& language)
{
    //: Behind a number: of how many.
    return language.translate("reports", "of %1").arg(wording::wholeText(static_cast<qint64>(total), language));
}

QString aboutText(double amount, const Language& language)
{
    return wording::quantityText(Quantity::nearest(std::round(amount * 10) / 10), language);
}

QString totalText(const items::MoneyTotals& totals, const Language& language)
{
    if (!totals.amounts.empty())
        return wording::moneyText(totals.amounts.front(), language, 0);
    return totals.unknown > 0 ? QStringLiteral("?") : wording::wholeText(0, language);
}

} // namespace unisono::reports
