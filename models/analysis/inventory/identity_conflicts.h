// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/inventory/channel_rules.h"

namespace unisono::analysis {

/// GTINs that several items of one channel claim: one finding per channel and GTIN, on the item that comes first by code.
std::vector<Finding> sharedGtins(const tables::Snapshot& snapshot);

} // namespace unisono::analysis
