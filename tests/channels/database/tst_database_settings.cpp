// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "channels/database/database_address.h"
#include "channels/database/database_cursor.h"
#include "channels/database/database_mapping.h"
#include "support/test_data.h"

#include <QFileInfo>
#include <QTemporaryDir>

using namespace unisono;
using namespace unisono::channels;

class TestDatabaseSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesAreFoundBelowTheBaseFolder()
    {
        const QTemporaryDir folder;
        QVERIFY(test::writeAll(folder.filePath("till of Nancy.sqlite"), "x"));
        const auto relative = DatabaseAddress::parse("sqlite:///till of Nancy.sqlite", folder.path());
        QVERIFY(relative);
        QCOMPARE(relative->database, folder.filePath("till of Nancy.sqlite"));
        QCOMPARE(DatabaseAddress::parse("sqlite:///till%20of%20Nancy.sqlite", folder.path())->database, relative->database);
        QCOMPARE(DatabaseAddress::parse("sqlite:///" + relative->database)->database, relative->database);
#ifndef Q_OS_WIN // where a path begins with its drive, and not with a slash that could be missing
        QCOMPARE(DatabaseAddress::parse("sqlite:///" + relative->database.mid(1), "/tmp")->database, relative->database);
#endif
        QCOMPARE(DatabaseAddress::parse("sqlite:///no.sqlite", folder.path())->database, folder.filePath("no.sqlite"));
    }

    void serversAreAddressed()
    {
        const auto address = DatabaseAddress::parse("postgresql://re%40der@db.example:5433/till?sslmode=verify-full");
        QVERIFY(address);
        QCOMPARE(address->engine, DatabaseAddress::Engine::Postgres);
        QCOMPARE(address->user, QString("re@der"));
        QCOMPARE(address->host, QString("db.example"));
        QCOMPARE(address->port, 5433);
        QCOMPARE(address->database, QString("till"));
        QCOMPARE(address->sslMode, QString("verify-full"));
        QCOMPARE(address->shownName(), QString("db.example:5433/till"));
        QVERIFY(!address->isThisMachine());
        QVERIFY(DatabaseAddress::parse("postgresql://u@127.0.0.1/till")->isThisMachine());
        QCOMPARE(DatabaseAddress::parse("odbc:Caisse")->database, QString("Caisse"));
    }

    void passwordsAndNonsenseAreRefusedWithoutBeingRepeated_data()
    {
        QTest::addColumn<QString>("dsn");
        QTest::newRow("password") << "postgresql://user:hunter2@host/till";
        QTest::newRow("empty password") << "postgresql://user:@host/till";
        QTest::newRow("password as option") << "postgresql://user@host/till?password=hunter2";
        QTest::newRow("password with hash") << "postgresql://user:12#hunter2@host/till";
        QTest::newRow("password with slash") << "postgresql://user:12/hunter2@host/till";
        QTest::newRow("broken") << "postgresql://user:hunter2 x@ho st/till";
        QTest::newRow("connection string") << "postgresql:///host=a password=hunter2";
        QTest::newRow("odbc") << "odbc:DSN=x; Pwd = hunter2";
        QTest::newRow("no database") << "postgresql://user@host";
        QTest::newRow("weaker than usual") << "postgresql://user@host/till?sslmode=disable";
        QTest::newRow("another") << "mysql://user@host/hunter2";
        QTest::newRow("memory") << "sqlite:///:memory:";
        QTest::newRow("nothing") << "";
    }

    void passwordsAndNonsenseAreRefusedWithoutBeingRepeated()
    {
        QFETCH(QString, dsn);
        const auto address = DatabaseAddress::parse(dsn);
        QVERIFY(!address);
        QCOMPARE(address.error().fault, Fault::WrongUse);
        QVERIFY(!address.error().detail.contains("hunter2"));
    }

    void mappingsAreReadFromObjectTextAndFile()
    {
        const QByteArray text = R"({"stock": "SELECT 1;", "prices": {"query": "SELECT 2", "incremental":
            "SELECT 2 WHERE at > :since", "watermark": "at", "key": "sku"}, "products": "SELECT 3"})";
        const QTemporaryDir folder;
        QVERIFY(test::writeAll(folder.filePath("mapping.json"), text));
        for (const auto& mapping : {DatabaseMapping::load(QString::fromUtf8(text), {}),
                                    DatabaseMapping::load("mapping.json", folder.path())}) {
            QVERIFY(mapping);
            QCOMPARE(mapping->queries.size(), std::size_t(3));
            QCOMPARE(mapping->queries[0].kind, RecordKind::Product);
            QCOMPARE(mapping->queries[1].query, QString("SELECT 1"));
            QCOMPARE(mapping->queries[2].kindName(), QString("prices"));
            QCOMPARE(mapping->queries[2].watermark, QString("at"));
            QCOMPARE(mapping->queries[2].key, QString("sku"));
        }
    }

    void brokenMappingsSayWhere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<QString>("subject");
        QTest::newRow("no JSON") << "{stock" << Fault::Malformed << "mapping";
        QTest::newRow("unknown kind") << R"({"stocks": "SELECT 1"})" << Fault::Malformed << "stocks";
        QTest::newRow("writes") << R"({"stock": "DELETE FROM t"})" << Fault::Malformed << "stock";
        QTest::newRow("two") << R"({"stock": "SELECT 1; SELECT 2"})" << Fault::Malformed << "stock";
        QTest::newRow("no since") << R"({"stock": {"query": "SELECT 1", "incremental": "SELECT 1"}})" << Fault::Malformed << "stock";
        QTest::newRow("no query") << R"({"stock": {"incremental": "SELECT :since"}})" << Fault::Malformed << "stock";
        QTest::newRow("empty") << "{}" << Fault::Malformed << "mapping";
        QTest::newRow("nothing") << "" << Fault::WrongUse << "mapping";
        QTest::newRow("no file") << "/nowhere/mapping.json" << Fault::NotFound << QFileInfo("/nowhere/mapping.json").absoluteFilePath();
    }

    void brokenMappingsSayWhere()
    {
        QFETCH(QString, text);
        const auto mapping = DatabaseMapping::load(text, {});
        QVERIFY(!mapping);
        QTEST(mapping.error().fault, "fault");
        QTEST(mapping.error().subject, "subject");
    }

    void cursorsSurviveBeingWritten()
    {
        DatabaseCursor cursor;
        cursor.full = false;
        cursor.since = {{"stock", "2026-01-01 10:00:00"}, {"prices", qlonglong(9007199254740993)}};
        cursor.reached = {{"stock", "2026-02-01"}, {"orders", 1.5}};
        cursor.kind = "stock";
        cursor.after = qlonglong(42);
        cursor.row = 100'000;
        QCOMPARE(DatabaseCursor::fromBytes(cursor.toBytes()).value(), cursor);
        const DatabaseCursor next = cursor.ofNextPull();
        QCOMPARE(next.since.value("stock").toString(), QString("2026-02-01"));
        QCOMPARE(next.since.value("prices").toLongLong(), qlonglong(9007199254740993));
        QVERIFY(next.reached.isEmpty() && next.kind.isEmpty() && !next.after.isValid() && next.row == 0);
        QVERIFY(DatabaseCursor::fromBytes({}).value().full);
        QCOMPARE(DatabaseCursor::fromBytes("rubbish").error().fault, Fault::Malformed);
    }
};

QTEST_GUILESS_MAIN(TestDatabaseSettings)
#include "tst_database_settings.moc"
