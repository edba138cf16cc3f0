// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/export/csv_export.h"
#include "items/export/xlsx_export.h"
#include "items/inventory_items.h"
#include "support/sample_answer.h"

#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <zip.h>

using namespace unisono;
using namespace unisono::items;

namespace {

Column texts(const char* id, QStringList values)
{
    Column column;
    column.id = id;
    column.title = "Name";
    column.text = [values = std::move(values)](std::size_t row) { return values[static_cast<qsizetype>(row)]; };
    return column;
}

Column numbers(const char* id, std::vector<Decimal> values)
{
    Column column;
    column.id = id;
    column.title = "On hand";
    column.type = Column::Type::Number;
    column.number = [values = std::move(values)](std::size_t row) { return values[row]; };
    return column;
}

QByteArray csvOf(const std::vector<Column>& columns, std::size_t rows, const CsvOptions& options = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const Result<void> written = writeCsv(buffer, Extract::all(columns, rows), options);
    return written ? buffer.data() : QByteArray("failed");
}

QByteArray memberOf(const QString& path, const char* name)
{
    zip_t* archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, nullptr);
    if (!archive)
        return {};
    QByteArray content;
    zip_stat_t stat;
    if (zip_stat(archive, name, 0, &stat) == 0) {
        content.resize(static_cast<qsizetype>(stat.size));
        zip_file_t* file = zip_fopen(archive, name, 0);
        zip_fread(file, content.data(), stat.size);
        zip_fclose(file);
    }
    zip_close(archive);
    return content;
}

/// Cell reference → what it holds; texts begin with a quotation mark.
QHash<QString, QString> cellsOf(const QByteArray& sheet)
{
    QHash<QString, QString> cells;
    QXmlStreamReader xml(sheet);
    QString reference;
    bool isText = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("c")) {
            reference = xml.attributes().value(QLatin1String("r")).toString();
            isText = xml.attributes().value(QLatin1String("t")) == QLatin1String("inlineStr");
        } else if (xml.name() == QLatin1String("v") || xml.name() == QLatin1String("t")) {
            cells.insert(reference, (isText ? QStringLiteral("\"") : QString()) + xml.readElementText());
        }
    }
    return xml.hasError() ? QHash<QString, QString>() : cells;
}

} // namespace

class TestExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csvIsPlainByDefault();
    void csvQuotesWhatNeedsIt();
    void csvSpeaksToSpreadsheets();
    void csvGuardsFormulasOnlyWhereAsked();
    void csvWritesTheRowsOfAView();
    void csvSaysWhenItCannotWrite();
    void csvIsWholeOrNotThere();
    void csvOfManyRowsIsQuick();
    void xlsxHasRealNumbersAndDates();
    void xlsxSplitsWhatDoesNotFitOneSheet();
    void xlsxSurvivesHostileTexts();
    void xlsxLeavesNothingBehindWhereItCannotWrite();

private:
    QTemporaryDir m_folder;
};

void TestExport::csvIsPlainByDefault()
{
    const test::SampleAnswer sample(60, 1);
    const QList<QByteArray> lines = csvOf(positionItems(sample.answer()), 60).split('\n');
    QCOMPARE(lines[0], QByteArray("sku,locations,on_hand,committed,reserved,unsellable,safety,available,incoming,data_age_s"));
    QCOMPARE(lines[1], QByteArray("ART-000000-XL,2,10,1,0,0,0,9,0,600"));
    QCOMPARE(lines[50], QByteArray("ART-000049-XL,2,59,1,1,0,,,1,600"));
    QCOMPARE(lines.size(), 62);
}

void TestExport::csvQuotesWhatNeedsIt()
{
    const std::vector<Column> columns{texts("a", {QStringLiteral("x,y"), QStringLiteral("say \"yes\""), QStringLiteral("two\nlines"), QStringLiteral(" blank"), QStringLiteral("déjà")})};
    QCOMPARE(csvOf(columns, 5), QByteArray("a\n\"x,y\"\n\"say \"\"yes\"\"\"\n\"two\nlines\"\n\" blank\"\ndéjà\n"));
}

