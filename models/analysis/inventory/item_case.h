// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/inventory/channel_rules.h"

#include <algorithm>

namespace unisono::analysis {

/// Supply of one item that is due at a place, told once however many channels tell it.
struct DueSupply
{
    LocationId location = noId;
    Instant at;
    Quantity quantity;
    int channel = noChannel;
};

/// An open order line of one item: promised to a customer, at the promised instant where one is known.
struct OpenCommitment
{
    LocationId location = noId;
    Instant dueAt;
    Quantity quantity;
    int channel = noChannel;
};

/// Everything the channels say about one item, gathered so that the rules of D1 read like the definitions. Reused from item to item.
class ItemCase
{
public:
    ItemCase(const tables::Snapshot& snapshot, const std::vector<ChannelRules>& rules);

    /// Gathers the item's rows: one per distinct location, told by the channel whose figure is the most complete, then the freshest.
    void gather(SkuId sku);
    /// Brings the rows of the item near that will be gathered next.
    void prepare(SkuId sku) const;

    SkuId sku() const { return m_sku; }
    const std::vector<PositionAtLocation>& places() const { return m_places; }
    /// U(k,t): the sum over distinct locations; the oldest figure dates it.
    Position position() const;
    /// Some channel has told a figure of it, known or unknown.
    bool isStocked() const { return std::ranges::any_of(m_places, [](const auto& place) { return place.reporters > 0; }); }
    bool isExpected() const { return !m_places.empty(); }

    /// ATS(k,c,t) = min(cap, max(0, Σ over the channel's locations of max(0, ATP) − buffer)).
    Quantity availableToSell(std::size_t channel) const;
    /// Row of the channel's published figure for the item, or noId. Where several codes mean the item, the freshest counts.
    std::uint32_t publishedRow(std::size_t channel) const;

    /// Net movements at the channel's locations in (after, until]; unknown where a quantity is.
    Quantity netMovements(std::size_t channel, Instant after, Instant until) const;
    bool hasSale(std::size_t channel, Instant after, Instant until) const;
    /// Quantities of the channel's open order lines for the item.
    const std::vector<Quantity>& openLines(std::size_t channel) const;
    /// Every supply of the item, overdue or not.
    std::vector<DueSupply> supplies() const;
    /// Every channel's open order lines for the item.
    std::vector<OpenCommitment> commitments() const;
    /// The channel's own word on the units in a pack, else any channel's; unknown where nobody says.
    Quantity packSize(std::size_t channel) const;
    /// When the stock behind the channel's figure was told: the newest and the oldest instant over its locations.
    Instant newestStock(std::size_t channel) const;

    const tables::Snapshot& snapshot() const { return m_snapshot; }
    const ChannelRules& rules(std::size_t channel) const { return m_rules[channel]; }

private:
    void gatherPlaces();
    void takeTold(const PositionAtLocation& told);
    void gatherSupply();

    const tables::Snapshot& m_snapshot;
    const std::vector<ChannelRules>& m_rules;
    SkuId m_sku = noId;
    std::vector<PositionAtLocation> m_places;
    std::vector<int> m_lastTeller;             ///< by place: the channel that told of it last
    std::vector<std::uint32_t> m_slotOfPlace;  ///< where in m_places a location stands, if it stands there
    mutable std::vector<Quantity> m_openLines;
};

} // namespace unisono::analysis
