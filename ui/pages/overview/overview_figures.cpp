// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/overview/overview_figures.h"

#include "wording/planning_wording.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace unisono::pages {

using namespace analysis;

namespace {

constexpr std::int64_t week = 7 * 24 * 3600;

using GroupKey = std::tuple<FindingKind, Signature, int, IdentityConflict>;

GroupKey keyOf(const Finding& finding)
{
    const Signature signature = finding.causes.empty() ? Signature::Unexplained : finding.causes.front().signature;
    return {finding.kind, signature, finding.channel, finding.conflict};
}

void addTo(FindingGroup& group, const Finding& finding)
{
    ++group.findings;
    group.severity = std::max(group.severity, finding.severity);
    group.value.add(finding.value);
    if (finding.since.isKnown() && (!group.since.isKnown() || finding.since < group.since))
        group.since = finding.since;
}

/// Amounts of the leading currency decide; without one, severity and number do.
bool isCostlier(const FindingGroup& a, const FindingGroup& b)
{
    return std::tuple(a.value.leading().amount, a.severity, a.findings)
           > std::tuple(b.value.leading().amount, b.severity, b.findings);
}

std::vector<FindingGroup> groupsOf(const InventoryAnswer& answer)
{
    std::map<GroupKey, FindingGroup> byKey;
    for (std::size_t i = 0; i < answer.findings.size(); ++i) {
        const auto [place, isNew] = byKey.try_emplace(keyOf(answer.findings[i]));
        if (isNew)
            place->second.example = i;
        addTo(place->second, answer.findings[i]);
    }
    std::vector<FindingGroup> groups;
    for (auto& [key, group] : byKey) {
        group.value.arrange(answer.snapshot->region.currency);
        groups.push_back(std::move(group));
    }
    std::ranges::stable_sort(groups, isCostlier);
    return groups;
}

std::set<LocationId> placesNamedBy(const Finding& finding)
{
    std::set<LocationId> places;
    if (finding.location != noId)
        places.insert(finding.location);
    for (const Cause& cause : finding.causes) {
        for (const EquationTerm& term : cause.terms) {
            if (term.location != noId)
                places.insert(term.location);
        }
    }
    return places;
}

bool isNegative(const StockStates& states)
{
    const Quantity available = states.available();
    return (states.onHand.isKnown() && states.onHand < Decimal(0)) || (available.isKnown() && available < Decimal(0));
}

std::vector<PlaceStanding> placesOf(const InventoryAnswer& answer)
{
    std::map<LocationId, PlaceStanding> byPlace;
    for (const PositionAtLocation& row : answer.atLocation) {
        PlaceStanding& place = byPlace[row.location];
        ++place.items;
        place.negative += isNegative(row.states) ? 1 : 0;
        place.unknown += row.states.available().isUnknown() ? 1 : 0;
    }
    for (const Finding& finding : answer.findings) {
        for (const LocationId named : placesNamedBy(finding)) {
            ++byPlace[named].findings;
            byPlace[named].value.add(finding.value);
        }
    }
    std::vector<PlaceStanding> places;
    for (auto& [location, place] : byPlace) {
        place.location = location;
        place.value.arrange(answer.snapshot->region.currency);
        places.push_back(std::move(place));
    }
    std::ranges::stable_sort(places, std::greater<>(), [](const PlaceStanding& place) {
        return std::tuple(place.value.leading().amount, place.findings, place.negative, place.unknown);
    });
    return places;
}

void countFindings(const InventoryAnswer& answer, OverviewFigures& figures)
{
    for (const Finding& finding : answer.findings) {
        figures.discrepancies += finding.kind == FindingKind::Discrepancy ? 1 : 0;
        figures.identityConflicts += finding.kind == FindingKind::Identity ? 1 : 0;
        figures.silentChannels += finding.kind == FindingKind::StaleChannel ? 1 : 0;
        if (!wording::isPlanningKind(finding.kind)) // what demand makes of stock is another sum
            figures.value.add(finding.value);
    }
    figures.value.arrange(answer.snapshot->region.currency);
}

void countChannels(const InventoryAnswer& answer, OverviewFigures& figures)
{
    for (const ChannelFreshness& freshness : answer.freshness) {
        figures.freshChannels += freshness.state == ChannelFreshness::State::WithinPromise ? 1 : 0;
        figures.lateChannels += freshness.state == ChannelFreshness::State::Late ? 1 : 0;
        figures.undatedChannels += freshness.state == ChannelFreshness::State::Unknown ? 1 : 0;
        figures.oldestAge = std::max(figures.oldestAge, freshness.ageSeconds);
    }
}

} // namespace

void AmountSum::add(const Money& money)
{
    if (!money.isKnown()) {
        ++unknown;
        return;
    }
    const auto same = std::ranges::find(amounts, money.currency, &Money::currency);
    if (same == amounts.end())
        amounts.push_back(money);
    else
        same->amount += money.amount;
}

void AmountSum::arrange(const QString& currency)
{
    std::ranges::sort(amounts, std::greater<>(), [&](const Money& money) {
        return std::tuple(money.currency == currency, money.amount, money.currency);
    });
}

OverviewFigures overviewFigures(const InventoryAnswer& answer)
{
    OverviewFigures figures;
    countFindings(answer, figures);
    countChannels(answer, figures);
    figures.cells = answer.availability.size();
    figures.items = answer.positions.size();
    figures.unknownItems = static_cast<std::size_t>(std::ranges::count_if(
        answer.positions, [](const Position& position) { return position.states.available().isUnknown(); }));
    figures.groups = groupsOf(answer);
    figures.places = placesOf(answer);
    figures.placesToWatch = static_cast<int>(std::ranges::count_if(figures.places, &PlaceStanding::isToWatch));
    return figures;
}

std::optional<FindingChange> findingChange(const std::vector<workspace::FindingTrendPoint>& trend)
{
    if (trend.size() < 2)
        return {};
    const workspace::FindingTrendPoint& last = trend.back();
    const workspace::FindingTrendPoint* reference = &trend.front();
    for (const workspace::FindingTrendPoint& point : trend) {
        if (secondsBetween(point.at, last.at) >= week)
            reference = &point;
    }
    const auto total = [](const workspace::FindingTrendPoint& point) { return point.high + point.medium + point.low; };
    return FindingChange{total(last) - total(*reference), secondsBetween(reference->at, last.at)};
}

} // namespace unisono::pages
