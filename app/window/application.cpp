// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/application.h"

#include "log/log.h"
#include "session/session.h"
#include "shell/main_window.h"
#include "shell/preferences.h"
#include "shell/recent_workspaces.h"
#include "resources.h"
#include "settings/settings_folder.h"
#include "theme/theme.h"
#include "translations.h"
#include "window/screenshot_tour.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QMessageBox>

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
    setApplicationVersion(QStringLiteral(UNISONO_VERSION));
    setDesktopFileName(QStringLiteral("unisono"));
}

Application::~Application() = default;

bool Application::prepare()
{
    useSettingsFolder();
    startLog(QStringLiteral("unisono"));
    useResources();
    useTranslations();
    const shell::Preferences preferences = shell::Preferences::load();
    preferences.apply();
    const bool hasFonts = theme::Theme::current().applyTo(*this);
    m_language.use(shell::LanguageSwitch::firstLanguage(preferences.language));
    return hasFonts;
}

void Application::readArguments()
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Shows what every channel of a retail region says, and who says something else."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("workspace"), tr("File or postgresql:// address to open."), QStringLiteral("[workspace]"));
    parser.addOption({QStringLiteral("screenshots"), tr("Leave a picture of every page in this folder, and end."), QStringLiteral("dir")});
    parser.process(*this);
    m_screenshots = parser.value(QStringLiteral("screenshots"));
    const auto recent = shell::recentWorkspaces::list();
    const bool there = !recent.empty() && (!recent.front().isFile() || QFileInfo::exists(recent.front().address));
    if (!parser.positionalArguments().isEmpty())
        m_workspace = parser.positionalArguments().constFirst();
    else if (there)
        m_workspace = recent.front().address;
}

void Application::takeScreenshots()
{
    m_tour = std::make_unique<ScreenshotTour>(*m_window, *m_session, m_language, m_screenshots);
    connect(m_tour.get(), &ScreenshotTour::finished, this, &QCoreApplication::quit);
    m_tour->start();
}

int Application::run()
{
    if (!prepare()) {
        QMessageBox::critical(nullptr, QStringLiteral("Unisono"),
                              tr("The program’s own fonts could not be loaded. Install it again."));
        return 2;
    }
    readArguments();
    m_session = std::make_unique<session::Session>();
    m_window = std::make_unique<shell::MainWindow>(*m_session, m_language);
    m_window->show();
    if (!m_screenshots.isEmpty())
        takeScreenshots();
    m_window->openWorkspace(m_workspace);
    const int code = exec();
    m_tour.reset();
    m_window.reset();
    m_session.reset();
    return code;
}

} // namespace unisono::app
