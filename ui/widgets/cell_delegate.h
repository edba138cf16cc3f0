// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/table_model.h"

#include <QStyledItemDelegate>

namespace unisono::widgets {

/// Paints cells by their CellMark: wrong = tint, corner triangle, bold; late and fresh = mark; severity = chip;
/// unknown and zero = muted. Row lines, hover, selection and the ring of the focus cell are here too.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CellDelegate(QObject* parent = nullptr);

    void setHoveredRow(int row) { m_hoveredRow = row; }
    int hoveredRow() const { return m_hoveredRow; }
    void setLinkColumn(int column) { m_linkColumn = column; }
    /// Padding at the outer edges of the first and last column shown.
    void setEdges(int first, int last, double ems);
    /// Right edges of these columns carry a line, because a group ends there.
    void setGroupEnds(std::vector<bool> ends) { m_groupEnds = std::move(ends); }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// Width a cell needs for its whole content.
    virtual int contentWidth(const QModelIndex& index) const;

Q_SIGNALS:
    /// A number did not fit: numbers are never elided, the column has to grow to `width`.
    void tooNarrow(int column, int width) const;

protected:
    /// Tint, row line and hover: what a delegate of a page's own column puts its drawing on.
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

private:
    void paintContent(QPainter& painter, const QRect& area, const QModelIndex& index) const;
    QMargins padding(int column) const;

    int m_hoveredRow = -1;
    int m_linkColumn = -1;
    int m_first = -1;
    int m_last = -1;
    double m_edge = 0.6;
    std::vector<bool> m_groupEnds;
};

} // namespace unisono::widgets
