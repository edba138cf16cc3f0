// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/axis_scale.h"
#include "theme/theme.h"
#include "widgets/timeline_geometry.h"
#include "widgets/timeline_view.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace unisono;
using namespace unisono::widgets;

class WidgetsTimelineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void roundScalesHoldTheirValues_data();
    void roundScalesHoldTheirValues();
    void timeTicksStandAtLocalMidnight();
    void timeTicksFitTheSpan();
    void daysAreWrittenAsTheLocaleDoes();
    void aValueHoldsUntilTheNext();
    void anUnknownValueIsNoValue();
    void keysMoveFromChangeToChange();
    void timeAndPlaceAreOneAnothersInverse();
    void emptyContentIsPainted();
};

namespace {

constexpr qint64 day = 86'400'000;
constexpr qint64 start = 1'779'055'200'000;

TimelineContent twoWeeks()
{
    TimelineContent content;
    content.from = start;
    content.to = start + 14 * day;
    content.quantities = { { "stock", theme::Series::Truth,
                             { { start, 10 }, { start + 3 * day, 8 }, { start + 5 * day, std::nan("") }, { start + 6 * day, 4 } } } };
    content.movements = { { start + 4 * day, -2, false, {} } };
    return content;
}

} // namespace

void WidgetsTimelineTest::initTestCase()
{
    QVERIFY(theme::Theme::current().applyTo(*qApp));
}

void WidgetsTimelineTest::roundScalesHoldTheirValues_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("hundreds") << 0.0 << 131.0;
    QTest::newRow("negative") << -7.0 << 3.0;
    QTest::newRow("small") << 0.0 << 0.013;
    QTest::newRow("one value") << 5.0 << 5.0;
    QTest::newRow("huge") << 0.0 << 9.1e13;
}

void WidgetsTimelineTest::roundScalesHoldTheirValues()
{
    QFETCH(double, low);
    QFETCH(double, high);
    for (int most = 1; most < 9; ++most) {
        const theme::ValueScale scale = theme::roundScale(low, high, most);
        QVERIFY(scale.low <= low && scale.high >= high);
        QVERIFY(scale.ticks().size() >= 2);
        QVERIFY(std::ssize(scale.ticks()) <= most + 3);
    }
}

void WidgetsTimelineTest::timeTicksStandAtLocalMidnight()
{
    const QTimeZone paris("Europe/Paris");
    // Over the change to summer time, when a day has 23 hours.
    const qint64 from = QDateTime(QDate(2026, 3, 20), QTime(9, 0), paris).toMSecsSinceEpoch();
    const auto ticks = theme::timeTicks(from, from + 20 * day, paris, QLocale(QLocale::French), 10);
    QVERIFY(ticks.size() >= 3);
    for (const theme::TimeTick& tick : ticks)
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(tick.instant, paris).time(), QTime(0, 0));
}

void WidgetsTimelineTest::timeTicksFitTheSpan()
{
    for (qint64 span : { day / 24, day, 3 * day, 30 * day, 90 * day, 400 * day, 4000 * day }) {
        const auto ticks = theme::timeTicks(start, start + span, QTimeZone::utc(), QLocale::c(), 7);
        QVERIFY2(ticks.size() <= 9, qPrintable(QString::number(span / day)));
        for (const theme::TimeTick& tick : ticks)
            QVERIFY(tick.instant >= start && tick.instant <= start + span);
    }
    QVERIFY(theme::timeTicks(start, start, QTimeZone::utc(), QLocale::c(), 7).empty());
}

void WidgetsTimelineTest::daysAreWrittenAsTheLocaleDoes()
{
    const QDate date(2026, 5, 18);
    QCOMPARE(theme::dayAndMonth(date, QLocale(QLocale::English, QLocale::UnitedKingdom)), QStringLiteral("18 May"));
    QCOMPARE(theme::dayAndMonth(date, QLocale(QLocale::English, QLocale::UnitedStates)), QStringLiteral("May 18"));
    QCOMPARE(theme::dayAndMonth(date, QLocale(QLocale::French)), QStringLiteral("18 mai"));
}

void WidgetsTimelineTest::aValueHoldsUntilTheNext()
{
    const TimelineSeries series = twoWeeks().quantities.front();
    QCOMPARE(valueAt(series, start + 2 * day), std::optional(10.0));
    QCOMPARE(valueAt(series, start + 3 * day), std::optional(8.0));
    QCOMPARE(valueAt(series, start + 100 * day), std::optional(4.0));
}

void WidgetsTimelineTest::anUnknownValueIsNoValue()
{
    const TimelineSeries series = twoWeeks().quantities.front();
    QCOMPARE(valueAt(series, start - 1), std::nullopt);
    QCOMPARE(valueAt(series, start + 5 * day + 1), std::nullopt);
}

void WidgetsTimelineTest::keysMoveFromChangeToChange()
{
    TimelineView view;
    view.setContent(twoWeeks());
    QSignalSpy moved(&view, &TimelineView::cursorMoved);
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(view.cursorInstant(), std::optional(start));
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.cursorInstant(), std::optional(start + 3 * day));
    QVERIFY(view.accessibleDescription().contains(QLatin1Char('8')));
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.cursorInstant(), std::optional(start + 4 * day));
    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(view.cursorInstant(), std::optional(start + 3 * day));
    QTest::keyClick(&view, Qt::Key_End);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.cursorInstant(), std::optional(start + 14 * day));
    QCOMPARE(moved.count(), 5);
    QTest::keyClick(&view, Qt::Key_Escape);
    QVERIFY(!view.cursorInstant());
}

void WidgetsTimelineTest::timeAndPlaceAreOneAnothersInverse()
{
    const TimelineGeometry geometry(twoWeeks(), QRectF(0, 0, 900, 500));
    for (int i = 0; i <= 14; ++i)
        QVERIFY(std::abs(geometry.instantAt(geometry.x(start + i * day)) - (start + i * day)) < 1000);
    QCOMPARE(geometry.instantAt(-50), start);
    QVERIFY(geometry.quantities.bottom() <= geometry.movements.top());
    QVERIFY(geometry.axisTop <= 500);
}

void WidgetsTimelineTest::emptyContentIsPainted()
{
    TimelineView view;
    view.resize(500, 300);
    view.setContent({});
    QVERIFY(!view.grab().isNull());
    TimelineContent narrow = twoWeeks();
    narrow.quantities.clear();
    view.resize(60, 40);
    view.setContent(narrow);
    QVERIFY(!view.grab().isNull());
}

QTEST_MAIN(WidgetsTimelineTest)
#include "tst_widgets_timeline.moc"
