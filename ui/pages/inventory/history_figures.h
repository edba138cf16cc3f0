// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/inventory/stock_history.h"

#include <QTimeZone>

#include <map>
#include <vector>

namespace unisono::pages {

/// The quantity in force at an instant; unknown before the first step.
Quantity quantityAt(const std::vector<analysis::QuantityStep>& steps, Instant at);

/// Movements of one kind on one day, in the region's calendar.
struct DayMovement
{
    Instant at;                ///< of the last of them
    QString kind;
    Quantity quantity;         ///< signed sum; for a count the counted level
    int count = 0;
    QString location;          ///< empty where they were at several places
    QString reference;         ///< of a single movement
};
/// Oldest first. Sales of a day are one entry; everything else stands alone.
std::vector<DayMovement> movementsByDay(const analysis::StockHistory& history, Instant from, Instant to, const QTimeZone& zone);

/// Signed sums by kind ("sale", "receipt", …) over a span; counts are left out.
std::map<QString, Quantity> movementSums(const analysis::StockHistory& history, Instant from, Instant to);

/// Spans in which a channel's last complete pull was older than its promise, and those before its first one.
struct PullGaps
{
    using Span = std::pair<Instant, Instant>;
    std::vector<Span> late, unknown;
};
/// `promised` in seconds; negative: nothing was promised, so nothing is late.
PullGaps pullGaps(const analysis::StockHistory& history, const QString& channel, std::int64_t promised, Instant from, Instant to);

} // namespace unisono::pages
