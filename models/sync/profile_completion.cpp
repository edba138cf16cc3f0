// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/profile_completion.h"

namespace unisono::sync {

ChannelProfile completed(ChannelProfile known, const ChannelProfile& told)
{
    const auto take = [](auto& mine, const auto& theirs, bool isTold) {
        if (isTold)
            mine = theirs;
    };
    take(known.name, told.name, !told.name.isEmpty());
    take(known.role, told.role, told.role != ChannelRole::Unknown);
    take(known.country, told.country, !told.country.isEmpty());
    take(known.currency, told.currency, !told.currency.isEmpty());
    take(known.timezone, told.timezone, !told.timezone.isEmpty());
    take(known.pricesIncludeTax, told.pricesIncludeTax, told.pricesIncludeTax.has_value());
    take(known.syncSlaMinutes, told.syncSlaMinutes, told.syncSlaMinutes.has_value());
    take(known.locationScope, told.locationScope, !told.locationScope.isEmpty());
    take(known.defaultBuffer, told.defaultBuffer, told.defaultBuffer.isKnown() && !told.defaultBuffer.isZero());
    take(known.bufferBySku, told.bufferBySku, !told.bufferBySku.isEmpty());
    take(known.cap, told.cap, told.cap.isKnown());
    take(known.visibilityThreshold, told.visibilityThreshold, told.visibilityThreshold.isKnown());
    take(known.statesNotKept, told.statesNotKept, !told.statesNotKept.isEmpty());
    return known;
}

} // namespace unisono::sync
