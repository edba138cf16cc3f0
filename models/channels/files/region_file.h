// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/region.h"
#include "domain/result.h"

#include <QByteArray>

namespace unisono::channels {

/// Understands region.json: who the region is, and under "planning" what it assumes where no back-end tells it (lead_time_days,
/// transfer_cost …, by the names of AssumptionShape). Malformed names the file and the key whose value has the wrong type or makes no sense (a week that starts on
/// day 9, an unknown time zone). Keys it does not know are ignored, null says nothing.
Result<Region> readRegionFile(const QByteArray& content);

} // namespace unisono::channels
