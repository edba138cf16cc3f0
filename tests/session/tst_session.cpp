// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"
#include "support/postgres_server.h"
#include "support/region_writer.h"

#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace unisono;
using session::Session;

class SessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("UNISONO_PSEUDONYM_KEY", "only for tests"); }
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void opensTheSampleAndShowsItsFindings()
    {
        Session session;
        QSignalSpy opened(&session, &Session::opened);
        QSignalSpy pulled(&session, &Session::pullFinished);
        session.openSample(m_dir->filePath("sample.unisono"));
        QVERIFY(opened.wait(30'000));
        QTRY_COMPARE_WITH_TIMEOUT(pulled.count(), 3, 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(session.inventory()->findings.size() > 20, 30'000);
        QVERIFY(session.snapshot()->region.isSample);
        QCOMPARE(session.channelRecords().size(), std::size_t(3));
        QCOMPARE(session.findingTrend().size(), std::size_t(1));
        QVERIFY(!session.isPulling("web-fr"));
    }

    void answersTheTimelineOfOneItem()
    {
        test::RegionWriter region;
        region.channel("till", "store_pos", 60).stock("till", "A,S1,5,0,0,0,0,2026-11-22T05:00:00Z\nA,S1,4,0,0,0,0,2026-11-22T06:00:00Z\n");
        region.channel("web", "web_store", 60).published("web", "A,5,2026-11-22T05:30:00Z\nA,9,2026-11-22T06:30:00Z\n");
        Session session;
        openRegion(session, region);
        std::optional<analysis::StockHistory> history;
        session.loadHistory("A", [&](Result<analysis::StockHistory> answer) {
            if (answer)
                history = *answer;
        });
        QTRY_VERIFY_WITH_TIMEOUT(history.has_value(), 20'000);
        QCOMPARE(history->onHand.size(), std::size_t(2));
        QCOMPARE(history->published.front().steps.size(), std::size_t(2));
        QCOMPARE(history->firstDivergence.toIso(), QString("2026-11-22T06:30:00Z"));
    }

    void showsThePastWhenAsked()
    {
        test::RegionWriter region;
        region.channel("till", "store_pos", 60).stock("till", "A,S1,5,0,0,0,0,2026-11-22T05:00:00Z\nA,S1,4,0,0,0,0,2026-11-22T06:00:00Z\n");
        Session session;
        openRegion(session, region);
        QCOMPARE(session.inventory()->positions.front().states.onHand, Quantity(4));
        QSignalSpy changed(&session, &Session::snapshotChanged);
        session.setAsOf(Instant::fromDateTime(QDateTime(QDate(2026, 11, 22), QTime(5, 30), Qt::UTC)));
        QVERIFY(changed.wait(20'000));
        QCOMPARE(session.inventory()->positions.front().states.onHand, Quantity(5));
    }

    void worksOutWhatFollowsOnlyWhenWanted()
    {
        test::RegionWriter region;
        region.channel("till", "store_pos", 60).stock("till", "A,S1,5,0,0,0,0,2026-11-22T05:00:00Z\nB,S1,4,0,0,0,0,2026-11-22T05:00:00Z\n");
        Session session;
        openRegion(session, region);
        QVERIFY(!session.operations());
        session.wantOperations();
        QTRY_VERIFY_WITH_TIMEOUT(session.operations(), 20'000);
        QCOMPARE(session.operations()->inventory, session.inventory());
        QCOMPARE(session.operations()->planning->cover.size(), std::size_t(2));
        // From here on every reading brings its own.
        session.setAsOf(Instant::fromDateTime(QDateTime(QDate(2026, 11, 22), QTime(5, 30), Qt::UTC)));
        const auto before = session.operations();
        QTRY_VERIFY_WITH_TIMEOUT(session.operations() && session.operations() != before, 20'000);
        QCOMPARE(session.operations()->inventory, session.inventory());
    }

    void bringsACountInAndReadsAgain()
    {
        test::RegionWriter region;
        region.channel("till", "store_pos", 60).stock("till", "A,S1,5,0,0,0,0,2026-11-22T05:00:00Z\n");
        Session session;
        openRegion(session, region);
        QFile sheet(m_dir->filePath("count.csv"));
        QVERIFY(sheet.open(QIODevice::WriteOnly));
        sheet.write("sku,location,at,counted,recorded,reason\nA,S1,2026-11-22T05:10:00Z,3,5,random\n");
        sheet.close();
        QSignalSpy changed(&session, &Session::snapshotChanged);
        std::optional<session::CountImport> brought;
        session.importCounts(sheet.fileName(), [&](Result<session::CountImport> result) {
            if (result)
                brought = *result;
        });
        QTRY_VERIFY_WITH_TIMEOUT(brought.has_value(), 20'000);
        QCOMPARE(brought->fresh, 1);
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, 20'000);
    }

    void worksOutAnewWhatIsAssumed()
    {
        test::RegionWriter region;
        region.channel("till", "store_pos", 60).stock("till", "A,S1,5,0,0,0,0,2026-11-22T05:00:00Z\n");
        Session session;
        openRegion(session, region);
        session.wantOperations();
        QTRY_VERIFY_WITH_TIMEOUT(session.operations(), 20'000);
        QCOMPARE(session.operations()->planning->rules.serviceLevel, 0.95);
        session.changeAssumptions({{Assumption::ServiceLevel, 0.99}});
        QTRY_VERIFY_WITH_TIMEOUT(session.operations() && session.operations()->planning->rules.serviceLevel == 0.99, 20'000);
        QCOMPARE(session.snapshot()->region.chosen.size(), std::size_t(1));
    }

    void noticesWhatAnotherProgramChanged_data()
    {
        QTest::addColumn<bool>("onServer");
        QTest::newRow("file") << false;
        QTest::newRow("PostgreSQL") << true;
    }

    void noticesWhatAnotherProgramChanged()
    {
        QFETCH(bool, onServer);
        std::optional<test::PostgresServer> server;
        if (onServer && !server.emplace().isRunning())
            QSKIP(qPrintable(server->reason()));
        test::RegionWriter region;
        region.channel("till", "store_pos", 60).stock("till", "A,S1,5,0,0,0,0,2026-11-22T05:00:00Z\n");
        Session session, other;
        openRegion(session, region, onServer ? server->dsn() : QString());
        QSignalSpy noticed(&session, &Session::changedElsewhere), changed(&session, &Session::snapshotChanged);
        // Nothing new, and its own changes, are nothing to notice.
        session.lookForChanges();
        session.changeAssumptions({{Assumption::LeadTime, 3}});
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, 20'000);
        session.lookForChanges();
        QTest::qWait(500);
        QCOMPARE(noticed.count(), 0);

        QSignalSpy opened(&other, &Session::opened), otherChanged(&other, &Session::snapshotChanged);
        other.open(session.address());
        QVERIFY(opened.wait(20'000));
        QTRY_COMPARE_WITH_TIMEOUT(otherChanged.count(), 1, 20'000);
        other.changeAssumptions({{Assumption::LeadTime, 9}});
        QTRY_COMPARE_WITH_TIMEOUT(otherChanged.count(), 2, 20'000);
        session.lookForChanges();
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 2, 20'000);
        QCOMPARE(noticed.count(), 1);
        QCOMPARE(session.snapshot()->region.chosen.at(Assumption::LeadTime), 9.0);

        region.stock("till", "A,S1,2,0,0,0,0,2026-11-22T06:00:00Z\n");
        QSignalSpy pulled(&other, &Session::pullFinished);
        other.pull();
        QTRY_COMPARE_WITH_TIMEOUT(pulled.count(), 1, 20'000);
        session.lookForChanges();
        QTRY_COMPARE_WITH_TIMEOUT(session.inventory()->positions.front().states.onHand, Quantity(2), 20'000);
        QCOMPARE(noticed.count(), 2);
    }

    void saysWhyAWorkspaceDoesNotOpen()
    {
        Session session;
        QSignalSpy failed(&session, &Session::openFailed);
        session.open(m_dir->filePath("nothing.unisono"));
        QVERIFY(failed.wait(20'000));
        QVERIFY(!session.isOpen());
        QCOMPARE(failed.front().front().value<Error>().fault, Fault::NotFound);
    }

    void withoutKeychainItIsSaidThatPseudonymsEndWithTheSession()
    {
#ifdef Q_OS_WIN
        QSKIP("Windows always has a keychain");
#endif
        if (qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") || qEnvironmentVariableIsSet("XDG_RUNTIME_DIR"))
            QSKIP("There may be a keychain here");
        test::RegionWriter region;
        region.channel("web", "web_store", 60)
            .stock("web", "A,S1,5,0,0,0,0,2026-11-22T05:00:00Z\n")
            .table("web", "orders", "order,customer,placed_at,status\nW1,Marie.Petit@example.com,2026-11-22T05:00:00Z,open\n");
        Session session;
        QSignalSpy said(&session, &Session::pseudonymsWillChange);
        openRegion(session, region);
        QCOMPARE(said.count(), 0); // a key was given
        qunsetenv("UNISONO_PSEUDONYM_KEY");
        session.pull({}, true);
        QTRY_COMPARE_WITH_TIMEOUT(said.count(), 1, 20'000);
        qputenv("UNISONO_PSEUDONYM_KEY", "only for tests");
    }

    void dyingInTheMiddleOfAPullCallsNobody()
    {
        auto session = std::make_unique<Session>();
        QSignalSpy opened(session.get(), &Session::opened);
        session->openSample(m_dir->filePath("sample.unisono"));
        QVERIFY(opened.wait(30'000));
        session.reset();
        QTest::qWait(200);
    }

private:
    void openRegion(Session& session, const test::RegionWriter& region, const QString& address = {})
    {
        QSignalSpy opened(&session, &Session::opened);
        session.open(address.isEmpty() ? m_dir->filePath("w.unisono") : address, true);
        QVERIFY(opened.wait(20'000));
        QSignalSpy changed(&session, &Session::snapshotChanged);
        session.importRegion(region.path());
        QTRY_VERIFY_WITH_TIMEOUT(!session.channelRecords().empty(), 20'000);
        QSignalSpy pulled(&session, &Session::pullFinished);
        session.pull();
        QTRY_COMPARE_WITH_TIMEOUT(pulled.count(), qsizetype(session.channelRecords().size()), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(session.inventory() && !session.inventory()->positions.empty(), 20'000);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(SessionTest)
#include "tst_session.moc"
