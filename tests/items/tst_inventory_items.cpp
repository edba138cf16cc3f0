// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/channel_items.h"
#include "items/channel_summary_items.h"
#include "items/finding_items.h"
#include "items/inventory_items.h"
#include "items/table_model.h"
#include "support/sample_answer.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace unisono;
using namespace unisono::items;

namespace {

QByteArrayList idsOf(const std::vector<Column>& columns)
{
    QByteArrayList ids;
    for (const Column& column : columns)
        ids << column.id;
    return ids;
}

const Column& column(const std::vector<Column>& columns, const QByteArray& id)
{
    const auto found = std::find_if(columns.begin(), columns.end(), [&](const Column& column) { return column.id == id; });
    Q_ASSERT(found != columns.end());
    return *found;
}

FindingWords plainWords()
{
    return {[](const analysis::Finding& finding) { return QStringLiteral("cause %1").arg(static_cast<int>(finding.causes.front().signature)); },
            [](analysis::Severity severity) { return QString::number(static_cast<int>(severity)); },
            [](analysis::FindingKind kind) { return QString::number(static_cast<int>(kind)); }};
}

AnswerIndexPtr indexOf(const test::SampleAnswer& sample)
{
    return std::make_shared<const AnswerIndex>(sample.answer());
}

} // namespace

class TestInventoryItems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void positionsHaveTheShapeScriptsRelyOn();
    void availabilityHasTheShapeScriptsRelyOn();
    void everyPublishingChannelStandsBesideTheTruth();
    void aWrongQuantityIsMarkedInItsChannelOnly();
    void unknownStaysUnknown();
    void titlesComeFromAnyChannel();
    void agesAreJudgedByTheChannelThatToldThem();
    void findingsShowStatesDifferenceCauseAndValue();
    void channelsAreSummed();
    void quarantineShowsWhereARowStood();
    void tablesPassTheModelTester();
};

void TestInventoryItems::positionsHaveTheShapeScriptsRelyOn()
{
    const test::SampleAnswer sample(3, 1);
    QCOMPARE(idsOf(positionItems(sample.answer())),
             QByteArrayList({"sku", "locations", "on_hand", "committed", "reserved", "unsellable", "safety", "available", "incoming", "data_age_s"}));
    QCOMPARE(idsOf(positionAtLocationItems(sample.answer())),
             QByteArrayList({"sku", "location", "on_hand", "committed", "reserved", "unsellable", "safety", "available", "incoming", "data_age_s"}));
    const auto columns = positionItems(sample.answer());
    QCOMPARE(plainText(columns[0], 1), test::SampleAnswer::skuText(1));
    QCOMPARE(plainText(columns[1], 1), QStringLiteral("2"));
    QCOMPARE(plainText(columns[9], 1), QStringLiteral("600"));
    QCOMPARE(plainText(positionAtLocationItems(sample.answer())[1], 1), QStringLiteral("BRE-02"));
}

void TestInventoryItems::availabilityHasTheShapeScriptsRelyOn()
{
    const test::SampleAnswer sample(3, 1);
    const auto columns = availabilityItems(sample.answer());
    QCOMPARE(idsOf(columns), QByteArrayList({"sku", "channel", "published", "available_to_sell", "difference", "data_age_s"}));
    QCOMPARE(plainText(columns[1], 0), QStringLiteral("web-fr"));
    QCOMPARE(plainText(columns[4], 0), QStringLiteral("-3"));
    QCOMPARE(plainText(columns[4], 1), QStringLiteral("0"));
}

void TestInventoryItems::everyPublishingChannelStandsBesideTheTruth()
{
    const test::SampleAnswer sample(3, 1);
    const auto columns = unifiedPositionItems(indexOf(sample), plainWords().cause);
    const QByteArrayList ids = idsOf(columns);
    QVERIFY(ids.contains("published:web-fr"));
    QVERIFY(ids.contains("published:market"));
    QVERIFY(!ids.contains("published:erp"));
    QCOMPARE(columnTitle(column(columns, "published:web-fr"), {}), QStringLiteral("Boutique web"));
    QCOMPARE(columnGroup(column(columns, "published:web-fr"), {}), QStringLiteral("Published"));
    QVERIFY(column(columns, "available_to_sell:web-fr").hiddenAtFirst);
}

void TestInventoryItems::aWrongQuantityIsMarkedInItsChannelOnly()
{
    const test::SampleAnswer sample(3, 1);
    const auto columns = unifiedPositionItems(indexOf(sample), plainWords().cause);
    QCOMPARE(column(columns, "published:web-fr").mark(0), CellMark::Wrong);
    QCOMPARE(column(columns, "published:market").mark(0), CellMark::None);
    QCOMPARE(column(columns, "published:web-fr").mark(1), CellMark::None);
    QCOMPARE(cellText(column(columns, "difference"), 0, {}), QStringLiteral("\u22123"));
    QCOMPARE(cellText(column(columns, "difference"), 1, {}), QString());
    QCOMPARE(cellText(column(columns, "cause"), 0, {}), QStringLiteral("cause 0"));
}

