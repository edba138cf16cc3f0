// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/publication_times.h"

#include "demo/demo_random.h"

namespace unisono::demo {

Second publishedAt(std::uint64_t seed, int sku, int channelIndex, const DemoChannel& channel)
{
    Random random(seed, Stream::PublishedAt, static_cast<std::uint64_t>(sku), static_cast<std::uint64_t>(channelIndex));
    if (channel.isLate)
        return lastWordOfLateChannel() - random.below(20 * 60);
    return present() - minute - random.below((channel.slaMinutes - 2) * 60);
}

Second publishedMorning(std::uint64_t seed, int sku, int daysBack)
{
    Random random(seed, Stream::History, static_cast<std::uint64_t>(sku));
    return today() - daysBack * day + 4 * hour + 10 * minute + random.below(600);
}

Second firstWrongPublication(std::uint64_t seed, int sku, int mostDays)
{
    Random random(seed, Stream::History, static_cast<std::uint64_t>(sku), 1);
    return publishedMorning(seed, sku, random.between(1, mostDays));
}

} // namespace unisono::demo
