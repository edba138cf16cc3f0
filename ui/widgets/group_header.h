// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

#include <utility>
#include <vector>

namespace unisono::widgets {

/// Column headings with a second line above for groups of columns (the model's GroupRole); the sorted column has an arrow.
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

protected:
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

    double m_edge = 0.6;
};

} // namespace unisono::widgets