void TestInventoryItems::unknownStaysUnknown()
{
    const test::SampleAnswer sample(60, 0);
    const auto positions = positionItems(sample.answer());
    QCOMPARE(plainText(column(positions, "safety"), 49), QString());
    QCOMPARE(plainText(column(positions, "available"), 49), QString());
    QCOMPARE(column(positions, "available").mark(49), CellMark::Unknown);
    const auto unified = unifiedPositionItems(indexOf(sample), plainWords().cause);
    QCOMPARE(cellText(column(unified, "published:web-fr"), 39, {}), QStringLiteral("?"));
    QCOMPARE(column(unified, "published:web-fr").mark(39), CellMark::Unknown);
}

void TestInventoryItems::titlesComeFromAnyChannel()
{
    const test::SampleAnswer sample(3, 0);
    const auto columns = unifiedPositionItems(indexOf(sample), plainWords().cause);
    QCOMPARE(plainText(column(columns, "title"), 0), QStringLiteral("Cafetière inox 6 tasses"));
    QVERIFY(column(columns, "title").rank(1) < column(columns, "title").rank(0));
}

void TestInventoryItems::agesAreJudgedByTheChannelThatToldThem()
{
    const test::SampleAnswer sample(3, 0);
    const auto columns = availabilityItems(sample.answer());
    QCOMPARE(column(columns, "data_age_s").mark(0), CellMark::Fresh);
    QCOMPARE(column(columns, "data_age_s").mark(1), CellMark::Late);
    QCOMPARE(column(positionItems(sample.answer()), "data_age_s").mark(0), CellMark::Fresh);
}

void TestInventoryItems::findingsShowStatesDifferenceCauseAndValue()
{
    const test::SampleAnswer sample(30, 20);
    const auto columns = findingItems(sample.answer(), plainWords());
    QCOMPARE(plainText(column(columns, "sku"), 4), test::SampleAnswer::skuText(4));
    QCOMPARE(cellText(column(columns, "difference"), 4, {}), QStringLiteral("+6"));
    QCOMPARE(plainText(column(columns, "cause"), 4), QStringLiteral("cause 4"));
    QCOMPARE(column(columns, "severity").mark(0), CellMark::SeverityHigh);
    QCOMPARE(plainText(column(columns, "value"), 0), QStringLiteral("1480.00"));
    QVERIFY(!idsOf(findingItems(sample.answer(), {})).contains("cause"));
}

void TestInventoryItems::channelsAreSummed()
{
    const test::SampleAnswer sample(30, 20);
    const auto summaries = summariseChannels(*sample.answer());
    QCOMPARE(summaries->size(), std::size_t(3));
    QCOMPARE((*summaries)[0].published, 30);
    // Signature 9 is in flight: it differs, but not really.
    QCOMPARE((*summaries)[0].discrepancies + (*summaries)[1].discrepancies, 19);
    MoneyTotals totals;
    totals.add({Decimal(5), QStringLiteral("CHF")});
    totals.add({Decimal(7), QStringLiteral("EUR")});
    totals.add({Decimal(1), QStringLiteral("CHF")});
    totals.add({});
    QCOMPARE(totals.amounts.size(), std::size_t(2));
    QCOMPARE(totals.amounts[0], (Money{Decimal(7), QStringLiteral("EUR")}));
    QCOMPARE(totals.amounts[1], (Money{Decimal(6), QStringLiteral("CHF")}));
    QCOMPARE(totals.unknown, 1);
}

void TestInventoryItems::quarantineShowsWhereARowStood()
{
    const auto lines = std::make_shared<std::vector<QuarantineLine>>();
    lines->push_back({QStringLiteral("erp"), QStringLiteral("stock.csv"), 1204, QStringLiteral("on_hand"), QStringLiteral("12 pcs"), QStringLiteral("A-1"),
                      QStringLiteral("not a number")});
    lines->push_back({});
    const auto columns = quarantineItems(lines);
    QCOMPARE(idsOf(columns), QByteArrayList({"channel", "file", "line", "column", "value", "record", "reason"}));
    QCOMPARE(plainText(columns[2], 0), QStringLiteral("1204"));
    QCOMPARE(cellText(columns[2], 1, {}), QString());
}

void TestInventoryItems::tablesPassTheModelTester()
{
    const test::SampleAnswer sample(50, 20);
    TableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTable(unifiedPositionItems(indexOf(sample), plainWords().cause), 50, sample.answer());
    for (int i = 0; i < model.columnCount(); ++i)
        model.sort(i, i % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
    model.setTable(findingItems(sample.answer(), plainWords()), 20, sample.answer());
    for (int i = 0; i < model.columnCount(); ++i)
        model.sort(i, Qt::DescendingOrder);
    model.setTable(unifiedAtLocationItems(indexOf(sample)), 100, sample.answer());
    model.sort(2, Qt::AscendingOrder);
    QCOMPARE(model.rowCount(), 100);
}

QTEST_GUILESS_MAIN(TestInventoryItems)
#include "tst_inventory_items.moc"
