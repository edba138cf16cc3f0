// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace unisono::bench {

/// What the hardware allows on the stock tables of a region: the files are walked once by two threads, keys are hashed and never compared,
/// nothing is checked, and the sum per item and place is all that comes of it. The number of item-place pairs.
std::size_t stockFloor(const QString& region);

} // namespace unisono::bench
