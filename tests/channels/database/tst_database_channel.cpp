// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "channels/database/database_steps.h"
#include "support/test_data.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QThread>

using namespace unisono;
using namespace unisono::channels;
using namespace unisono::test;

namespace {

const QString stockQuery = "SELECT sku AS SKU, shop AS location, qty AS on_hand, changed_at AS as_of, 'x' AS other FROM stock";

/// A till's own database, written as the till would.
class Till
{
public:
    explicit Till(const QString& path, const QString& journal = "WAL") : m_path(path)
    {
        m_database = QSqlDatabase::addDatabase("QSQLITE", "till");
        m_database.setDatabaseName(path);
        m_database.open();
        run("PRAGMA journal_mode = " + journal);
    }
    ~Till()
    {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase("till");
    }
    Q_DISABLE_COPY_MOVE(Till)

    bool run(const QString& sql)
    {
        QSqlQuery query(m_database);
        const bool done = query.exec(sql);
        if (!done)
            qWarning() << query.lastError().text();
        return done;
    }
    void fillStock(int rows)
    {
        run("CREATE TABLE stock (id INTEGER PRIMARY KEY, sku TEXT, shop TEXT, qty NUMERIC, changed_at TEXT)");
        run(QString("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) INSERT INTO stock "
                    "SELECT i, 'SKU-' || i, 'S1', i % 100, '2026-01-01T00:00:00Z' FROM n").arg(rows));
    }
    QString dsn() const { return "sqlite:///" + m_path; }

private:
    QString m_path;
    QSqlDatabase m_database;
};

QStringList caughtWarnings;

void catchWarning(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    if (type >= QtWarningMsg)
        caughtWarnings << text;
}

} // namespace

