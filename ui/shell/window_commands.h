// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

#include <QActionGroup>
#include <QMenuBar>

#include <array>

namespace unisono::shell {

class AsOfMenu;

/// Every command of the window, the menus they stand in, and the place in them for the commands of the page that is shown.
/// What a command does is connected by the window.
class WindowCommands : public QObject
{
    Q_OBJECT

public:
    using Menu = pages::Page::Menu;
    explicit WindowCommands(QWidget* window);

    QMenuBar* menuBar() const { return m_bar; }
    /// Menus that the header opens too.
    QMenu* workspaceMenu() const { return m_workspaces; }
    QMenu* languageMenu() const { return m_languages; }
    AsOfMenu* asOfMenu() const { return m_asOf; }

    /// A page's place under Go; numbered Ctrl+1… in this order.
    QAction* addPage(const QString& page, const QString& icon);
    void setPageTitle(const QString& page, const QString& title);
    /// Shows the commands of this page in the menus, in place of another's.
    void showPage(const pages::Page* page);
    /// Only what makes sense without an open workspace stays enabled.
    void setWorkspaceOpen(bool open);

    struct Listed
    {
        QString menu;                 ///< its title
        QList<QAction*> actions;      ///< those that can be run now or another time; never submenus
    };
    /// All commands, for the palette and the shortcut sheet.
    QList<Listed> all() const;

    QAction *newWorkspace, *openWorkspace, *openTeam, *exploreSample, *removeSample, *importRegion, *exportTable, *closeWorkspace, *quit;
    QAction *find, *palette, *settings;
    QAction *foldRail, *fullScreen, *textLarger, *textSmaller, *textNormal, *resetLayout;
    QAction *back, *forward;
    QAction *pullAll, *pullAllFull, *cancelPulls, *connectChannel, *retryQuarantine;
    QAction *report, *previewReport;
    QAction *shortcuts, *about;
    QActionGroup *schemes, *densities, *languages;    ///< data(): the enum's value; the language's code

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QAction* make(const char* name, const QString& icon, const QKeySequence& keys = {});
    QAction* choice(QActionGroup* group, const QString& name, const QVariant& data);
    void makeActions();
    void makeChoices();
    void fillMenus();
    void retranslate();
    void retranslateMenus();
    void restyle();
    QMenu* menu(Menu which) const { return m_menus[static_cast<std::size_t>(which)]; }

    QWidget* m_window = nullptr;
    QMenuBar* m_bar = nullptr;
    std::array<QMenu*, 7> m_menus{};                  ///< in the order of Menu, then Help
    QMenu *m_workspaces = nullptr, *m_languages = nullptr, *m_schemes = nullptr, *m_densities = nullptr, *m_text = nullptr;
    AsOfMenu* m_asOf = nullptr;
    QList<QAction*> m_pageActions;
    QList<QPair<Menu, QAction*>> m_shownOfPage;       ///< with the separators before them
    QList<QAction*> m_needWorkspace;
};

/// The text of an action without its mnemonic and dots.
QString plainText(const QAction* action);

} // namespace unisono::shell
