// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"

#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <functional>
#include <optional>
#include <vector>

namespace unisono::charts {

/// x is milliseconds since 1970 UTC, or the index of a category; a NaN y is unknown and interrupts the line.
struct Point
{
    double x = 0;
    double y = 0;
};

struct Line
{
    QString name;                                     ///< written at the line's end with the last value
    theme::Series style = theme::Series::Truth;
    std::vector<Point> points;                        ///< by x
    bool withMarkers = true;
};

/// Lines over time or over categories; one shared scale that contains zero.
struct TrendData
{
    QString summary;                                  ///< the chart as a sentence, for screen readers
    std::vector<Line> lines;
    QStringList categories;                           ///< empty: x is time
    QTimeZone zone;                                   ///< for the ticks of time; invalid: UTC
    std::optional<double> target;                     ///< dashed horizontal line
    QString targetName;
    std::function<QString(double)> valueText;         ///< axis and labels; empty: number of the locale
    bool fromZero = true;
};

struct BarPart
{
    QString name;
    theme::Series style = theme::Series::Truth;
    std::vector<double> values;                       ///< one per category; NaN is unknown
};

/// Stacked columns, first part at the bottom; the legend at the right carries the last values.
struct BarData
{
    QString summary;
    QStringList categories;
    std::vector<BarPart> parts;
    std::function<QString(double)> valueText;
};

} // namespace unisono::charts
