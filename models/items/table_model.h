// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/cell_style.h"
#include "items/row_arrangement.h"

#include <QAbstractTableModel>

namespace unisono::items {

/// A table of declared columns over `rows` source rows, with its own order and selection of rows: sorting and filtering
/// rearrange indices and never copy rows. Text is made for the current locale when a cell is asked for.
///
/// A large table is rearranged elsewhere: it shows what it showed until the new arrangement is there (layoutChanged); of
/// several wishes that come meanwhile only the last one counts.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { SourceRow = Qt::UserRole, MarkRole, NumberRole, InstantRole, TypeRole, ColumnIdRole, GroupRole };

    explicit TableModel(QObject* parent = nullptr);

    /// Replaces everything. `keep` is held as long as the columns are in use (the answer they read).
    void setTable(std::vector<Column> columns, std::size_t rows, std::shared_ptr<const void> keep);
    void setFilter(RowFilter keeps);
    /// The same, where making the filter takes time, too: `make` may be called in another thread.
    void setFilterFrom(std::function<RowFilter()> make);
    /// A new arrangement is being worked out.
    bool isArranging() const { return m_arranging; }
    void setLocale(const QLocale& locale);
    void setTimeZone(const QTimeZone& zone);
    const CellStyle& style() const { return m_style; }

    std::size_t sourceRows() const { return m_sourceRows; }
    std::size_t sourceRow(int viewRow) const { return order()[static_cast<std::size_t>(viewRow)]; }
    /// View row of a source row, −1 where it is filtered out.
    int viewRow(std::size_t sourceRow) const;
    const std::vector<Column>& columns() const { return *m_columns; }
    /// Source rows in the order in which they are shown.
    const OrderedRows& order() const { return m_arrangement.shown(); }

    QString cellText(std::size_t sourceRow, int column) const;  ///< for people, in the locale
    QString plainText(std::size_t sourceRow, int column) const; ///< for programs: point, ISO, empty where unknown
    QString columnTitle(int column) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    const Column& column(int index) const { return (*m_columns)[static_cast<std::size_t>(index)]; }
    void arrange();
    void arrangeElsewhere();
    void take(RowArrangement arrangement);
    void findRows(QHash<std::uint32_t, int>& places) const;
    void announceTexts();
    QString accessibleText(std::size_t row, const Column& column) const;

    std::shared_ptr<const std::vector<Column>> m_columns;
    std::shared_ptr<const void> m_keep;
    std::size_t m_sourceRows = 0;
    RowArrangement m_arrangement;             ///< what is shown
    std::optional<RowArrangement> m_prepared; ///< what nobody wants to see any more, but the next one can build on
    RowWish m_wish;
    std::uint64_t m_wishes = 0; ///< so many so far
    std::uint64_t m_tables = 0;
    bool m_arranging = false;
    CellStyle m_style;
};

} // namespace unisono::items
