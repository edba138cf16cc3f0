// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/window_commands.h"

#include "shell/as_of_menu.h"
#include "shell/language_switch.h"
#include "theme/theme.h"

#include <QEvent>

namespace unisono::shell {

namespace {

constexpr std::size_t helpMenu = 6;

/// On a French keyboard the digits need Shift; these keys stand in the same places.
const QString frenchDigits = QStringLiteral("&é\"'(");

} // namespace

QString plainText(const QAction* action)
{
    QString text = action->text();
    text.remove(u'…');
    for (qsizetype at = text.indexOf(u'&'); at >= 0; at = text.indexOf(u'&', at + 1))
        text.remove(at, 1);
    return text;
}

WindowCommands::WindowCommands(QWidget* window)
    : QObject(window), m_window(window), m_bar(new QMenuBar(window)), m_workspaces(new QMenu(window)),
      m_languages(new QMenu(window)), m_schemes(new QMenu(window)), m_densities(new QMenu(window)),
      m_text(new QMenu(window)), m_asOf(new AsOfMenu(window))
{
    makeActions();
    makeChoices();
    fillMenus();
    window->installEventFilter(this);
    theme::Theme::current().follow(this, [this] { restyle(); });
    retranslate();
    setWorkspaceOpen(false);
}

QAction* WindowCommands::make(const char* name, const QString& icon, const QKeySequence& keys)
{
    auto* action = new QAction(this);
    action->setObjectName(QLatin1String(name));
    action->setProperty("icon", icon);
    action->setShortcut(keys);
    action->setMenuRole(QAction::NoRole);
    m_window->addAction(action);
    return action;
}

QAction* WindowCommands::choice(QActionGroup* group, const QString& name, const QVariant& data)
{
    QAction* action = group->addAction(QString());
    action->setObjectName(name);
    action->setCheckable(true);
    action->setData(data);
    action->setMenuRole(QAction::NoRole);
    return action;
}

void WindowCommands::makeActions()
{
    newWorkspace = make("newWorkspace", QStringLiteral("plus"), QKeySequence::New);
    openWorkspace = make("openWorkspace", QStringLiteral("folder"), QKeySequence::Open);
    openTeam = make("openTeamWorkspace", QStringLiteral("database"));
    exploreSample = make("exploreSample", QStringLiteral("map-pin"));
    removeSample = make("removeSample", QStringLiteral("trash"));
    importRegion = make("importRegion", QStringLiteral("building-store"));
    exportTable = make("exportTable", QStringLiteral("download"), Qt::CTRL | Qt::Key_E);
    closeWorkspace = make("closeWorkspace", QStringLiteral("x"), QKeySequence::Close);
    quit = make("quit", {}, QKeySequence(Qt::CTRL | Qt::Key_Q));
    find = make("find", QStringLiteral("filter"), QKeySequence::Find);
    palette = make("palette", QStringLiteral("search"), Qt::CTRL | Qt::Key_K);
    settings = make("settings", QStringLiteral("settings"), Qt::CTRL | Qt::Key_Comma);
    foldRail = make("foldRail", QStringLiteral("layout-sidebar-left-collapse"), Qt::CTRL | Qt::Key_B);
    foldRail->setCheckable(true);
    fullScreen = make("fullScreen", {}, Qt::Key_F11);
    fullScreen->setCheckable(true);
    textLarger = make("textLarger", QStringLiteral("zoom-in"), QKeySequence::ZoomIn);
    textSmaller = make("textSmaller", {}, QKeySequence::ZoomOut);
    textNormal = make("textNormal", {}, Qt::CTRL | Qt::Key_0);
    resetLayout = make("resetLayout", QStringLiteral("columns"));
    back = make("back", QStringLiteral("arrow-left"), Qt::ALT | Qt::Key_Left);
    forward = make("forward", QStringLiteral("arrow-right"), Qt::ALT | Qt::Key_Right);
    pullAll = make("pullAll", QStringLiteral("refresh"), Qt::Key_F5);
    pullAllFull = make("pullAllFull", QStringLiteral("history"), Qt::SHIFT | Qt::Key_F5);
    cancelPulls = make("cancelPulls", QStringLiteral("ban"));
    connectChannel = make("connectChannel", QStringLiteral("plug-connected"));
    retryQuarantine = make("retryQuarantine", QStringLiteral("history"));
    report = make("report", QStringLiteral("file-text"), QKeySequence::Print);
    previewReport = make("previewReport", QStringLiteral("printer"), Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    shortcuts = make("shortcuts", QStringLiteral("help"));
    shortcuts->setShortcuts({QKeySequence(Qt::Key_Question), QKeySequence(Qt::Key_F1)});
    about = make("about", QStringLiteral("info-circle"));
    m_needWorkspace = {importRegion, exportTable, closeWorkspace, find,           palette,         settings,
                       foldRail,     pullAll,        pullAllFull,    cancelPulls,     connectChannel,
                       report,       previewReport, retryQuarantine};
}

void WindowCommands::makeChoices()
{
    schemes = new QActionGroup(this);
    densities = new QActionGroup(this);
    languages = new QActionGroup(this);
    for (const theme::Scheme scheme : {theme::Scheme::System, theme::Scheme::Light, theme::Scheme::Dark, theme::Scheme::Contrast})
        choice(schemes, QStringLiteral("scheme%1").arg(static_cast<int>(scheme)), static_cast<int>(scheme));
    for (const theme::Density density : {theme::Density::Compact, theme::Density::Normal, theme::Density::Comfortable})
        choice(densities, QStringLiteral("density%1").arg(static_cast<int>(density)), static_cast<int>(density));
    for (const QString& code : LanguageSwitch::codes())
        choice(languages, QStringLiteral("language-") + code, code);
}

void WindowCommands::fillMenus()
{
    for (QMenu*& one : m_menus)
        one = m_bar->addMenu(QString());
    m_workspaces->addActions({newWorkspace, openWorkspace, openTeam, exploreSample});
    menu(Menu::File)->addActions({newWorkspace, openWorkspace, openTeam, exploreSample});
    menu(Menu::File)->addSeparator();
    menu(Menu::File)->addActions({importRegion, exportTable});
    menu(Menu::File)->addSeparator();
    menu(Menu::File)->addActions({closeWorkspace, removeSample, quit});
    menu(Menu::Edit)->addActions({find, palette});
    menu(Menu::Edit)->addSeparator();
    menu(Menu::Edit)->addAction(settings);
    m_schemes->addActions(schemes->actions());
    m_densities->addActions(densities->actions());
    m_languages->addActions(languages->actions());
    m_text->addActions({textLarger, textSmaller, textNormal});
    for (QMenu* one : {m_schemes, m_densities, m_text, m_languages})
        menu(Menu::View)->addMenu(one);
    menu(Menu::View)->addSeparator();
    menu(Menu::View)->addActions({foldRail, fullScreen, resetLayout});
    menu(Menu::Go)->addActions({back, forward});
    menu(Menu::Go)->addSeparator();
    menu(Menu::Data)->addActions({pullAll, pullAllFull, cancelPulls});
    menu(Menu::Data)->addSeparator();
    menu(Menu::Data)->addActions({connectChannel, retryQuarantine});
    menu(Menu::Data)->addMenu(m_asOf);
    menu(Menu::Reports)->addActions({report, previewReport});
    m_menus[helpMenu]->addActions({shortcuts, about});
}

QAction* WindowCommands::addPage(const QString& page, const QString& icon)
{
    const int number = static_cast<int>(m_pageActions.size());
    QAction* action = make("", icon);
    action->setObjectName(QStringLiteral("go-") + page);
    action->setData(page);
    if (number < 9) {
        QList<QKeySequence> keys{QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + number))};
        if (number < frenchDigits.size())
            keys += QKeySequence(QStringLiteral("Ctrl+") + frenchDigits[number].toUpper());
        action->setShortcuts(keys);
    }
    m_pageActions += action;
    m_needWorkspace += action;
    menu(Menu::Go)->addAction(action);
    restyle();
    return action;
}

