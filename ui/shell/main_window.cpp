// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/main_window.h"

#include "shell/app_mark.h"
#include "shell/command_palette.h"
#include "shell/first_run.h"
#include "shell/header_bar.h"
#include "shell/language_switch.h"
#include "shell/navigation_rail.h"
#include "shell/page_catalogue.h"
#include "shell/report_desk.h"
#include "shell/secret_panel.h"
#include "shell/session_desk.h"
#include "shell/settings_page.h"
#include "shell/shortcut_sheet.h"
#include "shell/status_strip.h"
#include "shell/update_desk.h"
#include "shell/window_commands.h"
#include "shell/as_of_menu.h"
#include "theme/theme.h"
#include "widgets/message_bar.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace unisono::shell {

using theme::Color;
using theme::Theme;

namespace {

constexpr double unfoldedFrom = 1240.0 / 13;      // em

bool isOnSomeScreen(const QRect& frame)
{
    for (const QScreen* screen : QGuiApplication::screens()) {
        const QRect seen = screen->availableGeometry().intersected(frame);
        if (seen.width() >= 100 && seen.height() >= 50)
            return true;
    }
    return false;
}

} // namespace

MainWindow::MainWindow(session::Session& session, LanguageSwitch& language)
    : m_session(session), m_language(language), m_desk(new SessionDesk(session, this)),
      m_updates(new UpdateDesk(updates::UpdateSource::ofThisBuild(), QCoreApplication::applicationVersion(), this)), m_preferences(Preferences::load()),
      m_commands(new WindowCommands(this)), m_outer(new QStackedWidget), m_first(new FirstRun)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(markIcon());
    m_preferences.language = m_language.code();
    setMenuBar(m_commands->menuBar());
    m_work = buildWork();
    auto* first = new QWidget;
    auto* firstLayout = new QVBoxLayout(first);
    m_firstMessages = new widgets::MessageBar;
    firstLayout->setContentsMargins({});
    firstLayout->setSpacing(0);
    firstLayout->addWidget(m_firstMessages);
    firstLayout->addWidget(m_first, 1);
    m_outer->addWidget(first);
    m_outer->addWidget(m_work);
    setCentralWidget(m_outer);
    m_palette = new CommandPalette(this);
    m_sheet = new ShortcutSheet(this);
    m_reports = new ReportDesk(this);
    addPages();
    connectDesk();
    connectCommands();
    connectFirstRun();
    Theme::current().follow(this, [this] {
        setMinimumSize(Theme::current().em(1100.0 / 13 / 1.3), Theme::current().em(700.0 / 13 / 1.3));
        foldAsNeeded();
    });
    restoreLayout();
    retranslate();
    showWork(false);
}

MainWindow::~MainWindow()
{
    m_desk->disconnect(this);
}

QWidget* MainWindow::buildWork()
{
    auto* work = new QWidget;
    m_header = new HeaderBar;
    m_rail = new NavigationRail;
    m_messages = new widgets::MessageBar;
    m_secret = new SecretPanel;
    m_stack = new QStackedWidget;
    m_status = new StatusStrip;
    auto* content = new QWidget;
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_secret);
    column->addWidget(m_stack, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(content, 1);
    auto* layout = new QVBoxLayout(work);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(row, 1);
    layout->addWidget(m_status);
    m_header->setMenus(m_commands->workspaceMenu(), m_commands->asOfMenu(), m_commands->languageMenu());
    return work;
}

void MainWindow::addPages()
{
    for (const CataloguedPage& entry : pageCatalogue()) {
        pages::Page* page = entry.make(m_session);
        m_pages += page;
        m_stack->addWidget(page);
        m_rail->addEntry(page->id(), page->icon(), entry.atFoot);
        QAction* go = m_commands->addPage(page->id(), page->icon());
        connect(go, &QAction::triggered, this, [this, page] { goTo({page->id(), {}, {}}); });
        connectPage(page);
        if (auto* settings = qobject_cast<SettingsPage*>(page))
            m_settings = settings;
    }
    m_settings->setPreferences(m_preferences);
    m_settings->setUpdateAddress(m_updates->isOffered() ? m_updates->host() : QString());
}

void MainWindow::retranslate()
{
    for (const pages::Page* page : std::as_const(m_pages)) {
        m_rail->setTitle(page->id(), page->title());
        m_commands->setPageTitle(page->id(), page->title());
    }
    m_header->setLanguageName(LanguageSwitch::nameOf(m_language.code()));
    m_first->setLanguage(m_language.code());
    showPageStatus();
    const QString place = currentPage() && m_outer->currentIndex() == 1 ? currentPage()->title() : QString();
    setWindowTitle(place.isEmpty() ? QStringLiteral("Unisono") : tr("%1 – Unisono", "page in the window's title").arg(place));
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        setLocale(QLocale());
        // The pages receive the same event after this window and must speak the new language first.
        QMetaObject::invokeMethod(this, [this] {
            retranslate();
            // Items have other names now.
            m_indexed.reset();
            indexItems();
        }, Qt::QueuedConnection);
    }
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_session.lookForChanges();
    QMainWindow::changeEvent(event);
}

void MainWindow::restoreLayout()
{
    const QSettings settings;
    resize(Theme::current().em(1440.0 / 13), Theme::current().em(900.0 / 13));
    if (const QScreen* screen = QGuiApplication::primaryScreen())
        resize(size().boundedTo(screen->availableSize()));
    const QByteArray geometry = settings.value(QStringLiteral("window/geometry")).toByteArray();
    if (!geometry.isEmpty())
        restoreGeometry(geometry);
    const QScreen* primary = QGuiApplication::primaryScreen();
    if (!isOnSomeScreen(this->geometry()) && primary)
        setGeometry(QRect(primary->availableGeometry().topLeft(), size().boundedTo(primary->availableSize())));
    m_commands->foldRail->setChecked(settings.value(QStringLiteral("window/folded")).toBool());
    foldAsNeeded();
}

void MainWindow::saveLayout() const
{
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    settings.setValue(QStringLiteral("window/folded"), m_commands->foldRail->isChecked());
    if (currentPage())
        settings.setValue(QStringLiteral("window/page"), currentPage()->id());
}

void MainWindow::resetLayout()
{
    QSettings settings;
    settings.remove(QStringLiteral("window"));
    m_commands->foldRail->setChecked(false);
    for (pages::Page* page : std::as_const(m_pages))
        page->resetLayout();
    foldAsNeeded();
    m_status->say(tr("The layout is as on the first day."));
}

void MainWindow::foldAsNeeded()
{
    const bool folded = m_commands->foldRail->isChecked() || width() < Theme::current().em(unfoldedFrom);
    m_rail->setFolded(folded);
    m_header->setFolded(folded);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    foldAsNeeded();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    saveLayout();
    event->accept();
}

} // namespace unisono::shell
