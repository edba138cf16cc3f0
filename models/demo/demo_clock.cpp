// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demo_clock.h"

#include <chrono>

namespace unisono::demo {

namespace {

using namespace std::chrono;

Second lastSundayAtOne(int year, unsigned month)
{
    const sys_days date = std::chrono::year(year) / std::chrono::month(month) / Sunday[last];
    return date.time_since_epoch().count() * day + hour;
}

void appendTwoDigits(std::string& text, int value)
{
    text += static_cast<char>('0' + value / 10);
    text += static_cast<char>('0' + value % 10);
}

} // namespace

Second utc(int year, int month, int dayOfMonth, int hours, int minutes)
{
    const sys_days date = std::chrono::year(year) / month / dayOfMonth;
    return date.time_since_epoch().count() * day + hours * hour + minutes * minute;
}

Second localTime(int year, int month, int dayOfMonth, int hours, int minutes)
{
    const Second standard = utc(year, month, dayOfMonth, hours, minutes) - hour;
    const bool summer = standard >= lastSundayAtOne(year, 3) && standard < lastSundayAtOne(year, 10);
    return summer ? standard - hour : standard;
}

Second present()
{
    static const Second instant = utc(2026, 6, 16, 7, 45);
    return instant;
}

Second today()
{
    static const Second instant = utc(2026, 6, 16);
    return instant;
}

Second lastWordOfLateChannel()
{
    static const Second instant = utc(2026, 6, 15, 19, 40);
    return instant;
}

void appendDate(std::string& text, Second instant)
{
    const year_month_day date(sys_days(floor<days>(sys_seconds(seconds(instant)))));
    const int yearNumber = static_cast<int>(date.year());
    appendTwoDigits(text, yearNumber / 100);
    appendTwoDigits(text, yearNumber % 100);
    text += '-';
    appendTwoDigits(text, static_cast<int>(static_cast<unsigned>(date.month())));
    text += '-';
    appendTwoDigits(text, static_cast<int>(static_cast<unsigned>(date.day())));
}

void appendInstant(std::string& text, Second instant)
{
    appendDate(text, instant);
    const int ofDay = static_cast<int>(instant % day);
    text += 'T';
    appendTwoDigits(text, ofDay / 3600);
    text += ':';
    appendTwoDigits(text, ofDay / 60 % 60);
    text += ':';
    appendTwoDigits(text, ofDay % 60);
    text += 'Z';
}

std::string instantText(Second instant)
{
    std::string text;
    appendInstant(text, instant);
    return text;
}

} // namespace unisono::demo
