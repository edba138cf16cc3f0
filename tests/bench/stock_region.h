// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace unisono::bench {

/// An exchange folder of five channels that report the same places, each in its own order: UNISONO_BENCH_ROWS stock rows in all
/// (default five million), and for every item what four of them offer, one figure in 65 wrong. Written once, gone at the end.
QString stockRegion();

/// How many rows stockRegion() holds.
std::size_t stockRows();

} // namespace unisono::bench
