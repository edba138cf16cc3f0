// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/item_table.h"

#include "items/table_model.h"
#include "theme/paint.h"
#include "widgets/cell_copy.h"
#include "widgets/cell_delegate.h"
#include "widgets/group_header.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>

namespace unisono::widgets {

using items::TableModel;
using theme::Color;
using theme::Theme;

namespace {

constexpr qint64 mostCells = 5'000'000;

} // namespace

ItemTable::ItemTable(QWidget* parent)
    : QTableView(parent),
      m_header(new GroupHeader(this)),
      m_delegate(new CellDelegate(this))
{
    setHorizontalHeader(m_header);
    setItemDelegate(m_delegate);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    m_header->setSortIndicator(-1, Qt::AscendingOrder);
    watchHeader();
    connect(m_delegate, &CellDelegate::tooNarrow, this, &ItemTable::grow, Qt::QueuedConnection);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        m_header->viewport()->update();
        viewport()->update();
    });
    Theme::current().follow(this, [this] { restyle(); });
}

void ItemTable::setTableModel(TableModel* model)
{
    m_model = model;
    setSortingEnabled(false);
    setModel(model);
    watchModel();
    sizeColumns();
    m_header->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
}

void ItemTable::watchModel()
{
    if (!m_model)
        return;
    connect(m_model, &TableModel::modelAboutToBeReset, this, [this] {
        if (m_model->columnCount() > 0)
            m_heldState = columnState();
        m_arranging = true;
    });
    connect(m_model, &TableModel::modelReset, this, [this] {
        m_arranging = false;
        sizeColumns();
        if (!m_heldState.isEmpty())
            restoreColumnState(m_heldState);
    });
    // The current row stays in sight wherever it goes; a large table is rearranged long after somebody asked for it.
    connect(m_model, &TableModel::layoutAboutToBeChanged, this, [this] { m_currentInSight = viewport()->rect().intersects(visualRect(currentIndex())); });
    connect(m_model, &TableModel::layoutChanged, this, [this] {
        if (m_currentInSight && currentIndex().isValid())
            scrollTo(currentIndex());
    });
}

void ItemTable::restyle()
{
    const int height = Theme::current().rowHeight();
    verticalHeader()->setMinimumSectionSize(std::min(height, 8));
    verticalHeader()->setDefaultSectionSize(height);
    verticalScrollBar()->setSingleStep(height);
    if (m_model)
        sizeColumns();
}

std::optional<std::size_t> ItemTable::currentSourceRow() const
{
    const QModelIndex index = currentIndex();
    if (!m_model || !index.isValid())
        return {};
    return m_model->sourceRow(index.row());
}

bool ItemTable::selectSourceRow(std::size_t row)
{
    const int place = m_model && row < m_model->sourceRows() ? m_model->viewRow(row) : -1;
    if (place < 0)
        return false;
    const int column = currentIndex().isValid() ? currentIndex().column() : std::max(0, m_header->outerColumns().first);
    setCurrentIndex(m_model->index(place, column));
    scrollTo(currentIndex());
    return true;
}

void ItemTable::setEdgePadding(double ems)
{
    m_edge = ems;
    m_header->setEdge(ems);
    updateEdges();
}

void ItemTable::setLinkColumn(const QByteArray& id)
{
    m_linkColumn = id;
    updateEdges();
}

void ItemTable::setRowMenu(std::function<void(QMenu&, std::size_t)> fill)
{
    m_rowMenu = std::move(fill);
}

void ItemTable::copySelection(bool withHeadings)
{
    if (!m_model || !selectionModel())
        return;
    QList<int> columns;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        if (!m_header->isSectionHidden(m_header->logicalIndex(visual)))
            columns.append(m_header->logicalIndex(visual));
    }
    qint64 rows = 0;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        rows += range.height();
    if (rows * columns.size() > mostCells) {
        Q_EMIT copyTooLarge(rows * columns.size());
        return;
    }
    CellCopy copy = copyCells(*m_model, selectionModel()->selection(), columns, withHeadings);
    if (!copy.data)
        return;
    QApplication::clipboard()->setMimeData(copy.data.release());
    Q_EMIT cellsCopied(copy.cells, withHeadings);
}

QSize ItemTable::minimumSizeHint() const
{
    return QSize(Theme::current().em(16), m_header->sizeHint().height() + 3 * Theme::current().rowHeight());
}

void ItemTable::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_C && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier))
        return copySelection(true);
    if (event->matches(QKeySequence::Copy))
        return copySelection(false);
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (const auto row = currentSourceRow(); enter && row)
        Q_EMIT rowActivated(*row, currentIndex().column());
    else
        QTableView::keyPressEvent(event);
}

void ItemTable::hover(int row)
{
    if (row == m_hoveredRow)
        return;
    const auto repaint = [this](int which) {
        if (which >= 0)
            viewport()->update(0, rowViewportPosition(which), viewport()->width(), rowHeight(which));
    };
    repaint(m_hoveredRow);
    m_hoveredRow = row;
    m_delegate->setHoveredRow(row);
    repaint(row);
}

void ItemTable::mouseMoveEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    hover(index.row());
    const bool link = index.isValid() && index.column() == columnOf(m_linkColumn);
    viewport()->setCursor(link ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QTableView::mouseMoveEvent(event);
}

void ItemTable::mouseReleaseEvent(QMouseEvent* event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    const bool plain = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier;
    if (plain && index.isValid() && index == currentIndex() && index.column() == columnOf(m_linkColumn))
        Q_EMIT linkPressed(m_model->sourceRow(index.row()), index.column());
}

void ItemTable::leaveEvent(QEvent* event)
{
    hover(-1);
    QTableView::leaveEvent(event);
}

void ItemTable::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!m_model || !index.isValid())
        return;
    QMenu menu;
    if (m_rowMenu) {
        m_rowMenu(menu, m_model->sourceRow(index.row()));
        if (!menu.isEmpty())
            menu.addSeparator();
    }
    menu.addAction(tr("Copy"), QKeySequence::Copy, this, [this] { copySelection(false); });
    menu.addAction(tr("Copy with headings"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), this,
                   [this] { copySelection(true); });
    menu.addAction(tr("Copy this cell"), this, [this, text = index.data().toString()] {
        QApplication::clipboard()->setText(text);
        Q_EMIT cellsCopied(1, false);
    });
    menu.exec(byKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos());
}

void ItemTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (m_model && current.isValid() && current.row() != previous.row())
        Q_EMIT currentRowChanged(m_model->sourceRow(current.row()));
}

void ItemTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    stretch();
}

void ItemTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    // Words of another language have other widths.
    if (event->type() == QEvent::LanguageChange && m_model) {
        const QByteArray state = columnState();
        sizeColumns();
        restoreColumnState(state, false);
        m_header->updateGeometry();
        viewport()->update();
    }
}

void ItemTable::paintEvent(QPaintEvent* event)
{
    QPainter(viewport()).fillRect(event->rect(), Theme::current().color(Color::Surface));
    QTableView::paintEvent(event);
    paintPinned(event->region());
}

} // namespace unisono::widgets
