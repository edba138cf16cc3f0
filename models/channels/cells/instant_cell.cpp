// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/cells/instant_cell.h"

namespace unisono::channels {

namespace {

constexpr std::size_t plainMomentLength = 19;

/// Reads a cell from left to right; every step says whether it went well.
class Scanner
{
public:
    explicit Scanner(std::string_view text) : m_rest(text) {}

    bool atEnd() const { return m_rest.empty(); }
    std::size_t digitsAhead() const
    {
        std::size_t count = 0;
        while (count < m_rest.size() && m_rest[count] >= '0' && m_rest[count] <= '9')
            ++count;
        return count;
    }
    bool number(std::size_t digits, int& value)
    {
        if (digitsAhead() < digits)
            return false;
        value = 0;
        for (std::size_t i = 0; i < digits; ++i)
            value = value * 10 + (m_rest[i] - '0');
        m_rest.remove_prefix(digits);
        return true;
    }
    bool take(std::string_view expected)
    {
        if (!m_rest.starts_with(expected))
            return false;
        m_rest.remove_prefix(expected.size());
        return true;
    }
    char takeAnyOf(std::string_view characters)
    {
        if (m_rest.empty() || characters.find(m_rest.front()) == std::string_view::npos)
            return 0;
        const char c = m_rest.front();
        m_rest.remove_prefix(1);
        return c;
    }

private:
    std::string_view m_rest;
};

struct Day
{
    int year = 0;
    int month = 0;
    int day = 0;
};

bool yearFirst(Scanner& scan, Day& day)
{
    if (scan.digitsAhead() >= 8)
        return scan.number(4, day.year) && scan.number(2, day.month) && scan.number(2, day.day);
    if (!scan.number(4, day.year))
        return false;
    const char mark = scan.takeAnyOf("-/.");
    return mark != 0 && scan.number(2, day.month) && scan.takeAnyOf({&mark, 1}) && scan.number(2, day.day);
}

bool dayFirst(Scanner& scan, Day& day)
{
    if (!scan.number(scan.digitsAhead(), day.day))
        return false;
    const char mark = scan.takeAnyOf("/.-");
    const std::size_t monthDigits = scan.digitsAhead();
    return mark != 0 && (monthDigits == 1 || monthDigits == 2) && scan.number(monthDigits, day.month)
        && scan.takeAnyOf({&mark, 1}) && scan.digitsAhead() == 4 && scan.number(4, day.year);
}

bool takeDay(Scanner& scan, Day& day)
{
    const std::size_t digits = scan.digitsAhead();
    if (digits == 4 || digits == 8)
        return yearFirst(scan, day);
    return (digits == 1 || digits == 2) && dayFirst(scan, day);
}

/// What is wrong with a day whose form was right.
CellReading dayReading(const Day& day)
{
    if (day.year < earliestYear || day.year > latestYear)
        return CellReading::refused(RowReason::NotAnInstant);
    if (day.month < 1 || day.month > 12 || day.day < 1 || day.day > daysInMonth(day.year, day.month))
        return CellReading::refused(RowReason::NoSuchDay);
    return CellReading::known(daysFromCivil(day.year, day.month, day.day));
}

/// Milliseconds since midnight; beyond milliseconds a fraction is cut.
bool takeTime(Scanner& scan, std::int64_t& milliseconds)
{
    int hour = 0;
    int minute = 0;
    int second = 0;
    std::int64_t fraction = 0;
    const std::size_t hourDigits = scan.digitsAhead();
    if (hourDigits < 1 || hourDigits > 2 || !scan.number(hourDigits, hour) || !scan.take(":") || !scan.number(2, minute))
        return false;
    if (scan.take(":")) {
        if (!scan.number(2, second))
            return false;
        if (scan.takeAnyOf(".,") != 0) {
            if (scan.digitsAhead() == 0)
                return false;
            int digit = 0;
            for (int unit = 100; scan.number(1, digit); unit /= 10)
                fraction += digit * unit;
        }
    }
    milliseconds = ((hour * 60 + minute) * 60 + second) * std::int64_t{1000} + fraction;
    return hour <= 23 && minute <= 59 && second <= 59;
}

/// Z, +hh, +hhmm or +hh:mm; the sign may be U+2212.
bool takeOffset(Scanner& scan, std::int64_t& milliseconds)
{
    milliseconds = 0;
    if (scan.takeAnyOf("Zz") != 0)
        return true;
    const bool negative = scan.take("-") || scan.take("\xE2\x88\x92");
    if (!negative && !scan.take("+"))
        return false;
    int hours = 0;
    int minutes = 0;
    if (!scan.number(2, hours))
        return false;
    if ((scan.take(":") || scan.digitsAhead() > 0) && !scan.number(2, minutes))
        return false;
    milliseconds = (hours * 60 + minutes) * std::int64_t{60'000} * (negative ? -1 : 1);
    return hours <= 18 && minutes <= 59;
}

CellReading localReading(std::int64_t localMilliseconds, const LocalClock& clock)
{
    const CellReading reading = clock.instantOf(localMilliseconds);
    return reading.hasReason() ? reading : CellReading::remarked(reading.raw, RowReason::LocalTimeAssumed);
}

} // namespace

CellReading readInstant(std::string_view cell, const LocalClock& clock)
{
    constexpr std::int64_t dayLength = 86'400'000;
    const std::string_view text = withoutBlanks(cell);
    if (text.empty())
        return CellReading::unknown();
    // Databases and spreadsheets write most instants so.
    if (std::int64_t plain = 0; text.size() == plainMomentLength && readPlainMoment(text, plain))
        return localReading(plain, clock);
    Scanner scan(text);
    Day day;
    std::int64_t time = 0;
    std::int64_t offset = 0;
    if (!takeDay(scan, day))
        return CellReading::refused(RowReason::NotAnInstant);
    const CellReading date = dayReading(day);
    if (date.isRefused())
        return date;
    if (scan.atEnd())
        return localReading(date.raw * dayLength, clock);
    if (scan.takeAnyOf("Tt ") == 0 || !takeTime(scan, time))
        return CellReading::refused(RowReason::NotAnInstant);
    const std::int64_t local = date.raw * dayLength + time;
    if (scan.atEnd())
        return localReading(local, clock);
    scan.take(" ");
    if (!takeOffset(scan, offset) || !scan.atEnd())
        return CellReading::refused(RowReason::NotAnInstant);
    return CellReading::known(local - offset);
}

CellReading readDate(std::string_view cell)
{
    const std::string_view text = withoutBlanks(cell);
    if (text.empty())
        return CellReading::unknown();
    Scanner scan(text);
    Day day;
    std::int64_t ignored = 0;
    if (!takeDay(scan, day))
        return CellReading::refused(RowReason::NotAnInstant);
    const CellReading date = dayReading(day);
    if (date.isRefused() || scan.atEnd())
        return date;
    if (scan.takeAnyOf("Tt ") == 0 || !takeTime(scan, ignored))
        return CellReading::refused(RowReason::NotAnInstant);
    if (!scan.atEnd() && (scan.take(" "), !takeOffset(scan, ignored) || !scan.atEnd()))
        return CellReading::refused(RowReason::NotAnInstant);
    return date;
}

} // namespace unisono::channels
