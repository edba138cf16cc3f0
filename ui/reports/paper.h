// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/cell_style.h"
#include "theme/print_look.h"
#include "wording/language.h"

#include <QFontMetricsF>
#include <QRectF>

class QPagedPaintDevice;
class QPainter;

namespace unisono::reports {

/// The sheet a report is laid out for and painted on: everything is measured in the device's units, of which `pt` makes
/// some out of points. Margins are Unisono's own; the device's must be zero (see preparePaper).
class Paper
{
public:
    Paper(QPagedPaintDevice& device, wording::Language language, const QTimeZone& zone);

    double pt(double points) const { return points * m_unit; }
    double mm(double millimetres) const { return pt(millimetres * 72.0 / 25.4); }
    double unitsPerPoint() const { return m_unit; }
    const QRectF& content() const { return m_content; } ///< between the margins

    const wording::Language& language() const { return m_language; }
    QLocale locale() const { return m_language.locale(); }
    const QTimeZone& zone() const { return m_cells.zone; }
    const items::CellStyle& cells() const { return m_cells; }

    QFont font(double points, int weight = QFont::Normal) const { return theme::PrintLook::font(points, weight); }
    QFontMetricsF metrics(const QFont& font) const;
    double width(const QString& text, const QFont& font) const { return metrics(font).horizontalAdvance(text); }

private:
    QPagedPaintDevice& m_device;
    wording::Language m_language;
    items::CellStyle m_cells;
    double m_unit = 1;
    QRectF m_content;
};

/// A4 without margins of the device's own.
void preparePaper(QPagedPaintDevice& device);

/// One line of text in a colour, elided to the rectangle's width.
void paintText(QPainter& painter, const QRectF& area, const QString& text, const QFont& font, const QColor& color,
               Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);
/// Text in at most two lines, the second one elided.
void paintTwoLines(QPainter& painter, const QRectF& area, const QString& text, const QFont& font, const QColor& color);
void paintRule(QPainter& painter, QPointF from, double length, double width, const QColor& color);

} // namespace unisono::reports
