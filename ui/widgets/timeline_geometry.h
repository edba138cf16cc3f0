// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/axis_scale.h"
#include "widgets/timeline_content.h"

#include <QRectF>

namespace unisono::widgets {

/// Where the lanes of a timeline lie.
struct TimelineGeometry
{
    TimelineGeometry(const TimelineContent& content, const QRectF& area);

    QRectF quantities;               ///< the plots, without titles; empty where a lane has nothing to show
    QRectF movements;
    QRectF prices;
    QRectF freshness;
    double freshnessRow = 0;
    double titleHeight = 0;
    double axisTop = 0;              ///< below all lanes, where the dates stand
    theme::ValueScale quantityScale;
    theme::ValueScale movementScale; ///< low ≤ 0 ≤ high
    theme::ValueScale priceScale;
    qint64 from = 0;
    qint64 to = 1;

    double left() const { return m_left; }
    double right() const { return m_right; }
    double x(qint64 instant) const;
    qint64 instantAt(double x) const;
    static double y(const QRectF& lane, const theme::ValueScale& scale, double value);

private:
    double m_left = 0;
    double m_right = 0;
};

} // namespace unisono::widgets
