// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/demand/phantom_prior.h"

#include "analysis/counting/told_counts.h"

namespace unisono::analysis {

PhantomPriors::PhantomPriors(const tables::Snapshot& snapshot, const PlanningRules& rules)
    : m_prior(rules.phantomPrior), m_weight(rules.phantomPriorWeight), m_places(snapshot.locations->size())
{
    for (const ToldCount& count : toldCounts(snapshot)) {
        if (count.reason != tables::CountReason::Random || !count.isComplete() || count.recorded <= Quantity(0)
            || count.location >= m_places.size())
            continue;
        ++m_places[count.location].counts;
        m_places[count.location].empty += count.counted <= Quantity(0);
    }
}

double PhantomPriors::of(tables::LocationId location) const
{
    const Tally tally = location < m_places.size() ? m_places[location] : Tally();
    return (tally.empty + m_weight * m_prior) / (tally.counts + m_weight);
}

} // namespace unisono::analysis
