// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/snapshot.h"

#include <vector>

namespace unisono::analysis {

/// An order on which two channels do not agree (R14).
struct OrderConflict
{
    enum class Kind {
        StatesDiffer,   ///< open for one, over for the other
        NotPassedOn,    ///< open for the first, and the second does not know it, though it knows most of the first one's orders
    };
    Kind kind = Kind::StatesDiffer;
    tables::TextId order = tables::Dictionary::none;
    int channel = -1, other = -1;
    tables::OrderState state = tables::OrderState::Open, otherState = tables::OrderState::Open;
    Instant placedAt;
};

/// Orders are matched by their number among those placed in the 30 days up to the snapshot's instant. One channel passes its orders on
/// to another where the other knows at least half of them, and at least five. Ordered by channel, other channel and number.
std::vector<OrderConflict> orderConflicts(const tables::Snapshot& snapshot);

} // namespace unisono::analysis
