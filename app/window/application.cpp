// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/application.h"

#include "log/log.h"
#include "session/session.h"
#include "shell/main_window.h"
#include "shell/preferences.h"
#include "shell/recent_workspaces.h"
#include "resources.h"
#include "theme/theme.h"
#include "translations.h"

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
    startLog(QStringLiteral("unisono"));
    useResources();
    useTranslations();
    const shell::Preferences preferences = shell::Preferences::load();
    preferences.apply();
    const bool hasFonts = theme::Theme::current().applyTo(*this);
    m_language.use(shell::LanguageSwitch::firstLanguage(preferences.language));
    return hasFonts;
}

QString Application::workspaceToOpen() const
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Shows what every channel of a retail region says, and who says something else."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("workspace"), tr("File or postgresql:// address to open."), QStringLiteral("[workspace]"));
    parser.process(*this);
    if (!parser.positionalArguments().isEmpty())
        return parser.positionalArguments().constFirst();
    const auto recent = shell::recentWorkspaces::list();
    const bool there = !recent.empty() && (!recent.front().isFile() || QFileInfo::exists(recent.front().address));
    return there ? recent.front().address : QString();
}

int Application::run()
{
    if (!prepare()) {
        QMessageBox::critical(nullptr, QStringLiteral("Unisono"),
                              tr("The program’s own fonts could not be loaded. Install it again."));
        return 2;
    }
    const QString workspace = workspaceToOpen();
    m_session = std::make_unique<session::Session>();
    m_window = std::make_unique<shell::MainWindow>(*m_session, m_language);
    m_window->show();
    m_window->openWorkspace(workspace);
    const int code = exec();
    m_window.reset();
    m_session.reset();
    return code;
}

} // namespace unisono::app
