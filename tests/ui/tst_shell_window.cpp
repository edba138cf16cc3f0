// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_shots.h"
#include "session/session.h"
#include "shell/command_palette.h"
#include "shell/first_run.h"
#include "shell/language_switch.h"
#include "shell/main_window.h"
#include "shell/navigation_rail.h"
#include "shell/recent_workspaces.h"
#include "shell/report_desk.h"
#include "shell/shortcut_sheet.h"
#include "shell/window_commands.h"
#include "support/pdf_reading.h"
#include "throwaway_settings.h"
#include "translations.h"
#include "widgets/message_bar.h"

#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>

using namespace unisono;
using namespace unisono::shell;
using pages::ViewAddress;

/// The window with a real session, on the sample region.
class ShellWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void beginsWithTheFirstRun();
    void aFileThatIsNoWorkspaceIsToldInASentence();
    void theSampleOpensAndIsPulled();
    void everyPageIsReachedByKeyboardAndComesBack();
    void everyCommandHasATextAndItsKeysAreItsOwn();
    void thePaletteFindsAnItemAndLeadsThere();
    void theWindowSpeaksThreeLanguagesInTurn();
    void aReportIsWrittenInItsOwnLanguage();
    void theLayoutIsKeptAndComesBackOnScreen();
    void closingLeadsBackToTheFirstRun();
    void theSampleIsRemovedInOneClick();

private:
    void shootAll(const QString& suffix);

    test::ThrowawaySettings m_settings;
    std::unique_ptr<LanguageSwitch> m_language;
    std::unique_ptr<session::Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void ShellWindowTest::initTestCase()
{
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
    m_window->resize(1440, 900);
    m_window->show();
}

void ShellWindowTest::beginsWithTheFirstRun()
{
    QVERIFY(m_window->findChild<FirstRun*>()->isVisible());
    QVERIFY(!m_window->findChild<NavigationRail*>()->isVisible());
    QVERIFY(!m_window->commands().pullAll->isEnabled());
    QVERIFY(m_window->commands().openWorkspace->isEnabled());
}

