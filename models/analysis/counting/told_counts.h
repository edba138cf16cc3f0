// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/inventory/abc_classes.h"
#include "tables/order_tables.h"

namespace unisono::analysis {

/// One record that was counted, under common ids.
struct ToldCount
{
    SkuId sku = noId;
    LocationId location = noId;
    Quantity counted, recorded;
    Instant at;
    tables::CountReason reason = tables::CountReason::Unknown;

    bool isComplete() const { return counted.isKnown() && recorded.isKnown(); }
};

/// Every count that anybody tells, ordered by place, item and instant. What several tell of one record at one instant is one count: the
/// region's own word goes before a channel's, a complete one before one that leaves a figure open.
std::vector<ToldCount> toldCounts(const tables::Snapshot& snapshot);

/// Units by which a record may be off and still counts as right: ⌊τ·|record|⌋ with τ 1, 3, 5 % for A, B, C (D1), so that small records
/// must match exactly; unknown classes are judged as A.
Quantity allowedError(AbcClass abc, Quantity recorded);
/// |counted − recorded| within what is allowed; false where either is unknown.
bool isRight(const ToldCount& count, AbcClass abc);

} // namespace unisono::analysis
