// SPDX-License-Identifier: GPL-3.0-or-later
#include "updates/update_notice.h"

#include <QTest>

using namespace unisono;
using namespace unisono::updates;

namespace {

/// `version` as it stands, quotes included.
QByteArray told(const QByteArray& version, const QByteArray& date = "2026-11-12", const QByteArray& page = "https://unisono.example/")
{
    return "{\"version\":" + version + ",\"date\":\"" + date + "\",\"page\":\"" + page + "\",\"size\":13}";
}

const QByteArray good = "\"1.20.3\"";

} // namespace

class TestUpdateNotice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsVersionDateAndPage()
    {
        const auto notice = readNotice(told(good, "2026-11-12", "https://unisono.example/é?v=1"));
        QVERIFY(notice);
        QCOMPARE(notice->version, QVersionNumber(1, 20, 3));
        QCOMPARE(notice->date, QDate(2026, 11, 12));
        QCOMPARE(notice->page.toString(QUrl::FullyEncoded), QStringLiteral("https://unisono.example/%C3%A9?v=1"));
    }

    void refusesWhatMakesNoSense_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("what");
        QTest::newRow("list") << QByteArray("[1]") << "no JSON object";
        QTest::newRow("not UTF-8") << QByteArray("{\"version\":\"\xff\"") << "";
        QTest::newRow("no version") << told(good).replace("version", "number") << "version";
        for (const char* version : {"\"\"", "\"1.2\"", "\"1.2.0.1\"", "\"1.2.0-beta\"", "\"v1.2.0\"", "\"1..0\"", "\"1.-2.0\"", "\"1.2.999999\"", "\"1.2.٣\"", "1.2", "null"})
            QTest::newRow(version) << told(version) << "version";
        QTest::newRow("no such day") << told(good, "2026-02-30") << "date";
        for (const char* page : {"", "http://unisono.example/", "file:///etc/passwd", "javascript:alert(1)", "https:///nowhere", "https://me:secret@unisono.example/", "unisono.example"})
            QTest::newRow(page) << told(good, "2026-11-12", page) << "page";
        QTest::newRow("a very long page") << told(good, "2026-11-12", "https://unisono.example/" + QByteArray(3000, 'a')) << "page";
    }
    void refusesWhatMakesNoSense()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, what);
        const auto notice = readNotice(json);
        QVERIFY(!notice);
        QCOMPARE(notice.error().fault, Fault::Malformed);
        if (!what.isEmpty())
            QCOMPARE(notice.error().detail, what);
    }

    void comparesNumbersAndNotLetters_data()
    {
        QTest::addColumn<QString>("own");
        QTest::addColumn<bool>("newer");
        QTest::newRow("older") << "1.9.9" << true;
        QTest::newRow("much older") << "0.30.0" << true;
        QTest::newRow("the same") << "1.10.0" << false;
        QTest::newRow("commits after the same") << "1.10.0+5.gabc1234" << false;
        QTest::newRow("commits after an older one") << "1.9.0+5.gabc1234" << true;
        QTest::newRow("newer") << "1.10.1" << false;
    }
    void comparesNumbersAndNotLetters()
    {
        QFETCH(QString, own);
        UpdateNotice notice;
        notice.version = QVersionNumber(1, 10, 0);
        QTEST(isNewer(notice, own), "newer");
    }
};

QTEST_GUILESS_MAIN(TestUpdateNotice)
#include "tst_update_notice.moc"
