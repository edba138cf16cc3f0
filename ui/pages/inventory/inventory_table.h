// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc 6.4 cannot read <concepts>
#include "items/answer_index.h"
#include "items/table_model.h"
#include "pages/inventory/inventory_filter.h"
#include "pages/inventory/inventory_material.h"
#include "pages/inventory/item_search.h"
#endif

#include <QFuture>
#include <QTimer>
#include <QWidget>

class QLineEdit;
class QMenu;

namespace unisono::widgets {
class EmptyState;
class FilterBar;
class ItemTable;
}

namespace unisono::pages {

class CauseRow;

/// One view of the inventory: causes, search, filters and the table; it knows nothing of saved views or of what a row opens.
class InventoryTable : public QWidget
{
    Q_OBJECT

public:
    explicit InventoryTable(QWidget* parent = nullptr);
    ~InventoryTable() override;

    /// Everything new: answers, view and filter. The columns are laid out by `columns`, or as on the first day where it is empty. A view
    /// whose answer is still missing says that it is being worked out.
    void show(const InventoryMaterial& material, const BuiltInView& view, const InventoryFilter& filter, const QByteArray& columns);
    using QWidget::show;
    void setFilter(const InventoryFilter& filter);
    const InventoryFilter& filter() const { return m_filter; }
    const BuiltInView& view() const { return m_view; }
    const items::AnswerIndexPtr& index() const { return m_index; }

    widgets::ItemTable* table() const { return m_table; }
    items::TableModel* model() const { return m_items; }
    std::size_t shownRows() const;
    std::size_t totalRows() const;           ///< of the view, without any filter

    const InventoryMaterial& material() const { return m_material; }
    /// What a row is about; the finding is null where the row has none.
    RowSubject subjectOf(std::size_t row) const;
    analysis::SkuId skuOf(std::size_t row) const { return subjectOf(row).sku; }
    const analysis::Finding* findingOf(std::size_t row) const;
    /// All rows of the view, but where the item's own are known: millions of places are ordered by item. First and behind the last.
    std::pair<std::size_t, std::size_t> rowsThatMayBeAbout(analysis::SkuId sku) const;
    void sortBy(const QByteArray& column, Qt::SortOrder order);
    void focusSearch();
    void retranslate();

Q_SIGNALS:
    void filterChanged();                    ///< by the user
    void arranged();                         ///< the rows are shown that were asked for
    void rowChosen(std::size_t row);         ///< selected
    void rowOpened(std::size_t row);         ///< Enter, double click, or the link in the row
    void columnsChanged();
    void explanationWanted(std::size_t row, const QByteArray& column);
    void cellsCopied(int cells, bool withHeadings);

private:
    void build();
    void indexAnew();
    void fill(const QByteArray& columns);
    void narrow();
    std::function<items::RowFilter()> wholeFilter() const;
    void nameSearch();
    void showTexts();
    void showEmpty();
    void changeFilter(const InventoryFilter& filter);
    void openFilterMenu(const QString& word, const QPoint& position);
    void fillRowMenu(QMenu& menu, std::size_t row);
    const ItemSearch* search() const;

    InventoryMaterial m_material;
    items::AnswerIndexPtr m_index;
    mutable QFuture<ItemSearchPtr> m_search;
    mutable ItemSearchPtr m_found;
    BuiltInView m_view;
    InventoryFilter m_filter;
    std::size_t m_total = 0;
    CauseRow* m_causes = nullptr;
    QWidget* m_causeLine = nullptr;
    QLineEdit* m_searchField = nullptr;
    QTimer m_typing;
    widgets::FilterBar* m_filters = nullptr;
    items::TableModel* m_items = nullptr;
    widgets::ItemTable* m_table = nullptr;
    widgets::EmptyState* m_empty = nullptr;
};

} // namespace unisono::pages
