// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_data.h"

#include <QLocale>
#include <QRectF>

class QPainter;

namespace unisono::charts {

/// Draws the chart as vectors into `area` (in the painter's coordinates, of which `unitsPerPoint` make one point of print),
/// with print fonts and the light palette.
void paintTrend(QPainter& painter, const QRectF& area, double unitsPerPoint, const TrendData& data,
                const QLocale& locale);
void paintBars(QPainter& painter, const QRectF& area, double unitsPerPoint, const BarData& data,
               const QLocale& locale);

} // namespace unisono::charts
