// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/inventory/configuration_fault.h"
#include "analysis/orders/order_conflicts.h"
#include "analysis/orders/pickup_promises.h"
#include "analysis/orders/reservations.h"

#include <QString>

namespace unisono::wording {

/// The stable English words of JSON and CSV; never translated, never changed.
QString fulfilmentName(tables::Fulfilment fulfilment);                         ///< "ship_from_store"; "unknown"
QString promiseVerdictName(analysis::PromiseVerdict verdict);                  ///< "no_stock"
QString reservationVerdictName(analysis::ReservationVerdict verdict);          ///< "channel_not_held"
QString orderConflictName(analysis::OrderConflict::Kind kind);                  ///< "states_differ"
QString orderStateName(tables::OrderState state);                              ///< "completed"
QString configurationFaultName(analysis::ConfigurationFault::Kind kind);       ///< "reserves_alone"

} // namespace unisono::wording
