// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/demand/planning_answer.h"
#include "analysis/inventory/inventory_check.h"
#include "support/region_writer.h"
#include "sync/folder_reader.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace unisono;
using namespace unisono::analysis;
using test::RegionWriter;

namespace {

const Instant now = Instant::fromDateTime(QDateTime(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC));

/// The instant at noon in Paris so many days before.
QByteArray noon(int daysBack)
{
    return now.plusSeconds(3 * 3600 - std::int64_t{daysBack} * 86'400).toIso().toLatin1();
}

/// Movements of one store, as a till tells them.
class Ledger
{
public:
    explicit Ledger(QByteArray store = "S1") : m_store(std::move(store)) {}

    Ledger& move(const char* kind, int units, int daysBack, const char* sku = "A")
    {
        m_rows += "M" + QByteArray::number(++m_number) + m_store + "," + sku + "," + m_store + "," + kind + "," + QByteArray::number(units)
                  + "," + noon(daysBack) + "\n";
        return *this;
    }
    Ledger& sell(int units, int daysBack, const char* sku = "A") { return move("sale", units, daysBack, sku); }
    /// Another item that sells every day: the store was open.
    Ledger& open(int from, int to)
    {
        for (int back = from; back >= to; --back)
            sell(3, back, "Z").sell(1, back, "Z").sell(2, back, "Z");
        return *this;
    }
    QByteArray rows() const { return m_rows; }
    QByteArray table() const { return "reference,sku,location,kind,quantity,at\n" + m_rows; }

private:
    QByteArray m_store, m_rows;
    int m_number = 0;
};

/// A store's till with so many of A and plenty of Z, told two hours ago.
RegionWriter& withTill(RegionWriter& region, const QByteArray& onHand, const QByteArray& more = {})
{
    region.channel("till", "store_pos", 600);
    return region.stock("till", "A,S1," + onHand + ",0,0,0,0,2026-11-22T06:00:00Z\nZ,S1,90,0,0,0,0,2026-11-22T06:00:00Z\n" + more);
}

tables::SnapshotPtr snapshotOf(const RegionWriter& region, Instant asOf = now)
{
    const auto reading = sync::readFolder(region.path(), asOf);
    return reading ? reading->snapshot : nullptr;
}

/// One item's demand at its places.
struct Gathered
{
    explicit Gathered(tables::SnapshotPtr from, const char* sku = "A", OpenDays isOpen = {})
        : snapshot(std::move(from)), days(*snapshot, std::move(isOpen))
    {
        for (std::size_t c = 0; c < snapshot->channels.size(); ++c)
            rules.emplace_back(*snapshot, c);
        item.emplace(*snapshot, rules);
        demand.emplace(*snapshot, rules, days, planning);
        item->gather(snapshot->skus->find(sku));
        isTold = demand->gather(*item);
    }
    const PlaceDemand& at(std::string_view location) const
    {
        for (std::size_t i = 0; i < item->places().size(); ++i)
            if (snapshot->locations->text(item->places()[i].location) == location)
                return demand->places()[i];
        qFatal("no such place");
    }

    tables::SnapshotPtr snapshot;
    PlanningRules planning;
    TradingDays days;
    std::vector<ChannelRules> rules;
    std::optional<ItemCase> item;
    std::optional<ItemDemand> demand;
    bool isTold = false;
};

/// Midnight in Paris at the beginning of the day so many days before.
QByteArray midnight(int daysBack)
{
    return now.plusSeconds(-9 * 3600 - std::int64_t{daysBack} * 86'400).toIso().toLatin1();
}

/// Two of A a day for forty days, and `units` a day for `days` days up to the eleventh day before today, or up to yesterday where they are few.
Ledger sellingMore(int units, int days = 10)
{
    Ledger ledger;
    const int first = days < 10 ? days : 20;
    for (int back = 40; back >= 1; --back)
        ledger.sell(back <= first && back > first - days ? units : 2, back);
    return ledger;
}

/// `item` is the SKU, a comma, and the place or nothing.
QByteArray promotionalPrice(const QByteArray& item, int fromBack, int toBack)
{
    return "sku,location,price,currency,kind,valid_from,valid_to\n" + item + ",8.00,EUR,promotion," + midnight(fromBack) + ","
           + (toBack > 0 ? midnight(toBack) : QByteArray()) + "\n";
}

bool near(double a, double b, double tolerance = 1e-9)
{
    return std::abs(a - b) <= tolerance;
}

} // namespace

class DemandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weighsADayOfAMonthAgoHalf()
    {
        // 10 units a day on the 28 days before the last 28, 4 units on those: the older ones weigh half as much each.
        Ledger ledger;
        for (int back = 1; back <= 56; ++back)
            ledger.sell(back > 28 ? 10 : 4, back);
        RegionWriter region;
        withTill(region, "50").table("till", "movements", ledger.table());
        const Gathered gathered(snapshotOf(region));
        const DemandEstimate& sales = gathered.at("S1").sales;
        QVERIFY(sales.mean);
        QVERIFY(near(*sales.mean, 6.0));
        QCOMPARE(sales.daysCounted, 56);
    }

    void dividesDaysOfPromotionByTheUplift()
    {
        RegionWriter region;
        withTill(region, "50").table("till", "movements", sellingMore(6).table()).table("till", "prices", promotionalPrice("A,", 20, 10));
        const Gathered gathered(snapshotOf(region));
        const PlaceDemand& place = gathered.at("S1");
        QVERIFY(near(*place.uplift, 3.0));
        QVERIFY(near(*place.sales.mean, 2.0));
        QVERIFY(near(*place.sales.variance, 0.0));
        QCOMPARE(place.sales.daysCounted, 40);
        QCOMPARE(place.promoted.days(), 10);
        QVERIFY(near(place.sales.sold, 120.0) && near(place.sales.soldByPromotion, 40.0));
    }

    void whatIsOnPromotionNowSellsMoreThanItsMean()
    {
        // The promotion of a month ago runs again since this morning.
        RegionWriter region;
        withTill(region, "50").table("till", "movements", sellingMore(6).table());
        region.table("till", "prices", promotionalPrice("A,", 20, 10));
        region.channel("web", "web_store", 600).published("web", "A,3,2026-11-22T07:59:00Z\n");
        const auto perDay = [&region] { return planInventory(checkInventory(snapshotOf(region)))->risks.front().perDay(); };
        QVERIFY(near(perDay(), 2.0));
        region.table("till", "prices", promotionalPrice("A,", 20, 10) + "A,,8.00,EUR,promotion," + midnight(0) + ",\n");
        const Gathered running(snapshotOf(region));
        QVERIFY(near(*running.at("S1").sales.mean, 2.0));
        QVERIFY(near(*running.demand->perDay(0), 6.0));
        QVERIFY(near(perDay(), 6.0));
    }

    void aPromotionThatSellsNoMoreChangesNothing()
    {
        RegionWriter region;
        withTill(region, "50").table("till", "movements", sellingMore(2).table()).table("till", "prices", promotionalPrice("A,", 20, 10));
        const Gathered gathered(snapshotOf(region));
        QVERIFY(near(*gathered.at("S1").uplift, 1.0));
        QVERIFY(near(*gathered.at("S1").sales.mean, 2.0));
    }

    void aWebShopsPromotionMovesNothingAtTheTill()
    {
        RegionWriter region;
        withTill(region, "50").table("till", "movements", sellingMore(6).table());
        region.channel("web", "web_store", 600).table("web", "prices", promotionalPrice("A,", 20, 10));
        QCOMPARE(Gathered(snapshotOf(region)).at("S1").promoted.days(), 0);
        region.table("till", "locations", "location,name,kind\nS1,Hub,warehouse\n");
        QCOMPARE(Gathered(snapshotOf(region)).at("S1").promoted.days(), 10);
    }

    void daysBeforeTheFirstMovementMakeNoUplift()
    {
        // The store is open for 80 days; the item is told of for 30, promoted on the last 10, and sells alike on all of them.
        Ledger ledger;
        ledger.open(80, 1);
        for (int back = 30; back >= 1; --back)
            ledger.sell(2, back);
        RegionWriter region;
        withTill(region, "50").table("till", "movements", ledger.table()).table("till", "prices", promotionalPrice("A,", 10, 0));
        QVERIFY(near(*Gathered(snapshotOf(region)).at("S1").uplift, 1.0));
    }

    void anUpliftThatMayBeChanceIsNone()
    {
        // Two on every second day; on one promoted day three.
        Ledger ledger;
        for (int back = 40; back >= 1; --back)
            ledger.sell(3, back, "Z");
        for (int back = 40; back >= 1; back -= 2)
            ledger.sell(back == 16 ? 3 : 2, back);
        RegionWriter region;
        withTill(region, "50").table("till", "movements", ledger.table()).table("till", "prices", promotionalPrice("A,", 20, 10));
        const Gathered gathered(snapshotOf(region));
        QVERIFY(near(*gathered.at("S1").uplift, 1.0));
        QCOMPARE(gathered.at("S1").promoted.days(), 10);
    }

    void leavesOutDaysOfAPromotionThatIsTooYoungToJudge()
    {
        RegionWriter region;
        withTill(region, "50").table("till", "movements", sellingMore(6, 3).table()).table("till", "prices", promotionalPrice("A,", 3, 0));
        const Gathered gathered(snapshotOf(region));
        const PlaceDemand& place = gathered.at("S1");
        QVERIFY(!place.uplift);
        QVERIFY(near(*place.sales.mean, 2.0));
        QCOMPARE(place.sales.daysCounted, 37);
        QCOMPARE(place.promoted.days(), 3);
    }

    void whoeverIsAlwaysOnPromotionSellsWhatItSellsThen()
    {
        RegionWriter region;
        withTill(region, "50").table("till", "movements", sellingMore(2).table()).table("till", "prices", promotionalPrice("A,", 90, 0));
        const Gathered gathered(snapshotOf(region));
        QVERIFY(near(*gathered.at("S1").uplift, 1.0));
        QVERIFY(near(*gathered.at("S1").sales.mean, 2.0));
        QCOMPARE(gathered.at("S1").sales.daysCounted, 40);
    }

    void promotionsCountWhereTheyRunAndForWhomTheyAre_data()
    {
        QTest::addColumn<QByteArray>("promotion"); // audience, locations, scope_skus, scope_categories, excluded_skus
        QTest::addColumn<int>("days");
        QTest::newRow("item") << QByteArray("all,,Z|A,,") << 10;
        QTest::newRow("category") << QByteArray(",,,coffee|tea,") << 10;
        QTest::newRow("other category") << QByteArray("all,,,tea,") << 0;
        QTest::newRow("excluded from it") << QByteArray("all,,,coffee,A|Z") << 0;
        QTest::newRow("at this place") << QByteArray("all,S2|S1,A,,") << 10;
        QTest::newRow("at another place") << QByteArray("all,S2,A,,") << 0;
        QTest::newRow("for members") << QByteArray("loyalty,,A,,") << 0;
        QTest::newRow("the whole range") << QByteArray("all,,,,") << 0;
    }

    void promotionsCountWhereTheyRunAndForWhomTheyAre()
    {
        QFETCH(QByteArray, promotion);
        RegionWriter region;
        withTill(region, "50").table("till", "movements", sellingMore(6).table());
        region.table("till", "products", "sku,title,category\nA,Arabica,coffee\nZ,Zest,other\n");
        region.table("till", "promotions",
                     "promotion,mechanics,starts_at,ends_at,audience,locations,scope_skus,scope_categories,excluded_skus\nP,n_for_m,"
                         + midnight(20) + "," + midnight(10) + "," + promotion + "\n");
        const Gathered gathered(snapshotOf(region));
        QTEST(gathered.at("S1").promoted.days(), "days");
    }

    void leavesOutDaysWithNothingToSell()
    {
        // Two a day for ten days, then sold out for ten days, then supplied again and sold for five days.
        Ledger ledger;
        ledger.open(30, 1).move("receipt", 20, 30);
        for (int back = 25; back > 15; --back)
            ledger.sell(2, back);
        ledger.move("receipt", 40, 5);
        for (int back = 5; back >= 1; --back)
            ledger.sell(2, back);
        RegionWriter region;
        withTill(region, "30").table("till", "movements", ledger.table());
        const Gathered gathered(snapshotOf(region));
        const PlaceDemand& place = gathered.at("S1");
        QCOMPARE(place.sales.daysOutOfStock, 10);
        QCOMPARE(place.sales.daysCounted, 20); // with five days at the beginning on which none was sold
        QVERIFY(*place.sales.mean > 1.4 && *place.sales.mean < 2.0);
        QCOMPARE(place.emptyDays, 0);
        const auto lost = lostSales(place, {Decimal(10), QStringLiteral("EUR")}, {});
        QVERIFY(lost);
        QCOMPARE(lost->daysOutOfStock, 10);
        QVERIFY(near(lost->units, *place.sales.mean * 10 * 0.55, 1e-9));
        QCOMPARE(lost->value.amount, multiplied(Decimal::nearest(lost->units), 10));
    }

    void closedDaysAreNotCounted()
    {
        Ledger ledger;
        for (int back = 1; back <= 28; ++back)
            ledger.sell(2, back);
        RegionWriter region;
        withTill(region, "30").table("till", "movements", ledger.table());
        const Gathered everyDay(snapshotOf(region));
        QVERIFY(near(*everyDay.at("S1").sales.mean, 2.0));

        Ledger weekdays;
        weekdays.open(28, 1);
        for (int back = 1; back <= 28; back += 2)
            weekdays.sell(2, back);
        region.table("till", "movements", weekdays.table());
        const auto isOpen = [today = everyDay.days.today()](LocationId, int day) { return (today - day) % 2 == 1; };
        const Gathered everySecond(snapshotOf(region), "A", isOpen);
        QCOMPARE(everySecond.at("S1").sales.daysCounted, 14);
        QVERIFY(near(*everySecond.at("S1").sales.mean, 2.0));
    }

    void openingHoursAndHolidaysDecideWhatADayIs()
    {
        // Sold on 26 October and on 21 November alone; closed on three Sundays and on 11 November.
        RegionWriter region;
        QByteArray hours = "location,weekday,opens,closes,valid_from,valid_to\n";
        for (int weekday = 1; weekday <= 6; ++weekday)
            hours += "S1," + QByteArray::number(weekday) + ",09:00,19:00,,\n";
        region.write("calendar/opening_hours.csv", hours);
        withTill(region, "30").table("till", "movements", Ledger().sell(1, 27).sell(1, 1).table());
        const Gathered gathered(snapshotOf(region));
        QCOMPARE(gathered.at("S1").sales.daysCounted, 23);
    }

    void returnsAreNoNegativeSales()
    {
        Ledger ledger;
        for (int back = 1; back <= 10; ++back)
            ledger.sell(3, back).move("return", 2, back);
        RegionWriter region;
        withTill(region, "30").table("till", "movements", ledger.table());
        const Gathered gathered(snapshotOf(region));
        QVERIFY(near(*gathered.at("S1").sales.mean, 3.0));
    }

    void nothingToldIsUnknown()
    {
        RegionWriter region;
        withTill(region, "5").table("till", "movements", Ledger().open(30, 1).table());
        const Gathered gathered(snapshotOf(region));
        QVERIFY(!gathered.isTold);
        const auto plan = planInventory(checkInventory(gathered.snapshot));
        for (const CoverLine& line : plan->cover)
            if (gathered.snapshot->skus->text(line.sku) == "A") {
                QVERIFY(!line.cover.perDay);
                QVERIFY(std::holds_alternative<UnknownCover>(line.cover.cover));
            }
    }

    void aSaleThatTheBooksDidNotExpectSaysNothingOfOtherDays()
    {
        // The books are below zero for 20 days, on five of which the item was sold: those alone would make it a best-seller.
        Ledger ledger;
        ledger.open(40, 1);
        for (int back = 40; back > 20; --back)
            ledger.sell(1, back);
        for (int back = 20; back >= 1; back -= 4)
            ledger.sell(3, back);
        RegionWriter region;
        withTill(region, "-15").table("till", "movements", ledger.table());
        const Gathered gathered(snapshotOf(region));
        QVERIFY(near(*gathered.at("S1").sales.mean, 1.0));
        QCOMPARE(gathered.at("S1").sales.daysCounted, 20);
    }

    void anUnknownLevelCensorsWhatLiesBefore()
    {
        Ledger ledger;
        ledger.open(30, 1);
        for (int back = 1; back <= 20; ++back)
            ledger.sell(1, back);
        QByteArray table = ledger.table() + "X1,A,S1,receipt,," + noon(10) + "\n";
        RegionWriter region;
        withTill(region, "5").table("till", "movements", table);
        QCOMPARE(Gathered(snapshotOf(region)).at("S1").sales.daysCounted, 9);
        withTill(region, "").table("till", "movements", table);
        QVERIFY(!Gathered(snapshotOf(region)).at("S1").sales.mean);
    }

    void countsAMovementOnceHoweverManyChannelsTellIt()
    {
        Ledger ledger;
        for (int back = 1; back <= 20; ++back)
            ledger.sell(2, back);
        RegionWriter region;
        withTill(region, "5").table("till", "movements", ledger.table());
        region.channel("erp", "erp", 600).table("erp", "movements", ledger.table());
        QVERIFY(near(*Gathered(snapshotOf(region)).at("S1").sales.mean, 2.0));
    }

    void knowsTheDemandOfEachChannel()
    {
        Ledger till("S1"), web("S2");
        for (int back = 1; back <= 20; ++back) {
            till.sell(2, back);
            web.sell(5, back);
        }
        RegionWriter region;
        withTill(region, "5", "A,S2,50,0,0,0,0,2026-11-22T06:00:00Z\n").table("till", "movements", till.table());
        region.channel("web", "web_store", 60).table("web", "movements", web.table()).channel("app", "mobile_app", 60);
        const Gathered gathered(snapshotOf(region));
        QVERIFY(near(*gathered.demand->perDay(1), 2.0));
        QVERIFY(near(*gathered.demand->perDay(2), 5.0));
        QVERIFY(!gathered.demand->perDay(0)); // the app tells no sale: unknown, not zero
    }

    void oversellRiskAsDefined()
    {
        const UnseenDemand demand(12.0 * 2 / 24);
        QVERIFY(near(demand.above(3), 0.018988, 5e-7));
        QVERIFY(near(demand.above(1), 0.26424, 5e-6));
        QVERIFY(near(demand.above(-1), 1));
        QCOMPARE(demand.buffer(0.01), 4);
        // E[oversold] = Λ(1 − F(A−1)) − A(1 − F(A)), summed up term by term
        for (const double dispersion : {1.0, 1.7}) {
            const UnseenDemand any(2.6, dispersion);
            for (int available = 0; available < 9; ++available) {
                double sum = 0;
                for (int d = available; d < 200; ++d)
                    sum += any.above(d);
                QVERIFY(near(any.expectedAbove(available), sum, 1e-9));
            }
        }
        // Overdispersed: the same mean, a heavier tail.
        QVERIFY(UnseenDemand(1, 2).above(3) > demand.above(3));
        QVERIFY(near(UnseenDemand(1, 2).above(0), 0.5, 1e-9)); // size 1, p ½
    }

    void theRecommendedBufferIsTheSmallest()
    {
        std::mt19937 random(7);
        std::uniform_real_distribution<double> mean(0.001, 60), spread(1, 4), level(0.001, 0.2);
        for (int i = 0; i < 300; ++i) {
            const UnseenDemand demand(mean(random), spread(random));
            const double left = level(random);
            const int buffer = demand.buffer(left);
            QVERIFY(demand.above(buffer) <= left);
            QVERIFY(buffer == 0 || demand.above(buffer - 1) > left);
        }
    }

    void judgesAnOfferOverItsBlindWindow()
    {
        Ledger ledger;
        for (int back = 1; back <= 40; ++back)
            ledger.sell(12, back);
        RegionWriter region;
        withTill(region, "3").table("till", "movements", ledger.table());
        region.channel("web", "web_store", 600).published("web", "A,3,2026-11-22T07:59:00Z\n");
        const auto answer = checkInventory(snapshotOf(region));
        PlanningAnswerPtr plan = planInventory(answer);
        QCOMPARE(plan->risks.size(), std::size_t(1));
        const OversellRisk& risk = plan->risks.front();
        QVERIFY(near(risk.lambda, 1.0, 1e-9)); // 12 a day, 2 hours
        QVERIFY(near(risk.risk, 0.018988, 5e-7));
        QCOMPARE(risk.recommendedBuffer, 4);
        QCOMPARE(risk.parts.size(), std::size_t(1));
        QCOMPARE(risk.daysCounted, 40);
        PlanningRules late;
        late.extraLagHours = 2;
        QVERIFY(near(planInventory(answer, late)->risks.front().lambda, 2.0, 1e-9));
        // One left: 26 % is worth a finding.
        withTill(region, "1").published("web", "A,1,2026-11-22T07:59:00Z\n");
        const auto risky = checkInventory(snapshotOf(region));
        const auto found = std::ranges::find(risky->findings, FindingKind::OversellRisk, &Finding::kind);
        QVERIFY(found != risky->findings.end());
        QVERIFY(near(found->figure(FindingFigure::Name::Risk)->amount, 0.26424, 5e-6));
        QCOMPARE(found->severity, Severity::Medium);
    }

    void phantomProbabilityAsDefined()
    {
        QVERIFY(near(phantomProbability(0.03, 0.8 * 6), 0.78983, 5e-6));
        QVERIFY(near(phantomProbability(0.03, 0), 0.03));
    }

    void findsStockThatIsProbablyNotThere()
    {
        Ledger ledger;
        ledger.open(60, 1);
        for (int back = 60; back > 9; --back)
            ledger.sell(1, back);
        RegionWriter region;
        withTill(region, "6").table("till", "movements", ledger.table());
        const Gathered gathered(snapshotOf(region));
        const auto phantom = phantomStock(gathered.item->places().front(), gathered.at("S1"), 0.03);
        QVERIFY(phantom);
        QCOMPARE(phantom->silentDays, 9);
        QVERIFY(near(phantom->perDay, 1.0)); // the silent days are no part of it
        QVERIFY(near(phantom->probability, phantomProbability(0.03, phantom->expected)));
        QVERIFY(phantom->probability > 0.99);
        const auto answer = checkInventory(gathered.snapshot);
        QVERIFY(std::ranges::find(answer->findings, FindingKind::PhantomStock, &Finding::kind) != answer->findings.end());
        // A count in the silence proves that it is there.
        region.table("till", "movements", ledger.move("count", 6, 2).table());
        QCOMPARE(Gathered(snapshotOf(region)).at("S1").silentDays, 1);
        QVERIFY(checkInventory(snapshotOf(region))->findings.empty());
    }

    void thePriorOfPhantomStockIsThePlacesOwn()
    {
        // S1: 100 random counts of records above zero, 5 of which found nothing. S2: never counted at random.
        QByteArray counts = "sku,location,counted,recorded,at,reason\n";
        for (int item = 0; item < 100; ++item)
            counts += "C" + QByteArray::number(item) + ",S1," + (item < 5 ? "0" : "3") + ",4,2026-10-01T08:00:00Z,random\n";
        counts += "D1,S1,0,0,2026-10-01T08:00:00Z,random\n"            // nothing was expected
                  "D2,S1,,4,2026-10-01T08:00:00Z,random\n"             // nobody knows
                  "D3,S1,0,4,2026-10-01T08:00:00Z,hidden_stock_out\n"  // looked for
                  "D3,S2,0,4,2026-10-01T08:00:00Z,discrepancy\n";
        Ledger ledger;
        ledger.open(60, 40);
        for (int back = 10; back <= 40; ++back)
            ledger.sell(1, back);
        RegionWriter region;
        withTill(region, "29").table("till", "movements", ledger.table()).table("till", "counts", counts);
        const auto snapshot = snapshotOf(region);
        const PhantomPriors priors(*snapshot, {});
        const LocationId s1 = snapshot->locations->find("S1"), s2 = snapshot->locations->find("S2");
        QCOMPARE(priors.countsOf(s1), 100);
        QVERIFY(near(priors.of(s1), (5 + 100 * 0.03) / 200));
        QCOMPARE(priors.countsOf(s2), 0);
        QVERIFY(near(priors.of(s2), 0.03));
        const auto plan = planInventory(checkInventory(snapshot));
        const auto line = std::ranges::find(plan->phantoms, snapshot->skus->find("A"), &PhantomLine::sku);
        QVERIFY(line != plan->phantoms.end());
        const PhantomStock& phantom = line->phantom;
        QVERIFY(near(phantom.prior, 0.04));
        QVERIFY(near(phantom.probability, phantomProbability(0.04, phantom.expected)));
    }

    void plansWithWhatTheRegionAssumes()
    {
        Ledger ledger;
        ledger.open(200, 40);
        for (int back = 1; back <= 40; ++back)
            ledger.sell(2, back);
        RegionWriter region;
        withTill(region, "120").table("till", "movements", ledger.table());
        const double asUsual = planInventory(checkInventory(snapshotOf(region)))->cover.front().cover.reorder->reorderPoint;
        region.write("region.json", R"({"name": "Test", "timezone": "Europe/Paris",
            "planning": {"lead_time_days": 21, "service_level": 0.99, "transfer_cost": 40, "horizon_days": 90, "phantom_prior": 0.1}})");
        const auto answer = checkInventory(snapshotOf(region));
        const auto plan = planInventory(answer);
        QCOMPARE(plan->rules.leadTimeDays, 21.0);
        QCOMPARE(plan->rules.serviceLevel, 0.99);
        QCOMPARE(plan->rules.transferCost, 40.0);
        QCOMPARE(plan->rules.horizonDays, 90);
        QCOMPARE(plan->rules.phantomPrior, 0.1);
        QCOMPARE(plan->rules.transferUnitCost, PlanningRules().transferUnitCost);
        QVERIFY(plan->cover.front().cover.reorder->reorderPoint > asUsual + 14);
        QCOMPARE(planInventory(answer, {})->rules.leadTimeDays, 7.0); // who says so goes before the region
    }

