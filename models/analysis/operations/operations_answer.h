// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/counting/count_lists.h"
#include "analysis/counting/record_accuracy.h"
#include "analysis/demand/planning_answer.h"
#include "analysis/orders/collection_offers.h"
#include "analysis/orders/fulfilment_funnel.h"
#include "analysis/orders/order_conflicts.h"
#include "analysis/orders/pickup_promises.h"
#include "analysis/orders/reservations.h"

#include <memory>
#include <vector>

namespace unisono::analysis {

template<typename Row>
using Rows = std::shared_ptr<const std::vector<Row>>;

/// All that follows from an inventory answer, which it keeps: what is at risk, what to move and to count, what orders wait for. Worked
/// out on demand, because a check needs only its findings. No table is null.
struct OperationsAnswer
{
    InventoryAnswerPtr inventory;
    PlanningAnswerPtr planning;
    Rows<LookAheadLine> lookAhead;              ///< over all places
    Rows<CountLine> counts;                     ///< discrepancies, hidden stock-outs, then the day's draw
    Rows<RecordAccuracy> accuracy;              ///< the region first
    Rows<FulfilmentFunnel> funnels;
    Rows<PickupPromise> promises;
    Rows<CollectionOffer> offers;
    Rows<Reservation> reservations;
    Rows<OrderConflict> conflicts;
    Rows<std::uint32_t> configuration;          ///< rows of InventoryAnswer::findings
};
using OperationsAnswerPtr = std::shared_ptr<const OperationsAnswer>;

OperationsAnswerPtr answerOperations(InventoryAnswerPtr inventory, const PlanningRules& planning, const CountingRules& counting = {});
/// With what the region assumes.
OperationsAnswerPtr answerOperations(InventoryAnswerPtr inventory);

/// Rows of InventoryAnswer::findings that are about how channels are set up.
std::vector<std::uint32_t> configurationFindings(const InventoryAnswer& answer);

/// The seed of the day's random count: everybody draws the same records on one day (UTC), and others tomorrow.
std::uint64_t seedOfDay(Instant day);

} // namespace unisono::analysis
