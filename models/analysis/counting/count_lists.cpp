// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/counting/count_lists.h"

#include "analysis/counting/count_history.h"
#include "analysis/counting/place_lists.h"
#include "analysis/demand/item_movements.h"

#include <algorithm>
#include <unordered_map>

namespace unisono::analysis {

namespace {

/// What is said of every record that may be listed.
class Records
{
public:
    Records(const InventoryAnswer& answer, const CountingRules& rules)
        : m_answer(answer), m_classes(abcClasses(*answer.snapshot)), m_history(*answer.snapshot, m_classes, rules)
    {
    }

    CountLine line(CountGoal goal, CountCause cause, const PositionAtLocation& record) const
    {
        CountLine line;
        line.goal = goal;
        line.cause = cause;
        line.location = record.location;
        line.sku = record.sku;
        line.abc = m_classes[record.sku];
        line.recorded = record.states.onHand;
        line.recordedAt = record.asOf;
        const CountHistory::Tally tally = m_history.of(record.sku, record.location);
        line.counts = tally.counts;
        line.wrong = tally.wrong;
        line.errorRate = m_history.errorRate(record.sku, record.location);
        return line;
    }

    std::span<const PositionAtLocation> of(const Position& position) const
    {
        return std::span(m_answer.atLocation).subspan(position.firstRow, position.rowCount);
    }
    static bool isKnown(const PositionAtLocation& record) { return record.reporters > 0 && record.states.onHand.isKnown(); }

private:
    const InventoryAnswer& m_answer;
    const std::vector<AbcClass> m_classes;
    const CountHistory m_history;
};

/// The first unexplained difference of every item that has one.
std::unordered_map<SkuId, const Finding*> unexplained(const InventoryAnswer& answer)
{
    std::unordered_map<SkuId, const Finding*> found;
    for (const Finding& finding : answer.findings)
        if (finding.kind == FindingKind::Discrepancy && !finding.causes.empty()
            && finding.causes.front().signature == Signature::Unexplained)
            found.emplace(finding.sku, &finding);
    return found;
}

Quantity soldSince(std::span<const ItemMovement> movements, Instant from)
{
    Quantity sold = 0;
    for (const ItemMovement& movement : movements)
        if (movement.kind == tables::MovementKind::Sale && movement.at > from)
            sold += movement.quantity.orZero();
    return sold;
}

/// Where most of the item should be among the places that the channel sells from; null where it has a known figure at none.
const PositionAtLocation* fullest(std::span<const PositionAtLocation> records, const ChannelRules& channel)
{
    const PositionAtLocation* best = nullptr;
    for (const PositionAtLocation& record : records)
        if (Records::isKnown(record) && channel.sellsFrom(record.location)
            && (!best || record.states.onHand > best->states.onHand))
            best = &record;
    return best;
}

} // namespace

std::vector<CountLine> discrepancyList(const PlanningAnswer& planning, const CountingRules& rules)
{
    const InventoryAnswer& answer = *planning.inventory;
    const tables::Snapshot& snapshot = *answer.snapshot;
    std::vector<ChannelRules> channels;
    channels.reserve(snapshot.channels.size());
    for (std::size_t c = 0; c < snapshot.channels.size(); ++c)
        channels.emplace_back(snapshot, c);
    const Records records(answer, rules);
    const auto differing = unexplained(answer);
    const Instant from = snapshot.asOf.plusSeconds(-std::int64_t{86'400} * rules.periodDays);
    ItemMovements movements(snapshot, channels);
    PlaceLists lists(snapshot, rules.listLength);
    for (const Position& position : answer.positions) {
        movements.gather(position.sku);
        const auto found = differing.find(position.sku);
        const Finding* finding = found == differing.end() ? nullptr : found->second;
        const PositionAtLocation* toCount =
            finding ? fullest(records.of(position), channels[static_cast<std::size_t>(finding->channel)]) : nullptr;
        for (const PositionAtLocation& record : records.of(position)) {
            const bool isToCount = &record == toCount;
            const Quantity sold = Records::isKnown(record) ? soldSince(movements.at(record.location), from) : Quantity(0);
            const bool isBusy = sold > Quantity(0) && record.states.onHand > Quantity(0);
            if (!isToCount && !isBusy)
                continue;
            CountLine line = records.line(CountGoal::Discrepancy, isToCount ? CountCause::Unexplained : CountCause::SalesStockErrors, record);
            line.sold = sold;
            line.score = isBusy ? sold.toDouble() * record.states.onHand.toDouble() * line.errorRate : 0;
            if (isToCount) {
                line.channel = finding->channel;
                line.difference = finding->difference();
            }
            lists.add(std::move(line));
        }
    }
    return lists.finish();
}

std::vector<CountLine> hiddenStockOutList(const PlanningAnswer& planning, const CountingRules& rules)
{
    const InventoryAnswer& answer = *planning.inventory;
    const Records records(answer, rules);
    std::unordered_map<SkuId, std::vector<const PhantomLine*>> phantoms;
    for (const PhantomLine& phantom : planning.phantoms)
        if (phantom.phantom.probability >= rules.phantomLeast)
            phantoms[phantom.sku].push_back(&phantom);
    PlaceLists lists(*answer.snapshot, rules.listLength);
    for (const Position& position : answer.positions) {
        const auto found = phantoms.find(position.sku);
        if (found == phantoms.end())
            continue;
        for (const PositionAtLocation& record : records.of(position)) {
            const auto phantom = std::ranges::find(found->second, record.location, &PhantomLine::location);
            if (phantom == found->second.end() || !Records::isKnown(record) || record.states.onHand <= Quantity(0))
                continue;
            CountLine line = records.line(CountGoal::HiddenStockOut, CountCause::SilentStock, record);
            line.phantom = (*phantom)->phantom;
            line.score = line.phantom->probability / record.states.onHand.toDouble();
            lists.add(std::move(line));
        }
    }
    return lists.finish();
}

} // namespace unisono::analysis
