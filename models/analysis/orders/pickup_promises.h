// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/inventory/inventory_answer.h"
#include "analysis/orders/location_clocks.h"

namespace unisono::analysis {

/// How it stands with the promise that an order can be collected at a place by an instant (R16, D1).
enum class PromiseVerdict {
    Kept,        ///< ready by the promised instant
    Late,        ///< became ready after it
    Overdue,     ///< the promised instant has passed, and it is not ready
    NoStock,     ///< not ready, and the place does not have what was promised
    ClosedUntil, ///< not ready, and the place does not open before the promised instant
    Pending,     ///< not ready, and nothing speaks against it
    Cancelled,
    Unknown,     ///< no promise, or over without a word on when it was ready
};

/// One line of an order that is to be collected (fulfilment collect or reserve).
struct PickupPromise
{
    int channel = noChannel;
    tables::TextId order = noId;
    SkuId sku = noId;
    LocationId location = noId;
    Quantity quantity;
    Instant placedAt, promisedAt, readyAt;
    PromiseVerdict verdict = PromiseVerdict::Unknown;
    Quantity onHand;             ///< at the place, without what is unsellable; unknown where it is not told
    Quantity promisedBefore = 0; ///< what other orders there are to have first, and what is held for orders nobody tells
    Instant opensAt;             ///< open lines: when the place is open next; unknown without opening hours
    Instant stockAsOf;

    /// What is left for this line.
    Quantity left() const { return onHand - promisedBefore; }
    bool isBroken() const
    {
        return verdict == PromiseVerdict::Overdue || verdict == PromiseVerdict::NoStock || verdict == PromiseVerdict::ClosedUntil;
    }
};

/// The lines to be collected of all orders that are open, or were promised in the last 28 days; ordered by promised instant, then
/// order. At a place the lines that are promised first have the stock first, whatever their fulfilment; the safety stock is theirs too.
std::vector<PickupPromise> pickupPromises(const InventoryAnswer& answer, const LocationClocks& clocks);

/// Promises kept of those due at one place: ready by the promised instant / due (cancelled and unknown ones left out).
struct PromiseRate
{
    LocationId location = noId;
    std::uint32_t kept = 0, due = 0;
};
std::vector<PromiseRate> promiseRates(const std::vector<PickupPromise>& promises);

} // namespace unisono::analysis
