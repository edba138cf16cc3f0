// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "channels/database/sql_text.h"

using unisono::channels::SqlText;

class TestSqlText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneQueryIsToldFromMore_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isOne");
        QTest::newRow("select") << " select 1 " << true;
        QTest::newRow("with") << "WITH x AS (SELECT 1) SELECT * FROM x" << true;
        QTest::newRow("brackets") << "(SELECT 1) UNION (SELECT 2)" << true;
        QTest::newRow("values") << "VALUES (1)" << true;
        QTest::newRow("semicolon at the end") << "SELECT 1 ; \n" << true;
        QTest::newRow("comment at the end") << "SELECT 1; -- done; really" << true;
        QTest::newRow("comment before") << "-- stock; of the till\n/* a; /* b; */ */ SELECT 1" << true;
        QTest::newRow("semicolon in a text") << "SELECT string_agg(a, ';'), \"odd;name\" FROM t" << true;
        QTest::newRow("quote in a text") << "SELECT 'it''s; fine'" << true;
        QTest::newRow("dollar quote") << "SELECT $$;'$$, $x$;$$;$x$" << true;
        QTest::newRow("escaped") << "SELECT E'\\';'" << true;
        QTest::newRow("empty") << "" << false;
        QTest::newRow("delete") << "DELETE FROM t" << false;
        QTest::newRow("selected") << "selected" << false;
        QTest::newRow("two") << "SELECT 1; DELETE FROM t" << false;
        QTest::newRow("behind a dollar quote") << "SELECT $$'$$; DELETE FROM t; SELECT $$'$$" << false;
        QTest::newRow("behind an escape") << "SELECT E'\\''; DELETE FROM t; SELECT ''" << false;
        QTest::newRow("no escape in a plain text") << "SELECT '\\'; DELETE FROM t; SELECT '\\'" << false;
        QTest::newRow("behind a comment") << "SELECT 1 /* ' */; DELETE FROM t /* ' */" << false;
        QTest::newRow("behind a line comment") << "SELECT 1 -- '\n; DELETE FROM t -- '" << false;
        QTest::newRow("out of the brackets") << "SELECT 1) AS a, (SELECT 2" << false;
        QTest::newRow("unclosed") << "SELECT (1" << false;
    }

    void oneQueryIsToldFromMore()
    {
        QFETCH(QString, text);
        QTEST(SqlText(text).isOneQuery(), "isOne");
    }

    void placeholdersAreReplacedOnlyWhereTheyAreMeant()
    {
        const SqlText sql("SELECT a::since, ':since', \":since\", :sincerely /* :since */ FROM t -- :since\nWHERE b > :since");
        QVERIFY(sql.mentions(u":since"));
        QVERIFY(!SqlText("SELECT ':since'").mentions(u":since"));
        QCOMPARE(sql.with(u":since", "'x'"), QString("SELECT a::since, ':since', \":since\", :sincerely /* :since */ FROM t "
                                                     "-- :since\nWHERE b > 'x'"));
        QCOMPARE(SqlText("SELECT :a, :a").with(u":a", ":a"), QString("SELECT :a, :a"));
    }

    void whatStandsAtTheEndIsCutOnlyThere()
    {
        QCOMPARE(SqlText("SELECT 1; /* x */ ;\n-- y").text(), QString("SELECT 1"));
        QCOMPARE(SqlText("SELECT ' ;'").text(), QString("SELECT ' ;'"));
    }
};

QTEST_GUILESS_MAIN(TestSqlText)
#include "tst_sql_text.moc"
