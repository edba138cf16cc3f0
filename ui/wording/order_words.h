// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/inventory/configuration_fault.h"
#include "analysis/orders/order_conflicts.h"
#include "analysis/orders/pickup_promises.h"
#include "analysis/orders/reservations.h"
#include "wording/language.h"

namespace unisono::wording {

/// What people read in an order table; the stable names of files are in order_names.h.
QString fulfilmentWord(tables::Fulfilment fulfilment, const Language& language);                  ///< "Ship from store"
QString promiseWord(analysis::PromiseVerdict verdict, const Language& language);                  ///< "No stock left"
QString reservationWord(analysis::ReservationVerdict verdict, const Language& language);          ///< "Held twice"
QString orderConflictWord(analysis::OrderConflict::Kind kind, const Language& language);          ///< "Not passed on"
QString orderStateWord(tables::OrderState state, const Language& language);                       ///< "Completed"
QString configurationFaultWord(analysis::ConfigurationFault::Kind kind, const Language& language); ///< "Reserves alone"

} // namespace unisono::wording
