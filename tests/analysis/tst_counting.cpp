// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/counting/count_lists.h"
#include "analysis/counting/random_sample.h"
#include "analysis/counting/record_accuracy.h"
#include "analysis/inventory/inventory_check.h"
#include "support/region_writer.h"
#include "sync/folder_reader.h"

#include <QTest>

using namespace unisono;
using namespace unisono::analysis;
using test::RegionWriter;

namespace {

const Instant now = Instant::fromDateTime(QDateTime(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC));
constexpr char told[] = "2026-11-22T07:00:00Z";

QString dayAgo(int days, const char* time = "T10:00:00Z")
{
    return QDate(2026, 11, 22).addDays(-days).toString(Qt::ISODate) + QLatin1String(time);
}

/// Stock of `count` items S000 … at one place, 100 of each.
QByteArray stockRows(int count, const char* place, int onHand = 100)
{
    QByteArray rows;
    for (int i = 0; i < count; ++i)
        rows += QStringLiteral("S%1,%2,%3,0,0,0,0,%4\n").arg(i, 3, 10, QLatin1Char('0')).arg(QLatin1String(place)).arg(onHand).arg(QLatin1String(told)).toLatin1();
    return rows;
}

/// One count of an item that the books had at 100.
QByteArray count(int item, int counted, const char* place = "L1", int recorded = 100, const char* reason = "random", int daysBack = 5)
{
    return QStringLiteral("S%1,%2,%3,%4,%5,%6\n").arg(item, 3, 10, QLatin1Char('0')).arg(QLatin1String(place)).arg(counted)
        .arg(recorded).arg(dayAgo(daysBack), QLatin1String(reason)).toLatin1();
}

struct Counted
{
    RegionWriter region;

    Counted(const QByteArray& stock, const QByteArray& counts)
    {
        region.channel("erp", "erp", 600).stock("erp", stock);
        region.table("erp", "counts", "sku,location,counted,recorded,at,reason\n" + counts);
    }
    InventoryAnswerPtr answer() const { return checkInventory(sync::readFolder(region.path(), now)->snapshot); }
    std::vector<RecordAccuracy> accuracy() const
    {
        const InventoryAnswerPtr checked = answer();
        return recordAccuracy(*checked, abcClasses(*checked->snapshot));
    }
};

QStringList skusOf(const std::vector<CountLine>& lines, const tables::Snapshot& snapshot)
{
    QStringList skus;
    for (const CountLine& line : lines)
        skus += QString::fromStdString(std::string(snapshot.skus->text(line.sku)));
    return skus;
}

} // namespace

class CountingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wilsonIsAsInTheDefinitions()
    {
        const ShareInterval many = wilsonInterval(8.0 / 40, 40), few = wilsonInterval(2.0 / 40, 40);
        QVERIFY(std::abs(many.low - 0.10500) < 1e-5 && std::abs(many.high - 0.34757) < 1e-5);
        QVERIFY(std::abs(few.low - 0.01382) < 1e-5 && std::abs(few.high - 0.16504) < 1e-5);
        QCOMPARE(wilsonInterval(1, 10).high, 1.0);
    }

    void allowsWholeUnitsOfTheClass()
    {
        QCOMPARE(allowedError(AbcClass::A, 99), Quantity(0));
        QCOMPARE(allowedError(AbcClass::A, 100), Quantity(1));
        QCOMPARE(allowedError(AbcClass::B, 100), Quantity(3));
        QCOMPARE(allowedError(AbcClass::C, 119), Quantity(5));
        QCOMPARE(allowedError(AbcClass::C, 19), Quantity(0)); // small records must match exactly
        QCOMPARE(allowedError(AbcClass::C, -100), Quantity(5));
        QVERIFY(allowedError(AbcClass::C, Quantity()).isUnknown());
    }

    void neverNetsErrors()
    {
        const Counted two(stockRows(2, "L1"), count(0, 95) + count(1, 105));
        const auto rows = two.accuracy();
        QCOMPARE(rows.size(), 2u); // the region and its place
        for (const RecordAccuracy& row : rows) {
            QCOMPARE(row.counted, 2u);
            QCOMPARE(*row.accuracy, 0.0);
            QCOMPARE(*row.unitAccuracy(), 0.95);
        }
    }

    void isUnknownWhereNothingWasCounted()
    {
        const Counted none(stockRows(2, "L1") + stockRows(2, "L2"), count(0, 100));
        const auto rows = none.accuracy();
        QCOMPARE(rows.size(), 3u);
        QCOMPARE(*rows[1].accuracy, 1.0);
        QVERIFY(!rows[2].accuracy && !rows[2].interval && !rows[2].unitAccuracy());
        QCOMPARE(rows[2].of(AbcClass::Unknown).records, 2u);
    }

    void leavesTargetedOldAndIncompleteCountsOut()
    {
        const QByteArray incomplete = "S003,L1,,100," + dayAgo(5).toLatin1() + ",random\n";
        const Counted counted(stockRows(5, "L1"), count(0, 100) + count(1, 50, "L1", 100, "discrepancy")
                                                      + count(2, 50, "L1", 100, "random", 91) + incomplete);
        const RecordAccuracy row = counted.accuracy().front();
        QCOMPARE(row.counted, 1u);
        QCOMPARE(*row.accuracy, 1.0);
        QCOMPARE(row.targeted, 1u);
        QCOMPARE(row.incomplete, 1u);
    }

    void weighsClassesByTheirRecords()
    {
        // One seller that earns everything is A; the 9 others are C. Counted: A wrong, one of two C right.
        Counted counted(stockRows(10, "L1"), count(0, 98) + count(1, 100) + count(2, 90));
        counted.region.table("erp", "movements", "reference,sku,location,kind,quantity,at\nT1,S000,L1,sale,50," + dayAgo(3).toLatin1() + "\n");
        counted.region.table("erp", "products", "sku,unit_cost,currency,vat_rate\nS000,4,EUR,20\n");
        counted.region.table("erp", "prices", "sku,location,price,currency,tax_included,kind,valid_from\nS000,,12,EUR,1,regular,2026-01-01T00:00:00Z\n");
        const RecordAccuracy row = counted.accuracy().front();
        QCOMPARE(row.of(AbcClass::A).records, 1u);
        QCOMPARE(row.of(AbcClass::C).records, 9u);
        QVERIFY(std::abs(*row.accuracy - (1.0 * 0 + 9 * 0.5) / 10) < 1e-12); // not 1 of 3
    }

    void findsThePlaceWhoseBooksAreWrong()
    {
        QByteArray counts;
        for (int item = 0; item < 60; ++item)
            counts += count(item, item % 3 == 0 ? 90 : 100, "L1") + count(item, 100, "L2") + count(item, 100, "L3")
                      + count(item, 100, "L4") + count(item, 100, "L5") + count(item, 100, "L6");
        const Counted counted(stockRows(60, "L1") + stockRows(60, "L2") + stockRows(60, "L3") + stockRows(60, "L4")
                                  + stockRows(60, "L5") + stockRows(60, "L6"),
                              counts);
        const InventoryAnswerPtr answer = counted.answer();
        std::vector<const Finding*> found;
        for (const Finding& finding : answer->findings)
            if (finding.kind == FindingKind::RecordAccuracy)
                found.push_back(&finding);
        QCOMPARE(found.size(), 1u);
        QCOMPARE(answer->snapshot->locations->text(found.front()->location), std::string_view("L1"));
        QCOMPARE(found.front()->severity, Severity::High);
        QVERIFY(found.front()->accuracy && found.front()->accuracy->right == 40u);
        QVERIFY(found.front()->since.isKnown() && found.front()->failureClass == FailureClass::Executional);
    }

    void takesACountThatTwoTellOnce()
    {
        Counted counted(stockRows(2, "L1"), count(0, 90));
        counted.region.channel("till", "store_pos", 600).table("till", "counts", "sku,location,counted,recorded,at,reason\n" + count(0, 90));
        QCOMPARE(counted.accuracy().front().counted, 1u);
    }

    void listsWhatSellsMuchLiesInNumbersAndWasWrong()
    {
        Counted counted(stockRows(4, "L1", 10), count(1, 7, "L1", 10, "discrepancy") + count(2, 10, "L1", 10));
        const QByteArray day = dayAgo(3).toLatin1();
        counted.region.table("erp", "movements",
                             "reference,sku,location,kind,quantity,at\nT0,S000,L1,sale,5," + day + "\nT1,S001,L1,sale,5," + day
                                 + "\nT2,S002,L1,sale,5," + day + "\nT3,S000,L1,sale,40," + dayAgo(95).toLatin1() + "\n");
        const PlanningAnswerPtr plan = planInventory(counted.answer());
        const auto lines = discrepancyList(*plan);
        QCOMPARE(skusOf(lines, *plan->inventory->snapshot), (QStringList{"S001", "S000", "S002"})); // S003 does not sell
        QCOMPARE(lines[0].wrong, 1u);
        QCOMPARE(lines[0].sold, Quantity(5)); // of the period
        QCOMPARE(lines[1].rank, 2u);
        QVERIFY(lines[0].errorRate > lines[1].errorRate && lines[1].errorRate > lines[2].errorRate);
        CountingRules two;
        two.listLength = 2;
        QCOMPARE(discrepancyList(*plan, two).size(), 2u);
    }

    void putsTheUnexplainedFirstWhereMostOfItShouldBe()
    {
        Counted counted(stockRows(2, "L1", 10) + stockRows(2, "L2", 30), {});
        counted.region.channel("web", "web_store", 60, R"("location_scope":["L1","L2"])");
        counted.region.stock("erp", QByteArray(stockRows(2, "L1", 10) + stockRows(2, "L2", 30)).replace(told, "2026-11-22T05:00:00Z"));
        counted.region.published("web", "S001,29,2026-11-22T07:59:00Z\n");
        counted.region.table("erp", "movements", "reference,sku,location,kind,quantity,at\nT0,S000,L2,sale,5," + dayAgo(3).toLatin1() + "\n");
        const PlanningAnswerPtr plan = planInventory(counted.answer());
        const auto lines = discrepancyList(*plan);
        QCOMPARE(skusOf(lines, *plan->inventory->snapshot), (QStringList{"S001", "S000"}));
        QCOMPARE(lines[0].cause, CountCause::Unexplained);
        QCOMPARE(plan->inventory->snapshot->locations->text(lines[0].location), std::string_view("L2"));
        QCOMPARE(lines[0].difference, Quantity(-11));
    }

    void listsLowRecordsThatFellSilent()
    {
        // Both sold every day until 12 days ago; S000 has one unit in the books, S001 has 20.
        RegionWriter region;
        QByteArray moves = "reference,sku,location,kind,quantity,at\n";
        for (int back = 90; back >= 1; --back) {
            const QByteArray at = dayAgo(back).toLatin1();
            moves += "O" + QByteArray::number(back) + ",S002,L1,sale,5," + at + "\n";
            if (back > 12)
                moves += "A" + QByteArray::number(back) + ",S000,L1,sale,1," + at + "\nB" + QByteArray::number(back) + ",S001,L1,sale,1," + at + "\n";
        }
        region.channel("erp", "erp", 600).table("erp", "movements", moves);
        region.stock("erp", "S000,L1,1,0,0,0,0,2026-11-22T07:00:00Z\nS001,L1,20,0,0,0,0,2026-11-22T07:00:00Z\n"
                            "S002,L1,40,0,0,0,0,2026-11-22T07:00:00Z\n");
        const PlanningAnswerPtr plan = planInventory(checkInventory(sync::readFolder(region.path(), now)->snapshot));
        const auto lines = hiddenStockOutList(*plan);
        QCOMPARE(skusOf(lines, *plan->inventory->snapshot), (QStringList{"S000", "S001"}));
        QVERIFY(lines[0].phantom && lines[0].phantom->probability > 0.8 && lines[0].phantom->silentDays == 12);
    }

    void drawsByLotAndByClass()
    {
        Counted counted(stockRows(100, "L1") + stockRows(5, "L2"), {});
        counted.region.table("erp", "movements", "reference,sku,location,kind,quantity,at\nT1,S000,L1,sale,50," + dayAgo(3).toLatin1() + "\n");
        counted.region.table("erp", "products", "sku,unit_cost,currency,vat_rate\nS000,4,EUR,20\n");
        counted.region.table("erp", "prices", "sku,location,price,currency,tax_included,kind,valid_from\nS000,,12,EUR,1,regular,2026-01-01T00:00:00Z\n");
        const InventoryAnswerPtr answer = counted.answer();
        const auto first = randomSample(*answer, 7), again = randomSample(*answer, 7), other = randomSample(*answer, 8);
        const tables::Snapshot& snapshot = *answer->snapshot;
        QCOMPARE(skusOf(first, snapshot), skusOf(again, snapshot));
        QVERIFY(skusOf(first, snapshot) != skusOf(other, snapshot));
        QCOMPARE(first.size(), 35u); // 30 of L1, all 5 of L2
        for (const auto& lines : {first, other}) // the one record of class A is always there
            QVERIFY(std::ranges::any_of(lines, [](const CountLine& line) { return line.abc == AbcClass::A; }));
        QCOMPARE(first.back().rank, 5u);
        QStringList drawn = skusOf(first, snapshot).mid(0, 30);
        drawn.removeDuplicates();
        QCOMPARE(drawn.size(), 30);
    }
};

QTEST_GUILESS_MAIN(CountingTest)
#include "tst_counting.moc"
