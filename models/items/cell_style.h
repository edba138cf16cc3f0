// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/column.h"

#include <QLocale>
#include <QTimeZone>

namespace unisono::items {

/// How cells read to people. The defaults are the window's: default locale, the computer's zone, the installed
/// translators.
struct CellStyle
{
    QLocale locale;
    QTimeZone zone = QTimeZone::systemTimeZone();
    /// Translates a text of the context "items"; n ≥ 0 replaces %n.
    std::function<QString(const char* text, int n)> translate;

    QString words(const char* text, int n = -1) const;
};

/// For people. Unknown is "?", minus is U+2212, money has the data's currency, instants are in the style's zone.
QString cellText(const Column& column, std::size_t row, const CellStyle& style);
/// For programs: decimal point, ISO instants in UTC, whole seconds, empty where unknown.
QString plainText(const Column& column, std::size_t row);
/// The whole truth for the tooltip: an age also tells its instant with zone.
QString toolTip(const Column& column, std::size_t row, const CellStyle& style);

QString columnTitle(const Column& column, const CellStyle& style);
QString columnHeading(const Column& column, const CellStyle& style); ///< short where the column has a short title
QString columnGroup(const Column& column, const CellStyle& style);

QString numberText(Decimal value, const QLocale& locale, bool withSign = false, int leastDecimals = 0);
QString moneyText(Decimal amount, const QString& currency, const QLocale& locale, int decimals = 2);
/// "40 s", "3 min", "3 h 10", "2 d"; "?" where negative.
QString durationText(std::int64_t seconds, const CellStyle& style);
QString instantText(Instant instant, const CellStyle& style);
QString instantWithZone(Instant instant, const CellStyle& style);

} // namespace unisono::items