void ShellWindowTest::aFileThatIsNoWorkspaceIsToldInASentence()
{
    QFile file(m_settings.path(QStringLiteral("letter.unisono")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dear manager, this is no workspace.");
    file.close();
    QSignalSpy failed(m_session.get(), &session::Session::openFailed);
    m_window->openWorkspace(file.fileName());
    QVERIFY(failed.wait(10'000));
    int messages = 0;
    for (const auto* bar : m_window->findChildren<widgets::MessageBar*>())
        messages += bar->isVisible() ? bar->count() : 0;
    QCOMPARE(messages, 1);
    QVERIFY(m_window->findChild<FirstRun*>()->isVisible());
}

void ShellWindowTest::theSampleOpensAndIsPulled()
{
    QSignalSpy finished(m_session.get(), &session::Session::pullFinished);
    m_window->commands().exploreSample->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(m_session->isOpen(), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(!m_session->channelRecords().empty(), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(finished.size() >= static_cast<qsizetype>(m_session->channelRecords().size()), 120'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_session->inventory() && !m_session->inventory()->positions.empty(), 60'000);
    QVERIFY(m_window->findChild<NavigationRail*>()->isVisible());
    QVERIFY(m_window->commands().report->isEnabled());
    const auto recent = recentWorkspaces::list();
    QVERIFY(!recent.empty() && recent.front().sample);
    shootAll(QStringLiteral("en"));
}

void ShellWindowTest::everyPageIsReachedByKeyboardAndComesBack()
{
    QStringList visited;
    for (int number = 0; number < m_window->pages().size(); ++number) {
        QTest::keyClick(m_window.get(), static_cast<Qt::Key>(Qt::Key_1 + number), Qt::ControlModifier);
        visited += m_window->currentView().page;
    }
    QCOMPARE(visited, (QStringList{QStringLiteral("overview"), QStringLiteral("inventory"), QStringLiteral("channels"), QStringLiteral("settings")}));
    m_window->commands().back->trigger();
    QCOMPARE(m_window->currentView().page, QStringLiteral("channels"));
    m_window->commands().back->trigger();
    QCOMPARE(m_window->currentView().page, QStringLiteral("inventory"));
    m_window->commands().forward->trigger();
    QCOMPARE(m_window->currentView().page, QStringLiteral("channels"));
}

void ShellWindowTest::everyCommandHasATextAndItsKeysAreItsOwn()
{
    for (pages::Page* page : m_window->pages()) {
        m_window->goTo({page->id(), {}, {}});
        QMap<QString, QString> owners;
        for (const auto& menu : m_window->commands().all()) {
            QVERIFY(!menu.menu.isEmpty());
            for (const QAction* action : menu.actions) {
                QVERIFY2(!plainText(action).isEmpty(), qPrintable(action->objectName()));
                for (const QKeySequence& keys : action->shortcuts()) {
                    const QString owner = owners.value(keys.toString());
                    QVERIFY2(owner.isEmpty() || owner == action->objectName(), qPrintable(keys.toString() + u' ' + owner + u' ' + action->objectName()));
                    owners.insert(keys.toString(), action->objectName());
                }
            }
        }
    }
}

void ShellWindowTest::thePaletteFindsAnItemAndLeadsThere()
{
    const auto& answer = *m_session->inventory();
    const std::string_view text = answer.snapshot->skus->text(answer.positions.front().sku);
    const QString sku = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    m_window->commands().palette->trigger();
    auto* palette = m_window->findChild<CommandPalette*>();
    QVERIFY(palette->isVisible());
    auto* edit = palette->findChild<QLineEdit*>();
    edit->setText(sku.left(3));
    test::shoot(*m_window, QStringLiteral("palette"));
    edit->setText(sku);
    // The index of the items is made beside; the palette takes it as soon as it is there.
    QTRY_VERIFY(palette->findChild<QListView*>()->currentIndex().isValid());
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(!palette->isVisible());
    QCOMPARE(m_window->currentView().page, QStringLiteral("inventory"));
    m_window->commands().shortcuts->trigger();
    auto* sheet = m_window->findChild<ShortcutSheet*>();
    QVERIFY(sheet->isVisible());
    test::shoot(*m_window, QStringLiteral("shortcuts"));
    QTest::keyClick(sheet, Qt::Key_Escape);
    QVERIFY(!sheet->isVisible());
}

void ShellWindowTest::theWindowSpeaksThreeLanguagesInTurn()
{
    for (const QString& code : {QStringLiteral("fr"), QStringLiteral("it"), QStringLiteral("en")}) {
        for (QAction* action : m_window->commands().languages->actions()) {
            if (action->data() == code)
                action->trigger();
        }
        QTRY_COMPARE(QLocale().name().left(2), code);
        // Qt posts the change to the windows.
        QTRY_COMPARE(m_window->locale().name().left(2), code);
        shootAll(code);
    }
    QCOMPARE(Preferences::load().language, QStringLiteral("en"));
}

void ShellWindowTest::aReportIsWrittenInItsOwnLanguage()
{
    auto* desk = m_window->findChild<ReportDesk*>();
    QSignalSpy noticed(desk, &ReportDesk::noticed);
    const QString path = m_settings.path(QStringLiteral("report.pdf"));
    desk->write(path, QStringLiteral("it"));
    QVERIFY(noticed.wait(60'000));
    const auto notice = noticed.first().first().value<pages::Notice>();
    QCOMPARE(notice.tone, pages::Notice::Tone::Success);
    QVERIFY(QFileInfo(path).size() > 10'000);
    if (test::canReadPdf())
        QVERIFY(test::textOfPdf(path).contains(QStringLiteral("Disponibilità futura"))); // a chapter that rests on the operations
    noticed.clear();
    desk->write(m_settings.path(QStringLiteral("no/such/folder/report.pdf")), QStringLiteral("fr"));
    QVERIFY(noticed.wait(60'000));
    QCOMPARE(noticed.first().first().value<pages::Notice>().tone, pages::Notice::Tone::Critical);
}

void ShellWindowTest::theLayoutIsKeptAndComesBackOnScreen()
{
    m_window->goTo({QStringLiteral("channels"), {}, {}});
    m_window->commands().foldRail->setChecked(true);
    m_window->move(20'000, 20'000);
    m_window->close();
    MainWindow again(*m_session, *m_language);
    QVERIFY(again.commands().foldRail->isChecked());
    bool seen = false;
    for (const QScreen* screen : QGuiApplication::screens())
        seen = seen || screen->availableGeometry().intersects(again.geometry());
    QVERIFY(seen);
    again.commands().resetLayout->trigger();
    QVERIFY(!again.commands().foldRail->isChecked());
}

void ShellWindowTest::closingLeadsBackToTheFirstRun()
{
    m_window->show();
    m_window->commands().closeWorkspace->trigger();
    QTRY_VERIFY(m_window->findChild<FirstRun*>()->isVisible());
    QVERIFY(!m_window->commands().report->isEnabled());
    QVERIFY(!m_window->commands().removeSample->isVisible());
}

void ShellWindowTest::theSampleIsRemovedInOneClick()
{
    const QString sample = recentWorkspaces::list().front().address;
    QFile own(m_settings.path(QStringLiteral("workspaces/mine.unisono")));
    QVERIFY(own.open(QIODevice::WriteOnly));
    m_window->openWorkspace(sample);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->commands().removeSample->isVisible(), 60'000);
    m_window->commands().removeSample->trigger();
    QTRY_VERIFY(m_window->findChild<FirstRun*>()->isVisible());
    QVERIFY(!QFile::exists(sample));
    QVERIFY(!QFileInfo::exists(m_settings.path(QStringLiteral("workspaces/sample-sample"))));
    QVERIFY(recentWorkspaces::list().empty());
    QVERIFY(own.exists());
    m_window.reset();
    m_session.reset();
}

void ShellWindowTest::shootAll(const QString& suffix)
{
    if (qEnvironmentVariableIsEmpty("UNISONO_SHOTS"))
        return;
    for (const theme::Scheme scheme : {theme::Scheme::Light, theme::Scheme::Dark}) {
        theme::Theme::current().setScheme(scheme);
        for (pages::Page* page : m_window->pages()) {
            m_window->goTo({page->id(), {}, {}});
            for (int turn = 0; turn < 5; ++turn)
                QApplication::processEvents();
            test::shoot(*m_window, QStringLiteral("window-%1-%2").arg(page->id(), suffix));
        }
    }
    theme::Theme::current().setScheme(theme::Scheme::Light);
}

QTEST_MAIN(ShellWindowTest)
#include "tst_shell_window.moc"
