// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/application.h"

#include "crash/crash_reports.h"
#include "crash/crash_watch.h"
#include "log/log.h"
#include "manual/window_arguments.h"
#include "session/session.h"
#include "shell/main_window.h"
#include "shell/preferences.h"
#include "shell/recent_workspaces.h"
#include "shell/screenshot_tour.h"
#include "resources.h"
#include "settings/settings_folder.h"
#include "theme/theme.h"
#include "translations.h"
#include "version/version.h"
#include "window/crash_notice.h"
#include "window/start_address.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>

#include <cstdio>

namespace unisono::app {

namespace {

int& withScaling(int& argc)
{
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    return argc;
}

} // namespace

Application::Application(int& argc, char** argv) : QApplication(withScaling(argc), argv)
{
    setOrganizationName(QStringLiteral("Unisono"));
    setApplicationName(QStringLiteral("Unisono"));
    setApplicationVersion(programVersion());
    setDesktopFileName(QStringLiteral("example.unisono.Unisono"));
}

Application::~Application() = default;

bool Application::prepare()
{
    useSettingsFolder();
    startLog(QStringLiteral("unisono"));
    watchForCrashes(QStringLiteral("unisono"));
    useResources();
    useTranslations();
    const shell::Preferences preferences = shell::Preferences::load();
    preferences.apply();
    const bool hasFonts = theme::Theme::current().applyTo(*this);
    m_language.use(shell::LanguageSwitch::firstLanguage(preferences.language));
    return hasFonts;
}

/// False where the answer was printed and there is nothing more to do.
bool Application::readArguments()
{
    const wording::Language language;
    QCommandLineParser parser;
    parser.setApplicationDescription(windowArguments::description(language));
    parser.addOptions(windowArguments::options(language));
    parser.addPositionalArgument(QStringLiteral("workspace"), windowArguments::workspaceHelp(language), QStringLiteral("[workspace]"));
    parser.process(*this);
    if (parser.isSet(QStringLiteral("help")))
        parser.showHelp();
    if (parser.isSet(QStringLiteral("version"))) {
        std::fputs(qPrintable(versionText()), stdout);
        return false;
    }
    m_screenshots = parser.value(QStringLiteral("screenshots"));
    m_asked = startAddress(parser.positionalArguments().value(0));
    const auto recent = shell::recentWorkspaces::list();
    const bool there = !recent.empty() && (!recent.front().isFile() || QFileInfo::exists(recent.front().address));
    if (!m_asked.isEmpty() && !isLink(m_asked))
        m_workspace = m_asked;
    else if (there)
        m_workspace = recent.front().address;
    return true;
}

void Application::takeScreenshots()
{
    QDir().mkpath(m_screenshots);
    m_tour = std::make_unique<shell::ScreenshotTour>(*m_window, *m_session, m_language);
    connect(m_tour.get(), &shell::ScreenshotTour::pictureTaken, this, [this](const QString& name, const QImage& picture) {
        if (!picture.save(QDir(m_screenshots).filePath(name + QStringLiteral(".png"))))
            QCoreApplication::exit(2);
    });
    connect(m_tour.get(), &shell::ScreenshotTour::finished, this, [](bool complete) { QCoreApplication::exit(complete ? 0 : 2); },
            Qt::QueuedConnection);
    m_tour->start(m_workspace);
}

/// A tour of pictures is a work of its own and disturbs no open window.
bool Application::isHandedOver()
{
    if (!m_screenshots.isEmpty())
        return false;
    m_instance = std::make_unique<SingleInstance>(); // not before the program has its names, which the place to meet is named after
    connect(m_instance.get(), &SingleInstance::handedOver, this, [this](const QString& address) {
        comeForward();
        open(address);
    });
    return m_instance->begin(m_asked) == SingleInstance::Role::Second;
}

void Application::open(const QString& address)
{
    if (isLink(address))
        m_window->goWhenOpen(shell::MainWindow::ViewAddress::fromString(viewOfLink(address)));
    else if (address != m_session->address())
        m_window->openWorkspace(address);
}

void Application::comeForward()
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void Application::tellOfCrash()
{
    const QString report = crashReports::untold();
    if (report.isEmpty())
        return;
    m_window->tell(crashNotice(report));
    crashReports::setTold(report);
}

void Application::openAsked()
{
    tellOfCrash();
    m_window->openWorkspace(m_workspace);
    if (isLink(m_asked))
        open(m_asked);
}

int Application::run()
{
    if (!prepare()) {
        QMessageBox::critical(nullptr, QStringLiteral("Unisono"),
                              tr("The program’s own fonts could not be loaded. Install it again."));
        return 2;
    }
    if (!readArguments() || isHandedOver())
        return 0;
    m_session = std::make_unique<session::Session>();
    m_window = std::make_unique<shell::MainWindow>(*m_session, m_language);
    m_window->show();
    if (m_screenshots.isEmpty())
        openAsked();
    else
        takeScreenshots();
    const int code = exec();
    m_tour.reset();
    m_window.reset();
    m_session.reset();
    return code;
}

} // namespace unisono::app
