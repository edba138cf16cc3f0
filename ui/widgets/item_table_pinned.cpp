// SPDX-License-Identifier: GPL-3.0-or-later
// The first columns of an ItemTable, which say what a row is about, stay in sight while the others are scrolled sideways.
#include "items/table_model.h"
#include "theme/paint.h"
#include "widgets/cell_delegate.h"
#include "widgets/group_header.h"
#include "widgets/item_table.h"

#include <QPainter>
#include <QScrollBar>

namespace unisono::widgets {

using theme::Color;
using theme::Theme;

namespace {

constexpr double mostOfTheWidth = 0.5;   ///< that pinned columns may take from the others
constexpr int mostColumns = 4;

} // namespace

/// All columns up to that of the names, where it is among the first; else the first alone; none where they leave no room.
void ItemTable::pinColumns()
{
    const int names = columnOf(m_stretchColumn);
    const int first = m_header->outerColumns().first;
    int shown = 0, width = 0;
    for (int visual = 0; names >= 0 && visual <= m_header->visualIndex(names); ++visual) {
        shown += isColumnHidden(m_header->logicalIndex(visual)) ? 0 : 1;
        width += columnWidth(m_header->logicalIndex(visual));
    }
    const double most = viewport()->width() * mostOfTheWidth;
    const bool takesNames = names >= 0 && !isColumnHidden(names) && shown <= mostColumns && width <= most;
    m_header->setPinnedUpTo(takesNames ? names : first >= 0 && columnWidth(first) <= most ? first : -1);
}

QModelIndex ItemTable::indexAt(const QPoint& position) const
{
    const bool isPinned = position.x() >= 0 && position.x() < m_header->pinnedWidth();
    return QTableView::indexAt(isPinned ? position - QPoint(m_header->offset(), 0) : position);
}

QRect ItemTable::visualRect(const QModelIndex& index) const
{
    const QRect place = QTableView::visualRect(index);
    return m_header->isPinned(index.column()) ? place.translated(m_header->offset(), 0) : place;
}

void ItemTable::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    QScrollBar* across = horizontalScrollBar();
    const int before = across->value();
    QTableView::scrollTo(index, hint);
    if (m_header->isPinned(index.column()))
        return across->setValue(before);
    // The column must not lie beneath those that are pinned.
    const int beneath = index.isValid() ? m_header->pinnedWidth() - columnViewportPosition(index.column()) : 0;
    if (beneath > 0)
        across->setValue(across->value() - beneath);
}

void ItemTable::paintPinned(const QRegion& region)
{
    const QRect area(0, 0, m_header->pinnedWidth(), viewport()->height());
    const int last = rowAt(area.bottom()) < 0 ? model() ? model()->rowCount() - 1 : -1 : rowAt(area.bottom());
    if (m_header->offset() == 0 || area.isEmpty() || last < 0)
        return;
    QPainter painter(viewport());
    painter.setClipRegion(region.intersected(area));
    painter.fillRect(area, Theme::current().color(Color::Surface));
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.state &= ~(QStyle::State_HasFocus | QStyle::State_Selected);
    for (int row = rowAt(0); row <= last; ++row) {
        for (int column = 0; column < model()->columnCount(); ++column) {
            const QModelIndex index = model()->index(row, column);
            if (!m_header->isPinned(column) || isColumnHidden(column))
                continue;
            QStyleOptionViewItem cell = option;
            cell.rect = visualRect(index);
            cell.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
            cell.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
            itemDelegateForIndex(index)->paint(&painter, cell, index);
        }
    }
    theme::paintHairline(painter, area, Qt::RightEdge, Theme::current().color(Color::BorderStrong));
}

} // namespace unisono::widgets