void WindowCommands::setPageTitle(const QString& page, const QString& title)
{
    for (QAction* action : std::as_const(m_pageActions)) {
        if (action->data() == page)
            action->setText(title);
    }
}

void WindowCommands::showPage(const pages::Page* page)
{
    for (const auto& [place, action] : std::as_const(m_shownOfPage)) {
        menu(place)->removeAction(action);
        if (action->isSeparator())
            delete action;
    }
    m_shownOfPage.clear();
    if (!page)
        return;
    for (const Menu place : {Menu::File, Menu::Edit, Menu::View, Menu::Go, Menu::Data, Menu::Reports}) {
        const QList<QAction*> actions = page->commands(place);
        if (actions.isEmpty())
            continue;
        m_shownOfPage.append({place, menu(place)->addSeparator()});
        for (QAction* action : actions) {
            menu(place)->addAction(action);
            m_shownOfPage.append({place, action});
        }
    }
    restyle();
}

void WindowCommands::setWorkspaceOpen(bool open)
{
    for (QAction* action : std::as_const(m_needWorkspace))
        action->setEnabled(open);
    m_asOf->setEnabled(open);
}

QList<WindowCommands::Listed> WindowCommands::all() const
{
    QList<Listed> listed;
    for (const QMenu* one : m_menus) {
        Listed group{QString(one->title()).remove(u'&'), {}};
        for (QAction* action : one->actions()) {
            if (action->menu() && action->menu() != m_asOf)
                group.actions += action->menu()->actions();
            else if (!action->isSeparator() && !action->menu())
                group.actions += action;
        }
        listed += group;
    }
    return listed;
}

