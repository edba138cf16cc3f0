// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/channels/channels_page.h"

#include "items/table_model.h"
#include "pages/channels/channel_detail.h"
#include "pages/channels/connect_wizard.h"
#include "pages/channels/export_question.h"
#include "pages/channels/identity_panel.h"
#include "pages/channels/pulling_list.h"
#include "pages/channels/pulls_panel.h"
#include "pages/channels/quarantine_panel.h"
#include "theme/theme.h"
#include "widgets/button.h"
#include "widgets/empty_state.h"
#include "widgets/item_table.h"
#include "widgets/message_bar.h"
#include "widgets/page_header.h"
#include "widgets/view_tabs.h"
#include "wording/count_wording.h"

#include <QSettings>
#include <QSplitter>
#include <QStackedLayout>
#include <QStackedWidget>

#include <algorithm>

namespace unisono::pages {

using analysis::ChannelFreshness;
using theme::Theme;

namespace {

const QString addView = QStringLiteral("add");
const QString quarantineView = QStringLiteral("quarantine");
const QString identityView = QStringLiteral("identity");
const QString pullsView = QStringLiteral("pulls");
const QString splitterKey = QStringLiteral("pages/channels/splitter");
} // namespace

ChannelsPage::ChannelsPage(ConnectQuestions questions, QWidget* parent)
    : Page(QStringLiteral("channels"), QStringLiteral("plug-connected"), parent),
      m_lines(std::make_shared<std::vector<items::ChannelLine>>()), m_stack(new QStackedLayout(this)),
      m_wizard(new ConnectWizard(questions)), m_items(new items::TableModel(this))
{
    m_list = buildList();
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_wizard);
    addCommands();
    connectParts();
    m_minute.setInterval(60'000);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        fillTable();
        showLate();
        showDetail();
    });
    m_minute.start();
    retranslate();
}

ChannelsPage::~ChannelsPage() = default;

QWidget* ChannelsPage::buildList()
{
    auto* list = new QWidget;
    m_header = new widgets::PageHeader;
    m_connect = m_header->addButton(QStringLiteral("plus"), {});
    m_refresh = m_header->addButton(QStringLiteral("refresh"), {}, QKeySequence(Qt::Key_F5).toString(QKeySequence::NativeText));
    m_messages = new widgets::MessageBar;
    m_empty = new widgets::EmptyState;
    m_splitter = new QSplitter(Qt::Horizontal);
    m_detail = new ChannelDetail;
    auto* left = new QSplitter(Qt::Vertical);
    left->addWidget(buildTop());
    left->addWidget(buildBelow());
    left->setStretchFactor(0, 0);
    left->setStretchFactor(1, 1);
    left->setChildrenCollapsible(false);
    left->setHandleWidth(1);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    auto* messageHolder = new QWidget;
    auto* messageLayout = new QVBoxLayout(messageHolder);
    messageLayout->addWidget(m_messages);
    auto* layout = new QVBoxLayout(list);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(messageHolder);
    auto* emptyHolder = new QWidget;
    auto* emptyLayout = new QVBoxLayout(emptyHolder);
    emptyLayout->addWidget(m_empty);
    layout->addWidget(emptyHolder, 1);
    layout->addWidget(m_splitter, 1);
    Theme::current().follow(messageHolder, [messageLayout, emptyLayout] {
        const Theme& theme = Theme::current();
        messageLayout->setContentsMargins(theme.em(1.5), 0, theme.em(1.5), theme.em(0.75));
        emptyLayout->setContentsMargins(theme.em(1.5), 0, theme.em(1.5), 0);
    });
    return list;
}

QWidget* ChannelsPage::buildTop()
{
    auto* top = new QWidget;
    auto* layout = new QVBoxLayout(top);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_table = new widgets::ItemTable;
    m_table->setObjectName(QStringLiteral("channels"));
    m_table->setTableModel(m_items);
    setFocusProxy(m_table);
    m_table->setEdgePadding(1.5);
    m_table->setStretchColumn("name");
    m_table->setLinkColumn("quarantined");
    m_pulling = new PullingList;
    layout->addWidget(m_table, 1);
    layout->addWidget(m_pulling);
    return top;
}

