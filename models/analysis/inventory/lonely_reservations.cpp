// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/inventory/configuration_audit.h"
#include "analysis/inventory/configuration_fault.h"
#include "analysis/orders/open_demand.h"

#include <algorithm>
#include <map>

namespace unisono::analysis {

namespace {

struct Tally
{
    std::uint32_t judged = 0, missing = 0;
    Quantity units = 0;
};

bool isShared(LocationId location, const tables::Snapshot& snapshot, const std::vector<ChannelRules>& rules)
{
    int sellers = 0;
    for (std::size_t c = 0; c < rules.size(); ++c)
        sellers += (snapshot.channels[c]->published || snapshot.channels[c]->orders) && rules[c].sellsFrom(location);
    return sellers > 1;
}

} // namespace

/// A channel reserves alone where what the place holds is what all others ordered: of everything ordered there, exactly the channel's
/// own lines are missing.
void findLonelyReservations(const InventoryAnswer& answer, const std::vector<ChannelRules>& rules, std::vector<Finding>& findings)
{
    const tables::Snapshot& snapshot = *answer.snapshot;
    const std::vector<OpenDemand> demand = openDemand(snapshot);
    if (demand.empty())
        return;
    const PlaceStock stock(answer);
    std::map<std::pair<int, LocationId>, Tally> tallies;
    for (auto first = demand.begin(); first != demand.end();) {
        const auto isSamePlace = [&](const OpenDemand& cell) { return cell.sku == first->sku && cell.location == first->location; };
        const auto last = std::find_if_not(first, demand.end(), isSamePlace);
        const PositionAtLocation* told = stock.at(first->sku, first->location);
        Quantity missing = told ? -(told->states.committed + told->states.reserved) : Quantity();
        for (auto cell = first; cell != last; ++cell)
            missing += cell->quantity;
        const Quantity notCommitted = told ? missing + told->states.reserved : Quantity(); // what is reserved may need no order
        for (auto cell = first; cell != last && missing.isKnown(); ++cell) {
            Tally& tally = tallies[{cell->channel, cell->location}];
            ++tally.judged;
            if (cell->quantity == missing || cell->quantity == notCommitted) {
                ++tally.missing;
                tally.units += cell->quantity;
            }
        }
        first = last;
    }
    for (const auto& [where, tally] : tallies) {
        if (!isHabit(tally.missing, tally.judged) || !isShared(where.second, snapshot, rules))
            continue;
        ConfigurationFault fault;
        fault.kind = ConfigurationFault::Kind::ReservesAlone;
        fault.affected = tally.missing;
        fault.judged = tally.judged;
        fault.quantity = tally.units;
        findings.push_back(configurationFinding(fault, static_cast<std::size_t>(where.first), Severity::Medium));
        findings.back().location = where.second;
    }
}

} // namespace unisono::analysis