void TestExport::csvSpeaksToSpreadsheets()
{
    CsvOptions options;
    options.separator = ';';
    options.decimalPoint = ',';
    options.byteOrderMark = true;
    options.titles = true;
    const std::vector<Column> columns{texts("sku", {QStringLiteral("A;1")}), numbers("on_hand", {Decimal::fromRaw(-12'500)})};
    QCOMPARE(csvOf(columns, 1, options), QByteArray("\xEF\xBB\xBFName;On hand\n\"A;1\";-1,25\n"));
}

void TestExport::csvGuardsFormulasOnlyWhereAsked()
{
    const std::vector<Column> columns{texts("a", {QStringLiteral("=1+1")}), numbers("b", {Decimal(-2)})};
    QCOMPARE(csvOf(columns, 1), QByteArray("a,b\n=1+1,-2\n"));
    CsvOptions options;
    options.guardFormulas = true;
    QCOMPARE(csvOf(columns, 1, options), QByteArray("a,b\n\"'=1+1\",-2\n"));
}

void TestExport::csvWritesTheRowsOfAView()
{
    const std::vector<Column> columns{numbers("n", {Decimal(1), Decimal(2), Decimal(3)})};
    const std::vector<std::uint32_t> order{2, 0};
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(writeCsv(buffer, Extract::some(columns, order)).has_value());
    QCOMPARE(buffer.data(), QByteArray("n\n3\n1\n"));
}

void TestExport::csvSaysWhenItCannotWrite()
{
#ifdef Q_OS_WIN
    QSKIP("Windows has no device that is always full");
#endif
    QFile full(QStringLiteral("/dev/full"));
    if (!full.open(QIODevice::WriteOnly))
        QSKIP("no device that is always full");
    const Result<void> written = writeCsv(full, Extract::all({numbers("n", {Decimal(1)})}, 1));
    QVERIFY(!written);
    QCOMPARE(written.error().fault, Fault::DiskFull);
}

void TestExport::csvIsWholeOrNotThere()
{
    const QDir folder(m_folder.path());
    QVERIFY(folder.mkdir(QStringLiteral("csv")));
    const QString path = folder.filePath(QStringLiteral("csv/n.csv"));
    // A folder takes the name while the rows are written.
    Column row = numbers("n", {Decimal(1)});
    row.number = [path](std::size_t) { return QDir().mkpath(path) ? Decimal(1) : Decimal(); };
    const Result<void> taken = writeCsv(path, Extract::all({row}, 1));
    QVERIFY(!taken);
    QCOMPARE(taken.error().fault, Fault::NotWritable); // the disk is not full
    QCOMPARE(taken.error().subject, path);
    QCOMPARE(QDir(folder.filePath(QStringLiteral("csv"))).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList{QStringLiteral("n.csv")});
    QVERIFY(QDir().rmdir(path));
    QVERIFY(writeCsv(path, Extract::all({numbers("n", {Decimal(2)})}, 1)));
    QFile written(path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll(), QByteArray("n\n2\n"));
}

void TestExport::csvOfManyRowsIsQuick()
{
    const test::SampleAnswer sample(100'000, 0);
    QElapsedTimer timer;
    timer.start();
    const QByteArray csv = csvOf(positionAtLocationItems(sample.answer()), 200'000);
    qInfo("200000 rows of 10 columns: %lld ms, %lld bytes", timer.elapsed(), static_cast<qint64>(csv.size()));
    QCOMPARE(csv.count('\n'), 200'001);
}

void TestExport::xlsxHasRealNumbersAndDates()
{
    const QString path = m_folder.filePath(QStringLiteral("é.xlsx"));
    Column since;
    since.id = "since";
    since.title = "Since";
    since.type = Column::Type::Instant;
    since.instant = [](std::size_t row) { return row == 0 ? Instant::fromMilliseconds(1'781'595'720'000) : Instant(); };
    const std::vector<Column> columns{texts("sku", {QStringLiteral("0012"), QStringLiteral("=A1")}), numbers("n", {Decimal::fromRaw(12'500), Decimal::unknown()}), since};
    XlsxOptions options;
    options.sheetName = QStringLiteral("Position: all/places [2026], with a long name");
    options.style.zone = QTimeZone("Europe/Paris");
    QVERIFY(writeXlsx(path, Extract::all(columns, 2), options).has_value());
    const QByteArray sheet = memberOf(path, "xl/worksheets/sheet1.xml");
    const auto cells = cellsOf(sheet);
    QCOMPARE(cells.value(QStringLiteral("A1")), QStringLiteral("\"Name"));
    QCOMPARE(cells.value(QStringLiteral("A2")), QStringLiteral("\"0012"));
    QCOMPARE(cells.value(QStringLiteral("A3")), QStringLiteral("\"=A1"));
    QCOMPARE(cells.value(QStringLiteral("B2")), QStringLiteral("1.25"));
    QVERIFY(!cells.contains(QStringLiteral("B3")));
    // 16 June 2026, 09:42 in Paris.
    QCOMPARE(cells.value(QStringLiteral("C2")).toDouble(), 46'189 + (9 * 60 + 42) / 1440.0);
    QVERIFY(sheet.contains("state=\"frozen\""));
    QVERIFY(sheet.contains("<autoFilter ref=\"A1:C3\"/>"));
    QVERIFY(memberOf(path, "xl/workbook.xml").contains("name=\"Position all places 2026 , with\""));
}

void TestExport::xlsxSplitsWhatDoesNotFitOneSheet()
{
    const QString path = m_folder.filePath(QStringLiteral("split.xlsx"));
    std::vector<Decimal> values;
    for (int i = 0; i < 25; ++i)
        values.push_back(Decimal(i));
    XlsxOptions options;
    options.sheetName = QStringLiteral("Stock");
    options.rowsPerSheet = 10;
    const std::vector<Column> columns{numbers("n", values)};
    QVERIFY(writeXlsx(path, Extract::all(columns, 25), options).has_value());
    QCOMPARE(cellsOf(memberOf(path, "xl/worksheets/sheet3.xml")).value(QStringLiteral("A6")), QStringLiteral("24"));
    QVERIFY(memberOf(path, "xl/workbook.xml").contains("name=\"Stock 3\""));
    QVERIFY(memberOf(path, "xl/worksheets/sheet4.xml").isEmpty());
}

void TestExport::xlsxSurvivesHostileTexts()
{
    const QString path = m_folder.filePath(QStringLiteral("hostile.xlsx"));
    const QStringList values{QString(40'000, QLatin1Char('x')), QStringLiteral("a\u0001b<&>\ufffe"), QString(QChar(0xD800)), QString()};
    const std::vector<Column> columns{texts("t", values)};
    QVERIFY(writeXlsx(path, Extract::all(columns, 4), {}).has_value());
    const auto cells = cellsOf(memberOf(path, "xl/worksheets/sheet1.xml"));
    QCOMPARE(cells.value(QStringLiteral("A2")).size(), 32'768);
    QVERIFY(cells.value(QStringLiteral("A3")).endsWith(QStringLiteral("b<&>")));
    QVERIFY(!cells.contains(QStringLiteral("A5")));
}

void TestExport::xlsxLeavesNothingBehindWhereItCannotWrite()
{
    const std::vector<Column> columns{numbers("n", {Decimal(1)})};
    const Result<void> nowhere = writeXlsx(m_folder.filePath(QStringLiteral("missing/x.xlsx")), Extract::all(columns, 1), {});
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().fault, Fault::NotFound);
    QDir(m_folder.path()).mkdir(QStringLiteral("folder.xlsx"));
    const Result<void> folder = writeXlsx(m_folder.filePath(QStringLiteral("folder.xlsx")), Extract::all(columns, 1), {});
    QVERIFY(!folder);
    QCOMPARE(folder.error().fault, Fault::NotWritable);
    QVERIFY(QDir(m_folder.path()).entryList({QStringLiteral("*.part")}, QDir::Files | QDir::Hidden).isEmpty());
}

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
