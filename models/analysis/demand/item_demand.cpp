// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/demand/item_demand.h"

namespace unisono::analysis {

bool ItemDemand::gather(const ItemCase& item)
{
    m_places.clear();
    m_movements.gather(item.sku());
    if (m_movements.isEmpty())
        return false;
    for (const PositionAtLocation& place : item.places())
        m_places.push_back(place.reporters > 0 ? placeDemand(place, m_movements.at(place.location), m_days, m_planning)
                                               : PlaceDemand());
    return true;
}

std::optional<double> ItemDemand::perDay(int channel) const
{
    std::optional<double> sum;
    for (const PlaceDemand& place : m_places)
        for (const TellerShare& teller : place.tellers)
            if (teller.channel == channel && place.sales.mean)
                sum = sum.value_or(0) + teller.share * *place.sales.mean;
    return sum;
}

} // namespace unisono::analysis
