// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/answered.h"
#include "shell/as_of_menu.h"
#include "shell/command_palette.h"
#include "shell/first_run.h"
#include "shell/header_bar.h"
#include "shell/main_window.h"
#include "shell/navigation_rail.h"
#include "shell/recent_workspaces.h"
#include "shell/region_facts.h"
#include "shell/report_desk.h"
#include "shell/secret_panel.h"
#include "shell/session_desk.h"
#include "shell/sku_index.h"
#include "shell/status_strip.h"
#include "shell/window_commands.h"
#include "widgets/message_bar.h"

#include <QSettings>
#include <QStackedWidget>
#include <QtConcurrent>

namespace unisono::shell {

using pages::Notice;
using pages::Page;

namespace {

widgets::Severity severityOf(Notice::Tone tone)
{
    switch (tone) {
    case Notice::Tone::Critical:
        return widgets::Severity::Critical;
    case Notice::Tone::Warning:
        return widgets::Severity::Warning;
    case Notice::Tone::Success:
        return widgets::Severity::Fixed;
    case Notice::Tone::Info:
        break;
    }
    return widgets::Severity::Note;
}

widgets::Message messageOf(const Notice& notice)
{
    widgets::Message message;
    message.cause = notice.cause;
    message.severity = severityOf(notice.tone);
    message.what = notice.headline;
    message.meaning = notice.text;
    message.button = notice.button;
    return message;
}

} // namespace

void MainWindow::connectDesk()
{
    connect(m_desk, &SessionDesk::busyChanged, m_first, &FirstRun::setBusy);
    connect(m_desk, &SessionDesk::opened, this, [this] { showWork(true); });
    connect(m_desk, &SessionDesk::closed, this, [this] { showWork(false); });
    connect(m_desk, &SessionDesk::stateChanged, this, &MainWindow::showState);
    connect(m_desk, &SessionDesk::noticed, this, &MainWindow::notice);
    connect(m_desk, &SessionDesk::said, m_status, &StatusStrip::say);
    connect(m_desk, &SessionDesk::secretNeeded, m_secret, &SecretPanel::ask);
    connect(m_secret, &SecretPanel::given, &m_session, &session::Session::provideSecret);
    connect(m_desk, &SessionDesk::pullProgress, this, [this](const session::PullProgress& progress, const QString& name) {
        m_status->setPull(progress.channel, name, progress);
        updateCommands();
    });
    connect(m_desk, &SessionDesk::pullEnded, this, [this](const QString& channel) {
        m_status->endPull(channel);
        updateCommands();
    });
    connect(m_reports, &ReportDesk::noticed, this, &MainWindow::notice);
    for (widgets::MessageBar* bar : {m_messages, m_firstMessages}) {
        connect(bar, &widgets::MessageBar::closed, this, &MainWindow::withdraw);
        connect(bar, &widgets::MessageBar::buttonPressed, this, [this](const QString& cause) {
            const Notice pressed = m_notices.value(cause);
            withdraw(cause);
            if (pressed.act)
                pressed.act();
        });
    }
}

void MainWindow::openWorkspace(const QString& address)
{
    if (!address.isEmpty())
        m_desk->open(address);
}

void MainWindow::showWork(bool open)
{
    m_outer->setCurrentIndex(open ? 1 : 0);
    m_commands->menuBar()->setVisible(open);
    m_commands->setWorkspaceOpen(open);
    m_first->setRecent(recentWorkspaces::list());
    m_history.clear();
    m_secret->clear();
    m_palette->dismiss();
    if (open) {
        const ViewAddress last{QSettings().value(QStringLiteral("window/page")).toString(), {}, {}};
        const ViewAddress wanted = std::exchange(m_afterOpening, {});
        goTo(page(wanted.page) ? wanted : page(last.page) && last.page != QLatin1String("settings") ? last : ViewAddress{m_pages.first()->id(), {}, {}});
    }
    updateCommands();
    retranslate();
}

void MainWindow::showState(const pages::PageStatePtr& state)
{
    m_header->setState(state);
    m_status->setState(state);
    const Instant present = state->snapshot ? state->snapshot->region.asOf : Instant();
    m_commands->asOfMenu()->setMoments(present, m_desk->asOf(), zoneOf(state->snapshot.get()));
    if (Page* current = currentPage())
        current->setState(state);
    // The page that is seen comes first; the others need it for their counts in the rail.
    for (Page* page : std::as_const(m_pages)) {
        QMetaObject::invokeMethod(page, [page, this] { page->setState(m_desk->state()); }, Qt::QueuedConnection);
    }
    m_reports->setState(state);
    indexItems();
    updateCommands();
}

void MainWindow::indexItems()
{
    const analysis::InventoryAnswerPtr answer = m_desk->state()->inventory;
    if (answer == m_indexed)
        return;
    m_indexed = answer;
    answered(QtConcurrent::run([answer] { return SkuIndex::of(answer); }), this, [this, answer](SkuIndexPtr index) {
        if (answer != m_indexed)
            return;
        m_items = std::move(index);
        // Who was quicker than the index finds the items all the same.
        if (m_palette->isVisible())
            m_palette->setContent(paletteContent());
    });
}

void MainWindow::notice(const Notice& notice)
{
    if (notice.headline.isEmpty())
        return withdraw(notice.cause);
    if (notice.tone == Notice::Tone::Success && notice.button.isEmpty() && notice.text.isEmpty())
        return m_status->say(notice.headline);
    m_notices.insert(notice.cause, notice);
    widgets::MessageBar* bar = m_outer->currentIndex() == 1 ? m_messages : m_firstMessages;
    bar->show(messageOf(notice));
}

void MainWindow::tell(const Notice& notice)
{
    m_notices.insert(notice.cause, notice);
    for (widgets::MessageBar* bar : {m_messages, m_firstMessages})
        bar->show(messageOf(notice));
}

void MainWindow::withdraw(const QString& cause)
{
    m_notices.remove(cause);
    m_messages->remove(cause);
    m_firstMessages->remove(cause);
}

void MainWindow::updateCommands()
{
    const bool open = m_outer->currentIndex() == 1;
    const Page* current = currentPage();
    m_commands->back->setEnabled(open && m_history.canGoBack());
    m_commands->forward->setEnabled(open && m_history.canGoForward());
    m_commands->exportTable->setEnabled(open && current && current->canExport());
    m_commands->cancelPulls->setEnabled(m_desk->isPulling());
    const bool read = m_desk->state()->isRead();
    const bool sample = open && read && m_desk->state()->snapshot->region.isSample;
    m_commands->removeSample->setVisible(sample);
    m_commands->removeSample->setEnabled(sample);
    m_commands->report->setEnabled(open && read);
    m_commands->previewReport->setEnabled(open && read);
    m_commands->retryQuarantine->setEnabled(open && !m_desk->state()->quarantine.empty());
    m_commands->pullAll->setEnabled(open && !m_desk->state()->channels.empty());
    m_commands->pullAllFull->setEnabled(open && !m_desk->state()->channels.empty());
}

} // namespace unisono::shell
