// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/table_model.h"
#include "pages/channels/channel_detail.h"
#include "pages/channels/channels_page.h"
#include "pages/channels/connect_wizard.h"
#include "pages/channels/freshness_delegate.h"
#include "pages/channels/identity_panel.h"
#include "pages/channels/pulling_list.h"
#include "pages/channels/pulls_panel.h"
#include "pages/channels/quarantine_panel.h"
#include "theme/theme.h"
#include "widgets/button.h"
#include "widgets/empty_state.h"
#include "widgets/held_place.h"
#include "widgets/item_table.h"
#include "widgets/message_bar.h"
#include "widgets/page_header.h"
#include "widgets/view_tabs.h"
#include "wording/age_wording.h"
#include "wording/error_wording.h"

#include <QHeaderView>
#include <QSettings>
#include <QSplitter>
#include <QStackedLayout>
#include <QStackedWidget>

#include <algorithm>

namespace unisono::pages {

using analysis::ChannelFreshness;
using theme::Theme;

namespace {

constexpr std::size_t namedLate = 2;
/// Below this many em the detail takes the place of the tables.
constexpr double narrowBelow = 86;

} // namespace

QString ChannelsPage::channelAt(std::size_t row) const
{
    return row < m_lines->size() ? (*m_lines)[row].id : QString();
}

void ChannelsPage::showState()
{
    if (!channelRecord(*state(), m_selected))
        m_selected = state()->channels.empty() ? QString() : state()->channels.front().id;
    const bool any = !state()->channels.empty();
    m_empty->parentWidget()->setVisible(!any);
    m_splitter->setVisible(any);
    m_refresh->setEnabled(any);
    m_quarantine->setState(state());
    m_identity->setState(state());
    m_pulls->setState(state());
    fillTable();
    showPulls();
    showLate();
    showTabs();
    showDetail();
}

void ChannelsPage::fillTable()
{
    const QSignalBlocker quiet(m_table);
    const widgets::HeldPlace place(*m_table);
    m_lines = channelLines(*state(), m_running);
    m_items->setLocale(QLocale());
    m_items->setTimeZone(zoneOf(*state()));
    std::vector<items::Column> columns = items::channelItems(m_lines);
    // A quarantine is no fault of the channel's figures: the number is a door, not an alarm.
    for (items::Column& column : columns) {
        if (column.id == "quarantined")
            column.mark = {};
        if (column.id == "channel" || column.id == "newest" || column.id == "pulled_at" || column.id == "findings")
            column.hiddenAtFirst = true;
    }
    const auto lastPull = std::ranges::find(columns, QByteArray("last_pull"), &items::Column::id);
    std::rotate(lastPull, lastPull + 1, columns.end());
    const auto age = std::ranges::find(columns, QByteArray("data_age_s"), &items::Column::id);
    drawAges(static_cast<int>(age - columns.begin()));
    m_items->setTable(std::move(columns), m_lines->size(), m_lines);
    const QByteArray kept = QSettings().value(QStringLiteral("pages/channels/columns")).toByteArray();
    if (!kept.isEmpty())
        m_table->restoreColumnState(kept);
    const int rows = std::clamp(static_cast<int>(m_lines->size()), 1, 12);
    m_table->setMinimumHeight(m_table->horizontalHeader()->sizeHint().height()
                              + (std::min(rows, 7)) * Theme::current().rowHeight() + 2);
    m_table->setMaximumHeight(m_table->horizontalHeader()->sizeHint().height() + rows * Theme::current().rowHeight() + 4);
    select(m_selected);
}

void ChannelsPage::drawAges(int column)
{
    if (qobject_cast<FreshnessDelegate*>(m_table->itemDelegateForColumn(column)))
        return;
    m_table->setItemDelegateForColumn(column, new FreshnessDelegate([this](std::size_t row) {
        const items::ChannelLine& line = m_lines->at(row);
        return FreshnessDelegate::Age{line.freshness, m_running.contains(line.id)};
    }, m_table));
}

void ChannelsPage::rememberColumns()
{
    QSettings().setValue(QStringLiteral("pages/channels/columns"), m_table->columnState());
}

void ChannelsPage::select(const QString& channel)
{
    const bool other = channel != m_selected && !channel.isEmpty();
    if (!channel.isEmpty())
        m_selected = channel;
    const auto found = std::ranges::find(*m_lines, m_selected, &items::ChannelLine::id);
    if (found != m_lines->end()) {
        const QSignalBlocker quiet(m_table);
        const auto row = static_cast<std::size_t>(found - m_lines->begin());
        if (m_table->currentSourceRow() != row)
            m_table->selectSourceRow(row);
    }
    showDetail();
    if (other)
        Q_EMIT viewChanged();
}

bool ChannelsPage::isNarrow() const
{
    return width() < Theme::current().em(narrowBelow);
}

void ChannelsPage::showDetail()
{
    m_narrow = isNarrow();
    const bool shown = (m_narrow ? m_detailAsked : !m_detailClosed) && channelRecord(*state(), m_selected);
    m_detail->setVisible(shown);
    m_splitter->widget(0)->setVisible(!m_narrow || !shown);
    const bool pulling = m_running.contains(m_selected);
    if (shown)
        m_detail->showChannel(state(), m_selected, pulling);
    m_pullOne->setEnabled(channelRecord(*state(), m_selected) && !pulling);
    m_pullOneFull->setEnabled(m_pullOne->isEnabled());
}

void ChannelsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    if (isNarrow() != m_narrow)
        showDetail();
}

