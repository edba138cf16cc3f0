// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/sample_region.h"
#include "domain/result.h"

namespace unisono::demo {

/// region.json, which also marks the folder as a demo region.
Result<void> writeRegionFile(const SampleRegion& sample);
/// calendar/opening_hours.csv and plan/roster.csv.
Result<void> writeOpeningHours(const SampleRegion& sample);
Result<void> writeRoster(const SampleRegion& sample);
/// channels/<id>/channel.json; the tills' file names their database instead of tables.
Result<void> writeChannelFile(const SampleRegion& sample, int channel);
/// truth.json: every fault that a check must find, and nothing else.
Result<void> writeTruth(const SampleRegion& sample);
/// How many entries truth.json has.
int faultCount(const SampleRegion& sample);

} // namespace unisono::demo
