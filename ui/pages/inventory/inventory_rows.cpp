// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/inventory/inventory_rows.h"

#include "wording/finding_wording.h"

#include <algorithm>
#include <array>
#include <set>

namespace unisono::pages {

using namespace analysis;
using Only = InventoryFilter::Only;

namespace {

/// By SKU id; empty: every item.
using Items = std::vector<bool>;

bool has(const Items& items, SkuId sku)
{
    return items.empty() || (sku < items.size() && items[sku]);
}

void narrow(Items& items, const Items& more)
{
    if (more.empty())
        return;
    if (items.empty()) {
        items = more;
        return;
    }
    for (std::size_t sku = 0; sku < items.size(); ++sku)
        items[sku] = items[sku] && more[sku];
}

int channelIndex(const QString& id, const tables::Snapshot& snapshot)
{
    for (std::size_t channel = 0; channel < snapshot.channels.size(); ++channel) {
        if (snapshot.channels[channel]->profile.id == id)
            return static_cast<int>(channel);
    }
    return noChannel;
}

bool isBelowZero(const StockStates& states)
{
    const Quantity available = states.available();
    return (states.onHand.isKnown() && states.onHand < Decimal(0)) || (available.isKnown() && available < Decimal(0));
}

bool passesOnly(Only only, const StockStates& states)
{
    if (only == Only::Unknown)
        return states.available().isUnknown();
    return only == Only::All || isBelowZero(states);
}

bool reaches(Quantity difference, Quantity least)
{
    return least.isUnknown() || (difference.isKnown() && absolute(difference) >= least);
}

/// The filter with its words looked up.
struct Wanted
{
    Wanted(const InventoryFilter& wanted, const InventoryAnswer& answer)
        : filter(wanted), channel(wanted.channel.isEmpty() ? noChannel : channelIndex(wanted.channel, *answer.snapshot)),
          anyChannel(wanted.channel.isEmpty()), anyLocation(wanted.location.isEmpty()),
          location(anyLocation ? noId : answer.snapshot->locations->find(wanted.location.toUtf8().toStdString()))
    {
    }
    bool takesChannel(int other) const { return anyChannel || (channel != noChannel && other == channel); }

