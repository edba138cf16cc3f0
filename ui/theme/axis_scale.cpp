// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/axis_scale.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>
#include <optional>

namespace unisono::theme {
namespace {

constexpr qint64 hour = 3'600'000;
constexpr qint64 day = 24 * hour;

double roundStep(double rough)
{
    if (!(rough > 0) || !std::isfinite(rough))
        return 1;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (double factor : { 1.0, 2.0, 5.0 }) {
        if (factor * power >= rough * (1 - 1e-9))
            return factor * power;
    }
    return 10 * power;
}

std::vector<TimeTick> hourTicks(qint64 from, qint64 to, const QTimeZone& zone, const QLocale& locale, qint64 step)
{
    std::vector<TimeTick> ticks;
    const QDateTime start = QDateTime::fromMSecsSinceEpoch(from, zone);
    QDateTime at(start.date(), QTime(0, 0), zone);
    for (; at.toMSecsSinceEpoch() <= to; at = at.addMSecs(step)) {
        if (at.toMSecsSinceEpoch() >= from)
            ticks.push_back({ at.toMSecsSinceEpoch(), at.time() == QTime(0, 0)
                                                          ? dayAndMonth(at.date(), locale)
                                                          : locale.toString(at.time(), QLocale::ShortFormat) });
    }
    return ticks;
}

std::vector<TimeTick> dayTicks(qint64 from, qint64 to, const QTimeZone& zone, const QLocale& locale, int step)
{
    std::vector<TimeTick> ticks;
    QDate date = QDateTime::fromMSecsSinceEpoch(from, zone).date();
    for (;; date = date.addDays(step)) {
        const qint64 at = date.startOfDay(zone).toMSecsSinceEpoch();
        if (at > to)
            break;
        if (at >= from)
            ticks.push_back({ at, dayAndMonth(date, locale) });
        else if (ticks.empty())
            date = date.addDays(1 - step);
    }
    return ticks;
}

std::vector<TimeTick> monthTicks(qint64 from, qint64 to, const QTimeZone& zone, const QLocale& locale, int step)
{
    std::vector<TimeTick> ticks;
    const QDate first = QDateTime::fromMSecsSinceEpoch(from, zone).date();
    for (QDate date(first.year(), 1, 1);; date = date.addMonths(step)) {
        const qint64 at = date.startOfDay(zone).toMSecsSinceEpoch();
        if (at > to)
            break;
        if (at >= from)
            ticks.push_back({ at, locale.toString(date, QStringLiteral("MMM yyyy")) });
    }
    return ticks;
}

} // namespace

std::vector<double> ValueScale::ticks() const
{
    std::vector<double> ticks;
    const int count = int(std::lround((high - low) / step));
    for (int i = 0; i <= count; ++i)
        ticks.push_back(low + i * step);
    return ticks;
}

int ValueScale::decimals() const
{
    return std::clamp(int(std::ceil(-std::log10(step) - 1e-9)), 0, 6);
}

ValueScale roundScale(double low, double high, int mostTicks)
{
    if (!std::isfinite(low) || !std::isfinite(high) || high < low)
        return {};
    if (high == low)
        high = low + 1;
    // A scale that crosses zero has a tick there, so that it cannot do with one step.
    const int most = std::max(mostTicks, low < 0 && high > 0 ? 2 : 1);
    double step = roundStep((high - low) / most);
    ValueScale scale { std::floor(low / step) * step, std::ceil(high / step) * step, step };
    while ((scale.high - scale.low) / step > most + 0.5) {
        step = roundStep(step * 1.5);
        scale = { std::floor(low / step) * step, std::ceil(high / step) * step, step };
    }
    return scale;
}

std::vector<TimeTick> timeTicks(qint64 from, qint64 to, const QTimeZone& zone, const QLocale& locale, int most)
{
    if (to <= from || most < 1)
        return {};
    const QTimeZone where = zone.isValid() ? zone : QTimeZone::utc();
    const double span = double(to - from);
    for (int hours : { 1, 2, 3, 6, 12 }) {
        if (span / double(hours * hour) <= most)
            return hourTicks(from, to, where, locale, hours * hour);
    }
    for (int days : { 1, 2, 7, 14 }) {
        if (span / double(days * day) <= most)
            return dayTicks(from, to, where, locale, days);
    }
    for (int months : { 1, 2, 3, 6, 12, 24, 60, 120, 600 }) {
        if (span / (30.4 * double(months * day)) <= most)
            return monthTicks(from, to, where, locale, months);
    }
    return {};
}

QString dayAndMonth(const QDate& date, const QLocale& locale)
{
    const bool monthFirst = locale.dateFormat(QLocale::ShortFormat).startsWith(QLatin1Char('M'));
    return locale.toString(date, monthFirst ? QStringLiteral("MMM d") : QStringLiteral("d MMM"));
}

} // namespace unisono::theme
