// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of a GroupHeader that stay where they are while the others are scrolled. Where nothing is scrolled, they lie where they are
// drawn; where something is, whoever points at them means a place that far to the left.
#include "theme/paint.h"
#include "widgets/group_header.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace unisono::widgets {

using theme::Color;
using theme::Theme;

namespace {

QMouseEvent movedBy(const QMouseEvent& event, int shift)
{
    return {event.type(), event.position() - QPointF(shift, 0), event.globalPosition(), event.button(), event.buttons(), event.modifiers()};
}

} // namespace

void GroupHeader::setPinnedUpTo(int section)
{
    const int pinned = section < 0 ? 0 : visualIndex(section) + 1;
    if (m_pinned == pinned)
        return;
    m_pinned = pinned;
    viewport()->update();
}

bool GroupHeader::isPinned(int section) const
{
    return section >= 0 && visualIndex(section) < m_pinned;
}

int GroupHeader::pinnedWidth() const
{
    int width = 0;
    for (int visual = 0; visual < std::min(m_pinned, count()); ++visual)
        width += sectionSize(logicalIndex(visual));
    return width;
}

int GroupHeader::shiftAt(int x) const
{
    return x < pinnedWidth() ? offset() : 0;
}

bool GroupHeader::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QHeaderView::viewportEvent(event);
    const auto* asked = static_cast<QHelpEvent*>(event);
    QHelpEvent meant(QEvent::ToolTip, asked->pos() - QPoint(shiftAt(asked->x()), 0), asked->globalPos());
    return QHeaderView::viewportEvent(&meant);
}

/// The pinned column whose right edge is taken hold of at x while something is scrolled; −1 for none. QHeaderView itself does not let go of
/// the visible columns.
int GroupHeader::pinnedEdgeAt(int x) const
{
    const int grip = style()->pixelMetric(QStyle::PM_HeaderGripMargin, nullptr, this);
    for (int visual = 0; offset() > 0 && visual < std::min(m_pinned, count()); ++visual) {
        const int section = logicalIndex(visual);
        if (!isSectionHidden(section) && std::abs(sectionPosition(section) + sectionSize(section) - x) <= grip)
            return section;
    }
    return -1;
}

void GroupHeader::mousePressEvent(QMouseEvent* event)
{
    const int x = event->position().toPoint().x();
    m_held = event->button() == Qt::LeftButton ? pinnedEdgeAt(x) : -1;
    if (m_held >= 0) {
        m_heldFrom = x - sectionSize(m_held);
        return;
    }
    m_heldShift = shiftAt(x);
    QMouseEvent meant = movedBy(*event, m_heldShift);
    QHeaderView::mousePressEvent(&meant);
}

void GroupHeader::mouseMoveEvent(QMouseEvent* event)
{
    const int x = event->position().toPoint().x();
    if (m_held >= 0)
        return resizeSection(m_held, std::max(minimumSectionSize(), x - m_heldFrom));
    if (!event->buttons() && pinnedEdgeAt(x) >= 0)
        return setCursor(Qt::SplitHCursor);
    if (!event->buttons() && shiftAt(x) > 0)
        return unsetCursor();
    QMouseEvent meant = movedBy(*event, event->buttons() ? m_heldShift : 0);
    QHeaderView::mouseMoveEvent(&meant);
}

void GroupHeader::mouseReleaseEvent(QMouseEvent* event)
{
    if (std::exchange(m_held, -1) >= 0)
        return;
    QMouseEvent meant = movedBy(*event, m_heldShift);
    QHeaderView::mouseReleaseEvent(&meant);
}

void GroupHeader::mouseDoubleClickEvent(QMouseEvent* event)
{
    QMouseEvent meant = movedBy(*event, shiftAt(event->position().toPoint().x()));
    QHeaderView::mouseDoubleClickEvent(&meant);
}

void GroupHeader::paintPinned(QPainter& painter) const
{
    if (m_pinned == 0 || offset() == 0)
        return;
    const QRect area(0, 0, pinnedWidth(), height());
    painter.save();
    painter.setClipRect(area);
    painter.fillRect(area, Theme::current().color(Color::SurfaceAlt));
    painter.translate(offset(), 0);
    for (int visual = 0; visual < std::min(m_pinned, count()); ++visual) {
        const int section = logicalIndex(visual);
        if (!isSectionHidden(section))
            paintSection(&painter, QRect(sectionViewportPosition(section), 0, sectionSize(section), height()), section);
    }
    paintGroups(painter);
    painter.restore();
    theme::paintHairline(painter, area, Qt::RightEdge, Theme::current().color(Color::BorderStrong));
}

} // namespace unisono::widgets
