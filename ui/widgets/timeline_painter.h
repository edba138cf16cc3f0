// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/timeline_geometry.h"

#include <QLocale>
#include <QTimeZone>

class QPainter;

namespace unisono::widgets {

/// Draws the lanes of a timeline, each by a function of its own.
class TimelinePainter
{
public:
    TimelinePainter(QPainter& painter, const TimelineContent& content, const TimelineGeometry& geometry,
                    const QTimeZone& zone);

    void paintLanes();
    void paintCursor(qint64 instant);

private:
    void paintTitle(const QRectF& lane, const QString& title, const QString& muted = {});
    void paintTimeAxis();
    void paintQuantities();
    void paintDivergence();
    void paintSteps(const TimelineSeries& series, const QRectF& lane, const theme::ValueScale& scale, bool solid);
    void paintEndLabels();
    void paintMovements();
    QRectF paintMark(const TimelineMovement& movement, double zero, double width);
    void paintLabel(const TimelineMovement& movement, const QRectF& mark, const std::vector<QRectF>& marks);
    void paintPrices();
    void paintFreshness();
    void paintGaps();
    void paintValues(qint64 instant);
    void axisText(double y, const QString& text);

    QPainter& m_painter;
    const TimelineContent& m_content;
    const TimelineGeometry& m_geometry;
    QTimeZone m_zone;
    QLocale m_locale;
    double m_labelEnd = 0;
};

/// Diagonal lines over an area.
void paintHatching(QPainter& painter, const QRectF& area, const QColor& color, double distance);
/// A quantity for people: whole where it is whole, U+2212 as minus.
QString quantityText(double value, const QLocale& locale, bool withSign = false);

} // namespace unisono::widgets
