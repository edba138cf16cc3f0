// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/snapshot.h"

#include <optional>
#include <vector>

namespace unisono::analysis {

/// A share of what could be judged; nothing where nothing could.
struct CountedShare
{
    std::uint32_t kept = 0, of = 0;
    std::optional<double> share() const { return of == 0 ? std::nullopt : std::optional(static_cast<double>(kept) / of); }
};

/// How the orders of one channel and one kind of fulfilment went, of those placed in the 90 days up to the snapshot's instant (D1,
/// fulfilment). Orders, unless it says lines or units. Sales over the counter are left out.
struct FulfilmentFunnel
{
    static constexpr int days = 90;

    int channel = -1;
    tables::Fulfilment fulfilment = tables::Fulfilment::Unknown;
    std::uint32_t ordered = 0;      ///< all of them
    std::uint32_t allocated = 0;    ///< that came at least so far
    std::uint32_t ready = 0;
    std::uint32_t completed = 0;    ///< those returned later among them
    std::uint32_t cancelled = 0;
    std::uint32_t open = 0;         ///< not completed and not cancelled
    std::uint32_t lines = 0, linesCancelledForStock = 0;
    Quantity unitsOrdered = 0;      ///< of lines that are decided, not cancelled by the customer; unknown where a quantity is
    Quantity unitsSupplied = 0;     ///< of these, what was supplied
    CountedShare onTimeInFull;      ///< of orders whose promise is due: all lines supplied, and ready or completed by then
    std::optional<double> readySeconds90; ///< type-7 p90 from placed to ready
    std::uint32_t readyCounted = 0; ///< orders behind it

    CountedShare cancelledForStock() const { return {linesCancelledForStock, lines}; }
    /// Units supplied / ordered; nothing where none is decided or a quantity is unknown.
    std::optional<double> fillRate() const;
};

/// One row per channel and kind of fulfilment that has orders, in that order. What an order does not tell counts nowhere: an order
/// without a promise is not due, one without the instant of its end can be neither on time nor late.
std::vector<FulfilmentFunnel> fulfilmentFunnels(const tables::Snapshot& snapshot);

/// Whether a back-end's word for why it cancelled says that the goods were missing.
bool isForStock(std::string_view cancelReason);

} // namespace unisono::analysis
