// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/demand/planning_answer.h"

#include "analysis/parallel.h"

#include <algorithm>

namespace unisono::analysis {

namespace {

std::vector<ChannelRules> rulesOf(const tables::Snapshot& snapshot)
{
    std::vector<ChannelRules> rules;
    rules.reserve(snapshot.channels.size());
    for (std::size_t c = 0; c < snapshot.channels.size(); ++c)
        rules.emplace_back(snapshot, c);
    return rules;
}

/// One thread's share.
class Part
{
public:
    Part(PlanningAnswer& answer, const std::vector<AbcClass>& classes) : m_answer(answer), m_classes(classes) {}

    void add(const ItemCase& item, const ItemPlan* plan)
    {
        for (std::size_t at = 0; at < item.places().size(); ++at) {
            const PositionAtLocation& stock = item.places()[at];
            if (stock.reporters == 0)
                continue;
            addCover(stock, plan ? plan->places[at] : PlacePlan(), plan);
            if (plan)
                addPlace(stock, plan->places[at], *plan);
        }
        if (!plan)
            return;
        m_answer.risks.insert(m_answer.risks.end(), plan->risks.begin(), plan->risks.end());
        m_answer.transfers.insert(m_answer.transfers.end(), plan->imbalance.transfers.begin(), plan->imbalance.transfers.end());
    }

private:
    void addCover(const PositionAtLocation& stock, const PlacePlan& place, const ItemPlan* plan)
    {
        CoverLine line{stock.sku, stock.location, place.isWarehouse, stock.states.onHand, stock.states.available(), stock.incoming,
                       place.cover, m_classes[stock.sku], {}, {}};
        if (plan) {
            line.ageDays = plan->ageDays;
            if (place.cover.overstock)
                line.overstockCost = {multiplied(Decimal::nearest(*place.cover.overstock), plan->unitCost.amount),
                                      plan->unitCost.currency};
        }
        m_answer.cover.push_back(std::move(line));
    }

    void addPlace(const PositionAtLocation& stock, const PlacePlan& place, const ItemPlan& plan)
    {
        if (place.phantom && place.phantom->silentDays > 0)
            m_answer.phantoms.push_back({stock.sku, stock.location, stock.states.onHand, *place.phantom,
                                         phantomCost(*place.phantom, plan.unitMargin, m_answer.rules)});
        if (place.lost)
            m_answer.lost.push_back({stock.sku, stock.location, *place.lost});
    }

    PlanningAnswer& m_answer;
    const std::vector<AbcClass>& m_classes;
};

template<typename Row>
void append(std::vector<Row>& to, std::vector<Row>& from)
{
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

template<typename Rows, typename Key>
void sortFalling(Rows& rows, Key key)
{
    std::ranges::stable_sort(rows, std::ranges::greater(), key);
}

} // namespace

PlanningAnswerPtr planInventory(InventoryAnswerPtr inventory)
{
    const PlanningRules rules = planningRulesOf(inventory->snapshot->region);
    return planInventory(std::move(inventory), rules);
}

PlanningAnswerPtr planInventory(InventoryAnswerPtr inventory, const PlanningRules& rules, OpenDays isOpen)
{
    const tables::Snapshot& snapshot = *inventory->snapshot;
    auto answer = std::make_shared<PlanningAnswer>();
    answer->rules = rules;
    answer->inventory = inventory;
    const std::vector<ChannelRules> channels = rulesOf(snapshot);
    const UnitMargins margins(snapshot, channels);
    const std::vector<AbcClass> classes = abcClasses(snapshot, margins);
    const TradingDays days(snapshot, std::move(isOpen));

    const PhantomPriors priors(snapshot, rules);
    const std::vector<Position>& positions = inventory->positions;
    std::vector<PlanningAnswer> parts(partsFor(positions.size()));
    inParts(positions.size(), parts.size(), [&](std::size_t part, std::size_t begin, std::size_t end) {
        parts[part].rules = rules;
        Part rows(parts[part], classes);
        ItemCase item(snapshot, channels);
        ItemPlanner planner(snapshot, channels, margins, inventory->freshness, days, priors, rules);
        for (std::size_t at = begin; at < end; ++at) {
            item.gather(positions[at].sku);
            rows.add(item, planner.plan(item));
        }
    });
    for (PlanningAnswer& part : parts) {
        append(answer->cover, part.cover);
        append(answer->risks, part.risks);
        append(answer->phantoms, part.phantoms);
        append(answer->lost, part.lost);
        append(answer->transfers, part.transfers);
    }
    sortFalling(answer->risks, &OversellRisk::risk);
    sortFalling(answer->phantoms, [](const PhantomLine& line) { return line.phantom.probability; });
    sortFalling(answer->lost, [](const LostSalesLine& line) { return line.lost.value.amount; });
    sortFalling(answer->transfers, [](const Transfer& transfer) { return transfer.benefit.amount - transfer.cost.amount; });
    return answer;
}

std::vector<LookAheadLine> lookAheadLines(const InventoryAnswer& inventory, bool byLocation)
{
    const std::vector<ChannelRules> channels = rulesOf(*inventory.snapshot);
    std::vector<LookAheadLine> lines;
    ItemCase item(*inventory.snapshot, channels);
    const auto add = [&](LocationId location) {
        const LookAhead ahead = lookAhead(item, location);
        for (const LookAheadStep& step : ahead.steps)
            lines.push_back({ahead.sku, ahead.location, step, ahead.overdue});
    };
    for (const Position& position : inventory.positions) {
        item.gather(position.sku);
        if (!byLocation)
            add(noId);
        else
            for (const PositionAtLocation& place : item.places())
                add(place.location);
    }
    return lines;
}

} // namespace unisono::analysis