bool WindowCommands::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_window && event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

void WindowCommands::restyle()
{
    for (const Listed& group : all()) {
        for (QAction* action : group.actions) {
            const QString icon = action->property("icon").toString();
            if (!icon.isEmpty())
                action->setIcon(theme::Theme::current().icon(icon));
        }
    }
}

void WindowCommands::retranslate()
{
    retranslateMenus();
    newWorkspace->setText(tr("&New workspace…"));
    openWorkspace->setText(tr("&Open a workspace…"));
    openTeam->setText(tr("Open a &team workspace…"));
    exploreSample->setText(tr("Explore the &sample region"));
    removeSample->setText(tr("Re&move the sample region"));
    importRegion->setText(tr("&Import a region folder…"));
    exportTable->setText(tr("&Export the table…"));
    closeWorkspace->setText(tr("&Close the workspace"));
    quit->setText(tr("&Quit"));
    find->setText(tr("&Find in this page"));
    palette->setText(tr("&Search or run a command"));
    settings->setText(tr("S&ettings"));
    foldRail->setText(tr("&Fold the navigation"));
    fullScreen->setText(tr("F&ull screen"));
    textLarger->setText(tr("&Larger text"));
    textSmaller->setText(tr("&Smaller text"));
    textNormal->setText(tr("&Normal text"));
    resetLayout->setText(tr("&Reset the layout"));
    back->setText(tr("&Back"));
    forward->setText(tr("&Forward"));
    pullAll->setText(tr("Pull a&ll channels"));
    pullAllFull->setText(tr("Pull all channels &in full"));
    cancelPulls->setText(tr("&Stop all pulls"));
    connectChannel->setText(tr("&Connect a channel…"));
    retryQuarantine->setText(tr("Pull the &quarantine again"));
    report->setText(tr("&Inventory report as PDF…"));
    previewReport->setText(tr("&Preview the inventory report"));
    shortcuts->setText(tr("&Keyboard shortcuts"));
    about->setText(tr("&About Unisono"));
}

void WindowCommands::retranslateMenus()
{
    const QStringList titles{tr("&File"), tr("&Edit"), tr("&View"), tr("&Go"), tr("&Data"), tr("&Reports"), tr("&Help")};
    for (std::size_t i = 0; i < m_menus.size(); ++i)
        m_menus[i]->setTitle(titles[static_cast<qsizetype>(i)]);
    m_schemes->setTitle(tr("&Colours"));
    m_densities->setTitle(tr("&Density"));
    m_text->setTitle(tr("&Text size"));
    m_languages->setTitle(tr("&Language"));
    const QStringList schemeNames{tr("As the &system"), tr("&Light"), tr("&Dark"), tr("High &contrast")};
    const QStringList densityNames{tr("&Compact"), tr("&Normal"), tr("Comfortable, for &touch")};
    for (QAction* action : schemes->actions())
        action->setText(schemeNames[action->data().toInt()]);
    for (QAction* action : densities->actions())
        action->setText(densityNames[action->data().toInt()]);
    for (QAction* action : languages->actions())
        action->setText(LanguageSwitch::nameOf(action->data().toString()));
}

} // namespace unisono::shell
