// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/inventory/inventory_answer.h"

namespace unisono::analysis {

/// What a channel offers for collection at one place, and what the place could not hand out (R16). A channel lets collect where its
/// orders of the last 90 days are collected or reserved; it offers there what it publishes with more than zero.
struct CollectionOffer
{
    int channel = noChannel;
    LocationId location = noId;
    std::uint32_t offered = 0;   ///< items the channel publishes
    std::uint32_t canKeep = 0;   ///< of them, with something available to promise at the place
    std::uint32_t cannotKeep = 0;///< with nothing available there, or not told there at all
    std::uint32_t unknown = 0;   ///< with an unknown state there
};

/// Ordered by channel, then location id.
std::vector<CollectionOffer> collectionOffers(const InventoryAnswer& answer);

} // namespace unisono::analysis
