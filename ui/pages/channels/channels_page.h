// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/channels/channel_lines.h"
#include "pages/channels/connect_draft.h"
#include "pages/page.h"

#include <QTimer>

class QSplitter;
class QStackedLayout;
class QStackedWidget;

namespace unisono::items {
class TableModel;
}
namespace unisono::widgets {
class Button;
class EmptyState;
class ItemTable;
class MessageBar;
class PageHeader;
class ViewTabs;
}

namespace unisono::pages {

class ChannelDetail;
class ConnectWizard;
class IdentityPanel;
class PullingList;
class PullsPanel;
class QuarantinePanel;

/// What each back-end tells, how old it is, what could not be read, and which codes are unclear. Views: "add" (the wizard),
/// "quarantine", "identity", "pulls"; the filter "channel" selects one.
class ChannelsPage : public Page
{
    Q_OBJECT

public:
    explicit ChannelsPage(ConnectQuestions questions, QWidget* parent = nullptr);
    ~ChannelsPage() override;

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

public Q_SLOTS:
    void beginPull(const QString& channel);
    void showProgress(const unisono::session::PullProgress& progress);
    void endPull(const unisono::workspace::PullRecord& record);

Q_SIGNALS:
    void addWanted(const unisono::channels::ChannelSettings& settings, const QString& secret);
    void removeWanted(const QString& channel);
    void cancelWanted(const QString& channel);
    void mappingWanted(const unisono::workspace::IdentityMapping& mapping);
    void retryWanted();

protected:
    void retranslate() override;
    void showState() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildList();
    QWidget* buildTop();
    QWidget* buildBelow();
    void addCommands();
    void connectParts();
    void fillTable();
    void showPulls();
    void showLate();
    void sayLate();
    void drawAges(int column);
    void showTabs();
    bool isNarrow() const;
    void showDetail();
    void showWizard(bool wizard);
    void showPanel(const QString& view);
    void select(const QString& channel);
    void map(const workspace::IdentityMapping& mapping);
    void rememberColumns();
    QString channelAt(std::size_t row) const;
    widgets::ItemTable* shownTable() const;

    RunningPulls m_running;
    items::ChannelLines m_lines;
    QString m_selected;
    bool m_detailClosed = false;
    bool m_narrow = false;        ///< when the detail was last placed
    bool m_detailAsked = false;   ///< opened by hand where it takes the place of the tables
    QTimer m_minute;
    QStackedLayout* m_stack = nullptr;
    ConnectWizard* m_wizard = nullptr;
    QWidget* m_list = nullptr;
    widgets::PageHeader* m_header = nullptr;
    widgets::Button *m_connect = nullptr, *m_refresh = nullptr;
    widgets::MessageBar* m_messages = nullptr;
    widgets::EmptyState* m_empty = nullptr;
    QSplitter* m_splitter = nullptr;
    widgets::ItemTable* m_table = nullptr;
    items::TableModel* m_items = nullptr;
    PullingList* m_pulling = nullptr;
    widgets::ViewTabs* m_tabs = nullptr;
    QStackedWidget* m_panels = nullptr;
    QuarantinePanel* m_quarantine = nullptr;
    IdentityPanel* m_identity = nullptr;
    PullsPanel* m_pulls = nullptr;
    ChannelDetail* m_detail = nullptr;
    QAction *m_pullOne = nullptr, *m_pullOneFull = nullptr;
};

} // namespace unisono::pages
