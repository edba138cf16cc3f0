// SPDX-License-Identifier: GPL-3.0-or-later
// Width, order and choice of the columns of an ItemTable.
#include "items/table_model.h"
#include "theme/theme.h"
#include "widgets/cell_delegate.h"
#include "widgets/group_header.h"
#include "widgets/item_table.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QWidgetAction>

#include <algorithm>
#include <numeric>

namespace unisono::widgets {

using items::Column;
using items::TableModel;
using theme::Theme;

namespace {

constexpr int sampledRows = 120;
constexpr double widestText = 22;
constexpr double narrowNames = 12; ///< of a column that takes the room that is left
constexpr int columnsWithSearch = 12;

const QString columnsKey = QStringLiteral("columns");
const QString sortKey = QStringLiteral("sort");
const QString idKey = QStringLiteral("id");
const QString widthKey = QStringLiteral("em");
const QString hiddenKey = QStringLiteral("hidden");
const QString byHandKey = QStringLiteral("by_hand");
const QString descendingKey = QStringLiteral("descending");

void addColumnSearch(QMenu& menu)
{
    auto* field = new QLineEdit(&menu);
    field->setPlaceholderText(ItemTable::tr("Find a column"));
    field->setAccessibleName(ItemTable::tr("Find a column"));
    field->setClearButtonEnabled(true);
    auto* action = new QWidgetAction(&menu);
    action->setDefaultWidget(field);
    menu.addAction(action);
    QObject::connect(field, &QLineEdit::textChanged, &menu, [&menu](const QString& text) {
        const auto actions = menu.actions();
        for (QAction* entry : actions) {
            if (entry->isCheckable())
                entry->setVisible(entry->text().contains(text, Qt::CaseInsensitive));
        }
    });
}

} // namespace

void ItemTable::watchHeader()
{
    connect(m_header, &QHeaderView::sectionMoved, this, [this] {
        updateEdges();
        pinColumns();
        announceColumns();
    });
    connect(m_header, &QHeaderView::sectionResized, this, [this](int section, int before, int after) {
        const bool isHidingOrShowing = before == 0 || after == 0;
        if (!m_arranging && !isHidingOrShowing && m_model)
            m_sizedByHand.insert(m_model->columns()[std::size_t(section)].id);
        if (!m_arranging)
            pinColumns();
        announceColumns();
    });
    connect(m_header, &QHeaderView::sortIndicatorChanged, this, [this](int section, Qt::SortOrder order) {
        if (m_arranging || !m_model)
            return;
        const bool sorted = section >= 0 && section < m_model->columnCount();
        if (sorted)
            grow(section, m_header->headingWidth(section));
        Q_EMIT sortingChanged(sorted ? m_model->columns()[std::size_t(section)].id : QByteArray(), order);
        announceColumns();
    });
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_header, &QWidget::customContextMenuRequested, this, [this](const QPoint& position) {
        QMenu menu;
        fillColumnMenu(menu);
        menu.exec(m_header->mapToGlobal(position));
    });
}

void ItemTable::announceColumns()
{
    if (!m_arranging)
        Q_EMIT columnsChanged();
}

int ItemTable::columnOf(const QByteArray& id) const
{
    for (std::size_t i = 0; m_model && i < m_model->columns().size(); ++i) {
        if (m_model->columns()[i].id == id)
            return int(i);
    }
    return -1;
}

/// The wished one; where it is not shown, all columns of text share the room. What was sized by hand stays so.
std::vector<int> ItemTable::stretchColumns() const
{
    const auto stretches = [this](int column) {
        return !isColumnHidden(column) && !m_sizedByHand.contains(m_model->columns()[std::size_t(column)].id);
    };
    const int wished = columnOf(m_stretchColumn);
    if (wished >= 0 && !isColumnHidden(wished))
        return stretches(wished) ? std::vector<int>{wished} : std::vector<int>();
    std::vector<int> texts;
    for (int column = 0; m_model && column < m_model->columnCount(); ++column)
        if (stretches(column) && m_model->columns()[std::size_t(column)].type == Column::Type::Text)
            texts.push_back(column);
    return texts;
}

void ItemTable::setStretchColumn(const QByteArray& id)
{
    m_stretchColumn = id;
    stretch();
}

/// The heading and a sample of the cells; a number that is wider still grows its column when it is painted.
int ItemTable::contentWidth(int column) const
{
    int width = m_header->headingWidth(column);
    const int rows = m_model->rowCount();
    const int step = std::max(1, rows / sampledRows);
    const auto* own = qobject_cast<const CellDelegate*>(itemDelegateForColumn(column));
    const CellDelegate* delegate = own ? own : m_delegate;
    for (int row = 0; row < rows; row += row < sampledRows / 2 ? 1 : step)
        width = std::max(width, delegate->contentWidth(m_model->index(row, column)));
    const bool text = m_model->columns()[std::size_t(column)].type == Column::Type::Text;
    return text ? std::min(width, Theme::current().em(widestText)) : width;
}

void ItemTable::sizeColumns()
{
    if (!m_model)
        return;
    m_arranging = true;
    updateEdges();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        m_header->setSectionHidden(column, m_model->columns()[std::size_t(column)].hiddenAtFirst);
        if (!isColumnHidden(column))
            m_header->resizeSection(column, contentWidth(column));
    }
    m_arranging = false;
    updateEdges();
    stretch();
}