QWidget* ChannelsPage::buildBelow()
{
    auto* below = new QWidget;
    auto* layout = new QVBoxLayout(below);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_tabs = new widgets::ViewTabs;
    m_tabs->setCanSave(false);
    m_panels = new QStackedWidget;
    m_quarantine = new QuarantinePanel;
    m_identity = new IdentityPanel;
    m_pulls = new PullsPanel;
    for (QWidget* panel : std::initializer_list<QWidget*>{m_quarantine, m_identity, m_pulls})
        m_panels->addWidget(panel);
    auto* holder = new QWidget;
    auto* holderLayout = new QVBoxLayout(holder);
    holderLayout->addWidget(m_tabs);
    layout->addWidget(holder);
    layout->addWidget(m_panels, 1);
    Theme::current().follow(holder, [holderLayout] {
        const Theme& theme = Theme::current();
        holderLayout->setContentsMargins(theme.em(1.5), theme.em(0.7), theme.em(1.5), 0);
    });
    return below;
}

void ChannelsPage::addCommands()
{
    m_pullOne = addCommand(Menu::Data, QStringLiteral("refresh"), Qt::CTRL | Qt::Key_R);
    m_pullOneFull = addCommand(Menu::Data, QStringLiteral("history"), Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    connect(m_pullOne, &QAction::triggered, this, [this] { Q_EMIT pullWanted({m_selected}, false); });
    connect(m_pullOneFull, &QAction::triggered, this, [this] { Q_EMIT pullWanted({m_selected}, true); });
}

void ChannelsPage::connectParts()
{
    connect(m_connect, &widgets::Button::clicked, this, [this] { showWizard(true); });
    connect(m_refresh, &widgets::Button::clicked, this, [this] { Q_EMIT pullWanted({}, false); });
    connect(m_empty, &widgets::EmptyState::buttonPressed, this, [this] { showWizard(true); });
    connect(m_wizard, &ConnectWizard::left, this, [this] { showWizard(false); });
    connect(m_wizard, &ConnectWizard::finished, this, [this](const channels::ChannelSettings& settings, const QString& secret) {
        m_selected = settings.id;
        Q_EMIT addWanted(settings, secret);
        Q_EMIT pullWanted({settings.id}, false);
    });
    connect(m_table, &widgets::ItemTable::currentRowChanged, this, [this](std::size_t row) {
        m_detailClosed = false;
        select(channelAt(row));
    });
    connect(m_table, &widgets::ItemTable::rowActivated, this, [this](std::size_t row, int) {
        m_detailClosed = false;
        m_detailAsked = true;
        select(channelAt(row));
    });
    connect(m_table, &widgets::ItemTable::linkPressed, this, [this](std::size_t row, int) {
        m_quarantine->showChannel(channelAt(row));
        showPanel(quarantineView);
    });
    connect(m_table, &widgets::ItemTable::columnsChanged, this, &ChannelsPage::rememberColumns);
    connect(m_pulling, &PullingList::cancelWanted, this, &ChannelsPage::cancelWanted);
    connect(m_tabs, &widgets::ViewTabs::currentChanged, this, &ChannelsPage::showPanel);
    connect(m_quarantine, &QuarantinePanel::retryWanted, this, &ChannelsPage::retryWanted);
    connect(m_quarantine, &QuarantinePanel::exportWanted, this, &ChannelsPage::exportTable);
    connect(m_identity, &IdentityPanel::mappingWanted, this, &ChannelsPage::map);
    connect(m_detail, &ChannelDetail::closeRequested, this, [this] {
        m_detailClosed = true;
        m_detailAsked = false;
        showDetail();
        m_table->setFocus();
    });
    connect(m_detail, &ChannelDetail::pullWanted, this,
            [this](const QString& channel, bool full) { Q_EMIT pullWanted({channel}, full); });
    connect(m_detail, &ChannelDetail::removeWanted, this, &ChannelsPage::removeWanted);
    connect(m_detail, &ChannelDetail::quarantineWanted, this, [this](const QString& channel) {
        m_quarantine->showChannel(channel);
        showPanel(quarantineView);
    });
    connect(m_messages, &widgets::MessageBar::buttonPressed, this, [this](const QString& cause) {
        Q_EMIT pullWanted(cause.isEmpty() || cause == QLatin1String("late") ? QStringList() : QStringList{cause}, false);
    });
    connect(m_messages, &widgets::MessageBar::closed, this, [this] { m_messages->parentWidget()->setVisible(m_messages->count() > 0); });
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { QSettings().setValue(splitterKey, m_splitter->saveState()); });
}

