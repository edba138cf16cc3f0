// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc 6.4 cannot read <concepts>
#include "pages/inventory/export_choice.h"
#include "pages/inventory/count_bringer.h"
#include "pages/inventory/history_loader.h"
#include "pages/inventory/inventory_filter.h"
#include "pages/inventory/inventory_material.h"
#include "pages/inventory/saved_views.h"
#endif
#include "pages/page.h"

#include <array>
#include <optional>

class QSplitter;
class QStackedLayout;

namespace unisono::widgets {
class Button;
class EmptyState;
class ItemTable;
class PageHeader;
class SegmentedControl;
class ViewTabs;
}

namespace unisono::pages {

class InventoryTable;
class ItemPane;
class SkuSheet;

/// What there is, and who shows something else; what is at risk, to be moved, to be counted, and promised: views by subject, the pane of
/// the selected row, and the sheet of one item (address "inventory?sku=…").
class InventoryPage : public Page
{
    Q_OBJECT

public:
    explicit InventoryPage(HistoryLoader loadHistory, CountBringer bringCount = {}, QWidget* parent = nullptr);
    ~InventoryPage() override;

    QString title() const override;
    int count() const override;
    QString statusText() const override;
    QList<View> views() const override;
    void openView(const ViewAddress& address) override;
    ViewAddress currentView() const override;
    bool canExport() const override;
    void exportTable() override;
    void find() override;
    void resetLayout() override;

    InventoryTable* table() const { return m_table; }
    ItemPane* pane() const { return m_pane; }
    SkuSheet* sheet() const { return m_sheet; }
    /// Writes what is shown to a file, without asking.
    void exportTo(const QString& path, const ExportChoice& choice);
    /// Writes the count list that is shown, as far as the filters leave it, without asking.
    void writeCountSheet(const QString& path);
    /// Brings a filled-in count sheet in, without asking.
    void bringCountFrom(const QString& path);

Q_SIGNALS:
    void assumptionsChanged(const unisono::AssumptionChanges& changes); ///< what planning assumes, by somebody's wish

protected:
    void retranslate() override;
    void showState() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// What was selected, so that it stays selected when the answer is new.
    struct Selected
    {
        QString sku, location, otherLocation, channel, otherChannel, name;
        bool operator==(const Selected&) const = default;
    };
    Selected selectedAt(std::size_t row) const;
    void build();
    QWidget* buildList();
    void connectParts();
    void addCommands();

    InventoryMaterial material() const;
    void showView(const QString& view, const InventoryFilter& filter);
    void showSection(InventorySection section);
    void showPane(std::size_t row);
    bool showsCountList() const;
    void printCountSheet();
    void askAssumptions();
    void bringCountIn();
    QString baseOf(const QString& view) const;
    InventoryFilter savedFilter(const QString& view) const;
    bool isChanged() const;
    void showTabs();
    void saveView();
    void askName(const QString& heading, const QString& name, const QString& button, std::function<void(const QString&)> named);
    void saveAs();
    void renameView(const QString& id);
    void deleteView(const QString& id);
    void openTabMenu(const QString& id, const QPoint& position);

    void choose(std::size_t row);
    void open(std::size_t row);
    void showSheet(const QString& sku);
    void leaveSheet(int step);
    void openPane(bool open);
    void selectFirst();
    std::optional<Selected> selected() const;
    void reselect(const Selected& selected);
    bool isNarrow() const;
    void arrange();
    void showEmpty();
    void explain(std::size_t row, const QByteArray& column);
    widgets::ItemTable* tableShown() const;
    void askWhereTo(const ExportChoice& choice);
    void tellCopied(int cells, bool withHeadings);

    SavedViews m_saved;
    QString m_view = QStringLiteral("findings");
    InventoryFilter m_lastFilter;
    bool m_narrow = false;
    bool m_paneClosed = false;
    bool m_arranging = false;
    QStackedLayout* m_stack = nullptr;
    widgets::PageHeader* m_header = nullptr;
    widgets::Button *m_columns = nullptr, *m_export = nullptr, *m_report = nullptr;
    widgets::SegmentedControl* m_sections = nullptr;
    widgets::ViewTabs* m_tabs = nullptr;
    widgets::Button* m_assumptions = nullptr;
    QSplitter* m_splitter = nullptr;
    InventoryTable* m_table = nullptr;
    ItemPane* m_pane = nullptr;
    SkuSheet* m_sheet = nullptr;
    widgets::EmptyState* m_empty = nullptr;
    QAction *m_saveAction = nullptr, *m_detailsAction = nullptr, *m_sheetAction = nullptr, *m_bringAction = nullptr,
            *m_assumeAction = nullptr;
    CountBringer m_bringCount;
    std::array<QString, inventorySectionCount> m_lastViews;   ///< of each section
};

} // namespace unisono::pages