void ChannelsPage::showPulls()
{
    m_pulling->setPulls(m_running, [this](const QString& channel) { return nameOfChannel(*state(), channel); },
                        static_cast<int>(state()->channels.size()));
    fillTable();
}

void ChannelsPage::showLate()
{
    sayLate();
    m_messages->parentWidget()->setVisible(m_messages->count() > 0);
}

void ChannelsPage::sayLate()
{
    const wording::Language language;
    m_messages->clear();
    std::vector<const items::ChannelLine*> late;
    for (const items::ChannelLine& line : *m_lines) {
        if (line.freshness.state == ChannelFreshness::State::Late && !m_running.contains(line.id))
            late.push_back(&line);
    }
    if (late.size() > namedLate) {
        m_messages->show({QStringLiteral("late"), widgets::Severity::Warning,
                          tr("%Ln channels are older than they promise.", nullptr, static_cast<int>(late.size())),
                          tr("Figures stay as they were told last; a pull brings newer ones."), tr("Pull all now"), true});
        return;
    }
    for (const items::ChannelLine* line : late) {
        QString meaning = tr("Until the next pull, its figures stay as of %1.", "a moment")
                              .arg(wording::shortMomentText(line->freshness.newest, zoneOf(*state()), language, state()->clock()));
        const workspace::PullRecord* last = lastPull(*state(), line->id);
        if (last && last->error && last->error->fault != Fault::Cancelled)
            meaning = wording::whatHappened(*last->error, language) + u' ' + meaning;
        m_messages->show({line->id, widgets::Severity::Warning,
                          tr("%1 has been silent for %2; it promised %3.", "channel, age, promised age")
                              .arg(line->name, wording::ageText(line->freshness.ageSeconds, language),
                                   wording::ageText(line->freshness.promisedSeconds, language)),
                          meaning, tr("Pull now"), true});
    }
}

void ChannelsPage::showTabs()
{
    const QString current = m_tabs->current();
    const auto counted = [](const QString& title, std::size_t number) {
        return number == 0 ? title : tr("%1 %2", "a tab and its count").arg(title, QLocale().toString(static_cast<qulonglong>(number)));
    };
    m_tabs->setTabs({{QStringLiteral("quarantine"), counted(tr("Quarantine"), state()->quarantine.size()), false},
                     {QStringLiteral("identity"), counted(tr("Unclear codes"), static_cast<std::size_t>(IdentityPanel::waiting(*state()))), false},
                     {QStringLiteral("pulls"), tr("Pulls"), false}});
    m_tabs->setCurrent(current.isEmpty() ? QStringLiteral("quarantine") : current);
}

void ChannelsPage::showPanel(const QString& view)
{
    QWidget* panel = view == QLatin1String("identity") ? static_cast<QWidget*>(m_identity)
                     : view == QLatin1String("pulls")  ? static_cast<QWidget*>(m_pulls)
                                                       : static_cast<QWidget*>(m_quarantine);
    m_panels->setCurrentWidget(panel);
    m_tabs->setCurrent(panel == m_quarantine ? QStringLiteral("quarantine") : view);
    Q_EMIT viewChanged();
}

void ChannelsPage::showWizard(bool wizard)
{
    if (wizard == (m_stack->currentWidget() == m_wizard))
        return;
    m_stack->setCurrentWidget(wizard ? static_cast<QWidget*>(m_wizard) : m_list);
    if (wizard) {
        QStringList taken;
        for (const workspace::ChannelRecord& record : state()->channels)
            taken += record.id;
        m_wizard->begin(taken);
    }
    Q_EMIT viewChanged();
}

void ChannelsPage::map(const workspace::IdentityMapping& mapping)
{
    Q_EMIT mappingWanted(mapping);
    Notice notice{QStringLiteral("mapping"), Notice::Tone::Success, {}, {}, {}, {}, {}};
    notice.headline = tr("On %1, “%2” now means “%3”.", "channel, its code, item")
                          .arg(nameOfChannel(*state(), mapping.channel), mapping.own, mapping.common);
    notice.button = tr("Undo");
    notice.act = [this, mapping] {
        workspace::IdentityMapping back = mapping;
        back.common.clear();
        Q_EMIT mappingWanted(back);
    };
    Q_EMIT noticed(notice);
}

void ChannelsPage::retranslate()
{
    m_header->setTitle(title());
    m_header->setSentence(tr("What each back-end tells us, how old it is, and what we could not read"));
    m_connect->setText(tr("Connect a channel"));
    m_refresh->setText(tr("Pull all"));
    m_table->setAccessibleName(tr("Channels"));
    m_pullOne->setText(tr("&Pull the selected channel"));
    m_pullOneFull->setText(tr("Pull the selected channel in &full"));
    m_empty->setContent(QStringLiteral("plug-connected"), tr("Your channels will stand here."),
                        tr("A channel is a back-end that tells something: a web shop, a till database, a folder of files. "
                           "Unisono reads it, compares it with the others, and never writes to it."),
                        tr("Connect a channel"));
    m_quarantine->retranslate();
    m_identity->retranslate();
    m_pulls->retranslate();
    m_detail->retranslate();
    m_wizard->retranslate();
    showState();
}

} // namespace unisono::pages
