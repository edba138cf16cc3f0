// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/business_clock.h"

#include <QTest>

using namespace unisono;
using namespace unisono::calendar;

namespace {

Instant utc(const char* iso)
{
    return Instant::fromDateTime(QDateTime::fromString(QLatin1String(iso), Qt::ISODate));
}

constexpr int clock(int hours, int minutes = 0)
{
    return hours * 60 + minutes;
}

std::vector<OpeningRule> week(int opens, int closes, int lastWeekday = 5)
{
    std::vector<OpeningRule> rules;
    for (int weekday = 1; weekday <= lastWeekday; ++weekday)
        rules.push_back({weekday, opens, closes, {}, {}});
    return rules;
}

BusinessClock clockOf(std::vector<OpeningRule> rules, const char* zone = "Europe/Paris", HolidayPlace place = {"FR", "69"})
{
    return BusinessClock(OpeningHours(std::move(rules)), QLatin1String(zone), std::move(place));
}

} // namespace

class BusinessClockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsThirtyTwoHoursOfEightHourDaysAsFourDays()
    {
        const BusinessClock clock8 = clockOf(week(clock(9), clock(17)));
        // Monday 9:00 to Thursday 17:00 in Paris, in November.
        const Instant from = utc("2026-11-16T08:00:00Z"), to = utc("2026-11-19T16:00:00Z");
        QCOMPARE(clock8.openSecondsBetween(from, to), 32 * 3600);
        QCOMPARE(clock8.openDaysBetween(from, to), 4.0);
        QCOMPARE(clock8.usualDaySeconds(QDate(2026, 11, 16)), 8 * 3600);
        // Friday 16:00 to Monday 10:00: one hour on each side of the week-end.
        QCOMPARE(clock8.openSecondsBetween(utc("2026-11-20T15:00:00Z"), utc("2026-11-23T09:00:00Z")), 2 * 3600);
        QCOMPARE(clock8.openDaysBetween(utc("2026-11-20T15:00:00Z"), utc("2026-11-23T09:00:00Z")), 0.25);
        QCOMPARE(clock8.openSecondsBetween(to, from), 0);
        QCOMPARE(clock8.openSecondsBetween(Instant(), to), 0);
    }

    void leavesPublicHolidaysOut()
    {
        const BusinessClock lyon = clockOf(week(clock(9), clock(17)));
        const BusinessClock strasbourg = clockOf(week(clock(9), clock(17)), "Europe/Paris", {"FR", "67"});
        const BusinessClock turin = clockOf(week(clock(9), clock(17)), "Europe/Rome", {"IT", "TO"});
        const BusinessClock milan = clockOf(week(clock(9), clock(17)), "Europe/Rome", {"IT", "MI"});
        const auto isOpenOn = [](const BusinessClock& place, QDate day) { return !place.on(day).empty(); };
        QVERIFY(!isOpenOn(lyon, QDate(2026, 7, 14)));
        QVERIFY(isOpenOn(turin, QDate(2026, 7, 14)));
        QVERIFY(isOpenOn(lyon, QDate(2026, 4, 3)));
        QVERIFY(!isOpenOn(strasbourg, QDate(2026, 4, 3)));
        QVERIFY(!isOpenOn(turin, QDate(2026, 6, 24)));
        QVERIFY(isOpenOn(milan, QDate(2026, 6, 24)));
    }

    void anExceptionOfTheDayOutdoesAPublicHoliday()
    {
        std::vector<OpeningRule> rules = week(clock(9), clock(17));
        rules.push_back({2, clock(10), clock(13), QDate(2026, 7, 14), QDate(2026, 7, 14)});
        const BusinessClock place = clockOf(std::move(rules));
        QCOMPARE(place.openSecondsBetween(utc("2026-07-14T00:00:00Z"), utc("2026-07-15T00:00:00Z")), 3 * 3600);
    }

    void theNarrowestValidityCounts()
    {
        std::vector<OpeningRule> rules = week(clock(9), clock(12));
        for (int weekday = 1; weekday <= 5; ++weekday)
            rules.push_back({weekday, clock(14), clock(18), {}, {}});
        rules.push_back({1, clock(8), clock(20), QDate(2026, 12, 1), QDate(2026, 12, 31)});
        rules.push_back({1, std::nullopt, std::nullopt, QDate(2026, 12, 14), QDate(2026, 12, 14)});
        rules.push_back({2, clock(10), std::nullopt, {}, {}}); // half a rule is none
        const OpeningHours hours(std::move(rules));
        QCOMPARE(hours.on(QDate(2026, 11, 23)), (std::vector<OpeningHours::Span>{{540, 720}, {840, 1080}}));
        QCOMPARE(hours.on(QDate(2026, 12, 7)), (std::vector<OpeningHours::Span>{{480, 1200}}));
        QVERIFY(hours.on(QDate(2026, 12, 14)).empty());
        QCOMPARE(hours.on(QDate(2026, 12, 8)).size(), 2u);
        QVERIFY(hours.on(QDate(2026, 12, 6)).empty());
    }

    void aLaterRuleFollowsAnEarlierOne()
    {
        std::vector<OpeningRule> rules{{1, clock(9), clock(17), QDate(2024, 1, 1), {}}, {1, clock(10), clock(19), QDate(2026, 9, 1), {}}};
        const OpeningHours hours(std::move(rules));
        QCOMPARE(hours.on(QDate(2026, 8, 31)).front(), (OpeningHours::Span{540, 1020}));
        QCOMPARE(hours.on(QDate(2026, 9, 7)).front(), (OpeningHours::Span{600, 1140}));
        QVERIFY(hours.on(QDate(2023, 12, 25)).empty());
    }

    void daysOfClockChangesHaveTheHoursTheyHave_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::newRow("Paris") << "Europe/Paris";
        QTest::newRow("Rome") << "Europe/Rome";
    }
    void daysOfClockChangesHaveTheHoursTheyHave()
    {
        QFETCH(QString, zone);
        std::vector<OpeningRule> always;
        for (int weekday = 1; weekday <= 7; ++weekday)
            always.push_back({weekday, 0, clock(24), {}, {}});
        const BusinessClock allDay(OpeningHours(always), zone, {});
        const auto hoursOn = [](const BusinessClock& place, QDate day) {
            std::int64_t sum = 0;
            for (const auto& interval : place.on(day))
                sum += interval.seconds();
            return sum / 3600;
        };
        QCOMPARE(hoursOn(allDay, QDate(2026, 3, 28)), 24);
        QCOMPARE(hoursOn(allDay, QDate(2026, 3, 29)), 23);
        QCOMPARE(hoursOn(allDay, QDate(2026, 10, 25)), 25);
        QCOMPARE(allDay.openSecondsBetween(utc("2026-03-01T00:00:00Z"), utc("2026-11-01T00:00:00Z")), 245 * 86'400);

        const BusinessClock nightly(OpeningHours({{6, clock(22), clock(4), {}, {}}}), zone, {});
        QCOMPARE(hoursOn(nightly, QDate(2026, 3, 28)), 5);
        QCOMPARE(hoursOn(nightly, QDate(2026, 10, 24)), 7);
        QCOMPARE(hoursOn(nightly, QDate(2026, 6, 20)), 6);

        const BusinessClock sundays(OpeningHours({{7, clock(9), clock(12), {}, {}}}), zone, {});
        QCOMPARE(sundays.on(QDate(2026, 3, 29)).front().opens, utc("2026-03-29T07:00:00Z"));
        QCOMPARE(sundays.on(QDate(2026, 3, 22)).front().opens, utc("2026-03-22T08:00:00Z"));
        QCOMPARE(sundays.on(QDate(2026, 10, 25)).front().opens, utc("2026-10-25T08:00:00Z"));
    }

    void aTimeThatAChangeSkipsOrRepeats()
    {
        const ZoneClock paris(QStringLiteral("Europe/Paris"));
        QCOMPARE(paris.instantOf(QDate(2026, 3, 29), clock(2, 30)), utc("2026-03-29T01:00:00Z"));
        QCOMPARE(paris.instantOf(QDate(2026, 3, 29), clock(3)), utc("2026-03-29T01:00:00Z"));
        QCOMPARE(paris.instantOf(QDate(2026, 10, 25), clock(2, 30)), utc("2026-10-25T00:30:00Z"));
        QCOMPARE(paris.instantOf(QDate(2026, 10, 25), clock(3)), utc("2026-10-25T02:00:00Z"));
        QCOMPARE(paris.dayOf(utc("2026-06-15T22:30:00Z")), QDate(2026, 6, 16));
        QCOMPARE(paris.dayOf(utc("1969-12-31T22:30:00Z")), QDate(1969, 12, 31));
        QVERIFY(!ZoneClock(QStringLiteral("Mars/Olympus")).isKnown());
        QCOMPARE(ZoneClock(QString()).instantOf(QDate(2026, 7, 1), clock(1)), utc("2026-07-01T01:00:00Z"));
    }

    void tellsWhenItOpensNext()
    {
        const BusinessClock place = clockOf(week(clock(10), clock(19), 6));
        QCOMPARE(place.nextOpening(utc("2026-06-16T07:45:00Z")), utc("2026-06-16T08:00:00Z"));
        QCOMPARE(place.nextOpening(utc("2026-06-16T12:00:00Z")), utc("2026-06-16T12:00:00Z"));
        QVERIFY(place.isOpen(utc("2026-06-16T12:00:00Z")));
        QVERIFY(!place.isOpen(utc("2026-06-16T17:00:00Z"))); // it has just closed
        QCOMPARE(place.nextOpening(utc("2026-06-20T17:00:00Z")), utc("2026-06-22T08:00:00Z"));
        QCOMPARE(place.nextOpening(utc("2026-04-30T17:00:00Z")), utc("2026-05-02T08:00:00Z")); // 1 May
        QVERIFY(!clockOf({}).nextOpening(utc("2026-06-16T07:45:00Z")).isKnown());
        QVERIFY(!place.nextOpening(Instant()).isKnown());
    }

    void hoursThatTwoDaysShareCountOnce()
    {
        std::vector<OpeningRule> rules{{5, clock(20), clock(6), {}, {}}, {6, clock(4), clock(8), {}, {}}};
        const BusinessClock place = clockOf(std::move(rules));
        QCOMPARE(place.openSecondsBetween(utc("2026-06-19T00:00:00Z"), utc("2026-06-21T00:00:00Z")), 12 * 3600);
        QVERIFY(place.isOpen(utc("2026-06-20T02:00:00Z")));
    }
};

QTEST_GUILESS_MAIN(BusinessClockTest)
#include "tst_business_clock.moc"
