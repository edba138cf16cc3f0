// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/cell_style.h"
#include "items/column_parts.h"
#include "items/export/csv_export.h"

#include <QBuffer>
#include <QTest>

using namespace unisono;
using namespace unisono::items;

/// How the figures of one column read one below the other.
class CellStyleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void estimatesHaveTheSameDecimalsInEveryRow();
    void whatWasToldIsReadAsItWasTold();
    void sharesHaveTheSameDecimalsInEveryRow();
    void aYesOrNoIsAWordForPeopleAndAFigureForPrograms();

private:
    static Column figures(std::vector<double> values, Column::Type type = Column::Type::Number)
    {
        return numberColumn("figure", "Figure", [values = std::move(values)](std::size_t row) { return Decimal::nearest(values[row]); }, type);
    }
    QStringList read(const Column& column, std::size_t rows) const
    {
        QStringList texts;
        for (std::size_t row = 0; row < rows; ++row)
            texts += cellText(column, row, m_style);
        return texts;
    }

    CellStyle m_style{QLocale(QLocale::French, QLocale::France), QTimeZone::utc(), [](const char* text, int) { return QString::fromUtf8(text); }};
};

void CellStyleTest::estimatesHaveTheSameDecimalsInEveryRow()
{
    Column column = figures({0.2, 0.1349, 12, 0, -3.5});
    column.fixedDecimals = 2;
    QCOMPARE(read(column, 5), (QStringList{"0,20", "0,13", "12,00", "0,00", QStringLiteral("\u22123,50")}));
    column.fixedDecimals = 0;
    QCOMPARE(read(column, 5), (QStringList{"0", "0", "12", "0", QStringLiteral("\u22124")}));
    Column probability = figures({99.97, 12, 0.004});
    probability.fixedDecimals = 1;
    probability.isProbability = true;
    QCOMPARE(read(probability, 3), (QStringList{"99,9", "12,0", "0,1"}));
}

void CellStyleTest::whatWasToldIsReadAsItWasTold()
{
    QCOMPARE(read(figures({2, 0.125, 1000}), 3), (QStringList{"2", "0,125", QStringLiteral("1\u202f000")}));
}

void CellStyleTest::sharesHaveTheSameDecimalsInEveryRow()
{
    QCOMPARE(read(figures({1, 0.962, 0.5}, Column::Type::Share), 3), (QStringList{"100,0%", "96,2%", "50,0%"}));
}

void CellStyleTest::aYesOrNoIsAWordForPeopleAndAFigureForPrograms()
{
    Column column = numberColumn("empty_now", "Sold out now", [](std::size_t row) { return row == 2 ? Decimal() : Decimal(row == 0 ? 1 : 0); });
    column.isYesNo = true;
    QCOMPARE(read(column, 3), (QStringList{"yes", "no", "?"}));
    QBuffer file;
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(writeCsv(file, Extract::all({column}, 3), {}));
    QCOMPARE(file.data(), QByteArray("empty_now\n1\n0\n\n"));
}

QTEST_GUILESS_MAIN(CellStyleTest)
#include "tst_cell_style.moc"
