// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demo_channels.h"

namespace unisono::demo {

/// When the channel published its present figure of the SKU: within its promise, or long ago where the channel is late.
Second publishedAt(std::uint64_t seed, int sku, int channelIndex, const DemoChannel& channel);

/// The daily publication `daysBack` mornings ago.
Second publishedMorning(std::uint64_t seed, int sku, int daysBack);

/// The first wrong publication of a SKU with a fault: one of the last `mostDays` mornings.
Second firstWrongPublication(std::uint64_t seed, int sku, int mostDays);

} // namespace unisono::demo
