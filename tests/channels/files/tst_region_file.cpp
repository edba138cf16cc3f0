// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/files/region_file.h"

#include <QTest>

using namespace unisono;
using namespace unisono::channels;

/// region.json: who the region is and what it assumes.
class RegionFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isUnderstood()
    {
        const auto region = readRegionFile(R"({"name": "Alpes – Piemonte", "country": "FR", "timezone": "Europe/Paris", "currency": "EUR",
            "languages": ["fr", "it"], "week_start": 7, "as_of": "2026-06-16T12:00:00Z", "sample": true, "colour": "blue",
            "planning": {"lead_time_days": 10.5, "horizon_days": 30, "transfer_cost": 0, "weather": "fine", "service_level": null}})");
        QVERIFY(region);
        QCOMPARE(region->name, QString("Alpes – Piemonte"));
        QCOMPARE(region->country, QString("FR"));
        QCOMPARE(region->timezone, QString("Europe/Paris"));
        QCOMPARE(region->languages, QStringList({"fr", "it"}));
        QCOMPARE(region->weekStart, 7);
        QCOMPARE(region->asOf.toIso(), QString("2026-06-16T12:00:00Z"));
        QVERIFY(region->isSample);
        QCOMPARE(region->assumptions,
                 Assumptions({{Assumption::LeadTime, 10.5}, {Assumption::Horizon, 30}, {Assumption::TransferCost, 0}}));
    }

    void saysNothingWhereNothingIsSaid()
    {
        const auto region = readRegionFile("{}");
        QVERIFY(region);
        QCOMPARE(*region, Region());
    }

    void namesWhatMakesNoSense_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("subject");
        const auto add = [](const char* content, const char* subject) { QTest::newRow(content) << QByteArray(content) << QString(subject); };
        add("", "region.json");
        add("[]", "region.json");
        add("{\"name\": \"A\"", "region.json");
        add("{\"name\": 5}", "region.json: name");
        add("{\"timezone\": \"Europe/Atlantis\"}", "region.json: timezone");
        add("{\"languages\": \"fr\"}", "region.json: languages");
        add("{\"week_start\": 8}", "region.json: week_start");
        add("{\"week_start\": 1.5}", "region.json: week_start");
        add("{\"as_of\": \"yesterday\"}", "region.json: as_of");
        add("{\"sample\": \"yes\"}", "region.json: sample");
        add("{\"planning\": 7}", "region.json: planning");
        add("{\"planning\": {\"lead_time_days\": \"7\"}}", "region.json: planning.lead_time_days");
        add("{\"planning\": {\"service_level\": 95}}", "region.json: planning.service_level");
        add("{\"planning\": {\"horizon_days\": 30.5}}", "region.json: planning.horizon_days");
        add("{\"planning\": {\"transfer_cost\": -1}}", "region.json: planning.transfer_cost");
    }
    void namesWhatMakesNoSense()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, subject);
        const auto region = readRegionFile(content);
        QVERIFY(!region);
        QCOMPARE(region.error().fault, Fault::Malformed);
        QCOMPARE(region.error().subject, subject);
    }

    void everyAssumptionHasItsShape()
    {
        for (const AssumptionShape& shape : allAssumptions()) {
            QCOMPARE(&shapeOf(shape.assumption), &shape);
            QVERIFY(shape.least < shape.most && !shape.name.empty());
        }
    }
};

QTEST_GUILESS_MAIN(RegionFileTest)
#include "tst_region_file.moc"
