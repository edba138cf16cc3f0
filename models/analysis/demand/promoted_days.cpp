// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/demand/promoted_days.h"

#include <algorithm>

namespace unisono::analysis {

bool PromotedDays::includes(int day) const
{
    return std::ranges::any_of(spans, [day](const Span& span) { return span.first <= day && day <= span.last; });
}

void ItemPromotions::gather(SkuId sku)
{
    m_periods.clear();
    for (std::size_t c = 0; c < m_snapshot.channels.size(); ++c) {
        const tables::PromotionTable* table = m_snapshot.channels[c]->promotions.get();
        if (!table)
            continue;
        for (const SkuId own : m_rules[c].ownCodes(sku))
            for (std::uint32_t row = table->index.begin(own); row < table->index.end(own); ++row) {
                const bool isOver = table->to[row].isKnown() && table->to[row] <= m_snapshot.asOf;
                const LocationId place = table->location[row];
                m_periods.push_back({c, place == noId ? noId : m_snapshot.identity.commonLocation(c, place),
                                     {m_days.clock().dayOf(table->from[row]),
                                      isOver ? m_days.clock().dayOf(table->to[row].plusSeconds(-1)) : m_days.today()}});
            }
    }
}

PromotedDays ItemPromotions::at(LocationId location, std::optional<double> uplift) const
{
    PromotedDays promoted{{}, uplift};
    for (const Period& period : m_periods)
        if (period.location == noId ? runsAt(period.channel, location) : period.location == location)
            promoted.spans.push_back(period.days);
    return promoted;
}

bool ItemPromotions::runsAt(std::size_t channel, LocationId location) const
{
    const bool isTill = m_snapshot.channels[channel]->profile.role == ChannelRole::StorePos;
    return m_rules[channel].sellsFrom(location) && (isTill || m_days.isWarehouse(location));
}

} // namespace unisono::analysis