    void safetyStockAsDefined()
    {
        const ReorderLevel level = reorderLevel(4, 3, 7, 1.5, 0.95);
        QVERIFY(near(level.safetyStock, 16.366, 5e-4));
        QVERIFY(near(level.reorderPoint, 44.366, 5e-4));
    }

    void coverIsNeverInfinite()
    {
        Ledger ledger;
        ledger.open(40, 1).move("receipt", 30, 40);
        for (int back = 1; back <= 30; ++back)
            ledger.sell(2, back, "B");
        RegionWriter region;
        withTill(region, "30", "B,S1,20,4,0,0,0,2026-11-22T06:00:00Z\n").table("till", "movements", ledger.table());
        const auto plan = planInventory(checkInventory(snapshotOf(region)));
        const auto& skus = *plan->inventory->snapshot->skus;
        for (const CoverLine& line : plan->cover) {
            if (skus.text(line.sku) == "A") {
                const auto* silent = std::get_if<NoSaleFor>(&line.cover.cover);
                QVERIFY(silent);
                QCOMPARE(silent->days, 40);
                QVERIFY(near(*line.cover.overstock, 30)); // none is sold in 60 days, and nothing is kept for chance
                QCOMPARE(line.cover.daysSinceFirstReceipt, std::optional(40));
            }
            if (skus.text(line.sku) == "B") {
                const auto* lasts = std::get_if<CoverDays>(&line.cover.cover);
                QVERIFY(lasts);
                QVERIFY(near(lasts->days, (20.0 - 4) / *line.cover.perDay));
                QVERIFY(near(*line.cover.sellThrough, 60.0 / 80));
            }
        }
    }

