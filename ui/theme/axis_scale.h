// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QTimeZone>

#include <vector>

namespace unisono::theme {

/// An axis of values that begins and ends at round numbers.
struct ValueScale
{
    double low = 0;
    double high = 1;
    double step = 1;

    std::vector<double> ticks() const;
    /// Decimals a tick needs.
    int decimals() const;
};

/// The smallest round scale over low…high with at most `mostTicks` steps of 1, 2 or 5 times a power of ten.
ValueScale roundScale(double low, double high, int mostTicks);

struct TimeTick
{
    qint64 instant = 0;   ///< milliseconds since 1970 UTC
    QString text;
};

/// At most `most` ticks at full hours, days, weeks or months of the zone, written as the locale does.
std::vector<TimeTick> timeTicks(qint64 from, qint64 to, const QTimeZone& zone, const QLocale& locale, int most);
/// "18 May", "May 18", "18 mai".
QString dayAndMonth(const QDate& day, const QLocale& locale);

} // namespace unisono::theme
