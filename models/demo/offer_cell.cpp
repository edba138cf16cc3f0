// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/offer_cell.h"

#include <algorithm>
#include <cstdlib>

namespace unisono::demo {

std::string_view signatureName(Signature signature)
{
    static constexpr std::string_view names[] = {"unmapped_sku",      "stale_channel",      "zero_overwrite",
                                                 "on_hand_published", "buffer_not_applied", "double_count",
                                                 "location_scope",    "unit_or_pack",       "lost_or_duplicate_order",
                                                 "in_flight",         "unexplained"};
    return names[static_cast<std::size_t>(signature)];
}

OfferCell::OfferCell(const StockPlan& stock, const std::vector<Place>& places, const DemoChannel& channel,
                     int channelIndex, int sku, Second instant)
    : m_channel(channel), m_buffer(channel.bufferOf(sku))
{
    for (int place = 0; place < static_cast<int>(places.size()); ++place)
        if (const auto level = stock.levelAt(sku, place, instant))
            m_parts.push_back({place, *level, stock.reporters(place),
                               std::ranges::find(channel.scope, place) != channel.scope.end()});
    for (const OpenLine& line : stock.openLines(sku))
        if (line.channel == channelIndex)
            m_openLines.push_back(line.quantity);
    addUp();
}

void OfferCell::addUp()
{
    for (const Part& part : m_parts) {
        if (!part.inScope)
            continue;
        m_known = m_known && part.level.onHandKnown;
        m_plain = m_plain && part.level.available() >= 0;
        m_sum += std::max(0, part.level.available());
        m_held += part.level.held();
        m_countedTwice += (part.reporters - 1) * part.level.available();
    }
    m_availableToSell = std::max(0, m_sum - m_buffer);
    if (m_channel.cap)
        m_availableToSell = std::min(m_availableToSell, *m_channel.cap);
}

bool OfferCell::isPlain() const
{
    return m_known && m_plain && m_sum > m_buffer && m_availableToSell == m_sum - m_buffer;
}

std::vector<CauseTerm> OfferCell::terms() const
{
    std::vector<CauseTerm> terms;
    const auto add = [&terms](Signature signature, int amount, int place = -1) {
        if (amount != 0)
            terms.push_back({signature, amount, place});
    };
    add(Signature::OnHandPublished, m_held);
    add(Signature::BufferNotApplied, m_buffer);
    add(Signature::DoubleCount, m_countedTwice);
    for (const Part& part : m_parts)
        add(Signature::LocationScope, part.inScope ? -part.level.available() : part.level.available(), part.place);
    for (const int quantity : m_openLines) {
        add(Signature::LostOrDuplicateOrder, quantity);
        add(Signature::LostOrDuplicateOrder, -quantity);
    }
    return terms;
}

bool OfferCell::exceedsTolerance(int difference) const
{
    return std::abs(difference) > std::max(1, (m_availableToSell + 19) / 20);
}

bool OfferCell::resemblesHeld(int difference) const
{
    int sums[4] = {};
    for (const Part& part : m_parts) {
        if (!part.inScope)
            continue;
        sums[0] += part.level.committed;
        sums[1] += part.level.reserved;
        sums[2] += part.level.unsellable;
        sums[3] += part.level.safety;
    }
    for (unsigned chosen = 1; chosen < 16; ++chosen) {
        int sum = 0;
        for (unsigned i = 0; i < 4; ++i)
            sum += chosen & (1U << i) ? sums[i] : 0;
        if (sum != 0 && sum == difference)
            return true;
    }
    return false;
}

bool OfferCell::resemblesPlace(int difference) const
{
    return std::ranges::any_of(m_parts, [difference](const Part& part) {
        return std::abs(part.level.available()) == std::abs(difference) ||
               std::abs(part.level.onHand) == std::abs(difference);
    });
}

bool OfferCell::resembles(int published, int packSize, Signature limit) const
{
    const int difference = published - m_availableToSell;
    const int size = std::abs(difference);
    const auto before = [limit](Signature signature) { return signature < limit; };
    if (before(Signature::ZeroOverwrite) && published == 0)
        return true;
    if (before(Signature::OnHandPublished) && resemblesHeld(difference))
        return true;
    if (before(Signature::BufferNotApplied) && (size == m_buffer || size == m_channel.threshold.value_or(0)))
        return true;
    if (before(Signature::DoubleCount) && m_countedTwice != 0 && size == std::abs(m_countedTwice))
        return true;
    if (before(Signature::LocationScope) && resemblesPlace(difference))
        return true;
    if (before(Signature::UnitOrPack) && packSize > 1 &&
        (published == m_availableToSell * packSize || published == m_availableToSell / packSize))
        return true;
    return before(Signature::LostOrDuplicateOrder) && std::ranges::find(m_openLines, size) != m_openLines.end();
}

bool OfferCell::resemblesPair(int difference) const
{
    const std::vector<CauseTerm> all = terms();
    for (std::size_t i = 0; i < all.size(); ++i)
        for (std::size_t j = i + 1; j < all.size(); ++j)
            if (std::abs(all[i].amount + all[j].amount) == std::abs(difference) ||
                std::abs(all[i].amount - all[j].amount) == std::abs(difference))
                return true;
    return false;
}

std::vector<CauseTerm> OfferCell::firstPair(int difference) const
{
    const std::vector<CauseTerm> all = terms();
    for (std::size_t i = 0; i < all.size(); ++i)
        for (std::size_t j = i + 1; j < all.size(); ++j)
            if (all[i].amount + all[j].amount == difference)
                return {all[i], all[j]};
    return {};
}

} // namespace unisono::demo
