// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/counting/counting_rules.h"
#include "analysis/demand/planning_answer.h"

namespace unisono::analysis {

/// What a count is for. Only random counts tell how good the books are; a list finds and corrects errors.
enum class CountGoal { Discrepancy, HiddenStockOut, Random };

/// Why a record is on a list.
enum class CountCause {
    Unexplained,      ///< a channel's figure differs and no signature explains it (D1, signature ⑪)
    SalesStockErrors, ///< sells much, lies in numbers, and the books were wrong before
    SilentStock,      ///< in the books, and does not sell any more
    Drawn,            ///< by lot
};

/// One record to be counted.
struct CountLine
{
    CountGoal goal = CountGoal::Discrepancy;
    CountCause cause = CountCause::Drawn;
    LocationId location = noId;
    std::uint32_t rank = 0;         ///< 1 first, at its place
    SkuId sku = noId;
    AbcClass abc = AbcClass::Unknown;
    Quantity recorded;              ///< on hand, as the books say
    Instant recordedAt;
    Quantity sold = 0;              ///< in the period, at this place
    std::uint32_t counts = 0;       ///< of this record so far, for whatever reason
    std::uint32_t wrong = 0;        ///< of those, outside what its class allows
    double errorRate = 0;           ///< expected share of wrong records, see below
    std::optional<PhantomStock> phantom;
    int channel = noChannel;        ///< Unexplained: whose figure differs
    Quantity difference;            ///< Unexplained: by so much
    double score = 0;               ///< what the list is ordered by; 0 for a draw
};

/// The lists of D1, by place (code) and then by rank, at most rules.listLength rows a place. Records without a known figure are on none.
///
/// A, "find discrepancies": units sold × units on hand × error rate. The rate of a record is what its own counts say, drawn towards its
/// place, which is drawn towards the region: (wrong + w·rate above) / (counts + w). Before them stand items with an unexplained
/// difference, at the place of the channel's scope where most of them should be.
/// B, "find hidden stock-outs": phantom probability / units on hand, so the lowest positive record with the greatest P comes first.
std::vector<CountLine> discrepancyList(const PlanningAnswer& planning, const CountingRules& rules = {});
std::vector<CountLine> hiddenStockOutList(const PlanningAnswer& planning, const CountingRules& rules = {});

} // namespace unisono::analysis
