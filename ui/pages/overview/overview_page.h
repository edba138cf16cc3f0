// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc 6.4 cannot read <concepts>
#include "pages/overview/overview_figures.h"
#endif
#include "pages/page.h"

class QScrollArea;
class QStackedLayout;

namespace unisono::widgets {
class Button;
class EmptyState;
class KpiCard;
class PageHeader;
class SectionHeading;
class ThemedLabel;
class ItemTable;
}
namespace unisono::charts {
class BarChart;
}
namespace unisono::items {
class TableModel;
}

namespace unisono::pages {

class ChannelFreshnessList;
class PullList;
class TodoTable;

/// The region at a glance: six figures, what to do costliest first, places to watch, the age of every channel. Every number is a door.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(QWidget* parent = nullptr);
    ~OverviewPage() override;

    QString title() const override;
    QString statusText() const override;

protected:
    void retranslate() override;
    void showState() override;

private:
    QWidget* buildContent();
    QWidget* buildMain();
    QWidget* buildSide();
    void showEmpty();
    void showCards();
    void showTodo();
    void showPlaces();
    void showSide();
    void openGroup(int row, bool byAction);
    void openPlace(std::size_t row);
    void explain(int card);

    OverviewFigures m_figures;
    QStackedLayout* m_stack = nullptr;
    widgets::PageHeader* m_header = nullptr;
    widgets::Button* m_report = nullptr;
    widgets::Button* m_pull = nullptr;
    widgets::EmptyState* m_empty = nullptr;
    std::vector<widgets::KpiCard*> m_cards;
    std::vector<ViewAddress> m_doors;
    widgets::SectionHeading* m_todoHeading = nullptr;
    TodoTable* m_todo = nullptr;
    widgets::EmptyState* m_nothingToDo = nullptr;
    widgets::SectionHeading* m_placesHeading = nullptr;
    widgets::ItemTable* m_places = nullptr;
    items::TableModel* m_placeItems = nullptr;
    widgets::SectionHeading* m_freshnessHeading = nullptr;
    ChannelFreshnessList* m_freshness = nullptr;
    widgets::SectionHeading* m_trendHeading = nullptr;
    charts::BarChart* m_trend = nullptr;
    widgets::ThemedLabel* m_noTrend = nullptr;
    widgets::SectionHeading* m_pullsHeading = nullptr;
    PullList* m_pulls = nullptr;
};

} // namespace unisono::pages
