// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/inventory/inventory_page.h"
#include "pages/inventory/inventory_table.h"
#include "session/session.h"
#include "shell/language_switch.h"
#include "shell/main_window.h"
#include "support/postgres_server.h"
#include "support/region_writer.h"
#include "theme/theme.h"
#include "throwaway_settings.h"
#include "translations.h"
#include "widgets/elided_label.h"
#include "widgets/item_table.h"

#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace unisono;
using namespace unisono::shell;
using namespace std::chrono_literals;

/// Two people work with one workspace, a file or a PostgreSQL: what one changes, the other's window shows without being asked, and leaves
/// the eye where it was.
class ForeignChangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theWindowLooksAtIntervals_data() { workspaces(); }
    void theWindowLooksAtIntervals();
    void theWindowLooksWhenSomebodyComesBack_data() { workspaces(); }
    void theWindowLooksWhenSomebodyComesBack();

private:
    static void workspaces();
    QString addressOf(const QString& kind);
    void openRegion(session::Session& session, const QString& address, bool create) const;
    void openWindow();
    void chooseARowFarDown();
    void changeElsewhere(double leadTime);
    pages::InventoryPage& page() const { return *qobject_cast<pages::InventoryPage*>(m_window->page(QStringLiteral("inventory"))); }
    widgets::ItemTable& table() const { return *page().table()->table(); }
    bool says(const QString& part) const;

    test::ThrowawaySettings m_settings;
    test::RegionWriter m_region;
    std::unique_ptr<test::PostgresServer> m_server;
    int m_workspaces = 0;
    std::unique_ptr<LanguageSwitch> m_language;
    std::unique_ptr<session::Session> m_session, m_other;
    std::unique_ptr<MainWindow> m_window;
    std::optional<std::size_t> m_row;
    int m_scrolled = 0;
};

void ForeignChangeTest::initTestCase()
{
    qputenv("UNISONO_PSEUDONYM_KEY", "only for tests");
    useTranslations();
    QVERIFY(theme::Theme::current().applyTo(*qApp));
    QByteArray stock;
    for (int item = 100; item < 400; ++item)
        stock += "ART-" + QByteArray::number(item) + ",S1,5,0,0,0,0,2026-11-22T05:00:00Z\n";
    m_region.channel("till", "store_pos", 60).stock("till", stock);
}

void ForeignChangeTest::init()
{
    m_language = std::make_unique<LanguageSwitch>();
    m_language->use(QStringLiteral("en"));
}

void ForeignChangeTest::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_other.reset();
}

void ForeignChangeTest::workspaces()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("file") << "file";
    QTest::newRow("PostgreSQL") << "postgresql";
}

/// Of a workspace that is not there yet; empty where no server runs.
QString ForeignChangeTest::addressOf(const QString& kind)
{
    const QString name = QStringLiteral("shared%1").arg(++m_workspaces);
    if (kind == QLatin1String("file"))
        return m_settings.path(name + QStringLiteral(".unisono"));
    if (!m_server)
        m_server = std::make_unique<test::PostgresServer>();
    return m_server->isRunning() && m_server->createDatabase(name) ? m_server->dsn(name) : QString();
}

void ForeignChangeTest::openRegion(session::Session& session, const QString& address, bool create) const
{
    QSignalSpy opened(&session, &session::Session::opened);
    session.open(address, create);
    QVERIFY(opened.wait(30'000));
    if (!create)
        return;
    session.importRegion(m_region.path());
    QTRY_VERIFY_WITH_TIMEOUT(!session.channelRecords().empty(), 20'000);
    QSignalSpy pulled(&session, &session::Session::pullFinished);
    session.pull();
    QTRY_COMPARE_WITH_TIMEOUT(pulled.count(), 1, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(session.inventory() && session.inventory()->positions.size() == 300, 20'000);
}

void ForeignChangeTest::openWindow()
{
    QFETCH(QString, kind);
    const QString address = addressOf(kind);
    if (address.isEmpty())
        QSKIP(qPrintable(m_server->reason()));
    m_other = std::make_unique<session::Session>();
    openRegion(*m_other, address, true);
    m_session = std::make_unique<session::Session>();
    m_window = std::make_unique<MainWindow>(*m_session, *m_language);
    m_window->resize(1440, 900);
    m_window->show();
    m_window->goWhenOpen(pages::ViewAddress::fromString(QStringLiteral("inventory/positions")));
    m_window->openWorkspace(address);
    QTRY_VERIFY_WITH_TIMEOUT(m_session->inventory() && !m_session->inventory()->positions.empty(), 30'000);
    QTRY_COMPARE(page().table()->shownRows(), std::size_t(300));
}

void ForeignChangeTest::chooseARowFarDown()
{
    QVERIFY(table().selectSourceRow(150));
    table().verticalScrollBar()->setValue(table().verticalScrollBar()->value() + 77);
    m_row = table().currentSourceRow();
    m_scrolled = table().verticalScrollBar()->value();
    QVERIFY(m_row == 150 && m_scrolled > 500);
}

void ForeignChangeTest::changeElsewhere(double leadTime)
{
    QSignalSpy changed(m_other.get(), &session::Session::snapshotChanged);
    m_other->changeAssumptions({{Assumption::LeadTime, leadTime}});
    QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, 20'000);
}

bool ForeignChangeTest::says(const QString& part) const
{
    const auto labels = m_window->findChildren<widgets::ElidedLabel*>();
    return std::ranges::any_of(labels, [&](const widgets::ElidedLabel* label) { return label->text().contains(part); });
}

void ForeignChangeTest::theWindowLooksAtIntervals()
{
    openWindow();
    if (!m_window)
        return;
    chooseARowFarDown();
    QSignalSpy noticed(m_session.get(), &session::Session::changedElsewhere), changed(m_session.get(), &session::Session::snapshotChanged);
    m_session->setLookInterval(50ms);
    QTest::qWait(400);
    QCOMPARE(noticed.count(), 0); // nobody has changed anything
    changeElsewhere(9);
    QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, 20'000);
    QCOMPARE(noticed.count(), 1);
    QCOMPARE(m_session->snapshot()->region.chosen.at(Assumption::LeadTime), 9.0);
    QVERIFY(says(QStringLiteral("changed by another program")));
    QTest::qWait(400); // every page has shown the new state
    QCOMPARE(table().currentSourceRow(), m_row);
    QCOMPARE(table().verticalScrollBar()->value(), m_scrolled);
    QCOMPARE(noticed.count(), 1);
}

void ForeignChangeTest::theWindowLooksWhenSomebodyComesBack()
{
    openWindow();
    if (!m_window)
        return;
    chooseARowFarDown();
    QSignalSpy noticed(m_session.get(), &session::Session::changedElsewhere), changed(m_session.get(), &session::Session::snapshotChanged);
    m_session->setLookInterval(1h);
    QWidget elsewhere;
    elsewhere.show();
    elsewhere.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&elsewhere));
    changeElsewhere(11);
    QTest::qWait(300);
    QCOMPARE(noticed.count(), 0);
    m_window->activateWindow();
    QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, 20'000);
    QCOMPARE(noticed.count(), 1);
    QCOMPARE(m_session->snapshot()->region.chosen.at(Assumption::LeadTime), 11.0);
    QTest::qWait(200);
    QCOMPARE(table().currentSourceRow(), m_row);
    QCOMPARE(table().verticalScrollBar()->value(), m_scrolled);
}

QTEST_MAIN(ForeignChangeTest)
#include "tst_foreign_change.moc"
