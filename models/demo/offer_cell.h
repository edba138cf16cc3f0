// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/stock_plan.h"

#include <string_view>
#include <vector>

namespace unisono::demo {

/// The cause signatures of a discrepancy, in the order in which the first match wins.
enum class Signature {
    UnmappedSku,
    StaleChannel,
    ZeroOverwrite,
    OnHandPublished,
    BufferNotApplied,
    DoubleCount,
    LocationScope,
    UnitOrPack,
    LostOrDuplicateOrder,
    InFlight,
    Unexplained,
};
std::string_view signatureName(Signature signature);

/// One additive term that explains a difference.
struct CauseTerm
{
    Signature signature = Signature::Unexplained;
    int amount = 0;
    int place = -1; ///< index of the place it speaks of; −1: none
};

/// What one channel can offer of one SKU, and everything a wrong figure could come from.
class OfferCell
{
public:
    OfferCell(const StockPlan& stock, const std::vector<Place>& places, const DemoChannel& channel, int channelIndex,
              int sku, Second instant);

    /// Every quantity in the scope is known.
    bool isKnown() const { return m_known; }
    /// Known, and nowhere in the scope more is held than there is, and no cap bites: every equation is exact.
    bool isPlain() const;
    int availableToSell() const { return m_availableToSell; }
    int buffer() const { return m_buffer; }
    int held() const { return m_held; }
    int countedTwice() const { return m_countedTwice; }
    const std::vector<int>& openLines() const { return m_openLines; }
    /// Terms that could explain a difference, in the order of the signatures.
    std::vector<CauseTerm> terms() const;
    bool exceedsTolerance(int difference) const;

    /// Whether the published quantity could be taken for a signature before `limit`, also by a reader less strict than
    /// the definitions: parts of what is held, one place alone, either sign.
    bool resembles(int published, int packSize, Signature limit) const;
    /// Whether any two amounts, whatever their signs, add up to the difference.
    bool resemblesPair(int difference) const;
    /// The first pair of different terms that adds up to the difference; empty if there is none.
    std::vector<CauseTerm> firstPair(int difference) const;

private:
    struct Part
    {
        int place = 0;
        StockLevel level;
        int reporters = 1;
        bool inScope = false;
    };
    void addUp();
    bool resemblesHeld(int difference) const;
    bool resemblesPlace(int difference) const;

    const DemoChannel& m_channel;
    std::vector<Part> m_parts;
    std::vector<int> m_openLines;
    int m_buffer = 0, m_availableToSell = 0, m_held = 0, m_countedTwice = 0, m_sum = 0;
    bool m_known = true, m_plain = true;
};

} // namespace unisono::demo
