// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/count_wording.h"

#include "wording/number_wording.h"

#include <limits>

namespace unisono::wording {

int pluralNumber(qint64 number)
{
    return static_cast<int>(std::min<qint64>(number, std::numeric_limits<int>::max()));
}

QString countText(qint64 number, Counted counted, const Language& language)
{
    const int n = pluralNumber(number);
    switch (counted) {
    case Counted::Rows:
        return language.translate("wording", "%Ln row(s)", nullptr, n);
    case Counted::Items:
        return language.translate("wording", "%Ln item(s)", nullptr, n);
    case Counted::Places:
        return language.translate("wording", "%Ln place(s)", nullptr, n);
    case Counted::Channels:
        return language.translate("wording", "%Ln channel(s)", nullptr, n);
    case Counted::Findings:
        return language.translate("wording", "%Ln finding(s)", nullptr, n);
    case Counted::Pulls:
        return language.translate("wording", "%Ln pull(s)", nullptr, n);
    case Counted::Cells:
        return language.translate("wording", "%Ln cell(s)", nullptr, n);
    case Counted::Days:
        break;
    }
    return language.translate("wording", "%Ln day(s)", nullptr, n);
}

QString shownOfText(qint64 shown, qint64 total, const Language& language)
{
    if (shown == total)
        return countText(total, Counted::Rows, language);
    //: %1 the rows that are shown, %n how many there are in all
    return language.translate("wording", "%1 of %Ln row(s)", nullptr, pluralNumber(total)).arg(wholeText(shown, language));
}

} // namespace unisono::wording
