// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/public_holidays.h"

#include <QTest>

#include <algorithm>

using namespace unisono::calendar;

namespace {

bool isHoliday(QDate day, const HolidayPlace& place)
{
    const auto days = PublicHolidays::shipped().in(day.year(), place);
    return std::ranges::any_of(days, [&](const PublicHoliday& holiday) { return holiday.day == day; });
}

const HolidayPlace lyon{"FR", "69"}, strasbourg{"FR", "67"}, metz{"FR", "FR-57"}, reunion{"FR", "974"};
const HolidayPlace turin{"IT", "TO"}, milan{"IT", "IT-MI"}, rome{"IT", "rm"}, bolzano{"IT", "BZ"}, asti{"IT", "AT"};

} // namespace

class PublicHolidaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reckonsEaster_data()
    {
        QTest::addColumn<QDate>("easter");
        for (const QDate day : {QDate(2000, 4, 23), QDate(2008, 3, 23), QDate(2011, 4, 24), QDate(2024, 3, 31), QDate(2025, 4, 20),
                                QDate(2026, 4, 5), QDate(2027, 3, 28), QDate(2038, 4, 25), QDate(2049, 4, 18)})
            QTest::addRow("%d", day.year()) << day;
    }
    void reckonsEaster()
    {
        QFETCH(QDate, easter);
        QCOMPARE(easterSunday(easter.year()), easter);
    }

    void knowsTheElevenOfFrance()
    {
        std::vector<QDate> days;
        for (const PublicHoliday& holiday : PublicHolidays::shipped().in(2026, lyon)) {
            days.push_back(holiday.day);
            QVERIFY(holiday.isConfirmed && !holiday.source.isEmpty());
        }
        QCOMPARE(days, (std::vector<QDate>{QDate(2026, 1, 1), QDate(2026, 4, 6), QDate(2026, 5, 1), QDate(2026, 5, 8),
                                           QDate(2026, 5, 14), QDate(2026, 5, 25), QDate(2026, 7, 14), QDate(2026, 8, 15),
                                           QDate(2026, 11, 1), QDate(2026, 11, 11), QDate(2026, 12, 25)}));
    }

    void addsTwoDaysInAlsaceAndMoselle()
    {
        for (const QDate day : {QDate(2026, 4, 3), QDate(2026, 12, 26)}) {
            QVERIFY(isHoliday(day, strasbourg));
            QVERIFY(isHoliday(day, metz));
            QVERIFY(!isHoliday(day, lyon));
        }
        QVERIFY(isHoliday(QDate(2026, 12, 20), reunion));
        QVERIFY(!isHoliday(QDate(2026, 12, 20), lyon));
    }

    void knowsThoseOfItaly()
    {
        for (const QDate day : {QDate(2026, 1, 6), QDate(2026, 4, 5), QDate(2026, 4, 6), QDate(2026, 4, 25), QDate(2026, 6, 2),
                                QDate(2026, 8, 15), QDate(2026, 12, 8), QDate(2026, 12, 26)})
            QVERIFY2(isHoliday(day, turin), qPrintable(day.toString(Qt::ISODate)));
        QVERIFY(!isHoliday(QDate(2026, 5, 8), turin));
        QVERIFY(!isHoliday(QDate(2025, 10, 4), turin));
        QVERIFY(isHoliday(QDate(2026, 10, 4), turin));
        QVERIFY(isHoliday(QDate(2027, 10, 4), milan));
    }

    void honoursThePatronSaintOfTheProvincesCapital()
    {
        QVERIFY(isHoliday(QDate(2026, 6, 24), turin));
        QVERIFY(!isHoliday(QDate(2026, 6, 24), milan));
        QVERIFY(isHoliday(QDate(2026, 12, 7), milan));
        QVERIFY(isHoliday(QDate(2026, 6, 29), rome));
        QVERIFY(isHoliday(QDate(2026, 5, 25), bolzano));
        QVERIFY(isHoliday(QDate(2026, 5, 5), asti));
        for (const PublicHoliday& holiday : PublicHolidays::shipped().in(2026, turin))
            QCOMPARE(holiday.isConfirmed, holiday.name != "patron_saint");
    }

    void hasNoneForACountryItDoesNotKnow()
    {
        QVERIFY(PublicHolidays::shipped().in(2026, {"CH", "TI"}).empty());
        QVERIFY(PublicHolidays::fromJson("{\"holidays\":[{\"name\":\"x\",\"country\":\"FR\",\"month\":2,\"day\":31}]}").in(2026, lyon).empty());
        QVERIFY(PublicHolidays::fromJson("nonsense").in(2026, lyon).empty());
    }
};

QTEST_GUILESS_MAIN(PublicHolidaysTest)
#include "tst_public_holidays.moc"
