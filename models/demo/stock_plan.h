// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/catalogue.h"
#include "demo/demo_channels.h"
#include "demo/demo_random.h"

#include <optional>
#include <unordered_map>

namespace unisono::demo {

/// The stock of one SKU at one place, as its systems know it.
struct StockLevel
{
    int onHand = 0, committed = 0, reserved = 0, unsellable = 0, safety = 0;
    bool onHandKnown = true;
    Second asOf = 0;

    int held() const { return committed + reserved + unsellable + safety; }
    int available() const { return onHand - held(); }
};

/// A departure from the level that the plan draws for one SKU at one place.
struct Adjustment
{
    int onHand = 0, committed = 0;
    bool onHandKnown = true;
};

/// A movement of this morning, between two channels' publications.
struct LateMovement
{
    int place = 0;
    int quantity = 0; ///< signed
    Second at = 0;
};

/// An order line that is not yet fulfilled.
struct OpenLine
{
    int channel = 0;
    int place = 0;
    int quantity = 0;
    Second placedAt = 0;
    Second collectedBy = 0; ///< promised for collection at the place; 0: it is sent from there
};

/// A channel whose open orders at a place never reach the stock that is kept there.
struct LonelySeller
{
    int channel = -1;
    int place = -1;
};

/// What lies where. Levels are drawn anew from the seed whenever they are asked for, so that a chain's five million
/// need no room.
class StockPlan
{
public:
    StockPlan(std::uint64_t seed, const Scale& scale, const std::vector<Place>& places,
              const std::vector<Product>& products, const std::vector<DemoChannel>& channels);

    /// Nothing where the place does not range the SKU.
    std::optional<StockLevel> level(int sku, int place) const;
    /// The same at an instant of this morning, before a late movement that was still to come.
    std::optional<StockLevel> levelAt(int sku, int place, Second instant) const;
    /// The order lines that the committed quantities of the SKU stand for.
    std::vector<OpenLine> openLines(int sku) const;
    /// What the channel can sell of the SKU at that instant, its unknown quantities taken as drawn.
    int availableToSell(int sku, const DemoChannel& channel, Second instant) const;
    /// Its figures were confirmed this morning, after the late channel's last word.
    bool isFresh(int sku) const;
    bool isPublished(int sku, int channel) const;
    /// How many channels report the stock of a place.
    int reporters(int place) const { return m_places[static_cast<std::size_t>(place)].isMirrored ? 2 : 1; }

    void adjust(int sku, int place, Adjustment adjustment) { m_adjustments[keyOf(sku, place)] = adjustment; }
    void addLine(int sku, OpenLine line) { m_extraLines[sku].push_back(line); }
    void moveLate(int sku, LateMovement movement) { m_lateMovements[sku] = movement; }
    void forgetLateMovement(int sku) { m_lateMovements.erase(sku); }
    const LateMovement* lateMovement(int sku) const;
    void forget(int sku, int place);
    const LonelySeller& lonelySeller() const { return m_lonely; }

private:
    static std::int64_t keyOf(int sku, int place) { return std::int64_t(sku) * 4096 + place; }
    bool isRanged(int sku, int place) const;
    StockLevel drawn(int sku, int place) const;
    int drawnOnHand(Random& random, SalesClass sales, const Place& place) const;
    void drawHeld(StockLevel& level, Random& random, int sku, int place) const;
    Second confirmedAt(int sku, int place) const;
    std::vector<int> sellersAt(int sku, int place) const;
    void findLonelySeller();

    std::uint64_t m_seed;
    const Scale& m_scale;
    const std::vector<Place>& m_places;
    const std::vector<Product>& m_products;
    const std::vector<DemoChannel>& m_channels;
    std::vector<std::vector<int>> m_sellers; ///< by place, the selling channels with it in their scope
    LonelySeller m_lonely;
    std::unordered_map<std::int64_t, Adjustment> m_adjustments;
    std::unordered_map<int, std::vector<OpenLine>> m_extraLines;
    std::unordered_map<int, LateMovement> m_lateMovements;
};

} // namespace unisono::demo