    void movesFromWhereItLiesToWhereItIsMissing()
    {
        PlanningRules rules;
        const Money margin{Decimal(10), QStringLiteral("EUR")};
        const StoreBalance full{1, 40, 0, 0.1, 46}, empty{2, 0, 12, 1.0, 0}, low{3, 0, 5, 0.5, 3};
        const Imbalance result = imbalance(0, {full, empty, low}, margin, rules);
        QVERIFY(near(result.units(), 17)); // min(40, 12 + 5)
        QCOMPARE(result.transfers.size(), std::size_t(2));
        QCOMPARE(result.transfers[0].to, LocationId(2));
        QCOMPARE(result.transfers[0].quantity, 12);
        QVERIFY(near(result.transfers[0].benefit.amount.toDouble(), 120, 0.01)); // all twelve will be sold within 60 days
        QCOMPARE(result.transfers[0].cost.amount, Decimal::nearest(12 + 12 * 0.8));
        // Nothing is proposed below its cost, nor where the margin is unknown.
        rules.transferCost = 500;
        QVERIFY(imbalance(0, {full, empty, low}, margin, rules).transfers.empty());
        QVERIFY(imbalance(0, {full, empty, low}, {}, {}).transfers.empty());
    }

    void transfersNeverGiveMoreThanThereIs()
    {
        std::mt19937 random(11);
        std::uniform_real_distribution<double> units(0, 60), rate(0.01, 2);
        std::bernoulli_distribution gives(0.4);
        for (int round = 0; round < 200; ++round) {
            std::vector<StoreBalance> stores;
            for (LocationId store = 0; store < 12; ++store)
                stores.push_back(gives(random) ? StoreBalance{store, units(random), 0, rate(random), 70}
                                               : StoreBalance{store, 0, units(random), rate(random), 1});
            std::vector<double> given(12), taken(12);
            for (const Transfer& transfer : imbalance(0, stores, {Decimal(8), QStringLiteral("EUR")}, {}).transfers) {
                QVERIFY(transfer.quantity > 0 && transfer.from != transfer.to);
                QVERIFY(transfer.benefit.amount > transfer.cost.amount);
                given[transfer.from] += transfer.quantity;
                taken[transfer.to] += transfer.quantity;
            }
            for (LocationId store = 0; store < 12; ++store) {
                QVERIFY(given[store] <= stores[store].overstock);
                QVERIFY(taken[store] < stores[store].shortage + 1);
            }
        }
    }

