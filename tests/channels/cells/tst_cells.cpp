// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/cells/choices.h"
#include "channels/cells/flag_cell.h"
#include "channels/cells/instant_cell.h"
#include "channels/cells/number_cell.h"
#include "channels/cells/time_cell.h"

#include <QtTest>

using namespace unisono;
using namespace unisono::channels;

namespace {

std::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

QString said(const CellReading& reading, const std::function<QString(std::int64_t)>& shown)
{
    static const QHash<RowReason, QString> names = {
        {RowReason::NotANumber, QStringLiteral("not a number")}, {RowReason::NumberTooLarge, QStringLiteral("too large")},
        {RowReason::TooManyDecimals, QStringLiteral("too fine")}, {RowReason::NotAnInstant, QStringLiteral("no instant")},
        {RowReason::NoSuchDay, QStringLiteral("no such day")},   {RowReason::NotAFlag, QStringLiteral("no flag")},
        {RowReason::LocalTimeRepeated, QStringLiteral(" repeated")}, {RowReason::LocalTimeAssumed, QStringLiteral(" local")}};
    const QString reason = reading.hasReason() ? names.value(reading.reason()) : QString();
    if (reading.isRefused())
        return reason;
    return (reading.raw == RecordBatch::unknown ? QStringLiteral("unknown") : shown(reading.raw)) + reason;
}

QString saidNumber(const CellReading& reading)
{
    return said(reading, [](std::int64_t raw) { return QString::fromStdString(Decimal::fromRaw(raw).toString()); });
}

QString saidInstant(const CellReading& reading)
{
    return said(reading, [](std::int64_t raw) {
        return Instant::fromMilliseconds(raw).toDateTime().toString(raw % 1000 == 0 ? Qt::ISODate : Qt::ISODateWithMs);
    });
}

} // namespace

class CellsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreExactOrRefused_data();
    void numbersAreExactOrRefused();
    void ambiguousNumbersFollowTheColumn_data();
    void ambiguousNumbersFollowTheColumn();
    void quickAndThoroughNumbersAgree();
    void instantsAreUnderstoodOrRefused_data();
    void instantsAreUnderstoodOrRefused();
    void quickAndThoroughInstantsAgree();
    void quickAndThoroughLocalTimesAgree();
    void clockChangesTakeTheEarlierInstant();
    void datesKeepTheDayAsWritten();
    void flagsAreReadInThreeLanguages();
    void timesOfDayAreUnderstoodOrRefused();
    void choicesAreFoundInAnyCase();
    void excerptsAreShort();
};

