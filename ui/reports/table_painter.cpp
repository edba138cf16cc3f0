// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/table_painter.h"

#include <QPainter>

#include <utility>

namespace unisono::reports {

using items::CellMark;
using theme::Color;
using theme::PrintLook;

namespace {

QColor colorOf(CellMark mark)
{
    switch (mark) {
    case CellMark::Wrong:
    case CellMark::Difference:
    case CellMark::SeverityHigh:
        return PrintLook::color(Color::Critical);
    case CellMark::Late:
    case CellMark::SeverityMedium:
        return PrintLook::color(Color::Warning);
    case CellMark::Muted:
    case CellMark::Unknown:
        return PrintLook::color(Color::TextMuted);
    default:
        return PrintLook::color(Color::Text);
    }
}

bool isStrong(CellMark mark)
{
    return mark == CellMark::Wrong || mark == CellMark::Difference || mark == CellMark::Strong || mark == CellMark::SeverityHigh ||
           mark == CellMark::Late;
}

/// A ring for what keeps its promise and a triangle for what is late, so that colour is not alone.
void paintFreshness(QPainter& painter, const QRectF& square, bool isLate)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(PrintLook::color(isLate ? Color::WarningMark : Color::Positive));
    if (isLate)
        painter.drawPolygon(
            QPolygonF({QPointF(square.center().x(), square.top()), square.bottomRight(), square.bottomLeft()}));
    else
        painter.drawEllipse(square);
}

} // namespace

TablePainter::TablePainter(const Paper& paper, std::shared_ptr<const ReportTable> table, TableLayout layout)
    : m_paper(paper),
      m_table(std::move(table)),
      m_layout(std::move(layout)),
      m_font(paper.font(m_layout.points)),
      m_strong(paper.font(m_layout.points, QFont::DemiBold)),
      m_measure(paper, m_font),
      m_strongMeasure(paper, m_strong)
{
}

QRectF TablePainter::inner(const QRectF& area, std::size_t column) const
{
    const TableLayout::Place& place = m_layout.places[column];
    const double padding = m_paper.pt(m_layout.points * 0.37);
    return {area.left() + place.left + padding, area.top(), place.width - 2 * padding, area.height()};
}

void TablePainter::paintGroups(QPainter& painter, const QRectF& area) const
{
    const auto& columns = m_table->columns;
    for (std::size_t first = 0, last = 0; first < columns.size(); first = last) {
        for (last = first + 1; last < columns.size() && columns[last].group == columns[first].group;)
            ++last;
        if (!columns[first].group)
            continue;
        const QRectF from = inner(area, first);
        const QRectF line(from.left(), area.top() + m_paper.pt(2), inner(area, last - 1).right() - from.left(),
                          m_layout.groupHeight);
        paintText(painter, line, items::columnGroup(columns[first], m_paper.cells()), m_font,
                  PrintLook::color(Color::TextMuted), Qt::AlignHCenter | Qt::AlignVCenter);
        paintRule(painter, QPointF(from.left(), line.bottom()), line.width(), m_paper.pt(0.4),
                  PrintLook::color(Color::BorderStrong));
    }
}

void TablePainter::paintHeading(QPainter& painter, const QRectF& area) const
{
    painter.fillRect(area, PrintLook::color(Color::Background));
    paintGroups(painter, area);
    for (std::size_t i = 0; i < m_table->columns.size(); ++i) {
        const QRectF cell = inner(area, i).adjusted(0, m_layout.groupHeight, 0, -m_paper.pt(3));
        painter.setFont(m_strong);
        painter.setPen(PrintLook::color(Color::Text));
        const bool right = m_table->columns[i].isRightAligned();
        painter.drawText(cell,
                         static_cast<int>(right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignBottom | Qt::TextWordWrap |
                             Qt::TextDontClip,
                         m_layout.places[i].title);
    }
    paintRule(painter, area.bottomLeft(), area.width(), m_paper.pt(0.8), PrintLook::color(Color::Text));
}

void TablePainter::paintRows(QPainter& painter, const QRectF& area, std::size_t first, std::size_t last) const
{
    double top = area.top();
    for (std::size_t index = first; index < last; ++index) {
        const double height = m_layout.heights[index];
        paintRow(painter, QRectF(area.left(), top, area.width(), height), index);
        top += height;
        paintRule(painter, QPointF(area.left(), top), area.width(), m_paper.pt(0.4), PrintLook::color(Color::Border));
    }
}

void TablePainter::paintRow(QPainter& painter, const QRectF& area, std::size_t index) const
{
    const std::size_t row = m_table->rows[index];
    QRectF cells = area;
    std::size_t column = 0;
    if (m_layout.keyAbove[index]) {
        cells.setTop(area.top() + m_layout.extra);
        QFont font = m_font;
        const QString key = items::cellText(m_table->columns.front(), row, m_paper.cells());
        const double width = m_paper.width(key, font);
        if (width > area.width())
            font.setPointSizeF(m_layout.points * area.width() * 0.98 / width);
        painter.setFont(font);
        painter.setPen(PrintLook::color(Color::Text));
        painter.drawText(QRectF(inner(area, 0).left(), area.top(), area.width(), m_layout.line),
                         Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, key);
        ++column;
    }
    for (; column < m_table->columns.size(); ++column)
        paintCell(painter, inner(cells, column), m_table->columns[column], row, m_layout.places[column].isFlexible);
}

void TablePainter::paintCell(QPainter& painter, const QRectF& area, const items::Column& column, std::size_t row,
                             bool isFlexible) const
{
    const QString text = items::cellText(column, row, m_paper.cells());
    if (text.isEmpty())
        return;
    const CellMark mark = column.mark ? column.mark(row) : CellMark::None;
    const QFont& font = isStrong(mark) ? m_strong : m_font;
    TextMeasure& measure = isStrong(mark) ? m_strongMeasure : m_measure;
    const double width = measure.sum(text);
    const bool fits = width <= area.width();
    if (!fits && isFlexible && area.height() > m_layout.line + 1) {
        paintTwoLines(painter, area, text, font, colorOf(mark));
        return;
    }
    if (!fits && isFlexible) {
        paintText(painter, area, text, font, colorOf(mark));
        return;
    }
    painter.setFont(font);
    painter.setPen(colorOf(mark));
    const double left = column.isRightAligned() ? area.right() - width : area.left();
    painter.drawText(QPointF(left, area.center().y() + measure.baseline()), text);
    if (mark == CellMark::Late || mark == CellMark::Fresh) {
        const double side = m_paper.pt(m_layout.points * 0.6);
        paintFreshness(painter, QRectF(left - side - m_paper.pt(3), area.center().y() - side / 2, side, side),
                       mark == CellMark::Late);
    }
}

} // namespace unisono::reports
