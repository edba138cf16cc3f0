// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/table_model.h"

#include "domain/answered.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace unisono::items {

namespace {

/// So many rows are sorted in a few milliseconds, which nobody sees; more of them would hold up the window.
constexpr std::size_t mostRowsAtOnce = 200'000;

} // namespace

TableModel::TableModel(QObject* parent) : QAbstractTableModel(parent), m_columns(std::make_shared<const std::vector<Column>>()) {}

void TableModel::setTable(std::vector<Column> columns, std::size_t rows, std::shared_ptr<const void> keep)
{
    beginResetModel();
    m_columns = std::make_shared<const std::vector<Column>>(std::move(columns));
    m_keep = std::move(keep);
    m_sourceRows = rows;
    m_arrangement = RowArrangement(rows);
    m_prepared.reset();
    m_wish = {};
    m_arranging = false;
    ++m_tables;
    endResetModel();
}

void TableModel::setFilter(RowFilter keeps)
{
    setFilterFrom(keeps ? [keeps = std::move(keeps)] { return keeps; } : std::function<RowFilter()>());
}

void TableModel::setFilterFrom(std::function<RowFilter()> make)
{
    if (!make && !m_wish.filter)
        return;
    m_wish.filter = std::move(make);
    m_wish.filterNumber = m_wish.filter ? m_wishes + 1 : 0;
    arrange();
}

void TableModel::sort(int column, Qt::SortOrder order)
{
    if (column >= columnCount())
        return;
    m_wish.sort = {column, order, m_style.locale};
    arrange();
}

void TableModel::arrange()
{
    ++m_wishes;
    if (m_sourceRows > mostRowsAtOnce)
        arrangeElsewhere();
    else
        take(m_arrangement.next(*m_columns, m_wish));
}

/// One after the other: what comes meanwhile is looked at when this one is done, and can use what it has worked out.
void TableModel::arrangeElsewhere()
{
    if (std::exchange(m_arranging, true))
        return;
    const auto work = [base = m_prepared.value_or(m_arrangement), columns = m_columns, keep = m_keep, wish = m_wish] { return base.next(*columns, wish); };
    answered(QtConcurrent::run(work), this, [this, wish = m_wishes, table = m_tables](RowArrangement next) {
        if (table != m_tables)
            return;
        m_arranging = false;
        if (wish == m_wishes)
            return take(std::move(next));
        m_prepared = std::move(next);
        arrangeElsewhere();
    });
}

/// Shows the rows as arranged and lets selection and current cell follow theirs.
void TableModel::take(RowArrangement arrangement)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QHash<std::uint32_t, int> places; // source row → row of the view, for the rows that are held
    std::vector<std::uint32_t> held;
    for (const QModelIndex& index : before) {
        held.push_back(order()[static_cast<std::size_t>(index.row())]);
        places.insert(held.back(), -1);
    }

    m_arrangement = std::move(arrangement);
    m_prepared.reset();

    if (!before.isEmpty()) {
        findRows(places);
        QModelIndexList after;
        for (qsizetype i = 0; i < before.size(); ++i) {
            const int place = places.value(held[static_cast<std::size_t>(i)]);
            after.append(place < 0 ? QModelIndex() : index(place, before[i].column()));
        }
        changePersistentIndexList(before, after);
    }
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

/// Fills in where the rows are now. Few rows are held and millions are shown, so most are passed by with one look at a bit.
void TableModel::findRows(QHash<std::uint32_t, int>& places) const
{
    std::vector<bool> isHeld(m_sourceRows, false);
    for (auto place = places.cbegin(); place != places.cend(); ++place)
        isHeld[place.key()] = true;
    const OrderedRows& shown = order();
    for (std::size_t i = 0; i < shown.size(); ++i)
        if (isHeld[shown[i]])
            places[shown[i]] = static_cast<int>(i);
}

void TableModel::setLocale(const QLocale& locale)
{
    m_style.locale = locale;
    announceTexts();
}

void TableModel::setTimeZone(const QTimeZone& zone)
{
    m_style.zone = zone;
    announceTexts();
}

void TableModel::announceTexts()
{
    if (!m_columns->empty())
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (order().size() > 0 && !m_columns->empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int TableModel::viewRow(std::size_t sourceRow) const
{
    const OrderedRows& shown = order();
    std::size_t place = shown.isOfTheSource() ? std::min(sourceRow, shown.size()) : 0;
    while (place < shown.size() && shown[place] != sourceRow)
        ++place;
    return place == shown.size() ? -1 : static_cast<int>(place);
}

QString TableModel::cellText(std::size_t sourceRow, int column) const
{
    return items::cellText(this->column(column), sourceRow, m_style);
}

QString TableModel::plainText(std::size_t sourceRow, int column) const
{
    return items::plainText(this->column(column), sourceRow);
}

QString TableModel::columnTitle(int column) const
{
    return items::columnTitle(this->column(column), m_style);
}

int TableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(order().size());
}

int TableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns->size());
}

QVariant TableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const std::size_t row = sourceRow(index.row());
    const Column& column = this->column(index.column());
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
    const Column& column = this->column(section);
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
