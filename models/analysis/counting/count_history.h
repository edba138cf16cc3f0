// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/counting/counting_rules.h"
#include "analysis/counting/told_counts.h"

namespace unisono::analysis {

/// How often records were counted and found wrong, for whatever reason they were counted.
class CountHistory
{
public:
    struct Tally
    {
        std::uint32_t counts = 0, wrong = 0;
    };

    CountHistory(const tables::Snapshot& snapshot, const std::vector<AbcClass>& classes, const CountingRules& rules);

    Tally of(SkuId sku, LocationId location) const;
    /// Expected share of wrong records: the record's own counts drawn towards its place, that one towards the region, that one towards
    /// the rules' prior.
    double errorRate(SkuId sku, LocationId location) const;

private:
    static double drawn(const Tally& tally, double weight, double towards) { return (tally.wrong + weight * towards) / (tally.counts + weight); }

    const CountingRules m_rules;
    double m_region = 0;
    std::vector<Tally> m_places;    ///< by common location
    std::vector<std::pair<std::uint64_t, Tally>> m_records; ///< by place and item
};

} // namespace unisono::analysis
