// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/orders/collection_offers.h"
#include "analysis/orders/fulfilment_funnel.h"
#include "analysis/orders/order_conflicts.h"
#include "analysis/orders/pickup_promises.h"
#include "analysis/orders/reservations.h"
#include "items/column.h"

namespace unisono::items {

/// The words of what an order table tells, which are made elsewhere: stable names for programs, sentences for people.
struct OrderWords
{
    std::function<QString(tables::Fulfilment)> fulfilment;
    std::function<QString(analysis::PromiseVerdict)> promise;
    std::function<QString(analysis::ReservationVerdict)> reservation;
    std::function<QString(analysis::OrderConflict::Kind)> conflict;
    std::function<QString(tables::OrderState)> state;
};

template<typename Row>
using RowsPtr = std::shared_ptr<const std::vector<Row>>;

/// channel, fulfilment, ordered, allocated, ready, completed, cancelled, open, lines, cancelled_for_stock, cancelled_for_stock_rate,
/// units_ordered, units_supplied, fill_rate, due, on_time_in_full, on_time_in_full_rate, ready_p90_s, ready_counted.
std::vector<Column> funnelItems(const analysis::InventoryAnswerPtr& answer, const RowsPtr<analysis::FulfilmentFunnel>& rows,
                                const OrderWords& words);

/// order, channel, location, sku, quantity, placed_at, promised_at, ready_at, verdict, on_hand, promised_before, left, opens_at.
std::vector<Column> pickupPromiseItems(const analysis::InventoryAnswerPtr& answer, const RowsPtr<analysis::PickupPromise>& rows,
                                       const OrderWords& words);

/// sku, location, told_by, committed, reserved, ordered, lines, cancelled, difference, verdict, channel.
std::vector<Column> reservationItems(const analysis::InventoryAnswerPtr& answer, const RowsPtr<analysis::Reservation>& rows,
                                     const OrderWords& words);

/// channel, location, offered, can_keep, cannot_keep, unknown.
std::vector<Column> collectionOfferItems(const analysis::InventoryAnswerPtr& answer, const RowsPtr<analysis::CollectionOffer>& rows);

/// order, channel, state, other_channel, other_state, conflict, placed_at.
std::vector<Column> orderConflictItems(const analysis::InventoryAnswerPtr& answer, const RowsPtr<analysis::OrderConflict>& rows,
                                       const OrderWords& words);

} // namespace unisono::items
