// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/demand/trading_days.h"

#include "analysis/orders/location_clocks.h"

#include <numeric>

namespace unisono::analysis {

using tables::MovementKind;

namespace {

constexpr std::int64_t dayInSeconds = 86'400;

bool leavesForSale(MovementKind kind, bool fromWarehouse)
{
    return kind == MovementKind::Sale || (fromWarehouse && kind == MovementKind::TransferOut);
}

} // namespace

TradingDays::TradingDays(const tables::Snapshot& snapshot, OpenDays isOpen)
    : m_isOpen(std::move(isOpen)),
      m_clock(snapshot.region.timezone, snapshot.asOf.plusSeconds(-(mostDays + 2) * dayInSeconds), snapshot.asOf),
      m_today(m_clock.dayOf(snapshot.asOf)),
      m_places(snapshot.locations ? snapshot.locations->size() : 0)
{
    for (Place& place : m_places)
        place.firstDay = m_today + 1;
    findWarehouses(snapshot);
    for (std::size_t c = 0; c < snapshot.channels.size(); ++c)
        if (snapshot.channels[c]->movements && snapshot.channels[c]->movements->size() > 0)
            addMovements(snapshot, c);
    if (m_hasMovements && !m_isOpen)
        readOpeningHours(snapshot);
    for (tables::LocationId location = 0; location < m_places.size(); ++location)
        if (!m_places[location].sales.empty())
            finish(m_places[location], location);
}

void TradingDays::findWarehouses(const tables::Snapshot& snapshot)
{
    for (std::size_t c = 0; c < snapshot.channels.size(); ++c) {
        const tables::LocationTable* table = snapshot.channels[c]->locations.get();
        for (std::size_t row = 0; table && row < table->size(); ++row)
            if (snapshot.texts->text(table->kind[row]) == "warehouse")
                m_places[snapshot.identity.commonLocation(c, table->location[row])].isWarehouse = true;
    }
}

void TradingDays::addMovements(const tables::Snapshot& snapshot, std::size_t channel)
{
    m_hasMovements = true;
    const tables::MovementTable& moves = *snapshot.channels[channel]->movements;
    for (std::size_t row = 0; row < moves.size(); ++row) {
        const int day = m_clock.dayOf(moves.at[row]);
        if (!moves.at[row].isKnown() || day > m_today)
            continue;
        Place& place = m_places[snapshot.identity.commonLocation(channel, moves.location[row])];
        if (place.sales.empty())
            place.sales.resize(mostDays + 1);
        const int back = m_today - day;
        place.firstDay = std::min(place.firstDay, m_today - std::min(back, mostDays));
        if (back > mostDays || !leavesForSale(moves.kind[row], place.isWarehouse))
            continue;
        ++place.sales[static_cast<std::size_t>(back)];
        const auto weekday = static_cast<std::size_t>(DayClock::weekdayOf(day));
        place.everSold[weekday] = true;
        place.units[weekday] += moves.quantity[row].orZero().toDouble();
    }
}

void TradingDays::readOpeningHours(const tables::Snapshot& snapshot)
{
    const LocationClocks clocks(snapshot);
    for (tables::LocationId location = 0; location < m_places.size(); ++location) {
        Place& place = m_places[location];
        const calendar::BusinessClock* clock = place.sales.empty() ? nullptr : clocks.of(location);
        if (!clock)
            continue;
        place.told.resize(mostDays + 1);
        for (int day = place.firstDay; day <= m_today; ++day)
            place.told[static_cast<std::size_t>(m_today - day)] = !clock->on(QDate(1970, 1, 1).addDays(day)).empty();
    }
}

void TradingDays::finish(Place& place, tables::LocationId location)
{
    const auto rows = std::accumulate(place.sales.begin(), place.sales.end(), std::uint64_t{0});
    const auto days = static_cast<std::uint64_t>(place.sales.size())
                      - static_cast<std::uint64_t>(std::ranges::count(place.sales, 0u));
    place.isSparse = rows < 3 * days;
    std::array<int, 7> open = {};
    for (int day = place.firstDay; day < m_today; ++day)
        open[static_cast<std::size_t>(DayClock::weekdayOf(day))] += isOpen(location, day);
    const double units = std::accumulate(place.units.begin(), place.units.end(), 0.0);
    const int openDays = std::accumulate(open.begin(), open.end(), 0);
    if (units < 200 || openDays == 0)
        return;
    for (std::size_t weekday = 0; weekday < 7; ++weekday)
        if (open[weekday] > 0)
            place.weekday[weekday] = place.units[weekday] / open[weekday] / (units / openDays);
}

bool TradingDays::isOpen(tables::LocationId location, int day) const
{
    if (m_isOpen)
        return m_isOpen(location, day);
    const Place& place = m_places[location];
    const int back = m_today - day;
    if (!place.told.empty())
        return back >= 0 && back <= mostDays && place.told[static_cast<std::size_t>(back)];
    if (back < 0 || back >= static_cast<int>(place.sales.size()))
        return false;
    return place.sales[static_cast<std::size_t>(back)] > 0
           || (place.isSparse && place.everSold[static_cast<std::size_t>(DayClock::weekdayOf(day))]);
}

} // namespace unisono::analysis
