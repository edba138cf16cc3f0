// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/inventory/channel_rules.h"

namespace unisono::analysis {

ChannelRules::ChannelRules(const tables::Snapshot& snapshot, std::size_t channel)
{
    const ChannelProfile& profile = snapshot.channels[channel]->profile;
    m_buffer = profile.defaultBuffer;
    m_cap = profile.cap;
    if (profile.syncSlaMinutes)
        m_slaSeconds = std::int64_t{*profile.syncSlaMinutes} * 60;
    for (auto at = profile.bufferBySku.cbegin(); at != profile.bufferBySku.cend(); ++at)
        if (const SkuId own = snapshot.skus->find(at.key().toStdString()); own != noId)
            m_bufferBySku[snapshot.identity.commonSku(channel, own)] = at.value();

    m_hasScope = !profile.locationScope.isEmpty();
    m_scope.assign(snapshot.locations->size(), false);
    for (const QString& place : profile.locationScope)
        if (const LocationId own = snapshot.locations->find(place.toStdString()); own != noId)
            m_scope[snapshot.identity.commonLocation(channel, own)] = true;

    if (channel < snapshot.identity.sku.size()) {
        const std::vector<SkuId>& map = snapshot.identity.sku[channel];
        m_hasMapping = !map.empty();
        for (SkuId own = 0; own < map.size(); ++own) {
            if (map[own] == own)
                continue;
            m_codes[own]; // this code no longer means the item of that name
            m_codes[map[own]].push_back(own);
        }
        for (auto& [common, codes] : m_codes)
            if (snapshot.identity.commonSku(channel, common) == common)
                codes.push_back(common);
    }
    m_noCommitted = profile.statesNotKept.contains(QLatin1String("committed"));
    m_noReserved = profile.statesNotKept.contains(QLatin1String("reserved"));
    m_noUnsellable = profile.statesNotKept.contains(QLatin1String("unsellable"));
    m_noSafety = profile.statesNotKept.contains(QLatin1String("safety"));
}

Quantity ChannelRules::buffer(SkuId sku) const
{
    const auto own = m_bufferBySku.find(sku);
    return own != m_bufferBySku.end() ? own->second : m_buffer;
}

std::span<const SkuId> ChannelRules::ownCodes(const SkuId& common) const
{
    if (m_hasMapping)
        if (const auto codes = m_codes.find(common); codes != m_codes.end())
            return codes->second;
    return {&common, 1};
}

} // namespace unisono::analysis
