// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/held_place.h"

#include "items/table_model.h"
#include "widgets/item_table.h"

#include <QScrollBar>

namespace unisono::widgets {

HeldPlace::HeldPlace(ItemTable& table, QByteArrayList columns)
    : m_table(table), m_columns(std::move(columns)), m_down(table.verticalScrollBar()->value()), m_across(table.horizontalScrollBar()->value())
{
    const std::vector<QString> known = keys();
    const QModelIndex current = table.currentIndex();
    if (current.isValid() && !m_columns.isEmpty()) {
        m_current = known[static_cast<std::size_t>(current.row())];
        m_currentColumn = current.column();
        for (const QModelIndex& index : table.selectionModel()->selectedRows())
            m_selected.insert(known[static_cast<std::size_t>(index.row())]);
    }
    if (m_down > 0)
        lookAt(current.isValid() && table.viewport()->rect().intersects(table.visualRect(current)) ? current.row() : table.rowAt(0), known);
}

HeldPlace::~HeldPlace()
{
    const std::optional<int> lookedAt = selectAgain();
    m_table.doItemsLayout();
    QScrollBar* down = m_table.verticalScrollBar();
    down->setValue(lookedAt ? down->value() + m_table.rowViewportPosition(*lookedAt) - m_height : m_down);
    m_table.horizontalScrollBar()->setValue(m_across);
}

/// What each row shown is about.
std::vector<QString> HeldPlace::keys() const
{
    const items::TableModel& model = *m_table.tableModel();
    std::vector<QString> keys(m_columns.isEmpty() ? 0 : static_cast<std::size_t>(model.rowCount()));
    for (int column = 0; column < model.columnCount(); ++column) {
        if (!m_columns.contains(model.columns()[static_cast<std::size_t>(column)].id))
            continue;
        for (std::size_t row = 0; row < keys.size(); ++row)
            keys[row] += model.plainText(model.sourceRow(static_cast<int>(row)), column) + QLatin1Char('\n');
    }
    return keys;
}

void HeldPlace::lookAt(int row, const std::vector<QString>& keys)
{
    const bool isCurrent = row == m_table.currentIndex().row();
    if (row < 0 || (m_columns.isEmpty() && !isCurrent))
        return;
    m_height = m_table.rowViewportPosition(row);
    m_lookedAt = m_columns.isEmpty() ? QString() : keys[static_cast<std::size_t>(row)];
}

std::optional<int> HeldPlace::selectAgain()
{
    const QModelIndex chosen = m_table.currentIndex();
    if (m_columns.isEmpty())
        return m_lookedAt && chosen.isValid() ? std::optional(chosen.row()) : std::nullopt;
    std::optional<int> current, lookedAt;
    QItemSelection selection;
    const items::TableModel& model = *m_table.tableModel();
    const std::vector<QString> known = keys();
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString& key = known[static_cast<std::size_t>(row)];
        if (m_selected.contains(key))
            selection.select(model.index(row, 0), model.index(row, model.columnCount() - 1));
        if (!current && key == m_current)
            current = row;
        if (!lookedAt && key == m_lookedAt)
            lookedAt = row;
    }
    if (current)
        m_table.selectionModel()->setCurrentIndex(model.index(*current, std::min(m_currentColumn, model.columnCount() - 1)), QItemSelectionModel::NoUpdate);
    m_table.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    return lookedAt;
}

} // namespace unisono::widgets
