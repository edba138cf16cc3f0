// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "channels/database/database_steps.h"
#include "support/postgres_server.h"
#include "support/test_data.h"

#include <QTcpServer>

using namespace unisono;
using namespace unisono::channels;
using namespace unisono::test;

namespace {

const QString stockQuery = "SELECT sku, shop AS location, qty AS on_hand, changed_at AS as_of FROM stock";
const QString killEverybody =
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'unisono'";

/// Zero where the system does not tell, or where a sanitizer holds on to what is freed.
qint64 residentBytes()
{
#ifdef __SANITIZE_ADDRESS__
    return 0;
#else
    constexpr qint64 pageBytes = 4096;
    return readAll("/proc/self/statm").split(' ').value(1).toLongLong() * pageBytes;
#endif
}

QSet<QByteArray> skusOf(const Pulled& pulled)
{
    QSet<QByteArray> skus;
    for (const RecordBatch& batch : pulled.batches)
        for (std::string_view sku : batch.texts(0))
            skus.insert(QByteArray(sku.data(), static_cast<qsizetype>(sku.size())));
    return skus;
}

} // namespace

class TestDatabaseChannelPostgres : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PostgresServer> m_server;

    bool run(const QString& sql) { return m_server->run(sql, "till"); }
    QString dsn() const { return m_server->dsn("till"); }
    void fillStock(int rows)
    {
        QVERIFY2(run(QString("CREATE TABLE stock (id bigint PRIMARY KEY, sku text, shop text, qty numeric, changed_at timestamptz);"
                             "INSERT INTO stock SELECT i, 'SKU-' || i, 'S1', i %% 100, '2026-01-01T00:00:00Z' "
                             "FROM generate_series(1, %1) AS i").arg(rows).replace("%%", "%")),
                 qPrintable(m_server->reason()));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<PostgresServer>();
        if (!m_server->isRunning())
            QSKIP(qPrintable(m_server->reason()));
        QVERIFY2(m_server->createDatabase("till"), qPrintable(m_server->reason()));
    }

    void init() { QVERIFY(run("DROP SCHEMA public CASCADE; CREATE SCHEMA public; GRANT USAGE ON SCHEMA public TO public")); }

    void allTypesComeExactly()
    {
        QVERIFY(run(
            "CREATE TABLE t (sku text, a smallint, b bigint, c numeric(30,10), d double precision, e real, at timestamptz);"
            "INSERT INTO t VALUES ('A', 12, 9000000000, 123456789012.3456, 0.1 + 0.2::float8, 38.97, '2026-03-29 03:30+02'),"
            "('B', NULL, NULL, NULL, NULL, NULL, NULL), ('C', -1, -2, -0.2500, 1e-4, 16777216, '2026-03-29 03:30:00.123456+02'),"
            "('D', 1, 1, 'NaN', 1, 1, NULL), ('E', 1, 1, 1, 'NaN', 1, NULL), ('F', 1, 1, 1, 'Infinity', 1, NULL),"
            "('G', 1, 1, 1.00001, 1, 1, NULL), ('H', 1, 1, 1, 1, 1, 'infinity'), ('I', 1, 1e18, 1, 1, 1, NULL)"));
        const Pulled pulled = pullAll(databaseSettings(dsn(), {{"stock",
            "SELECT sku AS \"SKU\", 1 AS location, a AS on_hand, b AS committed, c AS reserved, d AS unsellable, e AS safety, "
            "at AS as_of FROM t"}}));
        QVERIFY2(!pulled.error, qPrintable(pulled.error.value_or(Error()).detail));
        QCOMPARE(pulled.rows.value("stock"), 3);
        QStringList rows;
        const RecordBatch& batch = pulled.batches.front();
        for (std::size_t row = 0; row < batch.size(); ++row) {
            QStringList cells;
            for (int field = field::stock::onHand; field <= field::stock::safety; ++field)
                cells << QString::fromStdString(batch.decimal(field, row).toString());
            rows << cells.join(' ') + ' ' + QString::number(batch.instant(field::stock::asOf, row).raw() % 3'600'000);
        }
        QCOMPARE(rows[0], QString("12 9000000000 123456789012.3456 0.3 38.97 1800000"));
        QCOMPARE(rows[2], QString("-1 -2 -0.25 0.0001 16777216 1800123"));
        QVERIFY(batch.decimal(field::stock::onHand, 1).isUnknown() && !batch.instant(field::stock::asOf, 1).isKnown());
        QStringList refused;
        for (const RejectedRow& row : pulled.rejected)
            refused << row.record + '/' + row.column;
        QCOMPARE(refused, QStringList({"D/reserved", "E/unsellable", "F/unsellable", "G/reserved", "H/as_of", "I/committed"}));
        QCOMPARE(pulled.rejected[4].reason, RowReason::NotAnInstant);
        QCOMPARE(pulled.rejected[5].reason, RowReason::NumberTooLarge);
    }

    void timesWithoutZoneAreTheChannelsLocalTime()
    {
        QVERIFY(run("CREATE TABLE t (no text, a timestamp, b timestamptz, c date, d boolean);"
                    "INSERT INTO t VALUES ('O1', '2026-07-01 10:00', '2026-07-01 10:00+00', '2026-07-01', true),"
                    "('O2', '2026-03-29 02:30', NULL, NULL, false), ('O3', '2026-10-25 02:30', NULL, NULL, NULL)"));
        const Pulled pulled = pullAll(databaseSettings(dsn(), {
            {"orders", "SELECT no AS \"order\", a AS placed_at, b AS promised_at FROM t"},
            {"products", "SELECT no AS sku, d AS perishable, c AS launched_on FROM t"}}));
        QVERIFY2(!pulled.error, qPrintable(pulled.error.value_or(Error()).detail));
        const RecordBatch& orders = pulled.batches[1];
        QCOMPARE(orders.instant(field::order::placedAt, 0).toIso(), QString("2026-07-01T08:00:00Z"));
        QCOMPARE(orders.instant(field::order::promisedAt, 0).toIso(), QString("2026-07-01T10:00:00Z"));
        QCOMPARE(orders.instant(field::order::placedAt, 1).toIso(), QString("2026-03-29T01:00:00Z"));
        QCOMPARE(orders.instant(field::order::placedAt, 2).toIso(), QString("2026-10-25T00:30:00Z"));
        const RecordBatch& products = pulled.batches[0];
        QCOMPARE(products.number(field::product::perishable, 0), 1);
        QCOMPARE(products.number(field::product::perishable, 1), 0);
        QCOMPARE(products.number(field::product::perishable, 2), RecordBatch::unknown);
        QCOMPARE(products.number(field::product::launchedOn, 0), QDate(1970, 1, 1).daysTo(QDate(2026, 7, 1)));
    }

    void onlyWhatChangedComesNextTime_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::newRow("timestamptz") << "timestamptz" << "'2026-01-01 10:00:00.000001+01'" << "'2026-01-01 10:00:00.000002+01'";
        QTest::newRow("timestamp") << "timestamp" << "'2026-01-01 10:00:00.5'" << "'2026-01-01 10:00:01'";
        QTest::newRow("number") << "bigint" << "9" << "10";
        QTest::newRow("text") << "text" << "'a''; --'" << "'b'";
    }

    void onlyWhatChangedComesNextTime()
    {
        QFETCH(QString, type);
        QFETCH(QString, first);
        QFETCH(QString, second);
        QVERIFY(run("CREATE TABLE stock (sku text, qty int, at " + type + "); INSERT INTO stock VALUES ('A', 1, " + first + ")"));
        const QString query = "SELECT sku, 'S1' AS location, qty AS on_hand, at FROM stock";
        const auto settings = databaseSettings(dsn(), {{"stock", QJsonObject{{"query", query}, {"watermark", "AT"},
                                    {"incremental", query + " WHERE at > :since -- newer"}}}});
        const Pulled full = pullAll(settings);
        QVERIFY2(!full.error, qPrintable(full.error.value_or(Error()).detail));
        QCOMPARE(full.enumerated, QStringList("stock"));
        const Pulled nothing = pullAll(settings, full.next);
        QVERIFY2(!nothing.error, qPrintable(nothing.error.value_or(Error()).detail));
        QCOMPARE(nothing.rows.value("stock"), 0);
        QVERIFY(nothing.enumerated.isEmpty());
        QVERIFY(run("INSERT INTO stock VALUES ('B', 2, " + second + ")"));
        const Pulled changed = pullAll(settings, nothing.next);
        QCOMPARE(changed.rows.value("stock"), 1);
        QCOMPARE(changed.batches.front().text(field::stock::sku, 0), std::string_view("B"));
        QCOMPARE(pullAll(settings, changed.next).rows.value("stock"), 0);
    }

    void withoutWatermarkTheServersClockCounts()
    {
        QVERIFY(run("CREATE TABLE stock (sku text, at timestamptz);"
                    "INSERT INTO stock VALUES ('A', now() - interval '1 day'), ('B', now())"));
        const auto settings = databaseSettings(dsn(), {{"stock", QJsonObject{{"query", "SELECT sku, 1 AS location FROM stock"},
                                    {"incremental", "SELECT sku, 1 AS location FROM stock WHERE at > :since"}}}});
        const Pulled full = pullAll(settings);
        QVERIFY2(!full.error, qPrintable(full.error.value_or(Error()).detail));
        QCOMPARE(full.rows.value("stock"), 2);
        QCOMPARE(pullAll(settings, full.next).rows.value("stock"), 1);
    }

    void nothingCanBeWritten_data()
    {
        QTest::addColumn<QString>("query");
        QTest::newRow("delete") << "DELETE FROM stock RETURNING sku, shop AS location";
        QTest::newRow("behind a question") << "SELECT 1; DELETE FROM stock";
        QTest::newRow("in a question") << "WITH x AS (DELETE FROM stock RETURNING *) SELECT sku, shop AS location FROM x";
        QTest::newRow("new transaction") << "SELECT 1) AS a; COMMIT; SET default_transaction_read_only = off; DELETE FROM stock; (SELECT 1";
        QTest::newRow("behind a dollar quote") << "SELECT $$'$$; COMMIT; DELETE FROM stock; SELECT $$'$$";
        QTest::newRow("function") << "SELECT sku, shop AS location, purge() AS on_hand FROM stock";
        QTest::newRow("sequence") << "SELECT sku, shop AS location, nextval('numbers') AS on_hand FROM stock";
        QTest::newRow("switching off")
            << "SELECT sku, shop AS location, set_config('transaction_read_only', 'off', false) || purge() AS on_hand FROM stock";
    }

    void nothingCanBeWritten()
    {
        QFETCH(QString, query);
        fillStock(5);
        QVERIFY(run("CREATE SEQUENCE numbers; CREATE FUNCTION purge() RETURNS int LANGUAGE plpgsql AS "
                    "$$ BEGIN DELETE FROM stock; RETURN 1; END $$"));
        const Pulled pulled = pullAll(databaseSettings(dsn(), {{"stock", query}}));
        QVERIFY(pulled.error);
        QCOMPARE(pulled.error->fault, Fault::Malformed);
        QCOMPARE(pulled.error->subject, QString("stock"));
        QCOMPARE(pullAll(databaseSettings(dsn(), {{"stock", stockQuery}})).rows.value("stock"), 5);
        QVERIFY(run("DO $$ BEGIN ASSERT (SELECT NOT is_called FROM numbers); END $$"));
    }

    void theTestTellsWhoWeAreAndWhatWeMay()
    {
        fillStock(5);
        QVERIFY(run("DROP ROLE IF EXISTS reader; CREATE ROLE reader LOGIN; CREATE TABLE secret (sku text);"
                    "GRANT SELECT ON stock TO reader"));
        const QJsonObject mapping{{"stock", stockQuery}, {"products", "SELECT sku FROM secret"}, {"orders", "SELECT 1 FROM nowhere"}};
        const auto owner = DatabaseChannel(databaseSettings(dsn(), mapping), {}).test(false);
        QVERIFY(owner);
        QCOMPARE(owner->account, QString("postgres"));
        QVERIFY(owner->mayWrite);
        QCOMPARE(owner->readable, (std::vector{RecordKind::Product, RecordKind::Stock}));
        const auto reader = DatabaseChannel(databaseSettings(m_server->dsn("till", "reader"), mapping), {}).test(false);
        QVERIFY(reader);
        QCOMPARE(reader->account, QString("reader"));
        QVERIFY(!reader->mayWrite);
        QCOMPARE(reader->readable, std::vector{RecordKind::Stock});
        QVERIFY(reader->places[0].startsWith("products: error: "));
        QCOMPARE(reader->places[1], QString("stock: ok"));
        QVERIFY(reader->places[2].startsWith("orders: error: "));
        QVERIFY(run("GRANT UPDATE ON stock TO reader"));
        QVERIFY(DatabaseChannel(databaseSettings(m_server->dsn("till", "reader"), mapping), {}).test(false)->mayWrite);
        const Pulled forbidden = pullAll(databaseSettings(m_server->dsn("till", "reader"), {{"products", "SELECT sku FROM secret"}}));
        QCOMPARE(forbidden.error->fault, Fault::AccessRefused);
    }

    void refusalsAreToldFromAbsence()
    {
        QVERIFY(run("DROP ROLE IF EXISTS clerk; DROP ROLE IF EXISTS guarded; CREATE ROLE guarded;"
                    "CREATE ROLE clerk LOGIN PASSWORD 'right one' IN ROLE guarded"));
        fillStock(5);
        QVERIFY(run("GRANT SELECT ON stock TO clerk"));
        const auto settings = databaseSettings(m_server->dsn("till", "clerk"), {{"stock", stockQuery}});
        QCOMPARE(pullAll(settings, {}, "right one").rows.value("stock"), 5);
        for (const QString& secret : {QString("wrong 'one'"), QString()}) {
            const Pulled refused = pullAll(settings, {}, secret);
            QVERIFY(refused.error);
            QCOMPARE(refused.error->fault, Fault::AccessRefused);
            QVERIFY(secret.isEmpty() || !refused.error->detail.contains(secret));
        }
        const auto faultOf = [](const QString& dsn) {
            return pullAll(databaseSettings(dsn, {{"stock", stockQuery}})).error->fault;
        };
        QCOMPARE(faultOf(m_server->dsn("nowhere")), Fault::AccessRefused);
        QCOMPARE(faultOf(m_server->dsn("till", "nobody")), Fault::AccessRefused);
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const quint16 port = closed.serverPort();
        closed.close();
        QCOMPARE(faultOf(QString("postgresql://postgres@127.0.0.1:%1/till").arg(port)), Fault::Unreachable);
        QCOMPARE(faultOf("postgresql://postgres@no-such-host.invalid/till"), Fault::Unreachable);
    }

    void slowAnswersTimeOut()
    {
        auto settings = databaseSettings(dsn(), {{"products", "SELECT pg_sleep(60)::text AS sku"}});
        settings.options.insert("timeout_seconds", 1);
        const Pulled pulled = pullAll(settings);
        QVERIFY(pulled.error);
        QCOMPARE(pulled.error->fault, Fault::TimedOut);
        QCOMPARE(pulled.error->subject, QString("products"));
    }

    void aConnectionLostInTheMiddleIsAnErrorAndTheRestComesLater_data()
    {
        QTest::addColumn<QString>("key");
        QTest::newRow("by key") << "id";
        QTest::newRow("from the kind's first row") << "";
    }

    void aConnectionLostInTheMiddleIsAnErrorAndTheRestComesLater()
    {
        QFETCH(QString, key);
        fillStock(120'000);
        const auto settings = databaseSettings(dsn(), {{"stock", QJsonObject{
            {"query", "SELECT id, sku, shop AS location, qty AS on_hand FROM stock"}, {"key", key}}}});
        DatabaseChannel channel(settings, {});
        const Pulled begun = pullAll(channel, {}, 1);
        QCOMPARE(begun.rows.value("stock"), 50'000);
        QVERIFY(m_server->run(killEverybody));
        const Pulled broken = pullAll(channel, begun.next);
        QVERIFY(broken.error);
        QCOMPARE(broken.error->fault, Fault::Unreachable);
        const Pulled continued = pullAll(channel, broken.pages > 0 ? broken.next : begun.next);
        QVERIFY2(!continued.error, qPrintable(continued.error.value_or(Error()).detail));
        QCOMPARE((skusOf(begun) | skusOf(broken) | skusOf(continued)).size(), 120'000);
        QCOMPARE(continued.enumerated, QStringList("stock"));
        if (key.isEmpty())
            QCOMPARE(continued.rows.value("stock"), 120'000);
        else
            QCOMPARE(begun.rows.value("stock") + broken.rows.value("stock") + continued.rows.value("stock"), 120'000);
    }

    void thePullSeesOneMomentAcrossPagesAndKinds()
    {
        fillStock(60'000);
        const QString orderQuery = "SELECT sku AS \"order\", qty AS total FROM stock WHERE id = 1";
        DatabaseChannel channel(databaseSettings(dsn(), {{"stock", stockQuery}, {"orders", orderQuery}}), {});
        const Pulled begun = pullAll(channel, {}, 1);
        QVERIFY(run("UPDATE stock SET qty = 7777"));
        const Pulled rest = pullAll(channel, begun.next);
        QCOMPARE(rest.rows.value("stock"), 10'000);
        QCOMPARE(rest.batches.back().kind(), RecordKind::Order);
        QCOMPARE(rest.batches.back().decimal(field::order::total, 0), Decimal(1));
    }

    void cancelStopsItBetweenRows()
    {
        fillStock(60'000);
        DatabaseChannel channel(databaseSettings(dsn(), {{"stock", stockQuery}}), {});
        CancelFlag cancel = false;
        const auto page = channel.pull({}, cancel);
        QVERIFY(page);
        cancel = true;
        QCOMPARE(channel.pull(page->next, cancel).error().fault, Fault::Cancelled);
        cancel = false;
        QVERIFY(channel.pull(page->next, cancel));
    }

    void cancelStopsAServerThatIsStillThinking()
    {
        auto settings = databaseSettings(dsn(), {{"products", "SELECT pg_sleep(60)::text AS sku"}});
        DatabaseChannel channel(settings, {});
        CancelFlag cancel = false;
        const std::unique_ptr<QThread> user(QThread::create([&cancel] {
            QThread::msleep(500);
            cancel = true;
        }));
        user->start();
        QElapsedTimer elapsed;
        elapsed.start();
        QCOMPARE(channel.pull({}, cancel).error().fault, Fault::Cancelled);
        QVERIFY(elapsed.elapsed() < 20'000);
        user->wait();
    }

    void manyRowsAreQuickAndTakeLittleMemory()
    {
        fillStock(manyRows);
        QElapsedTimer elapsed;
        elapsed.start();
        DatabaseChannel channel(databaseSettings(dsn(), {{"stock", stockQuery}}), {});
        qint64 rows = 0;
        const qint64 before = residentBytes();
        QByteArray cursor;
        for (bool last = false; !last;) {
            auto page = channel.pull(cursor, false);
            QVERIFY(page);
            QVERIFY(residentBytes() - before < 100'000'000);
            for (const RecordBatch& batch : page->batches)
                rows += static_cast<qint64>(batch.size());
            cursor = page->next;
            last = page->last;
        }
        QCOMPARE(rows, manyRows);
        QVERIFY2(elapsed.elapsed() < 60'000, qPrintable(QString::number(elapsed.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestDatabaseChannelPostgres)
#include "tst_database_channel_postgres.moc"
