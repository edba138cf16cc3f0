// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/table_model.h"

#include <algorithm>
#include <utility>

namespace unisono::items {

TableModel::TableModel(QObject* parent) : QAbstractTableModel(parent) {}

void TableModel::setTable(std::vector<Column> columns, std::size_t rows, std::shared_ptr<const void> keep)
{
    beginResetModel();
    m_columns = std::move(columns);
    m_keep = std::move(keep);
    m_sourceRows = rows;
    m_accepted.clear();
    m_rows.reset(rows);
    m_order.assign(m_rows.rows().begin(), m_rows.rows().end());
    endResetModel();
}

void TableModel::setFilter(std::function<bool(std::size_t)> accepts)
{
    arrange(VerticalSortHint, [&] {
        m_accepted.assign(accepts ? m_sourceRows : 0, false);
        for (std::size_t row = 0; row < m_accepted.size(); ++row)
            m_accepted[row] = accepts(row);
    });
}

void TableModel::sort(int column, Qt::SortOrder order)
{
    if (column >= columnCount())
        return;
    arrange(VerticalSortHint, [&] { m_rows.sort(m_columns, column, order, m_style.locale); });
}

/// Rearranges the rows and lets selection and current cell follow theirs.
void TableModel::arrange(LayoutChangeHint hint, const std::function<void()>& change)
{
    Q_EMIT layoutAboutToBeChanged({}, hint);
    const QModelIndexList before = persistentIndexList();
    QHash<std::uint32_t, int> places;   // source row → row of the view, for the rows that are held
    std::vector<std::uint32_t> held;
    for (const QModelIndex& index : before) {
        held.push_back(m_order[static_cast<std::size_t>(index.row())]);
        places.insert(held.back(), -1);
    }

    change();
    m_order.clear();
    for (std::uint32_t row : m_rows.rows())
        if (m_accepted.empty() || m_accepted[row])
            m_order.push_back(row);

    if (!before.isEmpty()) {
        findRows(places);
        QModelIndexList after;
        for (qsizetype i = 0; i < before.size(); ++i) {
            const int place = places.value(held[static_cast<std::size_t>(i)]);
            after.append(place < 0 ? QModelIndex() : index(place, before[i].column()));
        }
        changePersistentIndexList(before, after);
    }
    Q_EMIT layoutChanged({}, hint);
}

/// Fills in where the rows are now. Few rows are held and millions are shown, so most are passed by with one look at a bit.
void TableModel::findRows(QHash<std::uint32_t, int>& places) const
{
    std::vector<bool> isHeld(m_sourceRows, false);
    for (auto place = places.cbegin(); place != places.cend(); ++place)
        isHeld[place.key()] = true;
    for (std::size_t i = 0; i < m_order.size(); ++i)
        if (isHeld[m_order[i]])
            places[m_order[i]] = static_cast<int>(i);
}

void TableModel::setLocale(const QLocale& locale)
{
    m_style.locale = locale;
    m_rows.forgetCollation();
    announceTexts();
}

void TableModel::setTimeZone(const QTimeZone& zone)
{
    m_style.zone = zone;
    announceTexts();
}

void TableModel::announceTexts()
{
    if (!m_columns.empty())
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_order.empty() && !m_columns.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int TableModel::viewRow(std::size_t sourceRow) const
{
    const auto found = std::find(m_order.begin(), m_order.end(), sourceRow);
    return found == m_order.end() ? -1 : static_cast<int>(found - m_order.begin());
}

QString TableModel::cellText(std::size_t sourceRow, int column) const
{
    return items::cellText(m_columns[static_cast<std::size_t>(column)], sourceRow, m_style);
}

QString TableModel::plainText(std::size_t sourceRow, int column) const
{
    return items::plainText(m_columns[static_cast<std::size_t>(column)], sourceRow);
}

QString TableModel::columnTitle(int column) const
{
    return items::columnTitle(m_columns[static_cast<std::size_t>(column)], m_style);
}

int TableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int TableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant TableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const std::size_t row = sourceRow(index.row());
    const Column& column = m_columns[static_cast<std::size_t>(index.column())];
    const bool hasNumber = static_cast<bool>(column.number);
    switch (role) {
    case Qt::DisplayRole:
        return items::cellText(column, row, m_style);
    case Qt::ToolTipRole:
        return items::toolTip(column, row, m_style);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (column.isRightAligned() ? Qt::AlignRight : Qt::AlignLeft)));
    case Qt::AccessibleTextRole:
        return accessibleText(row, column);
    case SourceRow:
        return static_cast<qulonglong>(row);
    case MarkRole:
        return static_cast<int>(column.mark ? column.mark(row) : CellMark::None);
    case NumberRole:
        return hasNumber && column.number(row).isKnown() ? QVariant(column.number(row).toDouble()) : QVariant();
    case InstantRole:
        return column.instant ? QVariant(column.instant(row).toDateTime()) : QVariant();
    case TypeRole:
        return static_cast<int>(column.type);
    case ColumnIdRole:
        return column.id;
    case GroupRole:
        return columnGroup(column, m_style);
    default:
        return {};
    }
}

/// Marks that the eye sees as colour or shape, in words.
QString TableModel::accessibleText(std::size_t row, const Column& column) const
{
    const QString title = items::columnTitle(column, m_style);
    const QString text = items::cellText(column, row, m_style);
    switch (column.mark ? column.mark(row) : CellMark::None) {
    case CellMark::Unknown:
        //: Read by a screen reader: column title, then that its figure is not known.
        return m_style.words(QT_TRANSLATE_NOOP("items", "%1: unknown")).arg(title);
    case CellMark::Wrong:
        //: Read by a screen reader: column title, figure, then that it differs from what it should be.
        return m_style.words(QT_TRANSLATE_NOOP("items", "%1: %2, differs")).arg(title, text);
    case CellMark::Late:
        //: Read by a screen reader: column title, age, then that it is older than promised.
        return m_style.words(QT_TRANSLATE_NOOP("items", "%1: %2, late")).arg(title, text);
    default:
        //: Read by a screen reader: column title and its content.
        return m_style.words(QT_TRANSLATE_NOOP("items", "%1: %2")).arg(title, text);
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column& column = m_columns[static_cast<std::size_t>(section)];
    switch (role) {
    case Qt::DisplayRole:
        return columnHeading(column, m_style);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return items::columnTitle(column, m_style);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (column.isRightAligned() ? Qt::AlignRight : Qt::AlignLeft)));
    case TypeRole:
        return static_cast<int>(column.type);
    case ColumnIdRole:
        return column.id;
    case GroupRole:
        return columnGroup(column, m_style);
    default:
        return {};
    }
}

} // namespace unisono::items