void CellsTest::numbersAreExactOrRefused_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("expected");
    const std::pair<const char*, const char*> cells[] = {
        {"", "unknown"}, {"  ", "unknown"}, {"\xC2\xA0", "unknown"}, {"0", "0"}, {"-0", "0"}, {"7", "7"}, {"-7", "-7"}, {"+7", "7"},
        {"\xE2\x88\x92" "7", "-7"}, {" 7 ", "7"}, {"007", "7"}, {"12.5", "12.5"}, {"12,5", "12.5"}, {".5", "0.5"}, {"5.", "5"},
        {"12.3456", "12.3456"}, {"12.34560000000", "12.3456"}, {"12.34567", "too fine"}, {"0,123", "0.123"},
        {"1 234,5", "1234.5"}, {"1\xC2\xA0" "234,5", "1234.5"}, {"1\xE2\x80\xAF" "234.5", "1234.5"}, {"1'234.50", "1234.5"},
        {"1\xE2\x80\x99" "234.50", "1234.5"}, {"1.234,50", "1234.5"}, {"1,234.50", "1234.5"}, {"1.234.567", "1234567"},
        {"1,234,567", "1234567"}, {"1,234,567.25", "1234567.25"}, {"1.234.567,25", "1234567.25"}, {"1 234 567", "1234567"},
        {"12 34", "not a number"}, {"1,23,456", "not a number"}, {"1.2.3", "not a number"}, {"1234,567.8", "not a number"},
        {"1,234.567,8", "not a number"}, {"1e3", "1000"}, {"1.5E2", "150"}, {"1E+3", "1000"}, {"12500e-3", "12.5"}, {"1e-5", "too fine"},
        {"1e400", "too large"}, {"-1e400", "too large"}, {"0e400", "0"}, {"1e-400", "too fine"}, {"1e99999999999999999999", "too large"},
        {"900000000000000", "900000000000000"}, {"900000000000001", "too large"}, {"9999999999999999", "too large"},
        {"NaN", "not a number"}, {"nan", "not a number"}, {"inf", "not a number"}, {"-Infinity", "not a number"},
        {"=1+2", "not a number"}, {"=SUM(A1:A3)", "not a number"}, {"#N/A", "not a number"}, {"#REF!", "not a number"},
        {"12 pcs", "not a number"}, {"1-2", "not a number"}, {"--1", "not a number"}, {"-", "not a number"}, {".", "not a number"},
        {",", "not a number"}, {"e5", "not a number"}, {"1e", "not a number"}, {"0x10", "not a number"}, {"1_000", "not a number"},
        {"\xD9\xA1", "not a number"}, {"' 1", "not a number"}};
    for (const auto& [cell, expected] : cells)
        QTest::newRow(cell) << QByteArray(cell) << QString::fromLatin1(expected);
    QTest::newRow("400 digits") << QByteArray(400, '9') << QStringLiteral("too large");
    QTest::newRow("400 zeros") << QByteArray(400, '0') << QStringLiteral("0");
    QTest::newRow("400 decimals") << "1." + QByteArray(400, '3') << QStringLiteral("too fine");
    QTest::newRow("400 zero decimals") << "1." + QByteArray(400, '0') << QStringLiteral("1");
    QTest::newRow("one at the 400th decimal") << "1." + QByteArray(400, '0') + "1" << QStringLiteral("too fine");
}

void CellsTest::numbersAreExactOrRefused()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, expected);
    QCOMPARE(saidNumber(readNumber(view(cell))), expected);
}

void CellsTest::ambiguousNumbersFollowTheColumn_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("withPoint");
    QTest::addColumn<QString>("withComma");
    QTest::addColumn<QString>("withEither");
    QTest::newRow("comma, three digits") << QByteArray("1,234") << "1234" << "1.234" << "1.234";
    QTest::newRow("point, three digits") << QByteArray("-1.234") << "-1.234" << "-1234" << "-1.234";
    QTest::newRow("comma, two digits") << QByteArray("1,23") << "1.23" << "1.23" << "1.23";
    QTest::newRow("a group too long before") << QByteArray("1234,567") << "1234.567" << "1234.567" << "1234.567";
    QTest::newRow("a leading zero") << QByteArray("0.125") << "0.125" << "0.125" << "0.125";
}

void CellsTest::ambiguousNumbersFollowTheColumn()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, withPoint);
    QFETCH(QString, withComma);
    QFETCH(QString, withEither);
    QCOMPARE(saidNumber(readNumber(view(cell), DecimalMark::Point)), withPoint);
    QCOMPARE(saidNumber(readNumber(view(cell), DecimalMark::Comma)), withComma);
    QCOMPARE(saidNumber(readNumber(view(cell), DecimalMark::Either)), withEither);
    QCOMPARE(isAmbiguousNumber(view(cell)), withPoint != withComma);
    QCOMPARE(decimalMarkShown("12,5"), DecimalMark::Comma);
    QCOMPARE(decimalMarkShown("1,234,567"), DecimalMark::Point);
    QVERIFY(!decimalMarkShown("1,234"));
    QVERIFY(!decimalMarkShown("1234"));
}

