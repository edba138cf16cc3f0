// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace unisono::session {
class Session;
}
namespace unisono::shell {
class LanguageSwitch;
class MainWindow;
}

namespace unisono::app {

/// Walks through the pages in every language and look, and leaves a picture of each: for a machine without a display, for the manual, and
/// for whoever checks that nothing is clipped.
class ScreenshotTour : public QObject
{
    Q_OBJECT

public:
    ScreenshotTour(shell::MainWindow& window, session::Session& session, shell::LanguageSwitch& language, const QString& folder);

    /// Begins once the workspace has been read.
    void start();

Q_SIGNALS:
    void finished();

private:
    void next();
    QStringList addresses() const;

    shell::MainWindow& m_window;
    session::Session& m_session;
    shell::LanguageSwitch& m_language;
    QString m_folder;
    int m_step = 0;
};

} // namespace unisono::app
