// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wording/language.h"

namespace unisono::wording {

/// Things that are counted in the interface.
enum class Counted { Rows, Items, Places, Channels, Findings, Pulls, Cells, Days };

/// A number as plural forms take it. Give it a name before it is used: lupdate 6.4 passes over texts whose number is an expression.
int pluralNumber(qint64 number);

/// "214 rows", "1 channel", in the language's plural form and with its separators.
QString countText(qint64 number, Counted counted, const Language& language);
/// "214 of 18,420 rows"; only the total where nothing is left out.
QString shownOfText(qint64 shown, qint64 total, const Language& language);

} // namespace unisono::wording
