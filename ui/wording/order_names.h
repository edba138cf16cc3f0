// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/inventory/configuration_fault.h"
#include "analysis/orders/pickup_promises.h"
#include "analysis/orders/reservations.h"

#include <QString>

namespace unisono::wording {

/// The stable English words of JSON and CSV; never translated, never changed.
QString fulfilmentName(tables::Fulfilment fulfilment);                         ///< "ship_from_store"; "unknown"
QString promiseVerdictName(analysis::PromiseVerdict verdict);                  ///< "no_stock"
QString reservationVerdictName(analysis::ReservationVerdict verdict);          ///< "channel_not_held"
QString configurationFaultName(analysis::ConfigurationFault::Kind kind);       ///< "reserves_alone"

} // namespace unisono::wording
