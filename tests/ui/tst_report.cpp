// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/inventory_report.h"
#include "reports/pdf_writing.h"
#include "reports/table_block.h"
#include "support/pdf_reading.h"
#include "support/sample_answer.h"

#include "resources.h"
#include "translations.h"

#include <QPdfWriter>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QTimer>

using namespace unisono;
using namespace unisono::reports;

namespace {

/// Marks every text, so that a test sees which language it came from.
class MarkingTranslator : public QTranslator
{
public:
    explicit MarkingTranslator(const QString& mark) : m_mark(mark) {}
    QString translate(const char*, const char* text, const char*, int) const override { return m_mark + QString::fromUtf8(text); }
    bool isEmpty() const override { return false; }

private:
    QString m_mark;
};

InventoryReportRequest requestFor(const analysis::InventoryAnswerPtr& answer, const QString& language)
{
    InventoryReportRequest request;
    request.answer = answer;
    request.language = *wording::Language::load(language);
    return request;
}

/// One SKU more than as wide as the page.
analysis::InventoryAnswerPtr withLongCode(const QString& code)
{
    const test::SampleAnswer sample(2, 1);
    auto answer = std::make_shared<analysis::InventoryAnswer>(*sample.answer());
    auto snapshot = std::make_shared<tables::Snapshot>(*answer->snapshot);
    auto skus = std::make_shared<tables::Dictionary>();
    skus->add(code.toStdString());
    skus->add("SHORT");
    snapshot->skus = skus;
    answer->snapshot = snapshot;
    return answer;
}

} // namespace

class TestReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void printsEveryFindingAndNumbersEveryPage();
    void repeatsTheHeadingOnEveryPageOfTheTable();
    void embedsItsFontsAndDrawsChartsAsVectors();
    void speaksItsOwnLanguage();
    void hasTheWordsOfEveryLanguage_data();
    void hasTheWordsOfEveryLanguage();
    void printsLongCodesUnbroken();
    void statesAgeFilterAndRows();
    void printsAChosenFewInTheirOrder();
    void saysSoWhereNothingDiffers();
    void marksTrainingCopies();
    void isTheSameTwice();
    void leavesTheOldFileWhereItCannotWrite();
    void paintsOnAnyPagedDevice();
    void isWrittenWhileTheWindowLivesOn();
    void isDroppedWithWhoeverWantedIt();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString write(const InventoryReportRequest& request, ReportSummary* summary = nullptr)
    {
        const QString pdf = path(QStringLiteral("report.pdf"));
        const Result<ReportSummary> written = writePdf(InventoryReport(request), pdf);
        if (!written)
            QTest::qFail(qPrintable(written.error().detail), __FILE__, __LINE__);
        else if (summary)
            *summary = *written;
        return pdf;
    }

    QTemporaryDir m_folder;
};

void TestReport::initTestCase()
{
    useResources();
    useTranslations();
    if (!test::canReadPdf())
        QSKIP("poppler-utils is not installed");
}