void CellsTest::quickAndThoroughNumbersAgree()
{
    for (const char* text : {"0", "-1", "12345", "99999999999999", "12.5", "-0.25", "1.2345", "1.", ".1", "-", "1.23x", "", "12.34567", "1234.125"}) {
        std::int64_t quick = 0;
        if (readPlainNumber(text, quick))
            QCOMPARE(quick, readNumber(text).raw);
    }
    std::int64_t raw = 0;
    QVERIFY(readPlainNumber("-1234.5", raw) && raw == -12345000);
    QVERIFY(!readPlainNumber("1.234", raw));
    QVERIFY(!readPlainNumber("1,5", raw));
}

void CellsTest::instantsAreUnderstoodOrRefused_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("expected");
    const std::pair<const char*, const char*> cells[] = {
        {"", "unknown"},
        {"2026-06-16T07:45:00Z", "2026-06-16T07:45:00Z"}, {"2026-06-16T07:45Z", "2026-06-16T07:45:00Z"},
        {"2026-06-16t07:45:00z", "2026-06-16T07:45:00Z"}, {"2026-06-16T07:45:00.25Z", "2026-06-16T07:45:00.250Z"},
        {"2026-06-16T07:45:00,123456789Z", "2026-06-16T07:45:00.123Z"}, {"2026-06-16T07:45:00+02:00", "2026-06-16T05:45:00Z"},
        {"2026-06-16 07:45:00+02", "2026-06-16T05:45:00Z"}, {"2026-06-16T07:45:00-0330", "2026-06-16T11:15:00Z"},
        {"2026-06-16T07:45:00 +02:00", "2026-06-16T05:45:00Z"}, {"2026-06-16T07:45:00\xE2\x88\x92" "02:00", "2026-06-16T09:45:00Z"},
        {"2026-06-16T07:45:00", "2026-06-16T05:45:00Z local"}, {"2026-01-16T07:45", "2026-01-16T06:45:00Z local"},
        {"16/06/2026 07:45:10", "2026-06-16T05:45:10Z local"}, {"16.06.2026 7:45", "2026-06-16T05:45:00Z local"},
        {"16-06-2026", "2026-06-15T22:00:00Z local"}, {"6/1/2026", "2026-01-05T23:00:00Z local"},
        {"20260616", "2026-06-15T22:00:00Z local"}, {"20260616T074500Z", "no instant"}, {"2026/06/16", "2026-06-15T22:00:00Z local"},
        {"2026-02-30T07:45:00Z", "no such day"}, {"30/02/2026", "no such day"}, {"2025-02-29", "no such day"}, {"2024-02-29T00:00:00Z", "2024-02-29T00:00:00Z"},
        {"2026-13-01", "no such day"}, {"2026-00-10", "no such day"}, {"06/16/2026", "no such day"}, {"31/04/2026", "no such day"},
        {"1969-12-31T23:59:59Z", "no instant"}, {"2201-01-01T00:00:00Z", "no instant"}, {"0000-01-01", "no instant"},
        {"2026-06-16T24:00:00Z", "no instant"}, {"2026-06-16T07:60:00Z", "no instant"}, {"2026-06-16T07:45:60Z", "no instant"},
        {"2026-06-16T07:45:00+25:00", "no instant"}, {"2026-06-16T07:45:00Zulu", "no instant"}, {"2026-06-16T", "no instant"},
        {"16/06/26", "no instant"}, {"16/06-2026", "no instant"}, {"yesterday", "no instant"}, {"=NOW()", "no instant"}, {"46189.5", "no instant"},
        {"NaN", "no instant"}, {"1781596800", "no instant"}, {"#N/A", "no instant"}};
    for (const auto& [cell, expected] : cells)
        QTest::newRow(cell) << QByteArray(cell) << QString::fromLatin1(expected);
}

void CellsTest::instantsAreUnderstoodOrRefused()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, expected);
    const LocalClock paris(QStringLiteral("Europe/Paris"));
    QCOMPARE(saidInstant(readInstant(view(cell), paris)), expected);
}