QString ChannelsPage::title() const
{
    return tr("Channels");
}

int ChannelsPage::count() const
{
    return static_cast<int>(std::ranges::count_if(*m_lines, [](const items::ChannelLine& line) {
        return line.freshness.state == ChannelFreshness::State::Late;
    }));
}

QString ChannelsPage::statusText() const
{
    if (m_lines->empty())
        return {};
    qint64 rows = 0;
    for (const items::ChannelLine& line : *m_lines)
        rows += line.figures.isKnown() ? static_cast<qint64>(line.figures.toDouble()) : 0;
    const wording::Language language;
    return tr("%1, %2", "channels, rows")
        .arg(wording::countText(static_cast<qint64>(m_lines->size()), wording::Counted::Channels, language),
             wording::countText(rows, wording::Counted::Rows, language));
}

QList<Page::View> ChannelsPage::views() const
{
    return {{{id(), {}, {}}, tr("All channels")},
            {{id(), quarantineView, {}}, tr("Quarantine")},
            {{id(), identityView, {}}, tr("Unclear codes")},
            {{id(), pullsView, {}}, tr("Pulls")}};
}

void ChannelsPage::openView(const ViewAddress& address)
{
    showWizard(address.view == addView);
    const QString channel = address.filter.value(QStringLiteral("channel"));
    if (address.view == quarantineView)
        m_quarantine->showChannel(channel);
    if (!address.view.isEmpty() && address.view != addView)
        showPanel(address.view);
    if (!channel.isEmpty()) {
        m_detailClosed = false;
        m_detailAsked = true;
        select(channel);
    }
}

ViewAddress ChannelsPage::currentView() const
{
    ViewAddress address{id(), {}, {}};
    if (m_stack->currentWidget() == m_wizard) {
        address.view = addView;
        return address;
    }
    if (m_tabs->current() != quarantineView || !m_quarantine->channel().isEmpty())
        address.view = m_tabs->current();
    if (!m_selected.isEmpty())
        address.filter.insert(QStringLiteral("channel"), m_selected);
    return address;
}

widgets::ItemTable* ChannelsPage::shownTable() const
{
    if (m_panels->currentWidget() == m_identity)
        return m_identity->table();
    return m_panels->currentWidget() == m_pulls ? m_pulls->table() : m_quarantine->table();
}

bool ChannelsPage::canExport() const
{
    return m_stack->currentWidget() == m_list && !m_lines->empty();
}

void ChannelsPage::exportTable()
{
    // The channels themselves where they have the keyboard or nothing lies below, else what stands below.
    const bool below = !m_table->hasFocus() && shownTable()->tableModel()->rowCount() > 0;
    widgets::ItemTable* table = below ? shownTable() : m_table;
    exportShown(table, state(), below ? m_tabs->current() : id(), [this](const Notice& notice) { Q_EMIT noticed(notice); });
}

void ChannelsPage::find()
{
    m_table->setFocus(Qt::ShortcutFocusReason);
}

void ChannelsPage::resetLayout()
{
    QSettings().remove(QStringLiteral("pages/channels"));
    m_table->resetColumns();
    m_splitter->setSizes({width(), Theme::current().em(23)});
    fillTable();
}

void ChannelsPage::beginPull(const QString& channel)
{
    session::PullProgress progress;
    progress.channel = channel;
    showProgress(progress);
}

void ChannelsPage::showProgress(const session::PullProgress& progress)
{
    m_running.insert(progress.channel, progress);
    showPulls();
}

void ChannelsPage::endPull(const workspace::PullRecord& record)
{
    m_running.remove(record.channel);
    showPulls();
}

} // namespace unisono::pages
