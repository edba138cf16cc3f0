// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/inventory/inventory_check.h"
#include "analysis/orders/collection_offers.h"
#include "analysis/orders/fulfilment_funnel.h"
#include "analysis/orders/order_conflicts.h"
#include "analysis/orders/pickup_promises.h"
#include "analysis/orders/reservations.h"
#include "analysis/quantile.h"
#include "support/region_writer.h"
#include "sync/folder_reader.h"

#include <QTest>

using namespace unisono;
using namespace unisono::analysis;
using test::RegionWriter;

namespace {

/// A Sunday, 9 o'clock in Paris.
const Instant now = Instant::fromDateTime(QDateTime(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC));
constexpr char told[] = "2026-11-22T07:00:00Z";

InventoryAnswerPtr checked(const RegionWriter& region, Instant asOf = now)
{
    const auto reading = sync::readFolder(region.path(), asOf);
    return reading ? checkInventory(reading->snapshot) : nullptr;
}

RegionWriter& orders(RegionWriter& region, const char* channel, const QByteArray& rows)
{
    return region.table(channel, "orders", "order,placed_at,status,fulfilment,location,promised_at,ready_at,completed_at,cancel_reason\n" + rows);
}

RegionWriter& lines(RegionWriter& region, const char* channel, const QByteArray& rows)
{
    return region.table(channel, "order_lines", "order,line,sku,quantity,unit_price,location,status\n" + rows);
}

QByteArray stockRow(const char* figures)
{
    return QByteArray(figures) + "," + told + "\n";
}

std::vector<PickupPromise> promises(const InventoryAnswer& answer)
{
    return pickupPromises(answer, LocationClocks(*answer.snapshot));
}

std::string_view orderOf(const InventoryAnswer& answer, const PickupPromise& promise)
{
    return answer.snapshot->texts->text(promise.order);
}

PromiseVerdict verdictOf(const InventoryAnswer& answer, std::string_view order)
{
    for (const PickupPromise& promise : promises(answer))
        if (orderOf(answer, promise) == order)
            return promise.verdict;
    return PromiseVerdict::Unknown;
}

std::map<QString, Reservation> reservationsBySku(const InventoryAnswer& answer)
{
    std::map<QString, Reservation> bySku;
    for (const Reservation& row : reservations(answer))
        bySku[QString::fromStdString(std::string(answer.snapshot->skus->text(row.sku)))] = row;
    return bySku;
}

constexpr char week[] = "location,weekday,opens,closes,valid_from,valid_to\n"
                        "S1,1,10:00,19:00,,\nS1,2,10:00,19:00,,\nS1,3,10:00,19:00,,\nS1,4,10:00,19:00,,\nS1,5,10:00,19:00,,\n"
                        "S1,6,10:00,19:00,,\n";

} // namespace

class OrdersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quantilesAreOfTypeSeven()
    {
        QCOMPARE(*quantile({1, 2, 3, 4}, 0.9), 3.7);
        QCOMPARE(*quantile({15, 20, 35, 40, 50}, 0.4), 29.0);
        QCOMPARE(*quantile({7}, 0.9), 7.0);
        QCOMPARE(*quantile({3, 1, 2}, 1.0), 3.0);
        QVERIFY(!quantile({}, 0.5));
    }

    void comparesWhatIsHeldWithWhatIsOrdered()
    {
        RegionWriter region;
        region.channel("erp", "erp", 600).channel("web", "web_store", 600).channel("app", "mobile_app", 600);
        region.stock("erp", stockRow("AGREES,S1,9,3,0,0,0") + stockRow("MISSING,S1,9,2,0,0,0") + stockRow("LOST,S1,9,0,0,0,0")
                                + stockRow("TWICE,S1,9,4,0,0,0") + stockRow("CANCELLED,S1,9,5,0,0,0") + stockRow("ORPHAN,S1,9,7,0,0,0")
                                + stockRow("UNTOLD,S1,9,,0,0,0") + stockRow("RESERVED,S1,9,1,4,0,0"));
        orders(region, "web", "W1,2026-11-20T08:00:00Z,open,home,S1,,,,\nW2,2026-11-20T08:00:00Z,cancelled,home,S1,,,,customer\n");
        lines(region, "web", "W1,1,AGREES,1,10,,open\nW1,2,MISSING,2,10,,open\nW1,3,LOST,1,10,,open\nW1,4,TWICE,2,10,,open\n"
                             "W1,5,UNTOLD,2,10,,open\nW1,6,RESERVED,3,10,,open\nW2,1,CANCELLED,5,10,,cancelled\n");
        orders(region, "app", "A1,2026-11-20T09:00:00Z,open,home,S1,,,,\n");
        lines(region, "app", "A1,1,AGREES,2,10,,open\nA1,2,MISSING,4,10,,open\nA1,3,LOST,2,10,,open\n");
        const auto answer = checked(region);
        auto bySku = reservationsBySku(*answer);
        QCOMPARE(bySku["AGREES"].verdict, ReservationVerdict::Agrees);
        QCOMPARE(bySku["AGREES"].ordered, Quantity(3));
        QCOMPARE(bySku["MISSING"].verdict, ReservationVerdict::ChannelNotHeld);
        QCOMPARE(bySku["MISSING"].difference, Quantity(-4));
        QCOMPARE(answer->snapshot->channels[std::size_t(bySku["MISSING"].channel)]->profile.id, QString("app"));
        QCOMPARE(bySku["LOST"].verdict, ReservationVerdict::Lost);
        QCOMPARE(bySku["TWICE"].verdict, ReservationVerdict::HeldTwice);
        QCOMPARE(bySku["TWICE"].difference, Quantity(2));
        QCOMPARE(bySku["CANCELLED"].verdict, ReservationVerdict::CancelledButHeld);
        QCOMPARE(bySku["ORPHAN"].verdict, ReservationVerdict::HeldWithoutOrder);
        QCOMPARE(bySku["UNTOLD"].verdict, ReservationVerdict::Unknown);
        QVERIFY(bySku["UNTOLD"].difference.isUnknown());
        QCOMPARE(bySku["RESERVED"].verdict, ReservationVerdict::Agrees);
    }

    void anOrderThatTwoChannelsTellCountsOnce()
    {
        RegionWriter region;
        region.channel("erp", "erp", 600).channel("web", "web_store", 600);
        region.stock("erp", stockRow("A,S1,9,2,0,0,0"));
        for (const char* channel : {"erp", "web"}) {
            orders(region, channel, "W1,2026-11-20T08:00:00Z,open,home,S1,,,,\n");
            lines(region, channel, "W1,1,A,2,10,,open\n");
        }
        const auto answer = checked(region);
        QCOMPARE(reservationsBySku(*answer)["A"].ordered, Quantity(2));
        QCOMPARE(reservationsBySku(*answer)["A"].verdict, ReservationVerdict::Agrees);
    }

    void findsOrdersOnWhichTwoChannelsDisagree()
    {
        RegionWriter region;
        region.channel("erp", "erp", 600).channel("web", "web_store", 600);
        QByteArray web, erp;
        for (const char* number : {"W1", "W2", "W3", "W4", "W5", "W6", "W7"}) {
            const QByteArray row = QByteArray(number) + ",2026-11-20T08:00:00Z,open,home,S1,,,,\n";
            web += row;
            if (number != std::string_view("W6"))
                erp += number == std::string_view("W7") ? QByteArray("W7,2026-11-20T08:00:00Z,cancelled,home,S1,,,,\n") : row;
        }
        orders(region, "web", web);
        orders(region, "erp", erp + "E1,2026-11-20T08:00:00Z,open,home,S1,,,,\n");
        const auto answer = checked(region);
        const auto conflicts = orderConflicts(*answer->snapshot);
        QStringList said;
        for (const OrderConflict& conflict : conflicts)
            said += QString::fromStdString(std::string(answer->snapshot->texts->text(conflict.order)))
                    + (conflict.kind == OrderConflict::Kind::StatesDiffer ? " differs" : " is missing")
                    + (conflict.channel == 0 ? " (erp)" : " (web)");
        QCOMPARE(said, (QStringList{"E1 is missing (erp)", "W7 differs (erp)", "W6 is missing (web)"}));
    }

    void tellsWhatAStoreCannotHandOut()
    {
        RegionWriter region;
        region.channel("till", "store_pos", 600).channel("web", "web_store", 600);
        region.stock("till", stockRow("A,S1,3,0,0,0,0") + stockRow("B,S1,2,2,0,0,0") + stockRow("C,S1,,0,0,0,0"));
        region.published("web", "A,3,2026-11-22T07:00:00Z\nB,3,2026-11-22T07:00:00Z\nC,3,2026-11-22T07:00:00Z\n"
                                "D,3,2026-11-22T07:00:00Z\nE,0,2026-11-22T07:00:00Z\n");
        orders(region, "web", "O,2026-11-10T20:00:00Z,fulfilled,collect,S1,2026-11-12T12:00:00Z,,2026-11-12T12:00:00Z,\n");
        const auto offers = collectionOffers(*checked(region));
        QCOMPARE(offers.size(), 1u);
        QCOMPARE(offers[0].offered, 4u);
        QCOMPARE(offers[0].canKeep, 1u);
        QCOMPARE(offers[0].cannotKeep, 2u);
        QCOMPARE(offers[0].unknown, 1u);
    }

    void followsOrdersThroughTheFunnel()
    {
        RegionWriter region;
        region.channel("web", "web_store", 600);
        orders(region, "web",
               "O1,2026-11-10T08:00:00Z,fulfilled,home,,2026-11-13T08:00:00Z,,2026-11-12T08:00:00Z,\n"
               "O2,2026-11-10T08:00:00Z,fulfilled,home,,2026-11-13T08:00:00Z,,2026-11-14T08:00:00Z,\n"
               "O3,2026-11-10T08:00:00Z,cancelled,home,,2026-11-13T08:00:00Z,,,stock\n"
               "O4,2026-11-10T08:00:00Z,cancelled,home,,2026-11-13T08:00:00Z,,,customer\n"
               "O5,2026-11-21T08:00:00Z,picking,home,,2026-11-24T08:00:00Z,,,\n"
               "O6,2026-11-10T08:00:00Z,fulfilled,collect,S1,2026-11-10T12:00:00Z,2026-11-10T10:00:00Z,2026-11-11T10:00:00Z,\n"
               "O7,2026-11-10T08:00:00Z,fulfilled,collect,S1,2026-11-10T12:00:00Z,2026-11-10T18:00:00Z,2026-11-11T10:00:00Z,\n"
               "O8,2026-01-10T08:00:00Z,fulfilled,home,,2026-01-13T08:00:00Z,,2026-01-12T08:00:00Z,\n"
               "O9,2026-11-10T08:00:00Z,fulfilled,in_store,S1,,,2026-11-10T08:00:00Z,\n");
        lines(region, "web",
              "O1,1,A,2,10,,fulfilled\nO2,1,A,1,10,,fulfilled\nO3,1,A,3,10,,cancelled\nO4,1,A,5,10,,cancelled\nO5,1,A,1,10,,open\n"
              "O6,1,A,1,10,,fulfilled\nO7,1,A,1,10,,fulfilled\nO7,2,B,1,10,,fulfilled\n");
        const auto funnels = fulfilmentFunnels(*checked(region)->snapshot);
        QCOMPARE(funnels.size(), 2u);
        const FulfilmentFunnel& home = funnels[0];
        QCOMPARE(home.fulfilment, tables::Fulfilment::Home);
        QCOMPARE(home.ordered, 5u);
        QCOMPARE(home.allocated, 3u);
        QCOMPARE(home.completed, 2u);
        QCOMPARE(home.cancelled, 2u);
        QCOMPARE(home.open, 1u);
        QCOMPARE(home.lines, 5u);
        QCOMPARE(home.linesCancelledForStock, 1u);
        QCOMPARE(*home.cancelledForStock().share(), 0.2);
        QCOMPARE(home.unitsOrdered, Quantity(6));
        QCOMPARE(*home.fillRate(), 0.5);
        QCOMPARE(home.onTimeInFull.of, 3u);
        QCOMPARE(home.onTimeInFull.kept, 1u);
        QVERIFY(!home.readySeconds90);
        const FulfilmentFunnel& collect = funnels[1];
        QCOMPARE(collect.onTimeInFull.of, 2u);
        QCOMPARE(collect.onTimeInFull.kept, 1u);
        QCOMPARE(collect.readyCounted, 2u);
        QCOMPARE(*collect.readySeconds90, 2 * 3600 + 0.9 * 8 * 3600);
    }

    void thePastKnowsNothingOfWhatCameLater()
    {
        RegionWriter region;
        region.channel("web", "web_store", 600);
        orders(region, "web", "O1,2026-11-10T08:00:00Z,fulfilled,collect,S1,2026-11-12T08:00:00Z,2026-11-11T08:00:00Z,2026-11-12T08:00:00Z,\n"
                              "O2,2026-11-20T08:00:00Z,open,collect,S1,2026-11-23T12:00:00Z,,,\n");
        lines(region, "web", "O1,1,A,2,10,,fulfilled\nO2,1,A,2,10,,open\n");
        const auto then = checked(region, Instant::fromDateTime(QDateTime(QDate(2026, 11, 10), QTime(9, 0), Qt::UTC)));
        QCOMPARE(then->snapshot->channels[0]->orders->size(), 1u);
        QCOMPARE(then->snapshot->channels[0]->orders->state[0], tables::OrderState::Open);
        QCOMPARE(then->snapshot->channels[0]->orderLines->state[0], tables::LineState::Open);
        QCOMPARE(verdictOf(*then, "O1"), PromiseVerdict::Pending);
        QCOMPARE(verdictOf(*checked(region), "O1"), PromiseVerdict::Kept);
    }

    void judgesPromisesToCollect()
    {
        RegionWriter region;
        region.channel("till", "store_pos", 600).channel("web", "web_store", 600);
        region.write("calendar/opening_hours.csv", week);
        region.stock("till", stockRow("A,S1,3,4,0,0,1") + stockRow("B,S1,0,1,0,0,0") + stockRow("C,S1,2,3,0,1,0") + stockRow("D,S1,,1,0,0,0"));
        orders(region, "web",
               "KEPT,2026-11-10T08:00:00Z,fulfilled,collect,S1,2026-11-10T12:00:00Z,2026-11-10T11:00:00Z,2026-11-10T15:00:00Z,\n"
               "LATE,2026-11-10T08:00:00Z,fulfilled,reserve,S1,2026-11-10T12:00:00Z,2026-11-10T12:00:01Z,2026-11-10T15:00:00Z,\n"
               "CANCELLED,2026-11-10T08:00:00Z,cancelled,collect,S1,2026-11-10T12:00:00Z,,,customer\n"
               "OVERDUE,2026-11-20T08:00:00Z,open,collect,S1,2026-11-21T12:00:00Z,,,\n"
               "PENDING,2026-11-20T08:00:00Z,open,collect,S1,2026-11-23T12:00:00Z,,,\n"
               "CLOSED,2026-11-21T20:00:00Z,open,reserve,S1,2026-11-22T12:00:00Z,,,\n"
               "NOSTOCK,2026-11-20T08:00:00Z,open,collect,S1,2026-11-24T12:00:00Z,,,\n"
               "SECOND,2026-11-20T08:00:00Z,open,collect,S1,2026-11-25T12:00:00Z,,,\n"
               "UNTOLD,2026-11-20T08:00:00Z,open,collect,S1,2026-11-25T12:00:00Z,,,\n"
               "READY,2026-11-20T08:00:00Z,ready,collect,S1,2026-11-25T12:00:00Z,2026-11-21T12:00:00Z,,\n"
               "HOME,2026-11-20T08:00:00Z,open,home,S1,2026-11-21T12:00:00Z,,,\n");
        lines(region, "web",
              "KEPT,1,X,1,10,,fulfilled\nLATE,1,X,1,10,,fulfilled\nCANCELLED,1,X,1,10,,cancelled\nOVERDUE,1,A,1,10,,open\n"
              "PENDING,1,A,1,10,,open\nCLOSED,1,A,1,10,,open\nNOSTOCK,1,B,1,10,,open\nSECOND,1,A,1,10,,open\nUNTOLD,1,D,1,10,,open\n"
              "READY,1,C,1,10,,open\nHOME,1,C,1,10,,open\n");
        const auto answer = checked(region);
        QCOMPARE(verdictOf(*answer, "KEPT"), PromiseVerdict::Kept);
        QCOMPARE(verdictOf(*answer, "LATE"), PromiseVerdict::Late);
        QCOMPARE(verdictOf(*answer, "CANCELLED"), PromiseVerdict::Cancelled);
        QCOMPARE(verdictOf(*answer, "OVERDUE"), PromiseVerdict::Overdue);
        QCOMPARE(verdictOf(*answer, "PENDING"), PromiseVerdict::Pending);
        QCOMPARE(verdictOf(*answer, "CLOSED"), PromiseVerdict::ClosedUntil); // Sunday
        QCOMPARE(verdictOf(*answer, "NOSTOCK"), PromiseVerdict::NoStock);
        QCOMPARE(verdictOf(*answer, "SECOND"), PromiseVerdict::NoStock); // three are there, and three orders come first
        QCOMPARE(verdictOf(*answer, "UNTOLD"), PromiseVerdict::Pending); // nobody knows what is there
        QCOMPARE(verdictOf(*answer, "READY"), PromiseVerdict::Kept);
        QCOMPARE(verdictOf(*answer, "HOME"), PromiseVerdict::Unknown); // no row: it is not collected

        QStringList found;
        for (const Finding& finding : answer->findings)
            if (finding.kind == FindingKind::PickupPromise)
                found += QString::fromStdString(std::string(orderOf(*answer, *finding.promise)));
        found.sort();
        QCOMPARE(found, (QStringList{"CLOSED", "NOSTOCK", "OVERDUE", "SECOND"}));
        const auto rates = promiseRates(promises(*answer));
        QCOMPARE(rates.size(), 1u);
        QCOMPARE(rates[0].due, 4u);
        QCOMPARE(rates[0].kept, 2u);
    }

    void withoutOpeningHoursNoStoreIsClosed()
    {
        RegionWriter region;
        region.channel("till", "store_pos", 600).channel("web", "web_store", 600);
        region.stock("till", stockRow("A,S1,3,1,0,0,0"));
        orders(region, "web", "O,2026-11-21T20:00:00Z,open,reserve,S1,2026-11-22T12:00:00Z,,,\n");
        lines(region, "web", "O,1,A,1,10,,open\n");
        QCOMPARE(verdictOf(*checked(region), "O"), PromiseVerdict::Pending);
    }

    void stockHeldForOrdersNobodyTellsIsNotPromisedTwice()
    {
        RegionWriter region;
        region.channel("till", "store_pos", 600).channel("web", "web_store", 600);
        region.stock("till", stockRow("A,S1,3,2,2,0,0"));
        orders(region, "web", "O,2026-11-21T20:00:00Z,open,collect,S1,2026-11-24T12:00:00Z,,,\n");
        lines(region, "web", "O,1,A,1,10,,open\n");
        const auto promise = promises(*checked(region)).front();
        QCOMPARE(promise.promisedBefore, Quantity(3));
        QCOMPARE(promise.verdict, PromiseVerdict::NoStock);
    }
};

QTEST_GUILESS_MAIN(OrdersTest)
#include "tst_orders.moc"
