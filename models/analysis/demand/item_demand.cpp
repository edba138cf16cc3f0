// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/demand/item_demand.h"

#include <algorithm>
#include <cmath>

namespace unisono::analysis {

namespace {

constexpr int leastDays = 7;
constexpr double certainty = 4; ///< standard errors: chance reaches that far with one of thirty thousand items

/// What was sold on promoted days beside what the same places would have sold on as many ordinary ones: places that never promote, or
/// sell at another pace, distort nothing.
struct Comparison
{
    int promotedDays = 0, ordinaryDays = 0;
    double sold = 0, expected = 0, variance = 0;

    void add(const WeightedMean& ordinary, const WeightedMean& promoted)
    {
        promotedDays += promoted.days();
        ordinaryDays += ordinary.days();
        if (promoted.days() == 0 || ordinary.days() < 2)
            return;
        const double days = promoted.days();
        sold += *promoted.mean() * days;
        expected += *ordinary.mean() * days;
        variance += std::max(*ordinary.variance(), promoted.variance().value_or(0)) * days * (1 + days / ordinary.days());
    }
    bool mayBeChance() const { return sold - expected <= certainty * std::sqrt(variance); }
};

} // namespace

bool ItemDemand::gather(const ItemCase& item)
{
    m_movements.gather(item.sku());
    m_promotions.gather(item.sku());
    m_places.clear();
    if (m_movements.isEmpty())
        return false;
    walk(item, {});
    if (m_promotions.isEmpty())
        return true;
    if (const Uplift uplift{upliftOf(item, false), upliftOf(item, true)}; uplift.inStores || uplift.atWarehouses)
        walk(item, uplift);
    return true;
}

void ItemDemand::walk(const ItemCase& item, const Uplift& uplift)
{
    m_places.clear();
    for (const PositionAtLocation& place : item.places()) {
        const std::optional<double> own = m_days.isWarehouse(place.location) ? uplift.atWarehouses : uplift.inStores;
        m_places.push_back(place.reporters == 0 ? PlaceDemand()
                                                : placeDemand(place, m_movements.at(place.location), m_days, m_planning,
                                                              m_promotions.at(place.location, own)));
    }
}

std::optional<double> ItemDemand::upliftOf(const ItemCase& item, bool warehouses) const
{
    Comparison compared;
    for (std::size_t i = 0; i < m_places.size(); ++i)
        if (m_places[i].promoted.days() > 0 && m_days.isWarehouse(item.places()[i].location) == warehouses)
            compared.add(m_places[i].ordinary, m_places[i].promoted);
    if (compared.promotedDays > 0 && compared.ordinaryDays < leastDays)
        return 1;
    if (compared.promotedDays < leastDays || compared.expected <= 0)
        return std::nullopt;
    return compared.mayBeChance() ? 1 : compared.sold / compared.expected;
}

std::optional<double> ItemDemand::perDay(int channel) const
{
    std::optional<double> sum;
    for (const PlaceDemand& place : m_places)
        for (const TellerShare& teller : place.tellers)
            if (const std::optional<double> now = place.sellsNow(); now && teller.channel == channel)
                sum = sum.value_or(0) + teller.share * *now;
    return sum;
}

} // namespace unisono::analysis
