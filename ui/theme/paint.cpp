// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/paint.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace unisono::theme {

void paintBox(QPainter& painter, const QRectF& area, const QColor& fill, const QColor& edge, double radius,
              double edgeWidth)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge.isValid() ? QPen(edge, edgeWidth) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const double inset = edge.isValid() ? edgeWidth / 2 : 0;
    painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void paintHairline(QPainter& painter, const QRect& area, Qt::Edge side, const QColor& color)
{
    QRect line = area;
    switch (side) {
    case Qt::TopEdge:
        line.setHeight(1);
        break;
    case Qt::BottomEdge:
        line.setTop(area.bottom());
        break;
    case Qt::LeftEdge:
        line.setWidth(1);
        break;
    case Qt::RightEdge:
        line.setLeft(area.right());
        break;
    }
    painter.fillRect(line, color);
}

void paintIcon(QPainter& painter, const QRectF& area, const QString& name, Color role, double ems)
{
    const double scale = painter.device() ? painter.device()->devicePixelRatioF() : 1.0;
    const QPixmap pixmap = Theme::current().pixmap(name, role, ems, scale);
    const QSizeF size = pixmap.deviceIndependentSize();
    const QPointF corner(area.center().x() - size.width() / 2, area.center().y() - size.height() / 2);
    painter.drawPixmap(QPointF(std::round(corner.x() * scale) / scale, std::round(corner.y() * scale) / scale), pixmap);
}

void paintText(QPainter& painter, const QRectF& area, const QString& text, const QFont& font, const QColor& color,
               int alignment)
{
    painter.setFont(font);
    painter.setPen(color);
    const QFontMetricsF metrics(font, painter.device());
    const QString shown = metrics.horizontalAdvance(text) > area.width() + 0.5
                              ? metrics.elidedText(text, Qt::ElideRight, area.width())
                              : text;
    painter.drawText(area, alignment | Qt::TextSingleLine | Qt::TextDontClip, shown);
}

int textWidth(const QFont& font, const QString& text)
{
    return static_cast<int>(std::ceil(QFontMetricsF(font).horizontalAdvance(text)));
}

ControlEdge controlEdge(bool enabled, bool focused)
{
    const Theme& theme = Theme::current();
    if (focused)
        return { theme.color(Color::Accent), 2 };
    return { theme.color(enabled ? Color::BorderStrong : Color::Border), 1 };
}

} // namespace unisono::theme
