// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"
#include "shell/preferences.h"
#include "shell/view_history.h"

#include <QMainWindow>
#include <QMap>

class QStackedWidget;

namespace unisono::widgets {
class MessageBar;
}

namespace unisono::shell {

class CommandPalette;
class FirstRun;
class HeaderBar;
class LanguageSwitch;
class NavigationRail;
class ReportDesk;
class SecretPanel;
class SessionDesk;
class SettingsPage;
class ShortcutSheet;
class StatusStrip;
class UpdateDesk;
class WindowCommands;
struct PaletteContent;
struct PaletteEntry;

/// The window: the first run while nothing is open, else header, rail, pages and status. It brings wishes to the
/// session and states to the pages, and leads from place to place.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    using ViewAddress = pages::ViewAddress;

    /// Both outlive the window.
    MainWindow(session::Session& session, LanguageSwitch& language);
    ~MainWindow() override;

    /// Opens the workspace; an empty address shows the first run.
    void openWorkspace(const QString& address);
    void goTo(const ViewAddress& address);
    /// At once where a workspace is open, else as soon as one is.
    void goWhenOpen(const ViewAddress& address);
    /// Says something of the program itself, which stays to be read whether a workspace is open or not.
    void tell(const pages::Notice& notice);
    ViewAddress currentView() const;
    pages::Page* page(const QString& id) const;
    const QList<pages::Page*>& pages() const { return m_pages; }
    WindowCommands& commands() { return *m_commands; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    // main_window.cpp: the frame
    QWidget* buildWork();
    void addPages();
    void retranslate();
    void restoreLayout();
    void saveLayout() const;
    void resetLayout();
    void foldAsNeeded();
    // main_window_navigation.cpp: from place to place
    void connectPage(pages::Page* page);
    void enter(const ViewAddress& address);
    pages::Page* currentPage() const;
    void showPageStatus();
    void choose(const PaletteEntry& entry);
    PaletteContent paletteContent() const;
    void openPalette(bool storesOnly);
    // main_window_session.cpp: what the session tells
    void connectDesk();
    void showState(const pages::PageStatePtr& state);
    void showWork(bool open);
    void notice(const pages::Notice& notice);
    void withdraw(const QString& cause);
    void indexItems();
    void updateCommands();
    // main_window_commands.cpp: what commands do
    void connectCommands();
    void connectFirstRun();
    void applyPreferences(const Preferences& preferences);
    void askNewWorkspace(const ViewAddress& afterwards);
    void askWorkspace();
    void askTeamWorkspace();
    void removeSample(QString address);
    void scaleText(double factor);

    session::Session& m_session;
    LanguageSwitch& m_language;
    SessionDesk* m_desk = nullptr;
    UpdateDesk* m_updates = nullptr;
    Preferences m_preferences;
    WindowCommands* m_commands = nullptr;
    QStackedWidget* m_outer = nullptr;
    FirstRun* m_first = nullptr;
    widgets::MessageBar* m_firstMessages = nullptr;
    QWidget* m_work = nullptr;
    HeaderBar* m_header = nullptr;
    NavigationRail* m_rail = nullptr;
    widgets::MessageBar* m_messages = nullptr;
    SecretPanel* m_secret = nullptr;
    QStackedWidget* m_stack = nullptr;
    StatusStrip* m_status = nullptr;
    CommandPalette* m_palette = nullptr;
    ShortcutSheet* m_sheet = nullptr;
    ReportDesk* m_reports = nullptr;
    SettingsPage* m_settings = nullptr;
    QList<pages::Page*> m_pages;
    ViewHistory m_history;
    ViewAddress m_afterOpening;
    QMap<QString, pages::Notice> m_notices;
    std::shared_ptr<const class SkuIndex> m_items;
    std::shared_ptr<const void> m_indexed; ///< the answer m_items was made of
};

} // namespace unisono::shell