void ItemTable::stretch()
{
    const std::vector<int> columns = stretchColumns();
    int room = viewport()->width();
    for (int i = 0; i < m_header->count(); ++i)
        room -= isColumnHidden(i) || std::ranges::find(columns, i) != columns.end() ? 0 : columnWidth(i);
    std::vector<int> least;
    for (const int column : columns)
        least.push_back(contentWidth(column));
    // Names are rather shortened than that everything is scrolled; where it is scrolled all the same, they are whole.
    const int narrow = Theme::current().em(narrowNames);
    if (columns.size() == 1 && least.front() > room && room >= narrow)
        least.front() = room;
    const int spare = columns.empty() ? 0 : std::max(0, room - std::accumulate(least.begin(), least.end(), 0));
    m_arranging = true;
    for (std::size_t i = 0; i < columns.size(); ++i)
        m_header->resizeSection(columns[i], least[i] + spare / int(columns.size()));
    m_arranging = false;
    pinColumns();
}

void ItemTable::grow(int column, int width)
{
    if (columnWidth(column) >= width)
        return;
    m_arranging = true;
    m_header->resizeSection(column, width);
    m_arranging = false;
    stretch();
}

void ItemTable::updateEdges()
{
    const auto [first, last] = m_header->outerColumns();
    m_delegate->setEdges(first, last, m_edge);
    m_delegate->setGroupEnds(m_header->groupEnds());
    m_delegate->setLinkColumn(columnOf(m_linkColumn));
    m_header->updateGeometry();
    m_header->viewport()->update();
    viewport()->update();
}

void ItemTable::showColumn(int column, bool visible)
{
    m_arranging = true;
    m_header->setSectionHidden(column, !visible);
    if (visible)
        m_header->resizeSection(column, contentWidth(column));
    m_arranging = false;
    updateEdges();
    stretch();
    Q_EMIT columnsChanged();
}

void ItemTable::fillColumnMenu(QMenu& menu)
{
    if (!m_model)
        return;
    if (m_model->columnCount() > columnsWithSearch)
        addColumnSearch(menu);
    int shown = 0;
    for (int column = 0; column < m_model->columnCount(); ++column)
        shown += isColumnHidden(column) ? 0 : 1;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QString group = m_model->headerData(column, Qt::Horizontal, TableModel::GroupRole).toString();
        const QString title = m_model->columnTitle(column);
        //: A column of a table and the group it stands in.
        QAction* entry = menu.addAction(group.isEmpty() ? title : tr("%1 (%2)").arg(title, group));
        entry->setCheckable(true);
        entry->setChecked(!isColumnHidden(column));
        entry->setEnabled(shown > 1 || isColumnHidden(column));
        connect(entry, &QAction::toggled, this, [this, column](bool visible) { showColumn(column, visible); });
    }
    menu.addSeparator();
    menu.addAction(tr("Reset columns"), this, &ItemTable::resetColumns);
}

QByteArray ItemTable::columnState() const
{
    QJsonArray columns;
    for (int visual = 0; m_model && visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        const double width = isColumnHidden(column) ? 0 : columnWidth(column) / Theme::current().emF(1);
        const QByteArray& id = m_model->columns()[std::size_t(column)].id;
        QJsonObject entry { { idKey, QString::fromUtf8(id) }, { widthKey, std::round(width * 100) / 100 }, { hiddenKey, isColumnHidden(column) } };
        if (m_sizedByHand.contains(id))
            entry.insert(byHandKey, true);
        columns.append(entry);
    }
    QJsonObject state { { columnsKey, columns } };
    const int sorted = m_header->sortIndicatorSection();
    if (m_model && sorted >= 0 && sorted < m_model->columnCount())
        state.insert(sortKey, QJsonObject { { idKey, QString::fromUtf8(m_model->columns()[std::size_t(sorted)].id) },
                                            { descendingKey, m_header->sortIndicatorOrder() == Qt::DescendingOrder } });
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

void ItemTable::restoreColumnState(const QByteArray& state, bool withWidths)
{
    const QJsonObject root = QJsonDocument::fromJson(state).object();
    const QJsonArray columns = root.value(columnsKey).toArray();
    m_arranging = true;
    int place = 0;
    for (const QJsonValue& value : columns) {
        const QByteArray id = value.toObject().value(idKey).toString().toUtf8();
        const int column = columnOf(id);
        if (column < 0)
            continue;
        if (withWidths && value.toObject().value(byHandKey).toBool())
            m_sizedByHand.insert(id);
        else
            m_sizedByHand.remove(id);
        m_header->moveSection(m_header->visualIndex(column), place++);
        const bool hidden = value.toObject().value(hiddenKey).toBool();
        m_header->setSectionHidden(column, hidden);
        const double ems = value.toObject().value(widthKey).toDouble();
        if (!hidden && withWidths && ems > 0.5 && ems < 200)
            m_header->resizeSection(column, Theme::current().em(ems));
        else if (!hidden && !withWidths)
            m_header->resizeSection(column, contentWidth(column));
    }
    const QJsonObject sort = root.value(sortKey).toObject();
    const int sorted = columnOf(sort.value(idKey).toString().toUtf8());
    if (sorted >= 0)
        sortByColumn(sorted, sort.value(descendingKey).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_arranging = false;
    updateEdges();
    stretch();
}

void ItemTable::resetColumns()
{
    if (!m_model)
        return;
    m_arranging = true;
    m_sizedByHand.clear();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_header->moveSection(m_header->visualIndex(column), column);
    m_arranging = false;
    sizeColumns();
    Q_EMIT columnsChanged();
}

} // namespace unisono::widgets