class TestDatabaseChannel : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString path(const QString& name = "till.sqlite") const { return m_folder->filePath(name); }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void allRowsComeWithExactValues()
    {
        Till till(path());
        till.run("CREATE TABLE stock (sku TEXT, shop TEXT, qty, changed_at TEXT)");
        till.run("INSERT INTO stock VALUES ('A', 'S1', 12, '2026-01-01 10:00:00'), ('B', 'S1', '0.1000', NULL), "
                 "('C', 'S1', 0.1 + 0.2, NULL), ('D', 'S1', NULL, NULL), ('E', 'S1', -4, NULL), ('F', 'S1', 1e400, NULL), "
                 "('G', 'S1', '12 pcs', NULL), (NULL, 'S1', 1, NULL), ('H', 'S1', 123456789012.3456, NULL)");
        const Pulled pulled = pullAll(databaseSettings(till.dsn(), {{"stock", stockQuery}}));
        QVERIFY(!pulled.error);
        QCOMPARE(pulled.pages, 1);
        QCOMPARE(pulled.enumerated, QStringList("stock"));
        QCOMPARE(pulled.rows.value("stock"), 6);
        QStringList figures;
        const RecordBatch& batch = pulled.batches.front();
        for (std::size_t row = 0; row < batch.size(); ++row)
            figures << QString::fromStdString(std::string(batch.text(field::stock::sku, row)) + "="
                                              + batch.decimal(field::stock::onHand, row).toString());
        QCOMPARE(figures, QStringList({"A=12", "B=0.1", "C=0.3", "D=", "E=-4", "H=123456789012.3456"}));
        QCOMPARE(batch.instant(field::stock::asOf, 0).toIso(), QString("2026-01-01T09:00:00Z"));
        QVERIFY(batch.decimal(field::stock::committed, 0).isUnknown());
        QCOMPARE(pulled.rejected.size(), std::size_t(4));
        QCOMPARE(pulled.rejected[0].reason, RowReason::LocalTimeAssumed);
        QCOMPARE(pulled.rejected[1].line, 6);
        QCOMPARE(pulled.rejected[2].value, QString("12 pcs"));
        QCOMPARE(pulled.rejected[3].reason, RowReason::EmptyKey);
    }

    void thePullIsPagedAndKindsFollowEachOther()
    {
        Till till(path());
        till.fillStock(120'000);
        const auto settings = databaseSettings(
            till.dsn(), {{"stock", stockQuery}, {"products", "SELECT sku FROM stock WHERE id <= 10"}});
        const Pulled pulled = pullAll(settings);
        QVERIFY(!pulled.error);
        QCOMPARE(pulled.pages, 3);
        QCOMPARE(pulled.rows.value("stock"), 120'000);
        QCOMPARE(pulled.rows.value("products"), 10);
        QCOMPARE(pulled.enumerated, QStringList({"products", "stock"}));
        QCOMPARE(pulled.batches.front().kind(), RecordKind::Product);
    }

    void aCursorGoesOnInAnotherObject_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("rowsAfterwards");
        QTest::newRow("behind the last page") << "id" << 70'000;
        QTest::newRow("at the kind's first row") << "" << 120'000;
    }

    void aCursorGoesOnInAnotherObject()
    {
        QFETCH(QString, key);
        QFETCH(int, rowsAfterwards);
        Till till(path());
        till.fillStock(120'000);
        const auto settings = databaseSettings(
            till.dsn(), {{"stock", QJsonObject{{"query", "SELECT id, sku, shop AS location FROM stock"}, {"key", key}}}});
        DatabaseChannel first(settings, {});
        const Pulled begun = pullAll(first, {}, 1);
        QCOMPARE(begun.rows.value("stock"), 50'000);
        QVERIFY(begun.enumerated.isEmpty());
        const Pulled continued = pullAll(settings, begun.next);
        QVERIFY(!continued.error);
        QCOMPARE(continued.rows.value("stock"), rowsAfterwards);
        QCOMPARE(continued.enumerated, QStringList("stock"));
        QSet<QByteArray> seen;
        for (const Pulled* part : {&begun, &continued})
            for (const RecordBatch& batch : part->batches)
                for (std::string_view sku : batch.texts(field::stock::sku))
                    seen.insert(QByteArray(sku.data(), static_cast<qsizetype>(sku.size())));
        QCOMPARE(seen.size(), 120'000);
    }

    void onlyWhatChangedComesNextTime_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QStringList>("instants");
        QTest::newRow("texts") << "TEXT" << QStringList({"'2026-01-01 10:00:00'", "'2026-01-02 10:00:00'", "'2026-01-03 10:00:00'"});
        QTest::newRow("integers") << "INTEGER" << QStringList({"9", "10", "11"});
        QTest::newRow("untyped integers") << "" << QStringList({"9", "10", "11"});
        QTest::newRow("reals") << "" << QStringList({"9.5", "10.25", "11.125"});
    }

    void onlyWhatChangedComesNextTime()
    {
        QFETCH(QString, type);
        QFETCH(QStringList, instants);
        Till till(path());
        till.run("CREATE TABLE stock (sku TEXT, qty INTEGER, at " + type + ")");
        till.run("INSERT INTO stock VALUES ('A', 1, " + instants[0] + "), ('B', 2, " + instants[1] + ")");
        const QJsonObject mapped{{"query", "SELECT sku, 'S1' AS location, qty AS on_hand, at AS changed FROM stock"},
                                 {"incremental", "SELECT sku, 'S1' AS location, qty AS on_hand, at AS changed FROM stock WHERE at > :since"},
                                 {"watermark", "Changed"}};
        const auto settings = databaseSettings(till.dsn(), {{"stock", mapped}});
        const Pulled full = pullAll(settings);
        QVERIFY2(!full.error, qPrintable(full.error.value_or(Error()).detail));
        QCOMPARE(full.rows.value("stock"), 2);
        QCOMPARE(full.enumerated, QStringList("stock"));
        const Pulled nothing = pullAll(settings, full.next);
        QVERIFY(!nothing.error);
        QCOMPARE(nothing.rows.value("stock"), 0);
        QVERIFY(nothing.enumerated.isEmpty());
        till.run("UPDATE stock SET qty = 7, at = " + instants[2] + " WHERE sku = 'A'");
        const Pulled changed = pullAll(settings, nothing.next);
        QCOMPARE(changed.rows.value("stock"), 1);
        QCOMPARE(changed.batches.front().decimal(field::stock::onHand, 0), Quantity(7));
        QCOMPARE(pullAll(settings, changed.next).rows.value("stock"), 0);
        QCOMPARE(pullAll(settings).rows.value("stock"), 2);
    }

    void withoutWatermarkTheClockCounts()
    {
        Till till(path());
        till.run("CREATE TABLE stock (sku TEXT, at TEXT)");
        till.run("INSERT INTO stock VALUES ('A', datetime('now', '-1 day')), ('B', datetime('now'))");
        const auto settings = databaseSettings(
            till.dsn(), {{"stock", QJsonObject{{"query", "SELECT sku, 1 AS location FROM stock"},
                                               {"incremental", "SELECT sku, 1 AS location FROM stock WHERE at > :since"}}}});
        const Pulled full = pullAll(settings);
        QCOMPARE(full.rows.value("stock"), 2);
        QCOMPARE(pullAll(settings, full.next).rows.value("stock"), 1);
    }

    void anEmptyFirstPullIsFollowedByAFullOne()
    {
        Till till(path());
        till.run("CREATE TABLE stock (sku TEXT, at TEXT)");
        const QString query = "SELECT sku, 1 AS location, at FROM stock";
        const auto settings = databaseSettings(till.dsn(), {{"stock", QJsonObject{{"query", query}, {"watermark", "at"},
                                                             {"incremental", query + " WHERE at > :since"}}}});
        const Pulled empty = pullAll(settings);
        till.run("INSERT INTO stock VALUES ('A', NULL)");
        const Pulled next = pullAll(settings, empty.next);
        QCOMPARE(next.rows.value("stock"), 1);
        QCOMPARE(next.enumerated, QStringList("stock"));
    }

    void nothingCanBeWritten_data()
    {
        QTest::addColumn<QString>("query");
        QTest::newRow("delete") << "DELETE FROM stock";
        QTest::newRow("delete behind a question") << "SELECT 1; DELETE FROM stock";
        QTest::newRow("delete in a question") << "WITH x AS (DELETE FROM stock RETURNING sku) SELECT sku, 1 AS location FROM x";
        QTest::newRow("delete behind with") << "WITH x AS (SELECT 1) DELETE FROM stock RETURNING sku, shop AS location";
        QTest::newRow("out of the brackets") << "SELECT 1) AS a; DELETE FROM stock; SELECT * FROM (SELECT 1";
        QTest::newRow("attach") << "ATTACH 'x' AS x";
    }

    void nothingCanBeWritten()
    {
        QFETCH(QString, query);
        Till till(path());
        till.fillStock(5);
        const auto settings = databaseSettings(till.dsn(), {{"stock", query}});
        const Pulled pulled = pullAll(settings);
        QVERIFY(pulled.error);
        QCOMPARE(pulled.error->fault, Fault::Malformed);
        QCOMPARE(pulled.error->subject, QString("stock"));
        QCOMPARE(pullAll(databaseSettings(till.dsn(), {{"stock", stockQuery}})).rows.value("stock"), 5);
    }

    void wrongQueriesNameTheirKind_data()
    {
        QTest::addColumn<QString>("query");
        QTest::newRow("no such table") << "SELECT sku FROM nowhere";
        QTest::newRow("no key") << "SELECT sku, qty AS on_hand FROM stock";
        QTest::newRow("syntax") << "SELECT sku, FROM stock";
    }

    void wrongQueriesNameTheirKind()
    {
        QFETCH(QString, query);
        Till till(path());
        till.fillStock(5);
        const auto settings = databaseSettings(till.dsn(), {{"products", "SELECT sku FROM stock"}, {"stock", query}});
        const Pulled pulled = pullAll(settings);
        QVERIFY(pulled.error);
        QCOMPARE(pulled.error->fault, Fault::Malformed);
        QCOMPARE(pulled.error->subject, QString("stock"));
        const auto report = DatabaseChannel(settings, {}).test(false);
        QVERIFY(report);
        QCOMPARE(report->readable, std::vector<RecordKind>{RecordKind::Product});
        QCOMPARE(report->places[0], QString("products: ok"));
        QVERIFY(report->places[1].startsWith("stock: error: "));
        QVERIFY(report->mayWrite);
    }

    void whatIsNoDatabaseIsSaidToBeNone()
    {
        const auto faultOf = [](const QString& dsn) {
            const auto settings = databaseSettings(dsn, {{"stock", stockQuery}});
            const auto report = DatabaseChannel(settings, {}).test(false);
            const auto pulled = pullAll(settings);
            return !report && pulled.error && report.error() == *pulled.error ? report.error().fault : Fault::Cancelled;
        };
        QCOMPARE(faultOf("sqlite:///" + path("missing.sqlite")), Fault::NotFound);
        QVERIFY(!QFile::exists(path("missing.sqlite")));
        writeAll(path("text.sqlite"), "sku,location\nA,S1\n");
        QCOMPARE(faultOf("sqlite:///" + path("text.sqlite")), Fault::Corrupt);
        writeAll(path("empty.sqlite"), {});
        QCOMPARE(faultOf("sqlite:///" + path("empty.sqlite")), Fault::Corrupt);
        QCOMPARE(faultOf("oracle://x"), Fault::WrongUse);
    }

    void aDamagedDatabaseIsSaidToBeCorrupt()
    {
        {
            Till till(path(), "DELETE");
            till.fillStock(20'000);
        }
        QByteArray content = readAll(path());
        for (qsizetype at = 40 * 4096; at < content.size() && at < 60 * 4096; ++at)
            content[at] = static_cast<char>(at * 31);
        writeAll(path(), content);
        const Pulled pulled = pullAll(databaseSettings("sqlite:///" + path(), {{"stock", stockQuery}}));
        QVERIFY(pulled.error);
        QCOMPARE(pulled.error->fault, Fault::Corrupt);
    }

    void aLockedDatabaseIsSaidToBeLocked()
    {
        Till till(path(), "DELETE");
        till.fillStock(5);
        till.run("BEGIN EXCLUSIVE");
        auto settings = databaseSettings(till.dsn(), {{"stock", stockQuery}});
        settings.options.insert("timeout_seconds", 1);
        const Pulled pulled = pullAll(settings);
        QVERIFY(pulled.error);
        QCOMPARE(pulled.error->fault, Fault::Locked);
        till.run("COMMIT");
        QCOMPARE(pullAll(settings).rows.value("stock"), 5);
    }

    void aTillThatWritesIsNotHeldBetweenPagesWithAKey()
    {
        Till till(path(), "DELETE");
        till.fillStock(60'000);
        DatabaseChannel channel(databaseSettings(till.dsn(), {{"stock", QJsonObject{
            {"query", "SELECT id, sku, shop AS location FROM stock"}, {"key", "ID"}}}}), {});
        const Pulled begun = pullAll(channel, {}, 1);
        QVERIFY(till.run("UPDATE stock SET qty = 1"));
        QCOMPARE(pullAll(channel, begun.next).rows.value("stock"), 10'000);
    }

    void aTillWithOpenJournalIsReadAsItIs()
    {
        Till till(path(), "WAL");
        till.fillStock(5);
        till.run("PRAGMA wal_autocheckpoint = 0");
        till.run("UPDATE stock SET qty = 77");
        const Pulled pulled = pullAll(databaseSettings(till.dsn(), {{"stock", stockQuery}}));
        QVERIFY(!pulled.error);
        QCOMPARE(pulled.batches.front().decimal(field::stock::onHand, 4), Quantity(77));
    }

    void cancelStopsIt()
    {
        Till till(path());
        till.fillStock(60'000);
        DatabaseChannel channel(databaseSettings(till.dsn(), {{"stock", stockQuery}}), {});
        CancelFlag cancel = false;
        const auto page = channel.pull({}, cancel);
        QVERIFY(page);
        cancel = true;
        QCOMPARE(channel.pull(page->next, cancel).error().fault, Fault::Cancelled);
        QCOMPARE(channel.test(cancel).error().fault, Fault::Cancelled);
    }

    void hostileValuesAreBoundNotPasted()
    {
        Till till(path());
        till.run("CREATE TABLE stock (sku TEXT, at TEXT)");
        till.run("INSERT INTO stock VALUES ('A', 'z'' OR 1=1 --')");
        const QString query = "SELECT sku, 1 AS location, at FROM stock";
        const auto settings = databaseSettings(till.dsn(), {{"stock", QJsonObject{{"query", query}, {"watermark", "at"},
                                                             {"key", "sku"}, {"incremental", query + " WHERE at > :since"}}}});
        const Pulled full = pullAll(settings);
        const Pulled next = pullAll(settings, full.next);
        QVERIFY(!next.error);
        QCOMPARE(next.rows.value("stock"), 0);
    }

    void connectionsLiveInTheirThreadAndLeaveNothingBehind()
    {
        Till till(path());
        till.fillStock(60'000);
        const auto settings = databaseSettings(till.dsn(), {{"stock", stockQuery}});
        const auto before = QSqlDatabase::connectionNames();
        caughtWarnings.clear();
        const auto former = qInstallMessageHandler(catchWarning);
        std::vector<std::unique_ptr<QThread>> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back(QThread::create([&settings] {
                DatabaseChannel abandoned(settings, {});
                pullAll(abandoned, {}, 1);
                pullAll(settings);
            }))->start();
        for (const auto& thread : threads)
            thread->wait();
        qInstallMessageHandler(former);
        QCOMPARE(caughtWarnings, QStringList());
        QCOMPARE(QSqlDatabase::connectionNames(), before);
    }

    void aSourceOfTheSystemIsReadThroughOdbc()
    {
#ifdef Q_OS_WIN
        QSKIP("Windows' own driver manager is set up through its registry");
#endif
        if (!QSqlDatabase::isDriverAvailable("QODBC"))
            QSKIP("The ODBC driver is not installed");
        if (!QFile::exists("/etc/odbcinst.ini") || !readAll("/etc/odbcinst.ini").contains("[SQLite3]"))
            QSKIP("There is no ODBC driver for SQLite to try it with");
        Till till(path(), "DELETE");
        till.run("CREATE TABLE stock (sku VARCHAR(40), shop VARCHAR(40), qty INTEGER, at TIMESTAMP)");
        till.run("INSERT INTO stock VALUES ('A', 'S1', 12, '2026-07-01 10:00:00'), ('B', 'S1', NULL, '2026-07-02 10:00:00')");
        writeAll(path("odbc.ini"), "[Caisse]\nDriver=SQLite3\nDatabase=" + path().toUtf8() + "\n");
        qputenv("ODBCINI", path("odbc.ini").toUtf8());
        const QString query = "SELECT sku, shop AS location, qty AS on_hand, at AS as_of FROM stock";
        const auto settings = databaseSettings("odbc:Caisse", {{"stock", QJsonObject{{"query", query}, {"key", "sku"},
                                {"watermark", "as_of"}, {"incremental", query + " WHERE at > :since"}}}});
        const Pulled full = pullAll(settings);
        QVERIFY2(!full.error, qPrintable(full.error.value_or(Error()).detail));
        QCOMPARE(full.rows.value("stock"), 2);
        QCOMPARE(full.batches.front().decimal(field::stock::onHand, 0), Quantity(12));
        QVERIFY(full.batches.front().decimal(field::stock::onHand, 1).isUnknown());
        QCOMPARE(full.batches.front().instant(field::stock::asOf, 0).toIso(), QString("2026-07-01T08:00:00Z"));
        QCOMPARE(pullAll(settings, full.next).rows.value("stock"), 0);
        const Pulled gone = pullAll(databaseSettings("odbc:Nowhere", {{"stock", query}}));
        QVERIFY(gone.error);
        QCOMPARE(gone.error->fault, Fault::NotFound);
    }

    void manyRowsAreQuick()
    {
        Till till(path());
        till.fillStock(manyRows);
        QElapsedTimer elapsed;
        elapsed.start();
        DatabaseChannel channel(databaseSettings(till.dsn(), {{"stock", stockQuery}}), {});
        qint64 rows = 0;
        QByteArray cursor;
        for (bool last = false; !last;) {
            auto page = channel.pull(cursor, false);
            QVERIFY(page);
            for (const RecordBatch& batch : page->batches)
                rows += static_cast<qint64>(batch.size());
            cursor = page->next;
            last = page->last;
        }
        QCOMPARE(rows, manyRows);
        QVERIFY2(elapsed.elapsed() < 60'000, qPrintable(QString::number(elapsed.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestDatabaseChannel)
#include "tst_database_channel.moc"
