// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/fault_plan.h"

#include <set>

namespace unisono::demo {

/// Draws SKUs until a fault fits; every SKU serves once.
class FaultPlanner
{
public:
    FaultPlanner(std::uint64_t seed, const Scale& scale, const std::vector<Place>& places,
                 const std::vector<Product>& products, std::vector<DemoChannel>& channels, StockPlan& stock);

    FaultPlan plan();

private:
    using Draft = std::optional<WrongFigure>;
    using Recipe = Draft (FaultPlanner::*)(int sku, int channel);

    void planSignatures();
    void planCombinations();
    void planLateChannel();
    void planIdentities();
    void planTraps();
    void planDemand();
    void planLateMovements(int count);
    bool movesPlainly(int sku) const;
    void planDrifts(int count);
    void planUnknowns(int count);
    void planLastPieces(int count);
    void tellSomeMore();
    void planCollections();
    /// An order of the web shop that waits in an ordinary store; `missing` units are not there.
    std::optional<BrokenPromise> planCollection(std::string_view verdict, Second placedAt, Second collectedBy, int missing);
    /// `count` faults of one kind, over the channels in turn.
    void place(Recipe recipe, int count, const std::vector<int>& channels);
    bool placeOne(Recipe recipe, int channel);
    int drawSku();
    /// Enough to come by every SKU many times in a small region; a fault that fits nowhere is given up.
    static constexpr int mostDraws() { return 20'000; }
    void take(int sku);

    /// Puts a situation of demand in; false where it does not fit the SKU.
    using Scene = bool (FaultPlanner::*)(int sku);
    void stage(Scene scene, int count, SalesClass sales);
    bool phantomStock(int sku);
    bool soldOut(int sku);
    bool overstocked(int sku);
    bool unbalanced(int sku);
    bool oversold(int sku);
    /// Stores that send no orders and range the SKU: what lies there is published nowhere.
    std::vector<int> quietStores(int sku) const;
    void setOnHand(int sku, int place, int onHand);
    void pileUp(int sku, int place);

    Draft zeroOverwrite(int sku, int channel);
    Draft onHandPublished(int sku, int channel);
    Draft bufferNotApplied(int sku, int channel);
    Draft doubleCount(int sku, int channel);
    Draft locationScope(int sku, int channel);
    Draft unitOrPack(int sku, int channel);
    Draft lostOrDuplicateOrder(int sku, int channel);
    Draft unexplained(int sku, int channel);
    Draft lateFigure(int sku, int channel);
    template<Signature first, Signature second>
    Draft combination(int sku, int channel);

    /// The cell as it stands, if it is plain and of a size in which a difference shows.
    std::optional<OfferCell> plainCell(int sku, int channel) const;
    Draft draft(int sku, int channel, const OfferCell& cell, Signature signature, std::vector<CauseTerm> terms) const;
    /// Kept only if nothing earlier explains it.
    Draft unlessResembling(Draft figure, const OfferCell& cell) const;
    int packSize(int sku) const { return m_products[static_cast<std::size_t>(sku)].packSize; }
    const DemoChannel& channelAt(int channel) const { return m_channels[static_cast<std::size_t>(channel)]; }
    void setBuffer(int sku, int channel, int buffer)
    {
        m_channels[static_cast<std::size_t>(channel)].bufferBySku[sku] = buffer;
    }
    void openLargeLine(int sku, int channel, int quantity);
    void undo(int sku, int channel);

    std::uint64_t m_seed;
    const Scale& m_scale;
    const std::vector<Place>& m_places;
    const std::vector<Product>& m_products;
    std::vector<DemoChannel>& m_channels;
    StockPlan& m_stock;
    Random m_random;
    std::set<int> m_used;
    std::vector<int> m_prompt; ///< channels that sell and are not late
    int m_late = 0;            ///< the late channel
    FaultPlan m_plan;
};

} // namespace unisono::demo
