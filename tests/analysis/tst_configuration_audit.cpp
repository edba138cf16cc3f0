// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/inventory/configuration_fault.h"
#include "analysis/inventory/inventory_check.h"
#include "support/region_writer.h"
#include "sync/folder_reader.h"

#include <QTest>

using namespace unisono;
using namespace unisono::analysis;
using test::RegionWriter;
using Kind = ConfigurationFault::Kind;

namespace {

const Instant now = Instant::fromDateTime(QDateTime(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC));
constexpr char told[] = "2026-11-22T07:00:00Z";

std::vector<Finding> audited(const RegionWriter& region)
{
    const auto reading = sync::readFolder(region.path(), now);
    const InventoryAnswerPtr answer = checkInventory(reading->snapshot);
    std::vector<Finding> faults;
    for (const Finding& finding : answer->findings)
        if (finding.kind == FindingKind::Configuration)
            faults.push_back(finding);
    return faults;
}

const Finding* faultOf(const std::vector<Finding>& faults, Kind kind)
{
    const auto found = std::ranges::find_if(faults, [&](const Finding& finding) { return finding.configuration->kind == kind; });
    return found == faults.end() ? nullptr : &*found;
}

/// One row per item A0 … A9 with `cells` behind the SKU; %1 in it is the item's number.
QByteArray ten(const char* cells)
{
    QByteArray rows;
    for (int item = 0; item < 10; ++item)
        rows += "A" + QByteArray::number(item) + "," + QString::fromLatin1(cells).replace("%1", QString::number(item)).toLatin1() + "\n";
    return rows;
}

RegionWriter& stocked(RegionWriter& region)
{
    return region.channel("erp", "erp", 600).stock("erp", ten("S1,20,3,0,0,0,2026-11-22T07:00:00Z"));
}

} // namespace

class ConfigurationAuditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAThresholdThatIsUsedAsABuffer()
    {
        RegionWriter region;
        stocked(region).channel("web", "web_store", 600, R"("visibility_threshold":4,"location_scope":["S1"])");
        region.published("web", ten("13,2026-11-22T07:30:00Z")); // 17 − 4
        const auto faults = audited(region);
        const Finding* fault = faultOf(faults, Kind::ThresholdAsBuffer);
        QVERIFY(fault);
        QCOMPARE(fault->configuration->affected, 10u);
        QCOMPARE(fault->configuration->judged, 10u);
        QCOMPARE(fault->configuration->quantity, Quantity(4));
        QCOMPARE(fault->severity, Severity::Medium);
        region.published("web", ten("17,2026-11-22T07:30:00Z"));
        QVERIFY(audited(region).empty());
    }

    void findsOneNumberUnderTwoNames()
    {
        RegionWriter region;
        stocked(region).channel("web", "web_store", 600, R"("visibility_threshold":2,"buffer":{"default":2},"location_scope":["S1"])");
        region.published("web", ten("15,2026-11-22T07:30:00Z"));
        QVERIFY(faultOf(audited(region), Kind::ThresholdEqualsBuffer));
        region.channel("web", "web_store", 600, R"("visibility_threshold":3,"buffer":{"default":2},"location_scope":["S1"])");
        QVERIFY(audited(region).empty());
    }

    void findsAChannelThatNamesNoPlaces()
    {
        RegionWriter region;
        stocked(region).channel("web", "web_store", 600).published("web", ten("17,2026-11-22T07:30:00Z"));
        QVERIFY(!faultOf(audited(region), Kind::NoScope)); // there is one place only
        region.stock("erp", ten("S1,20,3,0,0,0,2026-11-22T07:00:00Z") + ten("S2,0,0,0,0,0,2026-11-22T07:00:00Z"));
        const auto faults = audited(region);
        const Finding* fault = faultOf(faults, Kind::NoScope);
        QVERIFY(fault);
        QCOMPARE(fault->configuration->affected, 2u);
        QCOMPARE(fault->severity, Severity::Low);
    }

    void findsAChannelThatReservesAlone()
    {
        RegionWriter region;
        stocked(region);
        for (const char* id : {"app", "web"}) {
            region.channel(id, "web_store", 600, R"("location_scope":["S1"])");
            region.table(id, "orders", "order,placed_at,status,fulfilment,location\n" + QByteArray(id) + ",2026-11-21T08:00:00Z,open,home,S1\n");
        }
        QByteArray web = "order,line,sku,quantity,status\n", app = web;
        for (int item = 0; item < 10; ++item) {
            const QByteArray number = QByteArray::number(item);
            web += "web," + number + ",A" + number + ",3,open\n"; // exactly what is committed
            if (item < 6)
                app += "app," + number + ",A" + number + ",2,open\n";
        }
        region.table("web", "order_lines", web).table("app", "order_lines", app);
        const auto faults = audited(region);
        QCOMPARE(faults.size(), 1u);
        QCOMPARE(faults[0].configuration->kind, Kind::ReservesAlone);
        QCOMPARE(faults[0].configuration->affected, 6u);
        QCOMPARE(faults[0].configuration->quantity, Quantity(12));
        QVERIFY(faults[0].location != noId);
        region.stock("erp", ten("S1,20,5,0,0,0,2026-11-22T07:00:00Z"));
        QVERIFY(!faultOf(audited(region), Kind::ReservesAlone));
    }

    void findsAPromiseSlowerThanTheSales()
    {
        RegionWriter region;
        stocked(region).channel("web", "web_store", 24 * 60, R"("location_scope":["S1"])").published("web", ten("17,2026-11-22T07:30:00Z"));
        QByteArray sales = "reference,sku,location,kind,quantity,at\n";
        for (int item = 0; item < 10; ++item)
            for (int hour = 10; hour < 20; hour += 2) // every two hours
                sales += QStringLiteral("T%1-%2,A%1,S1,sale,1,2026-11-21T%2:00:00Z\n").arg(item).arg(hour).toLatin1();
        region.table("erp", "movements", sales);
        const auto faults = audited(region);
        const Finding* fault = faultOf(faults, Kind::SlowerThanSales);
        QVERIFY(fault);
        QCOMPARE(fault->configuration->rhythmSeconds, 7200);
        QCOMPARE(fault->configuration->promisedSeconds, 86'400);
        QCOMPARE(fault->configuration->judged, 10u);
        region.channel("web", "web_store", 60, R"("location_scope":["S1"])");
        QVERIFY(audited(region).empty());
    }

    void findsPricesThatDifferByTheTax()
    {
        RegionWriter region;
        stocked(region).channel("web", "web_store", 600, R"("location_scope":["S1"])").channel("app", "mobile_app", 600, R"("location_scope":["S1"])");
        const QByteArray heading = "sku,price,currency,tax_included,vat_rate\n";
        region.table("web", "prices", heading + ten("120,EUR,,20")).table("app", "prices", heading + ten("100,EUR,,20"));
        auto faults = audited(region);
        QCOMPARE(faults.size(), 1u);
        QCOMPARE(faults[0].configuration->kind, Kind::TaxDisagreement);
        QCOMPARE(faults[0].configuration->taxRate, Decimal(20));
        QCOMPARE(faults[0].channel, 0); // app calls net prices gross
        QCOMPARE(faults[0].configuration->otherChannel, 2);
        QCOMPARE(faults[0].severity, Severity::High);
        region.table("app", "prices", heading + ten("118,EUR,,20"));
        QVERIFY(audited(region).empty()); // cheaper, but not by the tax
        region.table("app", "prices", heading + ten("100,EUR,0,20"));
        faults = audited(region);
        QCOMPARE(faults.size(), 1u); // the prices agree, but the channel says that they include tax
        QCOMPARE(faults[0].configuration->otherChannel, noChannel);
    }

    void fewItemsAreNoHabit()
    {
        RegionWriter region;
        region.channel("erp", "erp", 600).stock("erp", QByteArray("A,S1,20,0,0,0,0,") + told + "\n");
        region.channel("web", "web_store", 600, R"("visibility_threshold":4,"location_scope":["S1"])");
        region.published("web", QByteArray("A,16,") + told + "\n");
        QVERIFY(audited(region).empty());
    }
};

QTEST_GUILESS_MAIN(ConfigurationAuditTest)
#include "tst_configuration_audit.moc"
