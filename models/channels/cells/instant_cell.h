// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/cells/cell_reading.h"
#include "channels/cells/local_clock.h"

namespace unisono::channels {

/// Years a retailer can mean; what lies outside is a slip.
inline constexpr int earliestYear = 1970;
inline constexpr int latestYear = 2200;

/// Days since 1970-01-01 of a day of the Gregorian calendar.
constexpr std::int64_t daysFromCivil(int year, int month, int day)
{
    year -= month <= 2;
    const int era = (year >= 0 ? year : year - 399) / 400;
    const int yearOfEra = year - era * 400;
    const int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return std::int64_t{era} * 146'097 + dayOfEra - 719'468;
}

constexpr int daysInMonth(int year, int month)
{
    constexpr int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : lengths[month - 1];
}

/// An instant as UTC milliseconds. Understood: yyyy-MM-dd, yyyyMMdd, dd/MM/yyyy, dd.MM.yyyy, dd-MM-yyyy, each alone (midnight) or with
/// HH:mm[:ss[.fraction]] behind T or a blank, and there with Z or an offset. Without offset it is the clock's local time and is
/// remarked LocalTimeAssumed (or LocalTimeRepeated). Refused: NotAnInstant, NoSuchDay.
CellReading readInstant(std::string_view cell, const LocalClock& clock);

/// A day as days since 1970-01-01; of an instant, the day as it is written.
CellReading readDate(std::string_view cell);

/// The quick way for what begins with yyyy-MM-dd, T or a blank, HH:mm:ss (19 characters at least), as if it were UTC; false where the cell
/// needs readInstant.
inline bool readPlainMoment(std::string_view cell, std::int64_t& raw)
{
    if (cell[4] != '-' || cell[7] != '-' || (cell[10] != 'T' && cell[10] != ' ') || cell[13] != ':' || cell[16] != ':')
        return false;
    unsigned outside = 0;  // its highest bit shows that some character was no digit
    const auto pair = [&outside, at = cell.data()](int place) {
        const unsigned tens = static_cast<unsigned char>(at[place]) - unsigned{'0'};
        const unsigned ones = static_cast<unsigned char>(at[place + 1]) - unsigned{'0'};
        outside |= tens | (9U - tens) | ones | (9U - ones);
        return static_cast<int>(tens * 10 + ones);
    };
    const int year = pair(0) * 100 + pair(2);
    const int month = pair(5);
    const int day = pair(8);
    const int hour = pair(11);
    const int minute = pair(14);
    const int second = pair(17);
    if ((outside >> 31) != 0 || year < earliestYear || year > latestYear || month < 1 || month > 12 || day < 1
        || (day > 28 && day > daysInMonth(year, month)) || hour > 23 || minute > 59 || second > 59)
        return false;
    raw = ((daysFromCivil(year, month, day) * 24 + hour) * 60 + minute) * 60'000 + second * 1000;
    return true;
}

/// The quick way for yyyy-MM-ddTHH:mm:ssZ; false where the cell needs readInstant.
inline bool readPlainInstant(std::string_view cell, std::int64_t& raw)
{
    return cell.size() == 20 && cell[10] == 'T' && cell[19] == 'Z' && readPlainMoment(cell, raw);
}

} // namespace unisono::channels