    const InventoryFilter& filter;
    int channel;
    bool anyChannel, anyLocation;
    LocationId location;
};

bool names(const Finding& finding, LocationId location)
{
    if (finding.location == location)
        return true;
    return std::ranges::any_of(finding.causes, [location](const Cause& cause) {
        return std::ranges::any_of(cause.terms, [location](const EquationTerm& term) { return term.location == location; });
    });
}

bool passesNature(const Finding& finding, const Wanted& wanted)
{
    const InventoryFilter& filter = wanted.filter;
    return wanted.takesChannel(finding.channel) && (!filter.kind || finding.kind == *filter.kind)
           && (!filter.severity || finding.severity == *filter.severity)
           && (!filter.cause || (!finding.causes.empty() && finding.causes.front().signature == *filter.cause));
}

/// Items of which some finding has the wanted nature.
Items withFindings(const InventoryAnswer& answer, const Wanted& wanted)
{
    Items items(answer.snapshot->skus->size(), false);
    for (const Finding& finding : answer.findings) {
        if (finding.sku < items.size() && passesNature(finding, wanted))
            items[finding.sku] = true;
    }
    return items;
}

/// Items that the channel publishes, with the wanted difference.
Items published(const InventoryAnswer& answer, const Wanted& wanted)
{
    Items items(answer.snapshot->skus->size(), false);
    for (const Availability& row : answer.availability) {
        if (wanted.takesChannel(row.channel) && reaches(row.difference(), wanted.filter.leastDifference))
            items[row.sku] = true;
    }
    return items;
}

Items heldAt(const InventoryAnswer& answer, LocationId location)
{
    Items items(answer.snapshot->skus->size(), false);
    for (const PositionAtLocation& row : answer.atLocation) {
        if (row.location == location)
            items[row.sku] = true;
    }
    return items;
}

Items searched(const ItemSearch* search, const InventoryFilter& filter)
{
    return search ? search->matching(filter.text) : Items();
}

bool isInScope(const Finding& finding, FindingScope scope)
{
    switch (scope) {
    case FindingScope::None:
        return false;
    case FindingScope::Discrepancies:
        return finding.kind == FindingKind::Discrepancy;
    case FindingScope::CodesAndAges:
        return finding.kind == FindingKind::Identity || finding.kind == FindingKind::StaleChannel;
    case FindingScope::All:
        break;
    }
    return true;
}

std::function<bool(std::size_t)> findingFilter(const BuiltInView& view, const InventoryFilter& filter,
                                               const items::AnswerIndexPtr& index, const ItemSearch* search)
{
    const InventoryAnswer& answer = index->answer();
    const Wanted wanted(filter, answer);
    const Items items = searched(search, filter);
    std::vector<bool> keeps(answer.findings.size(), false);
    for (std::size_t row = 0; row < keeps.size(); ++row) {
        const Finding& finding = answer.findings[row];
        const Position* position = finding.sku == noId ? nullptr : index->position(finding.sku);
        const bool stockFits = filter.only == Only::All || (position && passesOnly(filter.only, position->states));
        keeps[row] = isInScope(finding, view.findings) && stockFits && has(items, finding.sku) && passesNature(finding, wanted)
                     && (wanted.anyLocation || names(finding, wanted.location))
                     && reaches(finding.difference(), filter.leastDifference);
    }
    return [keeps = std::move(keeps)](std::size_t row) { return keeps[row]; };
}

Items positionItemsKept(const InventoryFilter& filter, const items::AnswerIndexPtr& index, const ItemSearch* search, const Wanted& wanted)
{
    Items items = searched(search, filter);
    if (filter.asksFindings())
        narrow(items, withFindings(index->answer(), wanted));
    if (filter.leastDifference.isKnown())
        narrow(items, published(index->answer(), wanted));
    return items;
}

std::function<bool(std::size_t)> positionFilter(const InventoryFilter& filter, const items::AnswerIndexPtr& index, const ItemSearch* search)
{
    const InventoryAnswer& answer = index->answer();
    const Wanted wanted(filter, answer);
    Items items = positionItemsKept(filter, index, search, wanted);
    if (!wanted.anyChannel)
        narrow(items, published(answer, wanted));
    if (!wanted.anyLocation)
        narrow(items, heldAt(answer, wanted.location));
    if (items.empty() && filter.only == Only::All)
        return {};
    return [items = std::move(items), only = filter.only, index](std::size_t row) {
        const Position& position = index->answer().positions[row];
        return has(items, position.sku) && passesOnly(only, position.states);
    };
}

std::function<bool(std::size_t)> placeFilter(const InventoryFilter& filter, const items::AnswerIndexPtr& index, const ItemSearch* search)
{
    const Wanted wanted(filter, index->answer());
    Items items = positionItemsKept(filter, index, search, wanted);
    if (items.empty() && filter.only == Only::All && wanted.anyChannel && wanted.anyLocation)
        return {};
    return [items = std::move(items), only = filter.only, index, channel = wanted.channel, location = wanted.location,
            anyChannel = wanted.anyChannel, anyLocation = wanted.anyLocation](std::size_t row) {
        const PositionAtLocation& place = index->answer().atLocation[row];
        return has(items, place.sku) && (anyLocation || place.location == location) && (anyChannel || place.channel == channel)
               && passesOnly(only, place.states);
    };
}

/// Rows that need somebody: promises and reservations that are in order are counted elsewhere.
bool isOpenQuestion(const PickupPromise& row)
{
    return row.isBroken() || row.verdict == PromiseVerdict::Late || row.verdict == PromiseVerdict::Pending;
}

/// Something comes or goes: the item has more than the step of now.
bool hasSteps(std::size_t row, const std::vector<LookAheadLine>& lines)
{
    const SkuId sku = lines[row].sku;
    return (row > 0 && lines[row - 1].sku == sku) || (row + 1 < lines.size() && lines[row + 1].sku == sku);
}

bool isInView(const BuiltInView& view, std::size_t row, const OperationsAnswer& operations)
{
    if (view.rows == InventoryRows::LookAhead)
        return hasSteps(row, *operations.lookAhead);
    if (view.rows == InventoryRows::Counts)
        return (*operations.counts)[row].goal == view.goal;
    if (view.rows == InventoryRows::Promises)
        return isOpenQuestion((*operations.promises)[row]);
    if (view.rows == InventoryRows::Reservations)
        return (*operations.reservations)[row].verdict != ReservationVerdict::Agrees;
    return true;
}

std::function<bool(std::size_t)> operationsFilter(const BuiltInView& view, const InventoryFilter& filter, const InventoryMaterial& material,
                                                  const ItemSearch* search)
{
    const Wanted wanted(filter, *material.inventory);
    Items items = searched(search, filter);
    return [view, material, items = std::move(items), channel = wanted.channel, location = wanted.location,
            anyChannel = wanted.anyChannel, anyLocation = wanted.anyLocation](std::size_t row) {
        if (!isInView(view, row, *material.operations))
            return false;
        const RowSubject subject = subjectOf(view.rows, row, material);
        const bool channelFits = anyChannel || (channel != noChannel && (subject.channel == channel || subject.otherChannel == channel));
        const bool locationFits =
            anyLocation || (location != noId && (subject.location == location || subject.otherLocation == location));
        return channelFits && locationFits && (items.empty() || (subject.sku < items.size() && items[subject.sku]));
    };
}

} // namespace

std::function<bool(std::size_t)> rowFilter(const BuiltInView& view, const InventoryFilter& filter, const InventoryMaterial& material,
                                           const items::AnswerIndexPtr& index, const ItemSearch* search)
{
    switch (view.rows) {
    case InventoryRows::Findings:
        return findingFilter(view, filter, index, search);
    case InventoryRows::Positions:
        return positionFilter(filter, index, search);
    case InventoryRows::Places:
        return placeFilter(filter, index, search);
    default:
        break;
    }
    return operationsFilter(view, filter, material, search);
}

std::vector<CauseCount> causeCounts(const BuiltInView& view, InventoryFilter filter, const items::AnswerIndexPtr& index,
                                    const ItemSearch* search)
{
    filter.cause.reset();
    const auto keeps = findingFilter(view, filter, index, search);
    std::array<CauseCount, static_cast<std::size_t>(Signature::Unexplained) + 1> byCause{};
    std::array<std::set<int>, byCause.size()> channels;
    const InventoryAnswer& answer = index->answer();
    for (std::size_t row = 0; row < answer.findings.size(); ++row) {
        const Finding& finding = answer.findings[row];
        if (finding.kind != FindingKind::Discrepancy || finding.causes.empty() || !keeps(row))
            continue;
        const auto cause = static_cast<std::size_t>(finding.causes.front().signature);
        ++byCause[cause].findings;
        channels[cause].insert(finding.channel);
    }
    std::vector<CauseCount> counts;
    for (std::size_t cause = 0; cause < byCause.size(); ++cause) {
        if (byCause[cause].findings == 0)
            continue;
        const int only = channels[cause].size() == 1 ? *channels[cause].begin() : noChannel;
        counts.push_back({static_cast<Signature>(cause), byCause[cause].findings, only, static_cast<int>(channels[cause].size())});
    }
    std::ranges::stable_sort(counts, std::greater<>(), &CauseCount::findings);
    return counts;
}

} // namespace unisono::pages
