// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/as_of_menu.h"
#include "shell/command_palette.h"
#include "pages/file_question.h"
#include "shell/first_run.h"
#include "shell/header_bar.h"
#include "shell/language_switch.h"
#include "shell/main_window.h"
#include "shell/navigation_rail.h"
#include "shell/palette_entry.h"
#include "shell/recent_workspaces.h"
#include "shell/report_desk.h"
#include "shell/sample_files.h"
#include "shell/session_desk.h"
#include "shell/settings_page.h"
#include "shell/shortcut_sheet.h"
#include "shell/status_strip.h"
#include "shell/update_desk.h"
#include "shell/window_commands.h"

#include <QDir>
#include <QInputDialog>
#include <QSettings>

#include <algorithm>

namespace unisono::shell {

using session::Session;

namespace {

const QString addressOfAdding = QStringLiteral("channels/add");

} // namespace

void MainWindow::connectCommands()
{
    const WindowCommands& does = *m_commands;
    connect(does.newWorkspace, &QAction::triggered, this, [this] { askNewWorkspace({}); });
    connect(does.openWorkspace, &QAction::triggered, this, &MainWindow::askWorkspace);
    connect(does.openTeam, &QAction::triggered, this, &MainWindow::askTeamWorkspace);
    connect(does.exploreSample, &QAction::triggered, this, [this] { m_desk->openSample(m_preferences.workspaceFolder); });
    connect(does.importRegion, &QAction::triggered, this, [this] {
        pages::askFolder(this, tr("Folder of the region"), {}, [this](const QString& folder) { m_session.importRegion(folder); });
    });
    connect(does.removeSample, &QAction::triggered, this, [this] { removeSample(m_desk->state()->address); });
    connect(does.closeWorkspace, &QAction::triggered, m_desk, &SessionDesk::close);
    connect(does.quit, &QAction::triggered, this, &QWidget::close);
    connect(does.exportTable, &QAction::triggered, this, [this] { currentPage()->exportTable(); });
    connect(does.find, &QAction::triggered, this, [this] { currentPage()->find(); });
    connect(does.palette, &QAction::triggered, this, [this] { openPalette(false); });
    connect(does.settings, &QAction::triggered, this, [this] { goTo({QStringLiteral("settings"), {}, {}}); });
    connect(does.about, &QAction::triggered, this, [this] { goTo({QStringLiteral("settings"), {}, {}}); });
    connect(does.foldRail, &QAction::toggled, this, &MainWindow::foldAsNeeded);
    connect(does.fullScreen, &QAction::toggled, this, [this](bool full) { full ? showFullScreen() : showNormal(); });
    connect(does.resetLayout, &QAction::triggered, this, &MainWindow::resetLayout);
    connect(does.textLarger, &QAction::triggered, this, [this] { scaleText(m_preferences.textScale * 1.1); });
    connect(does.textSmaller, &QAction::triggered, this, [this] { scaleText(m_preferences.textScale / 1.1); });
    connect(does.textNormal, &QAction::triggered, this, [this] { scaleText(1); });
    connect(does.back, &QAction::triggered, this, [this] { enter(m_history.back()); });
    connect(does.forward, &QAction::triggered, this, [this] { enter(m_history.forward()); });
    connect(does.pullAll, &QAction::triggered, this, [this] { m_desk->pull({}, false); });
    connect(does.pullAllFull, &QAction::triggered, this, [this] { m_desk->pull({}, true); });
    connect(does.cancelPulls, &QAction::triggered, m_desk, &SessionDesk::cancelPulls);
    connect(does.connectChannel, &QAction::triggered, this, [this] { goTo(ViewAddress::fromString(addressOfAdding)); });
    connect(does.retryQuarantine, &QAction::triggered, &m_session, &Session::retryQuarantine);
    connect(does.report, &QAction::triggered, m_reports, &ReportDesk::ask);
    connect(does.previewReport, &QAction::triggered, m_reports, &ReportDesk::preview);
    connect(does.shortcuts, &QAction::triggered, this, [this] { m_sheet->open(m_commands->all()); });
    connect(does.asOfMenu(), &AsOfMenu::chosen, m_desk, &SessionDesk::setAsOf);
    const auto choose = [this](auto change) {
        return [this, change](QAction* action) {
            Preferences changed = m_preferences;
            change(changed, action->data());
            applyPreferences(changed);
        };
    };
    connect(does.schemes, &QActionGroup::triggered, this, choose([](Preferences& wanted, const QVariant& data) {
                wanted.scheme = static_cast<theme::Scheme>(data.toInt());
            }));
    connect(does.densities, &QActionGroup::triggered, this, choose([](Preferences& wanted, const QVariant& data) {
                wanted.density = static_cast<theme::Density>(data.toInt());
            }));
    connect(does.languages, &QActionGroup::triggered, this,
            choose([](Preferences& wanted, const QVariant& data) { wanted.language = data.toString(); }));
    connect(m_settings, &SettingsPage::preferencesChanged, this, &MainWindow::applyPreferences);
    connect(m_settings, &SettingsPage::layoutResetWanted, this, &MainWindow::resetLayout);
    connect(m_settings, &SettingsPage::updateCheckWanted, m_updates, &UpdateDesk::askNow);
    connect(m_updates, &UpdateDesk::noticed, this, [this](const pages::Notice& told) {
        told.tone == pages::Notice::Tone::Success ? notice(told) : tell(told);
    });
    connect(m_rail, &NavigationRail::chosen, this, [this](const QString& page) { goTo({page, {}, {}}); });
    connect(m_palette, &CommandPalette::chosen, this, &MainWindow::choose);
    connect(m_header, &HeaderBar::searchWanted, this, [this] { openPalette(false); });
    connect(m_header, &HeaderBar::storesWanted, this, [this] { openPalette(true); });
    connect(m_header, &HeaderBar::freshnessWanted, this, [this] { goTo({QStringLiteral("channels"), {}, {}}); });
    applyPreferences(m_preferences);
}

void MainWindow::connectFirstRun()
{
    connect(m_first, &FirstRun::sampleWanted, m_commands->exploreSample, &QAction::trigger);
    connect(m_first, &FirstRun::channelWanted, this, [this] { askNewWorkspace(ViewAddress::fromString(addressOfAdding)); });
    connect(m_first, &FirstRun::openWanted, m_commands->openWorkspace, &QAction::trigger);
    connect(m_first, &FirstRun::recentWanted, this, [this](const QString& address) { m_desk->open(address); });
    connect(m_first, &FirstRun::forgetWanted, this, [this](const QString& address) {
        const auto recent = recentWorkspaces::list();
        const auto found = std::ranges::find(recent, address, &RecentWorkspace::address);
        if (found != recent.end() && found->sample)
            return removeSample(address);
        recentWorkspaces::forget(address);
        m_first->setRecent(recentWorkspaces::list());
    });
    connect(m_first, &FirstRun::shortcutsWanted, m_commands->shortcuts, &QAction::trigger);
    const auto change = [this](auto set) {
        Preferences changed = m_preferences;
        set(changed);
        applyPreferences(changed);
    };
    connect(m_first, &FirstRun::languageWanted, this, [change](const QString& code) {
        change([&](Preferences& wanted) { wanted.language = code; });
    });
    connect(m_first, &FirstRun::schemeWanted, this, [change] {
        change([](Preferences& wanted) {
            wanted.scheme = theme::Theme::current().isDark() ? theme::Scheme::Light : theme::Scheme::Dark;
        });
    });
}

void MainWindow::removeSample(QString address)
{
    m_desk->close();
    recentWorkspaces::forget(address);
    m_first->setRecent(recentWorkspaces::list());
    pages::Notice told{QStringLiteral("sample"), pages::Notice::Tone::Info, {}, {}, {}, {}, {}};
    if (removeSampleFiles(address)) {
        told.tone = pages::Notice::Tone::Success;
        told.headline = tr("The sample is removed.");
        told.text = tr("Your data stays.");
    } else {
        told.tone = pages::Notice::Tone::Warning;
        told.headline = tr("The sample could not be removed.");
        told.text = tr("A file of it is open in another program: %1. Close it, then try again.").arg(address);
    }
    notice(told);
}

void MainWindow::applyPreferences(const Preferences& preferences)
{
    m_preferences = preferences;
    m_preferences.save();
    m_preferences.apply();
    const auto check = [](const QActionGroup* group, const QVariant& data) {
        for (QAction* action : group->actions())
            action->setChecked(action->data() == data);
    };
    check(m_commands->schemes, static_cast<int>(preferences.scheme));
    check(m_commands->densities, static_cast<int>(preferences.density));
    check(m_commands->languages, preferences.language);
    m_settings->setPreferences(preferences);
    m_language.use(preferences.language);
    m_updates->setWanted(preferences.asksForUpdates);
}

void MainWindow::scaleText(double factor)
{
    Preferences changed = m_preferences;
    changed.textScale = std::clamp(factor, 0.8, 2.5);
    applyPreferences(changed);
}

void MainWindow::askNewWorkspace(const ViewAddress& afterwards)
{
    QDir().mkpath(m_preferences.workspaceFolder);
    const QString file = QDir(m_preferences.workspaceFolder).filePath(tr("My region", "file name") + QStringLiteral(".unisono"));
    pages::askFileToSave(this, tr("New workspace"), tr("Unisono workspaces (*.unisono)"), file, QStringLiteral("unisono"),
                  [this, afterwards](const QString& path) {
                      m_afterOpening = afterwards;
                      m_desk->open(path, true);
                  });
}

void MainWindow::askWorkspace()
{
    pages::askFileToOpen(this, tr("Open a workspace"), tr("Unisono workspaces (*.unisono);;All files (*)"), m_preferences.workspaceFolder,
                  [this](const QString& path) { m_desk->open(path); });
}

void MainWindow::askTeamWorkspace()
{
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Open a team workspace"));
    dialog->setLabelText(tr("Address of the PostgreSQL database, without a password:"));
    dialog->setTextValue(QStringLiteral("postgresql://"));
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this](const QString& address) { m_desk->open(address.trimmed()); });
    dialog->open();
}

} // namespace unisono::shell
