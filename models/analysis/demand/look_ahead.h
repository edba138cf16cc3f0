// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/inventory/item_case.h"

namespace unisono::analysis {

/// What is coming or promised, at an instant. Supply is positive, a commitment negative.
struct DatedChange
{
    Instant at;         ///< unknown: at once
    Quantity quantity;
};

/// From this instant on, until the next step.
struct LookAheadStep
{
    Instant at;
    Quantity supply, commitments; ///< due at this instant
    Quantity projected;           ///< what will be there: stock + Σ supply − Σ commitments due so far
    Quantity available;           ///< CATP: what can be promised from here on without breaking a later promise
};

/// CATP(t) = min over u ≥ t of (stock + Σ supply due ≤ u − Σ commitments due ≤ u) (D1), as steps: the first at `now`, then one an instant
/// at which something is due. Commitments that are due already, or undated, count from now on. An unknown quantity makes what depends
/// on it unknown.
std::vector<LookAheadStep> lookAhead(Quantity stock, std::vector<DatedChange> changes, Instant now);

/// Look-ahead of an item at one place, or at all (location noId).
struct LookAhead
{
    SkuId sku = noId;
    LocationId location = noId;
    std::vector<LookAheadStep> steps;
    Quantity overdue = 0;   ///< supply whose day has passed: not counted as coming
};

/// Stock is what is on hand less what can never be promised (reserved, unsellable, safety). Open order lines are commitments at their
/// promised instant; what is committed beyond the lines told is due at once.
LookAhead lookAhead(const ItemCase& item, LocationId location);

} // namespace unisono::analysis
