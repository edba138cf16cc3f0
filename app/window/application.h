// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/language_switch.h"
#include "window/single_instance.h"

#include <QApplication>

#include <memory>

namespace unisono::shell {
class MainWindow;
class ScreenshotTour;
}
namespace unisono::session {
class Session;
}

namespace unisono::app {

/// The windowed program put together: fonts, look, language, session and window.
class Application : public QApplication
{
    Q_OBJECT

public:
    Application(int& argc, char** argv);
    ~Application() override;

    /// Shows the window and runs until it is closed; the exit code.
    int run();

private:
    bool prepare();
    bool readArguments();
    bool isHandedOver();
    void openAsked();
    void takeScreenshots();
    void open(const QString& address);
    void comeForward();
    void tellOfCrash();

    QString m_workspace;
    QString m_screenshots;   ///< folder; empty for an ordinary run
    QString m_asked;         ///< what was named on the command line, a workspace or a link; empty: nothing
    std::unique_ptr<SingleInstance> m_instance;
    shell::LanguageSwitch m_language;
    std::unique_ptr<session::Session> m_session;
    std::unique_ptr<shell::MainWindow> m_window;
    std::unique_ptr<shell::ScreenshotTour> m_tour;
};

} // namespace unisono::app
