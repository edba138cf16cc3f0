// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/inventory/inventory_check.h"

#include "analysis/counting/record_accuracy.h"
#include "analysis/demand/planning_findings.h"
#include "analysis/inventory/channel_freshness.h"
#include "analysis/inventory/configuration_audit.h"
#include "analysis/inventory/discrepancies.h"
#include "analysis/inventory/identity_conflicts.h"
#include "analysis/orders/pickup_findings.h"
#include "analysis/parallel.h"

#include <algorithm>

namespace unisono::analysis {

namespace {

/// The common items that any channel stocks, expects or publishes, by SKU text.
std::vector<SkuId> itemsInOrder(const tables::Snapshot& snapshot)
{
    std::vector<bool> seen(snapshot.skus->size(), false);
    const auto mark = [&](std::size_t channel, const auto& table) {
        for (SkuId own = 0; table && own < table->index.idCount(); ++own)
            if (table->index.knows(own))
                seen[snapshot.identity.commonSku(channel, own)] = true;
    };
    for (std::size_t c = 0; c < snapshot.channels.size(); ++c) {
        mark(c, snapshot.channels[c]->stock);
        mark(c, snapshot.channels[c]->supply);
        mark(c, snapshot.channels[c]->published);
    }
    std::vector<SkuId> items;
    for (SkuId sku = 0; sku < seen.size(); ++sku)
        if (seen[sku])
            items.push_back(sku);
    std::ranges::sort(items, {}, [&](SkuId sku) { return snapshot.skus->text(sku); });
    return items;
}

/// One thread's share of the answer.
struct Part
{
    std::vector<Position> positions;
    std::vector<PositionAtLocation> atLocation;
    std::vector<Availability> availability;
    std::vector<Finding> findings;
};

/// About as many places as all items together have: those that the channel with the most of them tells of, and a few more.
std::size_t placesToExpect(const tables::Snapshot& snapshot)
{
    std::size_t most = 0;
    for (const auto& channel : snapshot.channels)
        most = std::max(most, channel->stock ? channel->stock->size() : 0);
    return most + most / 16;
}

void checkItems(const tables::Snapshot& snapshot, const std::vector<ChannelRules>& rules, const DiscrepancyCheck& check,
                ItemPlanner planner, const PlanningRules& planning, std::span<const SkuId> items, Part& part)
{
    ItemCase item(snapshot, rules);
    for (std::size_t at = 0; at < items.size(); ++at) {
        if (at + 1 < items.size())
            item.prepare(items[at + 1]);
        const SkuId sku = items[at];
        item.gather(sku);
        check.judge(item, part.availability, part.findings);
        if (!item.isStocked() && !item.isExpected())
            continue;
        Position position = item.position();
        position.firstRow = static_cast<std::uint32_t>(part.atLocation.size());
        position.rowCount = static_cast<std::uint32_t>(item.places().size());
        part.atLocation.insert(part.atLocation.end(), item.places().begin(), item.places().end());
        part.positions.push_back(position);
        if (const ItemPlan* plan = planner.plan(item))
            addPlanningFindings(item, *plan, planning, part.findings);
    }
}

void append(InventoryAnswer& answer, Part part)
{
    const auto offset = static_cast<std::uint32_t>(answer.atLocation.size());
    for (Position& position : part.positions)
        position.firstRow += offset;
    const auto move = [](auto& to, auto& from) {
        if (to.empty())
            to = std::move(from);
        else
            to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
    };
    move(answer.positions, part.positions);
    move(answer.atLocation, part.atLocation);
    move(answer.availability, part.availability);
    move(answer.findings, part.findings);
}

void sortFindings(InventoryAnswer& answer)
{
    const tables::Snapshot& snapshot = *answer.snapshot;
    const auto text = [&](SkuId sku) { return sku == noId ? std::string_view() : snapshot.skus->text(sku); };
    std::ranges::stable_sort(answer.findings, [&](const Finding& a, const Finding& b) {
        if (a.severity != b.severity)
            return a.severity > b.severity;
        if (a.value.amount != b.value.amount)
            return a.value.amount > b.value.amount;
        return a.sku != b.sku ? text(a.sku) < text(b.sku) : a.channel < b.channel;
    });
}

} // namespace

InventoryAnswerPtr checkInventory(tables::SnapshotPtr snapshot)
{
    const PlanningRules planning = planningRulesOf(snapshot->region);
    return checkInventory(std::move(snapshot), planning);
}

InventoryAnswerPtr checkInventory(tables::SnapshotPtr snapshot, const PlanningRules& planning, OpenDays isOpen)
{
    auto answer = std::make_shared<InventoryAnswer>();
    answer->snapshot = snapshot;
    std::vector<ChannelRules> rules;
    rules.reserve(snapshot->channels.size());
    for (std::size_t c = 0; c < snapshot->channels.size(); ++c)
        rules.emplace_back(*snapshot, c);
    answer->freshness = channelFreshness(*snapshot, rules);
    answer->findings = staleChannels(*snapshot, answer->freshness);

    const UnitMargins margins(*snapshot, rules);
    const std::vector<AbcClass> classes = abcClasses(*snapshot, margins);
    const DiscrepancyCheck check(*snapshot, margins, classes);
    const TradingDays days(*snapshot, std::move(isOpen));
    const PhantomPriors priors(*snapshot, planning);
    const std::vector<SkuId> items = itemsInOrder(*snapshot);
    std::vector<Part> parts(partsFor(items.size()));
    inParts(items.size(), parts.size(), [&](std::size_t part, std::size_t begin, std::size_t end) {
        // The first part will take the others in.
        const std::size_t share = part == 0 ? 1 : parts.size();
        parts[part].positions.reserve(items.size() / share);
        parts[part].atLocation.reserve(placesToExpect(*snapshot) / share);
        checkItems(*snapshot, rules, check, ItemPlanner(*snapshot, rules, margins, answer->freshness, days, priors, planning), planning,
                   std::span(items).subspan(begin, end - begin), parts[part]);
    });
    for (Part& part : parts)
        append(*answer, std::move(part));
    for (Finding& conflict : sharedGtins(*snapshot))
        answer->findings.push_back(std::move(conflict));
    std::ranges::move(brokenPromises(*answer, margins), std::back_inserter(answer->findings));
    std::ranges::move(inaccurateRecords(*answer, classes), std::back_inserter(answer->findings));
    std::ranges::move(auditConfiguration(*answer, rules), std::back_inserter(answer->findings));
    sortFindings(*answer);
    return answer;
}

} // namespace unisono::analysis
