// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/inventory/item_case.h"

namespace unisono::analysis {

/// One published figure that differs from what is available to sell.
struct Divergence
{
    std::size_t channel = 0;
    Quantity published, availableToSell;
    Instant asOf;
    Quantity delta() const { return published - availableToSell; }
};

/// What explains the divergence, by the signatures of D1 in their order: every signature that explains it alone; else the first pair
/// of additive signatures that explains it together (both carry the whole equation); else Unexplained. Never empty.
std::vector<Cause> causesOf(const Divergence& divergence, const ItemCase& item);

/// Movements between the two figures that make up the whole difference: it is only on its way.
bool isInFlight(const Divergence& divergence, const ItemCase& item);

} // namespace unisono::analysis