    void aNewPromiseNeverBreaksALaterOne()
    {
        const auto day = [](int number) { return now.plusSeconds(number * 86'400); };
        // 10 there, 8 promised in three days, 20 arriving in five.
        const auto steps = lookAhead(10, {{day(5), 20}, {day(3), -8}}, now);
        QCOMPARE(steps.size(), std::size_t(3));
        QCOMPARE(steps[0].projected, Quantity(10));
        QCOMPARE(steps[0].available, Quantity(2)); // not 10: the promise of day 3 is kept
        QCOMPARE(steps[1].available, Quantity(2));
        QCOMPARE(steps[2].available, Quantity(22));
        // Undated and overdue commitments count at once, an unknown quantity makes what follows unknown.
        QCOMPARE(lookAhead(10, {{Instant(), -3}, {day(-2), -4}}, now).front().available, Quantity(3));
        QVERIFY(lookAhead(10, {{day(1), Quantity()}}, now).front().available.isUnknown());
        std::mt19937 random(3);
        std::uniform_int_distribution<int> due(0, 30), units(-9, 9);
        for (int round = 0; round < 100; ++round) {
            std::vector<DatedChange> changes;
            for (int i = 0; i < 15; ++i)
                changes.push_back({day(due(random)), units(random)});
            const auto any = lookAhead(5, changes, now);
            for (std::size_t at = 0; at < any.size(); ++at) {
                Quantity least = any[at].projected;
                for (std::size_t later = at; later < any.size(); ++later)
                    least = std::min(least, any[later].projected);
                QCOMPARE(any[at].available, least);
            }
        }
    }

    void looksAheadOverSupplyAndOpenOrders()
    {
        RegionWriter region;
        region.channel("erp", "erp", 600).stock("erp", "A,S1,10,9,0,1,0,2026-11-22T06:00:00Z\n");
        region.table("erp", "supply", "sku,location,quantity,due_at\nA,S1,30,2026-11-25T05:00:00Z\nA,S1,7,2026-11-20T05:00:00Z\n");
        region.channel("web", "web_store", 600);
        region.table("web", "order_lines", "order,line,sku,quantity,location,status\nW1,1,A,6,S1,open\nW2,1,A,2,S1,fulfilled\n");
        region.table("web", "orders", "order,placed_at,status,promised_at\nW1,2026-11-20T05:00:00Z,open,2026-11-24T10:00:00Z\n");
        const auto answer = checkInventory(snapshotOf(region));
        const auto lines = lookAheadLines(*answer, false);
        QCOMPARE(lines.size(), std::size_t(3));
        // 10 on hand, 1 unsellable, 3 committed beyond the dated line: 6 now, 0 from the order on, 30 with the supply.
        QCOMPARE(lines[0].step.projected, Quantity(6));
        QCOMPARE(lines[0].step.available, Quantity(0));
        QCOMPARE(lines[1].step.commitments, Quantity(6));
        QCOMPARE(lines[2].step.supply, Quantity(30));
        QCOMPARE(lines[2].step.available, Quantity(30));
        QCOMPARE(lines[0].overdue, Quantity(7)); // told apart, not counted as coming
        QCOMPARE(lookAheadLines(*answer, true).size(), std::size_t(3));
    }

    void levelsGoneBackAndForthAgree()
    {
        // Generated stores: d̄ from the ledger is d̄ from the days as they were drawn.
        std::mt19937 random(5);
        std::poisson_distribution<int> demand(1.3);
        for (int round = 0; round < 20; ++round) {
            Ledger ledger;
            ledger.open(90, 1);
            int level = 15;
            WeightedMean expected;
            int missed = 0;
            ledger.move("receipt", level, 91);
            for (int back = 90; back >= 1; --back) {
                const int before = level;
                const int sold = std::min(level, demand(random));
                if (sold > 0)
                    ledger.sell(sold, back);
                level -= sold;
                if (before > 0)
                    expected.add(sold, std::exp2(-back / 28.0));
                else
                    ++missed;
                if (level == 0 && back % 6 == 0 && back > 1)
                    ledger.move("receipt", level = 15, back);
            }
            RegionWriter region;
            withTill(region, QByteArray::number(level)).table("till", "movements", ledger.table());
            const Gathered gathered(snapshotOf(region));
            const PlaceDemand& place = gathered.at("S1");
            // A receipt on a sold-out day puts the item there for the rest of that day.
            QVERIFY(place.sales.daysCounted + place.sales.daysOutOfStock + place.emptyDays >= 90);
            QVERIFY(place.sales.daysCounted >= expected.days());
            QVERIFY(std::abs(*place.sales.mean - *expected.mean()) < 0.25 * *expected.mean());
            QVERIFY(missed >= place.sales.daysOutOfStock);
        }
    }
};

QTEST_GUILESS_MAIN(DemandTest)
#include "tst_demand.moc"