void CellsTest::quickAndThoroughInstantsAgree()
{
    const LocalClock utc;
    std::int64_t quick = 0;
    for (int year : {1970, 1999, 2000, 2024, 2026, 2100, 2200})
        for (int month = 1; month <= 12; ++month)
            for (int day : {1, 15, 28, 29, 30, 31}) {
                const QByteArray text = QByteArray::number(year) + QString::asprintf("-%02d-%02dT23:59:58Z", month, day).toLatin1();
                const CellReading thorough = readInstant(view(text), utc);
                const QDateTime expected = QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
                QCOMPARE(thorough.isRefused(), !expected.isValid());
                QCOMPARE(readPlainInstant(view(text), quick), expected.isValid());
                if (expected.isValid()) {
                    QCOMPARE(thorough.raw, expected.toMSecsSinceEpoch());
                    QCOMPARE(quick, thorough.raw);
                }
            }
    QVERIFY(!readPlainInstant("2026-0a-01T00:00:00Z", quick));
    QVERIFY(!readPlainInstant("2026-06-16T24:00:00Z", quick));
}

/// Every half hour of two years on a clock that changes: written as databases do, and as people do, which only the scanner understands.
void CellsTest::quickAndThoroughLocalTimesAgree()
{
    const LocalClock quick(QStringLiteral("Europe/Rome"));
    const LocalClock thorough(QStringLiteral("Europe/Rome"));
    const QDateTime first(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    for (int step = 0; step < 2 * 365 * 48; ++step) {
        const QDateTime moment = first.addSecs(1800 * qint64{step});
        const QByteArray people = moment.toString(QStringLiteral("dd/MM/yyyy HH:mm:ss")).toLatin1();
        const CellReading expected = readInstant(view(people), thorough);
        for (const QString& form : {QStringLiteral("yyyy-MM-dd HH:mm:ss"), QStringLiteral("yyyy-MM-ddTHH:mm:ss")}) {
            const CellReading reading = readInstant(view(moment.toString(form).toLatin1()), quick);
            QCOMPARE(reading.raw, expected.raw);
            QCOMPARE(reading.reasonOrNothing, expected.reasonOrNothing);
        }
    }
    for (const char* wrong : {"2026-02-30 00:00:00", "2026-06-16 24:00:00", "2026-06-16 07:60:00", "2026-6-16 007:45:00", "2026-06-16_07:45:00"})
        QVERIFY2(readInstant(wrong, quick).isRefused(), wrong);
}

void CellsTest::clockChangesTakeTheEarlierInstant()
{
    const LocalClock rome(QStringLiteral("Europe/Rome"));
    QCOMPARE(saidInstant(readInstant("2026-10-25 02:30:00", rome)), QStringLiteral("2026-10-25T00:30:00Z repeated"));
    QCOMPARE(saidInstant(readInstant("2026-10-25 01:59:59", rome)), QStringLiteral("2026-10-24T23:59:59Z local"));
    QCOMPARE(saidInstant(readInstant("2026-10-25 03:00:00", rome)), QStringLiteral("2026-10-25T02:00:00Z local"));
    QCOMPARE(saidInstant(readInstant("2026-03-29 02:30:00", rome)), QStringLiteral("2026-03-29T01:00:00Z local"));
    QCOMPARE(saidInstant(readInstant("2026-03-29 03:00:00", rome)), QStringLiteral("2026-03-29T01:00:00Z local"));
    QCOMPARE(saidInstant(readInstant("2026-03-29 01:59:00", rome)), QStringLiteral("2026-03-29T00:59:00Z local"));
    QCOMPARE(saidInstant(readInstant("2026-10-25T02:30:00+01:00", rome)), QStringLiteral("2026-10-25T01:30:00Z"));
    const LocalClock nowhere(QStringLiteral("Europe/Atlantis"));
    QCOMPARE(saidInstant(readInstant("2026-06-16 07:45", nowhere)), QStringLiteral("2026-06-16T07:45:00Z local"));
}

void CellsTest::datesKeepTheDayAsWritten()
{
    const auto day = [](const CellReading& reading) {
        return said(reading, [](std::int64_t raw) { return QDate(1970, 1, 1).addDays(raw).toString(Qt::ISODate); });
    };
    QCOMPARE(day(readDate("2026-06-16")), QStringLiteral("2026-06-16"));
    QCOMPARE(day(readDate("16/06/2026")), QStringLiteral("2026-06-16"));
    QCOMPARE(day(readDate("2026-06-16T23:30:00-05:00")), QStringLiteral("2026-06-16"));
    QCOMPARE(day(readDate("20260616")), QStringLiteral("2026-06-16"));
    QCOMPARE(day(readDate("30/02/2026")), QStringLiteral("no such day"));
    QCOMPARE(day(readDate("2026-06-16 noon")), QStringLiteral("no instant"));
    QCOMPARE(day(readDate("")), QStringLiteral("unknown"));
}

void CellsTest::flagsAreReadInThreeLanguages()
{
    for (const char* yes : {"1", "true", "TRUE", "Yes", "oui", "si", "s\xC3\xAC", "S\xC3\x8C", "Vrai", "vero", " 1 "})
        QCOMPARE(readFlag(yes).raw, 1);
    for (const char* no : {"0", "false", "No", "NON", "faux", "Falso"})
        QCOMPARE(readFlag(no).raw, 0);
    QCOMPARE(readFlag("").raw, RecordBatch::unknown);
    QVERIFY(!readFlag("").hasReason());
    for (const char* other : {"2", "maybe", "-1", "#N/A", "NaN"})
        QCOMPARE(readFlag(other).reason(), RowReason::NotAFlag);
}

void CellsTest::timesOfDayAreUnderstoodOrRefused()
{
    const std::pair<const char*, int> times[] = {{"09:30", 570}, {"9:30", 570}, {"09:30:00", 570}, {"9h30", 570}, {"9h", 540},
                                                 {"09.30", 570}, {"00:00", 0},  {"24:00", 1440},   {" 19:00 ", 1140},
                                                 {"1899-12-30T09:30:00", 570}, {"09:30:00.000", 570}};
    for (const auto& [cell, minutes] : times)
        QCOMPARE(readTimeOfDay(cell).raw, minutes);
    QCOMPARE(readTimeOfDay("").raw, RecordBatch::unknown);
    QVERIFY(!readTimeOfDay("").hasReason());
    for (const char* other : {"25:00", "24:30", "9:60", "9", "930", "0930", "half past", "9:3:0:1", "-9:30", "#REF!", "9:30:15", "9:30pm", "9:", ":30", "h"})
        QVERIFY2(readTimeOfDay(other).isRefused() && readTimeOfDay(other).reason() == RowReason::NotATimeOfDay, other);
}

void CellsTest::choicesAreFoundInAnyCase()
{
    const auto kinds = choicesOf(RecordKind::Movement, field::movement::kind);
    QCOMPARE(chosenWord(kinds, "Transfer_In"), std::string_view("transfer_in"));
    QVERIFY(chosenWord(kinds, "theft").empty());
    QVERIFY(choicesOf(RecordKind::Movement, field::movement::sku).empty());
    QVERIFY(!choicesOf(RecordKind::OrderLine, field::orderLine::status).empty());
}

void CellsTest::excerptsAreShort()
{
    QCOMPARE(cellExcerpt(std::string(10'000'000, 'x')).size(), 200);
    QCOMPARE(cellExcerpt("caf\xC3\xA9"), QString::fromUtf8("caf\xC3\xA9"));
    QVERIFY(isSpreadsheetError("#REF!"));
    QVERIFY(!isSpreadsheetError("#12"));
}

QTEST_GUILESS_MAIN(CellsTest)
#include "tst_cells.moc"
