// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/inventory/inventory_answer.h"
#include "workspace/workspace_records.h"

#include <optional>
#include <vector>

namespace unisono::pages {

/// Amounts by currency, never added across currencies; `unknown` counts what has no known value.
struct AmountSum
{
    std::vector<Money> amounts;      ///< the region's currency first, then by size
    int unknown = 0;

    void add(const Money& money);
    /// Puts `currency` first and the others in falling order.
    void arrange(const QString& currency);
    /// The first amount, unknown where there is none.
    Money leading() const { return amounts.empty() ? Money() : amounts.front(); }
};

/// Findings of one kind, first cause and channel: one line of what is to do.
struct FindingGroup
{
    std::size_t example = 0;         ///< index of the worst of them in InventoryAnswer::findings
    int findings = 0;
    analysis::Severity severity = analysis::Severity::Low;   ///< of the worst
    AmountSum value;
    Instant since;                   ///< the earliest that is known
};

/// How one place stands: what names it among the findings, and figures that cannot be right or are missing.
struct PlaceStanding
{
    analysis::LocationId location = analysis::noId;
    int items = 0;                   ///< SKUs reported there
    int findings = 0;                ///< whose cause names the place
    int negative = 0;                ///< SKUs whose quantity on hand or available is below zero
    int unknown = 0;                 ///< SKUs whose available quantity is unknown
    AmountSum value;                 ///< of the findings that name it
    bool isToWatch() const { return findings > 0 || negative > 0 || unknown > 0; }
};

/// How the number of open findings has moved.
struct FindingChange
{
    int difference = 0;
    std::int64_t seconds = 0;        ///< over which time
};

/// The figures of the overview, from one answer.
struct OverviewFigures
{
    int discrepancies = 0;           ///< real ones: findings of that kind
    int identityConflicts = 0;
    int silentChannels = 0;          ///< findings of that kind
    std::size_t cells = 0;           ///< items × channels compared
    std::size_t items = 0;
    std::size_t unknownItems = 0;    ///< items whose total on hand or available is unknown
    int freshChannels = 0, lateChannels = 0, undatedChannels = 0;
    std::int64_t oldestAge = -1;     ///< seconds, of the channel with the oldest newest figure; −1 where none is dated
    AmountSum value;                 ///< of all findings
    std::vector<FindingGroup> groups;        ///< costliest first
    std::vector<PlaceStanding> places;       ///< those to watch first, all places that hold stock
    int placesToWatch = 0;
};

OverviewFigures overviewFigures(const analysis::InventoryAnswer& answer);

/// Against the trend's newest point seven days before its last one, or its first point where it is younger; none for a single point.
std::optional<FindingChange> findingChange(const std::vector<workspace::FindingTrendPoint>& trend);

} // namespace unisono::pages
