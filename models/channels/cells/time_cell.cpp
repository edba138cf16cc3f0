// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/cells/time_cell.h"

namespace unisono::channels {

namespace {

/// Takes one or two digits; −1 where there are none, or more.
int takeNumber(std::string_view& rest)
{
    std::size_t digits = 0;
    int value = 0;
    while (digits < rest.size() && rest[digits] >= '0' && rest[digits] <= '9' && digits < 3)
        value = value * 10 + (rest[digits++] - '0');
    rest.remove_prefix(digits);
    return digits == 1 || digits == 2 ? value : -1;
}

/// What spreadsheets put before a time: the day 0 of their count.
std::string_view withoutDay(std::string_view text)
{
    const std::size_t mark = text.find_first_of("T ");
    return mark == 10 && text[4] == '-' && text[7] == '-' ? text.substr(mark + 1) : text;
}

} // namespace

CellReading readTimeOfDay(std::string_view cell)
{
    std::string_view rest = withoutDay(withoutBlanks(cell));
    if (rest.empty())
        return CellReading::unknown();
    const CellReading refusal = CellReading::refused(RowReason::NotATimeOfDay);
    const int hours = takeNumber(rest);
    if (hours < 0 || hours > 24 || rest.empty())
        return refusal;
    const char mark = rest.front();
    rest.remove_prefix(1);
    const bool isHourAlone = (mark == 'h' || mark == 'H') && rest.empty();
    if (mark != ':' && mark != 'h' && mark != 'H' && mark != '.')
        return refusal;
    const int minutes = isHourAlone ? 0 : takeNumber(rest);
    int seconds = 0;
    if (!rest.empty() && rest.front() == ':') {
        rest.remove_prefix(1);
        seconds = takeNumber(rest);
        if (rest.starts_with('.'))
            rest = rest.substr(std::min(rest.size(), rest.find_first_not_of("0", 1)));
    }
    const bool isTime = minutes >= 0 && minutes <= 59 && seconds == 0 && rest.empty() && (hours < 24 || minutes == 0);
    return isTime ? CellReading::known(hours * 60 + minutes) : refusal;
}

} // namespace unisono::channels
