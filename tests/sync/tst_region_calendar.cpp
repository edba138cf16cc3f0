// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/region_writer.h"
#include "sync/folder_reader.h"
#include "sync/region_calendar.h"
#include "sync/region_import.h"
#include "workspace/pull_store.h"
#include "workspace/snapshot_reader.h"

#include <QTest>

#include <set>

using namespace unisono;

namespace {

constexpr char hours[] = "location,weekday,opens,closes,valid_from,valid_to\n"
                         "S1,1,09:00,12:30,2024-01-01,\n"
                         "S1,1,14:00,19:00,2024-01-01,\n"
                         "S1,1,,,2026-12-14,2026-12-14\n"
                         "S1,9,09:00,19:00,,\n"
                         "S1,2,9 o'clock,19:00,,\n";

} // namespace

/// The region's calendar on its way from the exchange folder into the snapshot, with and without a workspace.
class RegionCalendarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_region = std::make_unique<test::RegionWriter>();
        m_region->channel("till", "store_pos", 60).stock("till", "A,S1,5,0,0,0,0,2026-11-22T05:00:00Z\n");
        m_region->write("calendar/opening_hours.csv", hours);
    }

    void isReadStraightFromTheFolder()
    {
        const auto reading = sync::readFolder(m_region->path(), {});
        verifyHours(*reading->snapshot);
        QCOMPARE(reading->rejected.size(), 2u);
        for (const auto& rejected : reading->rejected) {
            QVERIFY(rejected.channel.isEmpty());
            QCOMPARE(rejected.row.source, QString("calendar/opening_hours.csv"));
        }
        QCOMPARE(reading->rejected[0].row.reason, RowReason::UnknownChoice);
        QCOMPARE(reading->rejected[1].row.reason, RowReason::NotATimeOfDay);
        QCOMPARE(reading->rejected[1].row.line, 6);
        QCOMPARE(reading->rejected[1].row.column, QString("opens"));
    }

    void isImportedWithTheRegion()
    {
        auto workspace = imported();
        verifyHours(**workspace::SnapshotReader(*workspace).read(nullptr));
        const auto quarantine = workspace::PullStore(*workspace).quarantine({});
        QCOMPARE(quarantine->size(), 2u);
        QCOMPARE((*quarantine)[0].row.source, QString("calendar/opening_hours.csv"));
        QVERIFY(workspace->check()->isEmpty());
        QVERIFY(workspace::PullStore(*workspace).latest(10)->empty()); // it is no channel's pull
    }

    void isReplacedByTheNextImport()
    {
        auto workspace = imported();
        m_region->write("calendar/opening_hours.csv", "location,weekday,opens,closes,valid_from,valid_to\nS1,1,10:00,18:00,,\n");
        QVERIFY(sync::importRegion(*workspace, m_region->path()));
        const auto snapshot = workspace::SnapshotReader(*workspace).read(nullptr);
        QCOMPARE((*snapshot)->openingHours->size(), 1u);
        QCOMPARE((*snapshot)->openingHours->opens[0], 600);
        QCOMPARE((*snapshot)->openingHours->validFrom[0], tables::OpeningHoursTable::unknown);
        QVERIFY(workspace::PullStore(*workspace).quarantine({})->empty());
        QVERIFY(workspace->check()->isEmpty());
    }

    void mayBeMissing()
    {
        const test::RegionWriter region;
        QVERIFY(sync::readRegionCalendar(region.path(), {}).openingHours.empty());
        QVERIFY(sync::readRegionCalendar(region.path(), {}).rejected.empty());
    }

    void readsEveryFormatOfTheExchangeFolder()
    {
        m_region->write("calendar/opening_hours.csv", "location;weekday;opens;closes\nS1;7;9h30;19h\n");
        auto calendar = sync::readRegionCalendar(m_region->path(), {});
        QCOMPARE(calendar.openingHours.size(), 1u);
        QCOMPARE(calendar.openingHours[0].number(field::openingHours::opens, 0), 570);
        QVERIFY(calendar.rejected.empty());
    }

private:
    std::unique_ptr<workspace::Workspace> imported()
    {
        auto made = workspace::Workspace::open(m_dir->filePath("w.unisono"), workspace::Workspace::Mode::Create);
        auto workspace = std::make_unique<workspace::Workspace>(std::move(*made));
        const auto channels = sync::importRegion(*workspace, m_region->path());
        if (!channels)
            qFatal("%s", qPrintable(channels.error().detail));
        return workspace;
    }

    void verifyHours(const tables::Snapshot& snapshot)
    {
        QVERIFY(snapshot.openingHours);
        const tables::OpeningHoursTable& table = *snapshot.openingHours;
        QCOMPARE(table.size(), 3u);
        std::set<std::tuple<int, int, int>> intervals;
        for (std::size_t row = 0; row < table.size(); ++row) {
            QCOMPARE(snapshot.locations->text(table.location[row]), std::string_view("S1"));
            QCOMPARE(int(table.weekday[row]), 1);
            intervals.insert({table.opens[row], table.closes[row], table.validTo[row]});
        }
        const int endless = tables::OpeningHoursTable::unknown;
        const int exception = int(QDate(1970, 1, 1).daysTo(QDate(2026, 12, 14)));
        QCOMPARE(intervals, (std::set<std::tuple<int, int, int>>{{-1, -1, exception}, {540, 750, endless}, {840, 1140, endless}}));
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<test::RegionWriter> m_region;
};

QTEST_GUILESS_MAIN(RegionCalendarTest)
#include "tst_region_calendar.moc"
