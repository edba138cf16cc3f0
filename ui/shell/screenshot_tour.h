// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QImage>
#include <QObject>
#include <QSize>
#include <QString>

#include <functional>
#include <vector>

namespace unisono::session {
class Session;
}

namespace unisono::shell {

class LanguageSwitch;
class MainWindow;

/// Walks through the window in every language and look, and tells of every stop with a picture: for a machine without a display, for the
/// manual, and for the test that nothing is missing, empty or clipped. What it changes is not remembered as the user's preferences.
class ScreenshotTour : public QObject
{
    Q_OBJECT

public:
    ScreenshotTour(MainWindow& window, session::Session& session, LanguageSwitch& language);

    /// Shows the first run, then the pages of the workspace.
    void start(const QString& workspace);

Q_SIGNALS:
    /// The stop is still on show: "overview-fr-dark", "channels-add-it-light-small".
    void pictureTaken(const QString& name, const QImage& picture);
    /// False where the workspace could not be opened.
    void finished(bool complete);

private:
    struct Stop
    {
        QString name;
        std::function<void()> go;
        std::function<bool()> isThere = {};   ///< what the page asks for; nothing where it asks for nothing
        std::function<void()> leave = {};
    };
    void walk(std::vector<Stop> stops, std::function<void()> afterwards);
    void next();
    void wait();
    void take();
    QImage picture() const;
    Stop stopAt(const QString& name, const QString& address);
    std::vector<Stop> firstRunStops();
    std::vector<Stop> pageStops();
    std::vector<Stop> overlayStops();
    Stop assumptionsStop();
    Stop updatesStop();
    void dress();

    MainWindow& m_window;
    session::Session& m_session;
    LanguageSwitch& m_language;
    std::vector<Stop> m_stops;
    std::function<void()> m_afterwards;
    QElapsedTimer m_waiting;
    std::size_t m_dressing = 0;
    std::size_t m_stop = 0;
};

} // namespace unisono::shell
