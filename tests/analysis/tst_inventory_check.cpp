// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/inventory/inventory_check.h"
#include "support/region_writer.h"
#include "sync/folder_reader.h"

#include <QTest>

using namespace unisono;
using namespace unisono::analysis;
using test::RegionWriter;

namespace {

const Instant now = Instant::fromDateTime(QDateTime(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC));

/// The stock was told long before the channel published, and the channel published a minute ago: differences are real at once.
constexpr char old[] = "2026-11-22T05:00:00Z";
constexpr char fresh[] = "2026-11-22T07:59:00Z";

InventoryAnswerPtr checked(const RegionWriter& region, Instant asOf = now)
{
    const auto reading = sync::readFolder(region.path(), asOf);
    return reading ? checkInventory(reading->snapshot) : nullptr;
}

const Finding* findingOf(const InventoryAnswer& answer, std::string_view sku, FindingKind kind = FindingKind::Discrepancy)
{
    for (const Finding& finding : answer.findings)
        if (finding.kind == kind && finding.sku != noId && answer.snapshot->skus->text(finding.sku) == sku)
            return &finding;
    return nullptr;
}

const Position* positionOf(const InventoryAnswer& answer, std::string_view sku)
{
    for (const Position& position : answer.positions)
        if (answer.snapshot->skus->text(position.sku) == sku)
            return &position;
    return nullptr;
}

QByteArray row(const char* text, const char* asOf)
{
    return QByteArray(text) + "," + asOf + "\n";
}

} // namespace

class InventoryCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsALocationOnceHoweverManyChannelsReportIt()
    {
        RegionWriter region;
        region.channel("till", "store_pos", 600).channel("erp", "erp", 600).channel("web", "web_store", 600);
        region.stock("till", row("A,S1,1,0,0,0,0", old) + row("A,S2,3,0,0,0,0", old));
        region.stock("erp", row("A,S2,3,0,0,0,0", old)).stock("web", row("A,S2,3,0,0,0,0", old));
        const auto answer = checked(region);
        QCOMPARE(positionOf(*answer, "A")->states.onHand, Quantity(4));
        QCOMPARE(positionOf(*answer, "A")->rowCount, 2u);
    }

    void statesAddUpToTheQuantityOnHand()
    {
        RegionWriter region;
        region.channel("till", "store_pos", 600).stock("till", row("A,S1,80,20,9,0,0", old) + row("A,S2,-2,1,0,0,0", old));
        const auto answer = checked(region);
        const StockStates& states = positionOf(*answer, "A")->states;
        QCOMPARE(states.onHand, Quantity(78));
        QCOMPARE(states.available() + states.committed + states.reserved + states.unsellable + states.safety, states.onHand);
    }

    void showsNegativeStock()
    {
        RegionWriter region;
        region.channel("till", "store_pos", 600).stock("till", row("A,S1,-2,1,0,0,0", old));
        QCOMPARE(positionOf(*checked(region), "A")->states.available(), Quantity(-3));
    }

    void takesAMissingQuantityAsUnknown()
    {
        RegionWriter region;
        region.channel("till", "store_pos", 60).channel("web", "web_store", 60);
        region.stock("till", row("A,S1,,0,0,0,0", old) + row("A,S2,5,0,0,0,0", old)).published("web", row("A,99", fresh));
        const auto answer = checked(region);
        QVERIFY(positionOf(*answer, "A")->states.onHand.isUnknown());
        QVERIFY(answer->availability.front().availableToSell.isUnknown());
        QVERIFY(!findingOf(*answer, "A"));
    }

    void tellsABufferFromAThreshold()
    {
        RegionWriter region;
        region.channel("till", "store_pos", 60).channel("buffered", "web_store", 60, R"("buffer":{"default":2})");
        region.channel("hidden", "web_store", 60, R"("visibility_threshold":2)").channel("capped", "web_store", 60, R"("cap":4)");
        region.stock("till", row("A,S1,5,0,0,0,0", old));
        for (const char* id : {"buffered", "hidden", "capped"})
            region.published(id, row("A,5", fresh));
        const auto answer = checked(region);
        QMap<QString, Quantity> sellable;
        for (const Availability& cell : answer->availability)
            sellable[answer->snapshot->channels[std::size_t(cell.channel)]->profile.id] = cell.availableToSell;
        QCOMPARE(sellable["buffered"], Quantity(3));
        QCOMPARE(sellable["hidden"], Quantity(5));
        QCOMPARE(sellable["capped"], Quantity(4));
    }

    void explainsByTheFirstSignature_data()
    {
        QTest::addColumn<QByteArray>("stock");
        QTest::addColumn<QByteArray>("published");
        QTest::addColumn<QByteArray>("web");
        QTest::addColumn<Signature>("expected");
        const QByteArray none;
        const auto stockOf = [](const char* text) { return row(text, old); };
        QTest::newRow("on hand") << stockOf("A,S1,80,20,9,0,0") << row("A,80", fresh) << none << Signature::OnHandPublished;
        QTest::newRow("stale") << stockOf("A,S1,80,20,9,0,0") << row("A,80", "2026-11-22T06:00:00Z") << none
                               << Signature::StaleChannel;
        QTest::newRow("zero") << stockOf("A,S1,12,0,0,0,0") << row("A,0", fresh) << none << Signature::ZeroOverwrite;
        QTest::newRow("buffer") << stockOf("A,S1,46,0,0,0,0") << row("A,46", fresh) << QByteArray(R"("buffer":{"default":5})")
                                << Signature::BufferNotApplied;
        QTest::newRow("buffer of one item") << stockOf("A,S1,46,0,0,0,0") << row("A,46", fresh)
                                            << QByteArray(R"("buffer":{"default":0,"by_sku":{"A":7}})") << Signature::BufferNotApplied;
        QTest::newRow("missing place") << stockOf("A,S1,46,0,0,0,0") + stockOf("A,S2,13,0,0,0,0") << row("A,46", fresh) << none
                                       << Signature::LocationScope;
        QTest::newRow("extra place") << stockOf("A,S1,46,0,0,0,0") + stockOf("A,S9,13,0,0,0,0") << row("A,59", fresh) << none
                                     << Signature::LocationScope;
        QTest::newRow("pack") << stockOf("A,S1,12,0,0,0,0") << row("A,72", fresh) << none << Signature::UnitOrPack;
        QTest::newRow("order") << stockOf("A,S1,40,0,0,0,0") << row("A,51", fresh) << none << Signature::LostOrDuplicateOrder;
        QTest::newRow("nothing") << stockOf("A,S1,40,0,0,0,0") << row("A,63", fresh) << none << Signature::Unexplained;
    }
    void explainsByTheFirstSignature()
    {
        QFETCH(QByteArray, stock);
        QFETCH(QByteArray, published);
        QFETCH(QByteArray, web);
        QFETCH(Signature, expected);
        RegionWriter region;
        region.channel("till", "store_pos", 600).stock("till", stock);
        region.channel("web", "web_store", 60, QByteArray(R"("location_scope":["S1","S2"])") + (web.isEmpty() ? "" : "," + web));
        region.published("web", published);
        region.table("web", "products", "sku,pack_size,title\nA,6,Bougies\n");
        region.table("web", "order_lines", "order,line,sku,quantity,status\nW1,1,A,11,open\nW2,1,A,3,fulfilled\n");
        const auto answer = checked(region);
        const Finding* finding = findingOf(*answer, "A");
        QVERIFY(finding);
        QCOMPARE(finding->causes.front().signature, expected);
        if (expected == Signature::UnitOrPack)
            return;
        Quantity sum = 0;
        for (const EquationTerm& term : finding->causes.front().terms)
            sum += term.amount;
        QCOMPARE(sum, finding->observed);
    }

    void seesALocationThatTwoChannelsReportCountedTwice()
    {
        RegionWriter region;
        region.channel("till", "store_pos", 600).channel("erp", "erp", 600).channel("web", "web_store", 60);
        region.stock("till", row("A,S1,8,0,0,0,0", old) + row("A,S2,30,0,0,0,0", old)).stock("erp", row("A,S1,8,0,0,0,0", old));
        region.published("web", row("A,46", fresh));
        const auto answer = checked(region);
        QVERIFY(findingOf(*answer, "A"));
        QCOMPARE(findingOf(*answer, "A")->causes.front().signature, Signature::DoubleCount);
    }

    void printsTwoCausesAsOneEquation()
    {
        RegionWriter region;
        region.channel("till", "store_pos", 600).channel("web", "web_store", 60, R"("buffer":{"default":5})");
        region.stock("till", row("A,S1,80,20,9,0,0", old)).published("web", row("A,80", fresh));
        const auto answer = checked(region);
        const Finding* finding = findingOf(*answer, "A");
        QVERIFY(finding);
        QCOMPARE(finding->expected, Quantity(46));
        QCOMPARE(finding->causes.size(), std::size_t(2));
        QCOMPARE(finding->causes[0].signature, Signature::OnHandPublished);
        QCOMPARE(finding->causes[1].signature, Signature::BufferNotApplied);
        QCOMPARE(finding->causes[0].terms, finding->causes[1].terms);
        QCOMPARE(finding->causes[0].terms.size(), std::size_t(4));
    }

    void raisesNothingForWhatIsOnlyOnItsWay()
    {
        RegionWriter region;
        region.channel("till", "store_pos", 600).channel("web", "web_store", 60);
        region.stock("till", row("A,S1,37,0,0,0,0", "2026-11-22T07:58:00Z")).published("web", row("A,40", "2026-11-22T07:50:00Z"));
        region.table("till", "movements", "reference,sku,location,kind,quantity,at\nM1,A,S1,sale,3,2026-11-22T07:55:00Z\n");
        QVERIFY(!findingOf(*checked(region), "A"));
    }

    void waitsForTheSlaBeforeADifferenceIsReal()
    {
        RegionWriter region;
        region.channel("till", "store_pos", 600).channel("web", "web_store", 60);
        region.stock("till", row("A,S1,37,0,0,0,0", "2026-11-22T07:58:00Z")).published("web", row("A,60", "2026-11-22T07:50:00Z"));
        QVERIFY(!findingOf(*checked(region), "A"));
        QVERIFY(findingOf(*checked(region, now.plusSeconds(3700)), "A"));
    }

    void forgivesWhatTheToleranceForgives()
    {
        RegionWriter region;
        region.channel("till", "store_pos", 600).channel("web", "web_store", 60);
        region.stock("till", row("A,S1,50,0,0,0,0", old) + row("B,S1,50,0,0,0,0", old));
        region.published("web", row("A,51", fresh) + row("B,52", fresh));
        const auto answer = checked(region);
        QVERIFY(!findingOf(*answer, "A"));
        QVERIFY(findingOf(*answer, "B"));
    }

    void valuesADifferenceAtTheUnitMargin()
    {
        RegionWriter region;
        region.channel("till", "store_pos", 600).channel("web", "web_store", 60);
        region.stock("till", row("A,S1,80,20,9,0,0", old)).published("web", row("A,80", fresh));
        region.table("web", "products", "sku,unit_cost,currency,vat_rate\nA,13,EUR,20\n");
        region.table("web", "prices", "sku,price,currency,tax_included,vat_rate,kind,valid_from\nA,30,EUR,true,20,regular,2026-01-01T00:00:00Z\n");
        const auto answer = checked(region);
        const Finding* finding = findingOf(*answer, "A");
        QVERIFY(finding);
        QCOMPARE(finding->value, (Money{Decimal(348), QStringLiteral("EUR")}));
        QCOMPARE(finding->severity, Severity::High);
    }

    void findsASilentChannelOnce()
    {
        RegionWriter region;
        region.channel("till", "store_pos", 600).channel("web", "web_store", 60);
        region.stock("till", row("A,S1,10,0,0,0,0", old) + row("B,S1,10,0,0,0,0", old));
        region.published("web", row("A,10", "2026-11-22T06:00:00Z") + row("B,10", "2026-11-22T06:10:00Z"));
        const auto answer = checked(region);
        QCOMPARE(answer->findings.size(), std::size_t(1));
        QCOMPARE(answer->findings.front().kind, FindingKind::StaleChannel);
    }

    void knowsAnItemByItsGtin()
    {
        RegionWriter region;
        region.channel("till", "store_pos", 600).channel("web", "web_store", 60);
        region.stock("till", row("A,S1,10,0,0,0,0", old)).table("till", "products", "sku,gtin\nA,3760000000017\n");
        region.published("web", row("W-1,10", fresh) + row("W-2,4", fresh));
        region.table("web", "products", "sku,gtin\nW-1,3760000000017\nW-2,3760000000024\n");
        const auto answer = checked(region);
        QVERIFY(!findingOf(*answer, "A"));
        QVERIFY(!findingOf(*answer, "W-1", FindingKind::Identity));
        QVERIFY(findingOf(*answer, "W-2", FindingKind::Identity));
    }

    void addingAChannelNeverChangesThePosition()
    {
        RegionWriter region;
        region.channel("till", "store_pos", 600).stock("till", row("A,S1,10,2,0,0,0", old));
        const Quantity before = positionOf(*checked(region), "A")->states.onHand;
        region.channel("app", "mobile_app", 60).published("app", row("A,8", fresh)).stock("app", row("A,S1,10,2,0,0,0", old));
        QCOMPARE(positionOf(*checked(region), "A")->states.onHand, before);
    }

    void isSilentWhereThePublishedQuantityIsWhatCanBeSold()
    {
        RegionWriter region;
        region.channel("till", "store_pos", 600).channel("web", "web_store", 60, R"("buffer":{"default":1})");
        QByteArray stock, published;
        for (int i = 0; i < 200; ++i) {
            stock += "K" + QByteArray::number(i) + ",S1," + QByteArray::number(i) + ",1,2,0,1," + old + "\n";
            published += "K" + QByteArray::number(i) + "," + QByteArray::number(std::max(0, i - 5)) + "," + fresh + "\n";
        }
        region.stock("till", stock).published("web", published);
        QVERIFY(checked(region)->findings.empty());
    }
};

QTEST_GUILESS_MAIN(InventoryCheckTest)
#include "tst_inventory_check.moc"
