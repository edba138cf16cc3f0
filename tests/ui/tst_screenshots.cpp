// SPDX-License-Identifier: GPL-3.0-or-later
#include "look_complaints.h"
#include "pages/inventory/inventory_view.h"
#include "session/session.h"
#include "shell/language_switch.h"
#include "shell/main_window.h"
#include "shell/preferences.h"
#include "shell/recent_workspaces.h"
#include "shell/screenshot_tour.h"
#include "shell/window_commands.h"
#include "theme/theme.h"
#include "throwaway_settings.h"
#include "translations.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace unisono;
using namespace unisono::shell;

/// The tour through every page, in three languages, light and dark, large and small. UNISONO_SHOTS keeps the pictures.
class ScreenshotsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPageIsSeenWholeInEveryLanguage();
    void cleanupTestCase();

private:
    void look(const QString& name, const QImage& picture);

    test::ThrowawaySettings m_settings;
    std::unique_ptr<LanguageSwitch> m_language;
    std::unique_ptr<session::Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    QStringList m_names, m_complaints;
    QString m_folder = qEnvironmentVariable("UNISONO_SHOTS");
};

void ScreenshotsTest::initTestCase()
{
    QAccessible::setActive(true);
    useTranslations();
    QVERIFY(theme::Theme::current().applyTo(*qApp));
    Preferences preferences;
    preferences.language = QStringLiteral("en");
    preferences.scheme = theme::Scheme::Light;
    preferences.workspaceFolder = m_settings.path(QStringLiteral("workspaces"));
    preferences.save();
    m_language = std::make_unique<LanguageSwitch>();
    m_language->use(QStringLiteral("en"));
    m_session = std::make_unique<session::Session>();
    m_window = std::make_unique<MainWindow>(*m_session, *m_language);
    m_window->show();
    QSignalSpy finished(m_session.get(), &session::Session::pullFinished);
    m_window->commands().exploreSample->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(m_session->isOpen() && !m_session->channelRecords().empty(), 120'000);
    QTRY_VERIFY_WITH_TIMEOUT(finished.size() >= static_cast<qsizetype>(m_session->channelRecords().size()), 240'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_session->inventory() && !m_session->inventory()->positions.empty(), 60'000);
    m_window->commands().closeWorkspace->trigger();
    QTRY_VERIFY(!m_session->isOpen());
}

void ScreenshotsTest::look(const QString& name, const QImage& picture)
{
    m_names += name;
    if (!m_folder.isEmpty())
        QVERIFY(QDir().mkpath(m_folder) && picture.save(QDir(m_folder).filePath(name + QStringLiteral(".png"))));
    if (test::isBlank(picture))
        m_complaints += name + QStringLiteral(": blank");
    for (const QString& complaint : test::complaints(*m_window))
        m_complaints += name + QStringLiteral(": ") + complaint;
}

void ScreenshotsTest::everyPageIsSeenWholeInEveryLanguage()
{
    ScreenshotTour tour(*m_window, *m_session, *m_language);
    connect(&tour, &ScreenshotTour::pictureTaken, this, &ScreenshotsTest::look);
    QSignalSpy finished(&tour, &ScreenshotTour::finished);
    tour.start(recentWorkspaces::list().front().address);
    QVERIFY(finished.wait(600'000));
    QVERIFY(finished.first().first().toBool());
    QStringList pages{QStringLiteral("first-run"),         QStringLiteral("overview"),       QStringLiteral("inventory"),
                      QStringLiteral("inventory-item"),    QStringLiteral("inventory-assumptions"), QStringLiteral("channels"),
                      QStringLiteral("channels-identity"), QStringLiteral("channels-pulls"), QStringLiteral("channels-add"),
                      QStringLiteral("settings"),          QStringLiteral("settings-updates"), QStringLiteral("palette"),
                      QStringLiteral("shortcuts")};
    for (const pages::BuiltInView& view : pages::builtInViews())
        if (QLatin1String(view.id) != QLatin1String("findings"))
            pages += QStringLiteral("inventory-") + QLatin1String(view.id);
    for (const QString& page : pages) {
        for (const QString& language : LanguageSwitch::codes()) {
            for (const char* look : {"light", "light-small", "dark"}) {
                const QString name = QStringLiteral("%1-%2-%3").arg(page, language, QLatin1String(look));
                QVERIFY2(m_names.contains(name), qPrintable(name));
            }
        }
    }
    m_complaints.removeDuplicates();
    for (const QString& complaint : std::as_const(m_complaints))
        qWarning().noquote() << complaint;
    QCOMPARE(m_complaints.size(), 0);
}

void ScreenshotsTest::cleanupTestCase()
{
    m_window.reset();
    m_session.reset();
}

QTEST_MAIN(ScreenshotsTest)
#include "tst_screenshots.moc"
