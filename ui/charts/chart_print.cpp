// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_print.h"

#include "charts/chart_scene.h"

#include <QPainter>

namespace unisono::charts {
namespace {

/// A unit of the scene is a tenth of a point, so that font sizes can be whole numbers.
constexpr double sceneUnitsPerPoint = 10;

template<typename Build>
void paint(QPainter& painter, const QRectF& area, double unitsPerPoint, const QLocale& locale, Build build)
{
    const QSizeF size = area.size() / unitsPerPoint * sceneUnitsPerPoint;
    ChartScene scene(ChartLook::paper(locale), size);
    build(scene);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter, area, QRectF(QPointF(0, 0), size), Qt::IgnoreAspectRatio);
    painter.restore();
}

} // namespace

void paintTrend(QPainter& painter, const QRectF& area, double unitsPerPoint, const TrendData& data,
                const QLocale& locale)
{
    paint(painter, area, unitsPerPoint, locale, [&](ChartScene& scene) { scene.showTrend(data); });
}

void paintBars(QPainter& painter, const QRectF& area, double unitsPerPoint, const BarData& data,
               const QLocale& locale)
{
    paint(painter, area, unitsPerPoint, locale, [&](ChartScene& scene) { scene.showBars(data); });
}

} // namespace unisono::charts
