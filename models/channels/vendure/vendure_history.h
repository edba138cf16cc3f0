// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/vendure/json_row.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace unisono::channels {

/// An entry of an order's history in the console's words.
struct VendureHistoryEntry
{
    std::string activity;     ///< empty: not worth an event
    bool isInformation = false;
    Instant at;
    std::string reason;       ///< of a cancellation
};

VendureHistoryEntry historyEntryIn(JsonRow& row);

/// "PaymentSettled" → "paid"; the shop's own states as they are, in lower case with underscores.
std::string orderStatus(std::string_view state);
/// No further state is to be expected.
bool isFinal(std::string_view state);

} // namespace unisono::channels
