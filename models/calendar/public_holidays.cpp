// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/public_holidays.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

static void initialiseCalendarData()
{
    Q_INIT_RESOURCE(calendar_data);
}

namespace unisono::calendar {

QDate easterSunday(int year)
{
    const int a = year % 19, b = year / 100, c = year % 100;
    const int d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4, k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int monthAndDay = h + l - 7 * m + 114;
    return QDate(year, monthAndDay / 31, monthAndDay % 31 + 1);
}

QDate PublicHolidays::Rule::in(int year) const
{
    if (year < fromYear)
        return {};
    if (easter)
        return easterSunday(year).addDays(*easter);
    if (weekday == 0)
        return QDate(year, month, day);
    const QDate first(year, month, 1);
    return first.addDays((weekday - first.dayOfWeek() + 7) % 7 + 7 * (nth - 1));
}

PublicHolidays PublicHolidays::fromJson(const QByteArray& json)
{
    PublicHolidays holidays;
    for (const QJsonValue& value : QJsonDocument::fromJson(json).object()[QLatin1String("holidays")].toArray()) {
        Rule rule;
        rule.name = value[QLatin1String("name")].toString();
        rule.country = value[QLatin1String("country")].toString();
        rule.source = value[QLatin1String("source")].toString();
        for (const QJsonValue& department : value[QLatin1String("departments")].toArray())
            rule.departments += department.toString();
        rule.fromYear = value[QLatin1String("from")].toInt();
        if (value[QLatin1String("easter")].isDouble())
            rule.easter = value[QLatin1String("easter")].toInt();
        rule.month = value[QLatin1String("month")].toInt(1);
        rule.day = value[QLatin1String("day")].toInt(1);
        rule.weekday = value[QLatin1String("weekday")].toInt();
        rule.nth = value[QLatin1String("nth")].toInt();
        rule.isConfirmed = value[QLatin1String("status")] == QLatin1String("confirmed");
        if (!rule.name.isEmpty() && rule.in(2024 + rule.fromYear).isValid())
            holidays.m_rules.push_back(std::move(rule));
    }
    return holidays;
}

const PublicHolidays& PublicHolidays::shipped()
{
    static const PublicHolidays holidays = [] {
        initialiseCalendarData();
        QFile file(QStringLiteral(":/calendar/data/public_holidays.json"));
        return file.open(QIODevice::ReadOnly) ? fromJson(file.readAll()) : PublicHolidays();
    }();
    return holidays;
}

std::vector<PublicHoliday> PublicHolidays::in(int year, const HolidayPlace& place) const
{
    const qsizetype dash = place.department.lastIndexOf(QLatin1Char('-'));
    const QString department = place.department.mid(dash + 1).toUpper();
    std::vector<PublicHoliday> days;
    for (const Rule& rule : m_rules) {
        if (rule.country != place.country || (!rule.departments.isEmpty() && !rule.departments.contains(department)))
            continue;
        if (const QDate day = rule.in(year); day.isValid())
            days.push_back({day, rule.name, rule.source, rule.isConfirmed});
    }
    std::ranges::stable_sort(days, {}, &PublicHoliday::day);
    return days;
}

} // namespace unisono::calendar
