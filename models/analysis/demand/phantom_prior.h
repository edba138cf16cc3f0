// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/demand/planning_rules.h"
#include "tables/snapshot.h"

#include <vector>

namespace unisono::analysis {

/// π by place: how often records above zero were found to have nothing there (D1: a store's error history).
///
/// (records counted as empty + w·π₀) / (records counted + w), over the random counts of records above zero that anybody tells of the place;
/// π₀ is the rules' prior and w its weight in counts. Counts from targeted lists prove nothing about the others and are left out.
class PhantomPriors
{
public:
    PhantomPriors(const tables::Snapshot& snapshot, const PlanningRules& rules);

    /// π₀ where nothing was counted.
    double of(tables::LocationId location) const;
    /// Random counts that it rests on.
    int countsOf(tables::LocationId location) const { return location < m_places.size() ? m_places[location].counts : 0; }

private:
    struct Tally
    {
        int counts = 0, empty = 0;
    };
    double m_prior, m_weight;
    std::vector<Tally> m_places;   ///< by common location
};

} // namespace unisono::analysis
