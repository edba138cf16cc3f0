// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QTableView>

#include <functional>
#include <optional>

class QMenu;

namespace unisono::items {
class TableModel;
}

namespace unisono::widgets {

class CellDelegate;
class GroupHeader;

/// The table of the program: an items::TableModel with grouped headings, marks, and what people expect of a grid
/// (sort, order, width and choice of columns; copy to a spreadsheet). Costs nothing per row.
class ItemTable : public QTableView
{
    Q_OBJECT

public:
    explicit ItemTable(QWidget* parent = nullptr);

    /// The model is not owned. Widths are taken from the headings and the first rows.
    void setTableModel(items::TableModel* model);
    items::TableModel* tableModel() const { return m_model; }

    /// Order, widths, hidden columns and sorting, by column id (JSON); unknown ids are passed over.
    QByteArray columnState() const;
    void restoreColumnState(const QByteArray& state, bool withWidths = true);
    void resetColumns();

    /// Source row of the current cell, none where there is no current cell.
    std::optional<std::size_t> currentSourceRow() const;
    /// Shows and selects a row of the source; false where it is filtered out.
    bool selectSourceRow(std::size_t row);
    /// Column that takes the room that is left (by id); where it is not shown, all columns of text share it. It gives room up to spare
    /// sideways scrolling; where that does not help, it is as wide as its texts, and the columns up to it stay in sight.
    void setStretchColumn(const QByteArray& id);
    /// Column whose cells look like links and emit activated on a single click.
    void setLinkColumn(const QByteArray& id);
    /// Padding at the outer edges; a table that reaches the window's edges takes 1.5, the page margin.
    void setEdgePadding(double ems);
    /// Entries a page adds to the menu of a row.
    void setRowMenu(std::function<void(QMenu& menu, std::size_t sourceRow)> fill);

    void copySelection(bool withHeadings);
    /// Fills a menu with the columns to show; used by the header's context menu and by a page's Columns button.
    void fillColumnMenu(QMenu& menu);

    QSize minimumSizeHint() const override;
    QModelIndex indexAt(const QPoint& position) const override;
    QRect visualRect(const QModelIndex& index) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    void currentRowChanged(std::size_t sourceRow);
    void rowActivated(std::size_t sourceRow, int column);      ///< Enter or double click
    void linkPressed(std::size_t sourceRow, int column);
    void cellsCopied(int cells, bool withHeadings);
    void copyTooLarge(qint64 cells);                            ///< more than the clipboard can sensibly hold; nothing copied
    void columnsChanged();                                      ///< columnState() has changed by the user
    void sortingChanged(const QByteArray& columnId, Qt::SortOrder order);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void watchHeader();
    void watchModel();
    void restyle();
    void sizeColumns();
    void stretch();
    void hover(int row);
    void updateEdges();
    void grow(int column, int width);
    void showColumn(int column, bool visible);
    int columnOf(const QByteArray& id) const;
    std::vector<int> stretchColumns() const;
    int contentWidth(int column) const;
    void announceColumns();
    void pinColumns();
    void paintPinned(const QRegion& region);

    items::TableModel* m_model = nullptr;
    GroupHeader* m_header = nullptr;
    CellDelegate* m_delegate = nullptr;
    QByteArray m_stretchColumn;
    QByteArray m_linkColumn;
    QSet<QByteArray> m_sizedByHand;   ///< columns that keep their width
    QByteArray m_heldState;
    std::function<void(QMenu&, std::size_t)> m_rowMenu;
    double m_edge = 0.6;
    int m_hoveredRow = -1;
    bool m_arranging = false;
    bool m_currentInSight = false;
};

} // namespace unisono::widgets
