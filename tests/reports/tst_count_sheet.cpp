// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/counting/random_sample.h"
#include "analysis/inventory/inventory_check.h"
#include "reports/barcode.h"
#include "reports/count_sheet.h"
#include "support/pdf_reading.h"
#include "support/region_writer.h"
#include "sync/folder_reader.h"

#include "resources.h"
#include "translations.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace unisono;
using namespace unisono::reports;
using test::RegionWriter;

namespace {

const Instant now = Instant::fromDateTime(QDateTime(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC));

/// Bars and gaps as letters: "1" a black module.
QString drawn(const Barcode& barcode)
{
    QString modules;
    bool isBar = true;
    for (const int width : barcode.widths) {
        modules += QString(width, isBar ? u'1' : u'0');
        isBar = !isBar;
    }
    return modules;
}

analysis::InventoryAnswerPtr answerOf(int items)
{
    RegionWriter region;
    QByteArray stock, products = "sku,gtin,title\n";
    for (int i = 0; i < items; ++i) {
        const QByteArray sku = "ART-" + QByteArray::number(1000 + i);
        stock += sku + ",MAG-1,37,0,0,0,0,2026-11-22T07:00:00Z\n" + sku + ",MAG-2,41,0,0,0,0,2026-11-22T07:00:00Z\n";
        products += sku + (i == 0 ? ",4006381333931" : ",") + ",Article " + QByteArray::number(i) + "\n";
    }
    region.channel("erp", "erp", 600).stock("erp", stock).table("erp", "products", products);
    region.table("erp", "locations", "location,name\nMAG-1,Lorient\nMAG-2,Vannes\n");
    return analysis::checkInventory(sync::readFolder(region.path(), now)->snapshot);
}

CountSheetRequest requestFor(const QString& language, bool withRecord)
{
    CountSheetRequest request;
    request.answer = answerOf(40);
    analysis::CountingRules rules;
    rules.listLength = 40;
    request.lines = std::make_shared<const std::vector<analysis::CountLine>>(analysis::randomSample(*request.answer, 1, rules));
    request.goal = analysis::CountGoal::Random;
    request.language = *wording::Language::load(language);
    request.withRecord = withRecord;
    return request;
}

} // namespace

class CountSheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        useResources();
        useTranslations();
    }

    void drawsCode128()
    {
        // Start B, "Wikipedia", check symbol 88, stop: the printed example of the encyclopaedia.
        QCOMPARE(drawn(code128(QStringLiteral("Wikipedia"))),
                 QStringLiteral("11010010000" "11101000110" "10000110100" "11000010010" "10000110100" "10100111100" "10110010000"
                                "10000100110" "10000110100" "10010110000" "11110010010" "1100011101011"));
        QCOMPARE(code128(QStringLiteral("123456")).modules(), 11 * 5 + 13); // pairs: start, three, check, stop
        QCOMPARE(code128(QStringLiteral("AB")).modules(), 11 * 4 + 13);
        QVERIFY(code128(QStringLiteral("é")).isEmpty() && code128({}).isEmpty() && code128(QString(81, u'A')).isEmpty());
    }

    void drawsEan13()
    {
        // 4 006381 333931, the example of the standard's textbooks.
        QCOMPARE(drawn(ean13(QStringLiteral("4006381333931"))),
                 QStringLiteral("101" "0001101" "0100111" "0101111" "0111101" "0001001" "0110011" "01010" "1000010" "1000010" "1000010"
                                "1110100" "1000010" "1100110" "101"));
        QVERIFY(ean13(QStringLiteral("4006381333932")).isEmpty()); // its check digit is wrong
        QCOMPARE(ean13(QStringLiteral("036000291452")).modules(), 95); // UPC-A
        QCOMPARE(barcodeOf(QStringLiteral("4006381333931"), QStringLiteral("A")).modules(), 95);
        QCOMPARE(drawn(barcodeOf({}, QStringLiteral("A-1"))), drawn(code128(QStringLiteral("A-1"))));
    }

    void printsEveryRecordOnce_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("title");
        QTest::newRow("fr") << "fr" << "À compter pour mesurer la fiabilité du stock";
        QTest::newRow("it") << "it" << "Da contare per misurare";
        QTest::newRow("en") << "en" << "What to count";
    }
    void printsEveryRecordOnce()
    {
        QFETCH(QString, language);
        QFETCH(QString, title);
        if (!test::canReadPdf())
            QSKIP("poppler-utils is not installed");
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("count.pdf"));
        const Result<ReportSummary> written = writePdf(CountSheet(requestFor(language, false)), path);
        QVERIFY(written);
        QCOMPARE(written->rows, 80);
        const QString text = test::textOfPdf(path);
        QVERIFY2(text.contains(title), qPrintable(text.left(600)));
        for (int i = 1; i < 40; ++i) // the code beside and, without a number of its own, under the bars
            QCOMPARE(text.count(QStringLiteral("ART-%1").arg(1000 + i)), 4);
        QCOMPARE(text.count(QStringLiteral("4006381333931")), 2);
        QVERIFY(text.contains(QStringLiteral("%1 / %1").arg(written->pages)));
        QVERIFY(text.contains(QStringLiteral("Lorient")) && text.contains(QStringLiteral("Vannes")));
    }

    void showsTheRecordWhereAsked()
    {
        if (!test::canReadPdf())
            QSKIP("poppler-utils is not installed");
        const QTemporaryDir folder;
        const auto linesWith = [&](bool withRecord) {
            const QString path = folder.filePath(QStringLiteral("count.pdf"));
            if (!writePdf(CountSheet(requestFor(QStringLiteral("en"), withRecord)), path))
                return qsizetype(-1);
            const QString text = test::textOfPdf(path);
            return qsizetype(text.count(QRegularExpression(QStringLiteral("\\b41\\s*$"), QRegularExpression::MultilineOption)));
        };
        QCOMPARE(linesWith(false), 0);
        QCOMPARE(linesWith(true), 40);
    }

    void saysThatThereIsNothingToCount()
    {
        CountSheetRequest request = requestFor(QStringLiteral("en"), false);
        request.lines = std::make_shared<const std::vector<analysis::CountLine>>();
        const QTemporaryDir folder;
        const Result<ReportSummary> written = writePdf(CountSheet(std::move(request)), folder.filePath(QStringLiteral("count.pdf")));
        QVERIFY(written);
        QCOMPARE(written->pages, 1);
    }
};

QTEST_MAIN(CountSheetTest)
#include "tst_count_sheet.moc"
