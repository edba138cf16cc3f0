// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/counting/count_history.h"

#include <algorithm>

namespace unisono::analysis {

namespace {

std::uint64_t recordOf(SkuId sku, LocationId location)
{
    return std::uint64_t{location} << 32 | sku;
}

} // namespace

CountHistory::CountHistory(const tables::Snapshot& snapshot, const std::vector<AbcClass>& classes, const CountingRules& rules)
    : m_rules(rules), m_places(snapshot.locations->size())
{
    Tally region;
    for (const ToldCount& count : toldCounts(snapshot)) { // by place and item
        if (!count.isComplete())
            continue;
        const AbcClass abc = count.sku < classes.size() ? classes[count.sku] : AbcClass::Unknown;
        const std::uint64_t record = recordOf(count.sku, count.location);
        if (m_records.empty() || m_records.back().first != record)
            m_records.emplace_back(record, Tally());
        for (Tally* tally : {&region, &m_places[count.location], &m_records.back().second}) {
            ++tally->counts;
            tally->wrong += isRight(count, abc) ? 0 : 1;
        }
    }
    m_region = drawn(region, rules.regionWeight, rules.errorPrior);
}

CountHistory::Tally CountHistory::of(SkuId sku, LocationId location) const
{
    const std::uint64_t record = recordOf(sku, location);
    const auto found = std::ranges::lower_bound(m_records, record, {}, &std::pair<std::uint64_t, Tally>::first);
    return found != m_records.end() && found->first == record ? found->second : Tally();
}

double CountHistory::errorRate(SkuId sku, LocationId location) const
{
    const Tally place = location < m_places.size() ? m_places[location] : Tally();
    return drawn(of(sku, location), m_rules.placeWeight, drawn(place, m_rules.regionWeight, m_region));
}

} // namespace unisono::analysis
