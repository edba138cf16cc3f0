// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace unisono::analysis {

/// What the figures about counting assume where nothing tells it.
struct CountingRules
{
    int periodDays = 90;            ///< counts and sales looked back on
    double target = 0.95;           ///< share of records that should be right

    // Count lists
    int listLength = 30;            ///< most rows of a place
    double errorPrior = 0.10;       ///< share of records wrong where nothing was ever counted
    double regionWeight = 10;       ///< counts of a place that weigh as much as what the region knows
    double placeWeight = 2;         ///< counts of a record that weigh as much as what its place knows
    double phantomLeast = 0.10;     ///< P below which a silent record is not worth the walk
};

} // namespace unisono::analysis
