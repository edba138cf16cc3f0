// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/demand/day_clock.h"
#include "tables/snapshot.h"

#include <array>
#include <functional>

namespace unisono::analysis {

/// Whether a place is open on a day of DayClock, e.g. by its opening hours.
using OpenDays = std::function<bool(tables::LocationId location, int day)>;

/// When the places of a region traded, as far as their movements tell. One pass over all movements.
///
/// Opening hours count where somebody tells them (public holidays taken off). Elsewhere the opening is observed: a place is open on a day on which it sold anything (a warehouse: sent anything).
/// Where a place tells so few sales that a day without one may be chance (fewer than 3 a day on average), it is open on every weekday
/// on which it has ever sold.
class TradingDays
{
public:
    static constexpr int mostDays = 182; ///< older days would weigh about 1 %

    explicit TradingDays(const tables::Snapshot& snapshot, OpenDays isOpen = {});

    bool hasMovements() const { return m_hasMovements; }
    const DayClock& clock() const { return m_clock; }
    int today() const { return m_today; }
    /// The first day of which the place tells anything, never more than mostDays ago; tomorrow where it tells nothing.
    int firstDay(tables::LocationId location) const { return m_places[location].firstDay; }
    bool isOpen(tables::LocationId location, int day) const;
    bool isWarehouse(tables::LocationId location) const { return m_places[location].isWarehouse; }
    /// What the place sells on that weekday against its mean open day; 1 where it has sold fewer than 200 units.
    double weekdayFactor(tables::LocationId location, int day) const
    {
        return m_places[location].weekday[static_cast<std::size_t>(DayClock::weekdayOf(day))];
    }

private:
    struct Place
    {
        int firstDay = 0;
        bool isWarehouse = false, isSparse = true;
        std::array<bool, 7> everSold = {};
        std::array<double, 7> units = {}, weekday = {1, 1, 1, 1, 1, 1, 1};
        std::vector<std::uint32_t> sales; ///< rows by day of the window; empty where it tells nothing
        std::vector<bool> told;           ///< open by its opening hours, by day back; empty where nobody tells them
    };
    void findWarehouses(const tables::Snapshot& snapshot);
    void addMovements(const tables::Snapshot& snapshot, std::size_t channel);
    void readOpeningHours(const tables::Snapshot& snapshot);
    void finish(Place& place, tables::LocationId location);

    OpenDays m_isOpen;
    DayClock m_clock;
    int m_today = 0;
    bool m_hasMovements = false;
    std::vector<Place> m_places; ///< by common location
};

} // namespace unisono::analysis
