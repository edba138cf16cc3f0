// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc 6.4 cannot read <concepts>
#include "items/answer_index.h"
#include "pages/inventory/history_loader.h"
#include "pages/inventory/sku_timeline.h"
#endif

#include <QWidget>

#include <optional>

class QStackedLayout;

namespace unisono::items {
class TableModel;
}
namespace unisono::widgets {
class Button;
class ElidedLabel;
class EmptyState;
class EquationView;
class ItemTable;
class PageHeader;
class SectionHeading;
class SegmentedControl;
class SeverityChip;
}

namespace unisono::pages {

class FigureStrip;

/// One item through time: its equation now, the timeline of stock, published quantities, movements and pulls, and what happened.
class SkuSheet : public QWidget
{
    Q_OBJECT

public:
    explicit SkuSheet(HistoryLoader load, QWidget* parent = nullptr);
    ~SkuSheet() override;

    /// Shows the item of an answer; its history is asked for. `from` is the title of the view it was opened from.
    void show(const items::AnswerIndexPtr& index, const QString& sku, const QString& from);
    using QWidget::show;
    QString sku() const { return m_sku; }
    /// The history that is shown; for tests and for the status bar.
    const std::optional<analysis::StockHistory>& history() const { return m_history; }
    widgets::ItemTable* table() const { return m_table; }
    items::TableModel* tableModel() const { return m_items; }
    QString statusText() const;
    void retranslate();

Q_SIGNALS:
    void backWanted(int step);        ///< 0 the inventory, 1 the view
    void recheckWanted(const QString& channel);
    void exportWanted();
    void reportWanted();
    void statusChanged();

private:
    void build();
    QWidget* buildStrip();
    QWidget* buildTools();
    QWidget* buildBody();
    void ask();
    void showHead();
    void showHistory();
    void showFailure(const Error& error);
    void jumpTo(int event);
    TimelineQuestion question() const;

    HistoryLoader m_load;
    items::AnswerIndexPtr m_index;
    QString m_sku, m_from;
    analysis::SkuId m_id = analysis::noId;
    std::optional<analysis::StockHistory> m_history;
    std::vector<widgets::Event> m_events;
    widgets::PageHeader* m_header = nullptr;
    widgets::Button *m_recheck = nullptr, *m_export = nullptr, *m_report = nullptr;
    widgets::EquationView* m_equation = nullptr;
    FigureStrip* m_figures = nullptr;
    widgets::SeverityChip* m_chip = nullptr;
    widgets::ElidedLabel* m_summary = nullptr;
    widgets::SegmentedControl *m_range = nullptr, *m_form = nullptr;
    QStackedLayout *m_stack = nullptr, *m_views = nullptr;
    widgets::TimelineView* m_timeline = nullptr;
    items::TableModel* m_items = nullptr;
    widgets::ItemTable* m_table = nullptr;
    widgets::SectionHeading* m_eventHeading = nullptr;
    widgets::EventList* m_eventList = nullptr;
    widgets::EmptyState* m_empty = nullptr;
};

} // namespace unisono::pages
