// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/inventory/inventory_answer.h"

namespace unisono::analysis {

/// What became of the reservations of one SKU at one place (R14).
enum class ReservationVerdict {
    Agrees,            ///< committed ≤ ordered ≤ committed + reserved: every open line is held, and what else is reserved needs no order
    ChannelNotHeld,    ///< what is missing is exactly one channel's open lines: its orders do not reach the stock
    Lost,              ///< more is ordered than held, and no single channel explains it
    HeldTwice,         ///< what is held too much is exactly one channel's open lines once more
    CancelledButHeld,  ///< what is held too much is exactly what was cancelled in the last 30 days
    HeldWithoutOrder,  ///< more is committed than ordered, and nothing explains it
    Unknown,           ///< the stock does not tell its states, or a line not its quantity
};

/// One SKU at one place where anything is held or ordered.
struct Reservation
{
    SkuId sku = noId;
    LocationId location = noId;
    int toldBy = noChannel;       ///< the channel whose stock figure counts there; none: nobody tells the SKU there
    Quantity committed, reserved; ///< as the stock tells them
    Quantity ordered = 0;         ///< Σ open order lines of all channels
    Quantity cancelled = 0;       ///< Σ lines cancelled in the last 30 days
    std::uint32_t lines = 0;      ///< open ones
    /// + held without an order, − ordered and not held; 0 where they agree.
    Quantity difference;
    ReservationVerdict verdict = ReservationVerdict::Unknown;
    int channel = noChannel;      ///< the one whose lines explain the difference
};

/// Committed and reserved stock against the open order lines of all channels, ordered by SKU text, then location text. An order that
/// two channels tell counts once. Where no channel tells order lines at all there is nothing to compare, and no row.
std::vector<Reservation> reservations(const InventoryAnswer& answer);

} // namespace unisono::analysis