void TestReport::printsEveryFindingAndNumbersEveryPage()
{
    const test::SampleAnswer sample(2'500, 2'000);
    ReportSummary summary;
    const QString text = test::textOfPdf(write(requestFor(sample.answer(), QStringLiteral("en")), &summary));
    QCOMPARE(summary.rows, 2'000);
    QSet<QString> printed;
    QRegularExpression code(QStringLiteral("ART-\\d{6}-XL"));
    for (auto match = code.globalMatch(text); match.hasNext();)
        printed.insert(match.next().captured());
    for (int i = 0; i < 2'000; ++i)
        QVERIFY2(printed.contains(test::SampleAnswer::skuText(i)), qPrintable(test::SampleAnswer::skuText(i)));
    QCOMPARE(printed.size(), 2'000);
    for (int page = 1; page <= summary.pages; ++page)
        QVERIFY(text.contains(QStringLiteral("page %1 / %2").arg(page).arg(summary.pages)));
    QVERIFY(text.contains(QStringLiteral("2,000 row")));
}

void TestReport::repeatsTheHeadingOnEveryPageOfTheTable()
{
    const test::SampleAnswer sample(300, 200);
    const QString text = test::textOfPdf(write(requestFor(sample.answer(), QStringLiteral("en"))));
    const QRegularExpression codes(QStringLiteral("ART-\\d{6}-XL.*ART-\\d{6}-XL"), QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpression heading(QStringLiteral("Item\\s+Name"));
    int pages = 0;
    for (const QString& page : text.split(QLatin1Char('\f'))) {
        if (!page.contains(QStringLiteral("rows ")) || !page.contains(codes))
            continue;
        ++pages;
        QVERIFY2(page.contains(heading), qPrintable(page));
    }
    QVERIFY(pages > 4);
}

void TestReport::embedsItsFontsAndDrawsChartsAsVectors()
{
    const test::SampleAnswer sample(300, 96);
    InventoryReportRequest request = requestFor(sample.answer(), QStringLiteral("it"));
    for (int week = 0; week < 12; ++week)
        request.trend.push_back({sample.now().plusSeconds(-604'800LL * (12 - week)), 30 - week, 40 + week, 20});
    const QString pdf = write(request);
    const QStringList fonts = test::fontsOfPdf(pdf).mid(2);
    QVERIFY(!fonts.isEmpty());
    for (const QString& font : fonts) {
        QVERIFY2(font.contains(QStringLiteral("UnisonoSans")), qPrintable(font));
        QVERIFY2(QRegularExpression(QStringLiteral("yes\\s+\\w+\\s+yes")).match(font).hasMatch(), qPrintable(font));
    }
    QCOMPARE(test::imagesOfPdf(pdf).size(), 2); // its own heading
}

void TestReport::speaksItsOwnLanguage()
{
    MarkingTranslator window(QStringLiteral("W"));
    QCoreApplication::installTranslator(&window);
    const test::SampleAnswer sample(60, 20);
    InventoryReportRequest request = requestFor(sample.answer(), QStringLiteral("en"));
    request.language = wording::Language(wording::localeOf(QStringLiteral("it")), std::make_shared<MarkingTranslator>(QStringLiteral("R·")));
    const QString text = test::textOfPdf(write(request));
    QCoreApplication::removeTranslator(&window);
    QVERIFY(text.contains(QStringLiteral("R·What we really have")));
    QVERIFY(text.contains(QStringLiteral("R·Item")));
    QVERIFY(!text.contains(QStringLiteral("WWhat")));
    QVERIFY(!text.contains(QStringLiteral("WItem")));
    QVERIFY(text.contains(QStringLiteral("16 giugno 2026")));
    QVERIFY(text.contains(QStringLiteral("Italiano")));
}

void TestReport::hasTheWordsOfEveryLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("en") << "en" << QStringList{QStringLiteral("Inventory"), QStringLiteral("discrepanc"), QStringLiteral("20 rows")};
    QTest::newRow("fr") << "fr" << QStringList{QStringLiteral("Stock"), QStringLiteral("écart"), QStringLiteral("20 lignes")};
    QTest::newRow("it") << "it" << QStringList{QStringLiteral("Giacenz|Inventario"), QStringLiteral("scost|discrepanz|differenz|scart"), QStringLiteral("20 righe")};
}

void TestReport::hasTheWordsOfEveryLanguage()
{
    QFETCH(QString, language);
    QFETCH(QStringList, words);
    QTranslator catalogue;
    if (!catalogue.load(QStringLiteral(":/i18n/unisono_%1.qm").arg(language)) || catalogue.isEmpty())
        QSKIP("the catalogue of this language is empty");
    const test::SampleAnswer sample(60, 20);
    const QString text = test::textOfPdf(write(requestFor(sample.answer(), language)));
    for (const QString& word : words)
        QVERIFY2(text.contains(QRegularExpression(word, QRegularExpression::CaseInsensitiveOption)), qPrintable(word));
}

void TestReport::printsLongCodesUnbroken()
{
    const QString code = QStringLiteral("SEASON-2026-SPRING-HOME-TEXTILES-DUVET-COVER-240X220-OFF-WHITE-LINEN-WITH-BUTTONS-PACK-OF-TWO-LIMITED-EDITION-00017");
    const QString text = test::textOfPdf(write(requestFor(withLongCode(code), QStringLiteral("en"))));
    QVERIFY(text.contains(code));
    QVERIFY(text.contains(QStringLiteral("+")) || text.contains(QChar(0x2212)));
}

void TestReport::statesAgeFilterAndRows()
{
    const test::SampleAnswer sample(60, 20);
    InventoryReportRequest request = requestFor(sample.answer(), QStringLiteral("en"));
    request.filter = QStringLiteral("class A and B");
    request.findings = std::vector<std::size_t>{0, 1, 2};
    const QString text = test::textOfPdf(write(request));
    QVERIFY(text.contains(QStringLiteral("16 June 2026, 09:42")));
    QVERIFY(text.contains(QStringLiteral("Europe/Paris")));
    QVERIFY(text.contains(QStringLiteral("Place de marché (3 h 10)")));
    QVERIFY(text.contains(QStringLiteral("class A and B")));
    QVERIFY(text.contains(QRegularExpression(QStringLiteral("3 row\\S* of 20"))));
    QVERIFY(text.contains(QStringLiteral("English")));
}

void TestReport::printsAChosenFewInTheirOrder()
{
    const test::SampleAnswer sample(60, 20);
    InventoryReportRequest request = requestFor(sample.answer(), QStringLiteral("en"));
    request.findings = std::vector<std::size_t>{7, 3};
    const QString text = test::textOfPdf(write(request));
    QVERIFY(text.indexOf(test::SampleAnswer::skuText(7)) >= 0);
    QVERIFY(text.indexOf(test::SampleAnswer::skuText(7)) < text.indexOf(test::SampleAnswer::skuText(3)));
    QVERIFY(!text.contains(test::SampleAnswer::skuText(0)));
}

void TestReport::saysSoWhereNothingDiffers()
{
    const test::SampleAnswer sample(10, 0);
    const QString text = test::textOfPdf(write(requestFor(sample.answer(), QStringLiteral("en"))));
    QVERIFY(text.contains(QStringLiteral("No discrepancy")));
    QVERIFY(text.contains(QStringLiteral("page 1 / 1")));
}

void TestReport::marksTrainingCopies()
{
    const test::SampleAnswer sample(60, 20);
    InventoryReportRequest request = requestFor(sample.answer(), QStringLiteral("fr"));
    request.watermark = QStringLiteral("ENTRAINEMENT");
    ReportSummary summary;
    const QString text = test::textOfPdf(write(request, &summary));
    QString letters = text;
    QCOMPARE(letters.remove(QRegularExpression(QStringLiteral("\\s"))).contains(QStringLiteral("ENTRAINEMENT")) || letters.count(QLatin1Char('T')) >= summary.pages, true);
}

void TestReport::isTheSameTwice()
{
    const test::SampleAnswer sample(300, 120);
    const QString first = test::textOfPdf(write(requestFor(sample.answer(), QStringLiteral("fr"))));
    QCOMPARE(test::textOfPdf(write(requestFor(sample.answer(), QStringLiteral("fr")))), first);
}

void TestReport::leavesTheOldFileWhereItCannotWrite()
{
    const test::SampleAnswer sample(10, 4);
    const InventoryReport report(requestFor(sample.answer(), QStringLiteral("en")));
    const Result<ReportSummary> nowhere = writePdf(report, path(QStringLiteral("missing/report.pdf")));
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().fault, Fault::NotFound);
    QDir(m_folder.path()).mkdir(QStringLiteral("folder.pdf"));
    const Result<ReportSummary> folder = writePdf(report, path(QStringLiteral("folder.pdf")));
    QVERIFY(!folder);
    QCOMPARE(folder.error().fault, Fault::NotWritable);
    QVERIFY(QDir(m_folder.path()).entryList({QStringLiteral("*.part")}, QDir::Files | QDir::Hidden).isEmpty());
}

void TestReport::paintsOnAnyPagedDevice()
{
    const test::SampleAnswer sample(300, 120);
    const InventoryReport report(requestFor(sample.answer(), QStringLiteral("en")));
    ReportSummary onScreen;
    const QString pdf = path(QStringLiteral("preview.pdf"));
    QPdfWriter device(pdf);
    device.setResolution(300);
    QVERIFY(printReport(report, device, onScreen));
    ReportSummary written;
    write(requestFor(sample.answer(), QStringLiteral("en")), &written);
    QCOMPARE(onScreen.pages, written.pages);
}

void TestReport::isWrittenWhileTheWindowLivesOn()
{
    const test::SampleAnswer sample(2000, 900);
    const auto request = requestFor(sample.answer(), QStringLiteral("fr"));
    ReportSummary atOnce;
    const QString expected = test::textOfPdf(write(request, &atOnce));
    QObject window;
    int beats = 0;
    QTimer pulse;
    pulse.start(0);
    connect(&pulse, &QTimer::timeout, &window, [&beats] { ++beats; });
    std::optional<ReportSummary> summary;
    const QString pdf = path(QStringLiteral("later.pdf"));
    writePdfLater(std::make_shared<InventoryReport>(request), pdf, &window, [&summary](const Result<ReportSummary>& written) {
        if (written)
            summary = *written;
    });
    QTRY_VERIFY_WITH_TIMEOUT(summary.has_value(), 60'000);
    QCOMPARE(summary->pages, atOnce.pages);
    QVERIFY2(beats >= summary->pages, qPrintable(QString::number(beats)));
    QCOMPARE(test::textOfPdf(pdf), expected);
    bool told = false;
    writePdfLater(std::make_shared<InventoryReport>(request), path(QStringLiteral("missing/later.pdf")), &window,
                  [&told](const Result<ReportSummary>& written) { told = !written && written.error().fault == Fault::NotFound; });
    QVERIFY(told);
}

void TestReport::isDroppedWithWhoeverWantedIt()
{
    const test::SampleAnswer sample(2000, 900);
    const auto report = std::make_shared<InventoryReport>(requestFor(sample.answer(), QStringLiteral("it")));
    bool called = false;
    {
        QObject window;
        writePdfLater(report, path(QStringLiteral("never.pdf")), &window, [&called](const Result<ReportSummary>&) { called = true; });
        QTest::qWait(1);
    }
    QThreadPool::globalInstance()->waitForDone();
    QTest::qWait(20);
    QVERIFY(!called);
    QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("*never*")}, QDir::Files | QDir::Hidden), QStringList());
}

QTEST_MAIN(TestReport)
#include "tst_report.moc"
