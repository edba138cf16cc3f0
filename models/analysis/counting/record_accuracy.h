// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/counting/counting_rules.h"
#include "analysis/counting/told_counts.h"
#include "analysis/counting/wilson_interval.h"

#include <array>

namespace unisono::analysis {

/// The records of one ABC class, and what counting found.
struct ClassAccuracy
{
    std::uint32_t records = 0; ///< that the books hold
    std::uint32_t counted = 0; ///< drawn at random and counted
    std::uint32_t right = 0;   ///< of those, within what the class allows
};

/// How far the books can be believed at one place, or in the region (D1, IRA).
///
/// Only counts drawn at random count: a targeted list looks where errors are expected. The share of right records is stratified by
/// ABC class, Σ W_h·p_h with W_h the share of the class among the records in the books, over the classes that were counted. The interval
/// is Wilson's, for the size (Σ W)² / Σ (W² / n) that a simple sample of the same sharpness has. Errors are never netted:
/// 100 → 95 and 100 → 105 are two wrong records.
struct RecordAccuracy
{
    LocationId location = noId;                 ///< noId: the region
    std::array<ClassAccuracy, 4> classes;       ///< by AbcClass
    std::uint32_t counted = 0, right = 0;
    std::uint32_t targeted = 0;                 ///< counts that a list or nobody asked for: left out
    std::uint32_t incomplete = 0;               ///< random counts without a figure on either side: left out
    std::optional<double> accuracy;             ///< unknown where nothing was counted: neither 0 nor 1
    std::optional<ShareInterval> interval;
    Quantity unitsOff = 0, unitsRecorded = 0;   ///< Σ |count − record|, Σ record
    Instant firstWrong, lastCounted;

    const ClassAccuracy& of(AbcClass abc) const { return classes[static_cast<std::size_t>(abc)]; }
    /// 1 − Σ |count − record| / Σ record: below 0 where more units are off than recorded; unknown where no units are recorded.
    std::optional<double> unitAccuracy() const;
};

/// The region first, then every place that has records or counts, by code. Counts of the last rules.periodDays.
std::vector<RecordAccuracy> recordAccuracy(const InventoryAnswer& answer, const std::vector<AbcClass>& classes,
                                           const CountingRules& rules = {});

/// record_accuracy: the whole interval lies below the target, at a place or over the region. High where it lies 10 points below, else
/// medium.
std::vector<Finding> inaccurateRecords(const InventoryAnswer& answer, const std::vector<AbcClass>& classes,
                                       const CountingRules& rules = {});

} // namespace unisono::analysis
