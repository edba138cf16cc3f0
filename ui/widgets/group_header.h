// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

#include <utility>
#include <vector>

namespace unisono::widgets {

/// Column headings with a second line above for groups of columns (the model's GroupRole); the sorted column has an arrow. The first columns
/// may be pinned: they stay at the left edge while the others are scrolled beneath them.
class GroupHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit GroupHeader(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    /// Padding at the outer edges of the first and last column shown.
    void setEdge(double ems);
    /// By logical column: whether a group of columns ends at its right edge.
    std::vector<bool> groupEnds() const;
    /// First and last visible column by logical index, −1 where there is none.
    std::pair<int, int> outerColumns() const;
    /// Width a column needs for its heading.
    int headingWidth(int section) const;

    /// Pins the columns up to this one (by logical index); −1 pins none.
    void setPinnedUpTo(int section);
    bool isPinned(int section) const;
    int pinnedWidth() const;

protected:
    bool viewportEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void paintSection(QPainter* painter, const QRect& area, int section) const override;
    QSize sectionSizeFromContents(int section) const override;

private:
    QString group(int section) const;
    QString title(int section) const;
    QStringList headingLines(int section) const;
    int headingHeight() const;
    bool hasGroups() const;
    int groupHeight() const;
    int nextVisible(int visual) const;
    void paintGroups(QPainter& painter) const;
    void paintPinned(QPainter& painter) const;
    int shiftAt(int x) const;
    int pinnedEdgeAt(int x) const;

    double m_edge = 0.6;
    int m_pinned = 0;     ///< columns from the left, hidden ones among them
    int m_held = -1;      ///< the pinned column whose edge the mouse drags
    int m_heldFrom = 0;
    int m_heldShift = 0;  ///< while a button of the mouse is down
};

} // namespace unisono::widgets
