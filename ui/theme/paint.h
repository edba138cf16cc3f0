// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QRectF>

class QPainter;

namespace unisono::theme {

/// A rounded box whose edge lies inside `area`, crisp at every scale. Invalid colours are not drawn.
void paintBox(QPainter& painter, const QRectF& area, const QColor& fill, const QColor& edge, double radius,
              double edgeWidth = 1);
/// A hairline along one side, inside `area`.
void paintHairline(QPainter& painter, const QRect& area, Qt::Edge side, const QColor& color);
/// A drawing of resources/icons, centred in `area`, `ems` wide.
void paintIcon(QPainter& painter, const QRectF& area, const QString& name, Color role, double ems = 1.2);
/// One line of text; elides at the right.
void paintText(QPainter& painter, const QRectF& area, const QString& text, const QFont& font, const QColor& color,
               int alignment = Qt::AlignLeft | Qt::AlignVCenter);
/// Width of one line of text, rounded up.
int textWidth(const QFont& font, const QString& text);

/// Edges of a control: accent and twice as wide where it has the keyboard.
struct ControlEdge
{
    QColor color;
    double width = 1;
};
ControlEdge controlEdge(bool enabled, bool focused);

} // namespace unisono::theme
