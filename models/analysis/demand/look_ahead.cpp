// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/demand/look_ahead.h"

#include <algorithm>

namespace unisono::analysis {

namespace {

/// What an item has at the places asked for, and what is coming or promised there.
class Outlook
{
public:
    Outlook(const ItemCase& item, LocationId location) : m_item(item), m_location(location) {}

    LookAhead read()
    {
        m_result.sku = m_item.sku();
        m_result.location = m_location;
        for (const PositionAtLocation& place : m_item.places())
            if (isAsked(place.location) && place.reporters > 0)
                addPlace(place);
        for (const OpenCommitment& line : m_item.commitments())
            if (isAsked(line.location))
                m_changes.push_back({line.dueAt, -line.quantity});
        for (const DueSupply& due : m_item.supplies())
            if (isAsked(due.location))
                addSupply(due);
        m_result.steps = lookAhead(m_stock, std::move(m_changes), m_item.snapshot().asOf);
        return std::move(m_result);
    }

private:
    bool isAsked(LocationId location) const { return m_location == noId || location == m_location; }

    void addPlace(const PositionAtLocation& place)
    {
        const StockStates& states = place.states;
        m_stock += states.onHand - states.reserved - states.unsellable - states.safety;
        Quantity undated = states.committed;
        for (const OpenCommitment& line : m_item.commitments())
            if (line.location == place.location)
                undated -= line.quantity;
        if (undated.isUnknown() || undated > Quantity(0))
            m_changes.push_back({Instant(), -undated});
    }

    void addSupply(const DueSupply& due)
    {
        if (due.at.isKnown() && due.at <= m_item.snapshot().asOf)
            m_result.overdue += due.quantity;
        else if (due.at.isKnown())
            m_changes.push_back({due.at, due.quantity});
    }

    const ItemCase& m_item;
    LocationId m_location;
    Quantity m_stock = 0;
    std::vector<DatedChange> m_changes;
    LookAhead m_result;
};

} // namespace

std::vector<LookAheadStep> lookAhead(Quantity stock, std::vector<DatedChange> changes, Instant now)
{
    for (DatedChange& change : changes)
        change.at = std::max(change.at, now);
    std::ranges::stable_sort(changes, {}, &DatedChange::at);
    std::vector<LookAheadStep> steps{{now, 0, 0, stock, {}}};
    for (const DatedChange& change : changes) {
        if (change.at != steps.back().at)
            steps.push_back({change.at, 0, 0, steps.back().projected, {}});
        LookAheadStep& step = steps.back();
        step.projected += change.quantity;
        if (change.quantity.isUnknown() || change.quantity > Quantity(0))
            step.supply += change.quantity;
        else
            step.commitments -= change.quantity;
    }
    Quantity least = steps.back().projected;
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) // unknown sorts before all and stays
        step->available = least = std::min(least, step->projected);
    return steps;
}

LookAhead lookAhead(const ItemCase& item, LocationId location)
{
    return Outlook(item, location).read();
}

} // namespace unisono::analysis
