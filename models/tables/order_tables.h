// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/inventory_tables.h"

namespace unisono::tables {

/// How far an order is. Back-ends name their states freely: known words first, else what the order's instants say.
enum class OrderState : std::uint8_t { Open, Allocated, Ready, Completed, Cancelled, Returned };
enum class Fulfilment : std::uint8_t { Home, Collect, Reserve, ShipFromStore, InStore, Unknown };
enum class LineState : std::uint8_t { Open, Fulfilled, Cancelled, Returned, Unknown };
enum class CountReason : std::uint8_t { Random, Discrepancy, HiddenStockOut, Unknown };

OrderState orderStateFromName(std::string_view status, Instant readyAt, Instant completedAt);
Fulfilment fulfilmentFromName(std::string_view name);
LineState lineStateFromName(std::string_view name);
CountReason countReasonFromName(std::string_view name);

/// The orders of one channel that were placed by the snapshot's instant, as they stood then as far as their own instants tell. What an
/// order says of its place is `none` where it names none.
struct OrderTable
{
    std::vector<TextId> order;              ///< its number
    std::vector<OrderState> state;
    std::vector<Fulfilment> fulfilment;
    std::vector<LocationId> location;       ///< where it is collected, or sent from
    std::vector<Instant> placedAt, promisedAt, readyAt, completedAt;
    std::vector<TextId> cancelReason;

    std::size_t size() const { return order.size(); }
};

/// All lines of one channel's orders, ordered by SKU.
struct OrderLineTable
{
    SkuIndex index;
    std::vector<SkuId> sku;
    std::vector<std::uint32_t> orderRow;    ///< in the channel's OrderTable; `none` where the order is not told
    std::vector<LocationId> location;       ///< its own, else its order's
    std::vector<LineState> state;
    std::vector<Quantity> quantity;
    std::vector<Decimal> unitPrice;

    std::size_t size() const { return sku.size(); }
};

/// What was counted by the snapshot's instant, ordered by SKU.
struct CountTable
{
    SkuIndex index;
    std::vector<SkuId> sku;
    std::vector<LocationId> location;
    std::vector<Quantity> counted, recorded; ///< what was found, and what the books said
    std::vector<Instant> at;
    std::vector<CountReason> reason;

    std::size_t size() const { return sku.size(); }
};

/// Opening hours as they are told: one row per location, weekday and interval. Minutes and days are unknown where they are negative.
struct OpeningHoursTable
{
    static constexpr std::int32_t unknown = -1;

    std::vector<LocationId> location;
    std::vector<std::int8_t> weekday;             ///< 1 Monday … 7 Sunday
    std::vector<std::int32_t> opens, closes;      ///< minutes since midnight
    std::vector<std::int32_t> validFrom, validTo; ///< days since 1970, both included

    std::size_t size() const { return location.size(); }
};

} // namespace unisono::tables
