// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/stock_plan.h"

#include <algorithm>

namespace unisono::demo {

StockPlan::StockPlan(std::uint64_t seed, const Scale& scale, const std::vector<Place>& places,
                     const std::vector<Product>& products, const std::vector<DemoChannel>& channels)
    : m_seed(seed),
      m_scale(scale),
      m_places(places),
      m_products(products),
      m_channels(channels),
      m_sellers(places.size())
{
    for (std::size_t channel = 0; channel < channels.size(); ++channel)
        if (channels[channel].sells())
            for (const int place : channels[channel].scope)
                m_sellers[static_cast<std::size_t>(place)].push_back(static_cast<int>(channel));
    findLonelySeller();
}

/// The second store that ships orders, and the first channel that sells from it beside the web shop.
void StockPlan::findLonelySeller()
{
    const auto ships = [](const Place& place) { return place.shipsOrders && !place.isMirrored; };
    const auto store = std::ranges::find_if(m_places, ships);
    if (store == m_places.end())
        return;
    const int place = static_cast<int>(store - m_places.begin());
    std::vector<int>& sellers = m_sellers[static_cast<std::size_t>(place)];
    const auto lonely = std::ranges::find_if(sellers, [this](int channel) {
        return m_channels[static_cast<std::size_t>(channel)].id != "web-fr";
    });
    if (lonely == sellers.end())
        return;
    m_lonely = {*lonely, place};
    sellers.erase(lonely);
}

bool StockPlan::isRanged(int sku, int place) const
{
    const Place& where = m_places[static_cast<std::size_t>(place)];
    if (where.isWarehouse || where.shipsOrders)
        return true;
    const SalesClass sales = m_products[static_cast<std::size_t>(sku)].sales;
    const int share = sales == SalesClass::Slow ? m_scale.rangePermille * 4 / 5 : m_scale.rangePermille * 3 / 2;
    return Random(m_seed, Stream::Range, static_cast<std::uint64_t>(sku), static_cast<std::uint64_t>(place))
               .below(1000) < share;
}

bool StockPlan::isFresh(int sku) const
{
    return Random(m_seed, Stream::FreshRow, static_cast<std::uint64_t>(sku)).below(8) == 0;
}

bool StockPlan::isPublished(int sku, int channel) const
{
    const int share = m_channels[static_cast<std::size_t>(channel)].publishedPermille;
    return Random(m_seed, Stream::Published, static_cast<std::uint64_t>(sku), static_cast<std::uint64_t>(channel))
               .below(1000) < share;
}

int StockPlan::drawnOnHand(Random& random, SalesClass sales, const Place& place) const
{
    const auto pick = [&](int best, int good, int slow, int least) {
        const int most = sales == SalesClass::Best ? best : sales == SalesClass::Good ? good : slow;
        return random.between(std::max(least, most / 4), most);
    };
    if (place.isWarehouse)
        return pick(600, 180, 60, 8);
    if (place.shipsOrders)
        return pick(45, 18, 8, 2);
    const int onHand = pick(30, 10, 5, 0);
    return random.below(500) == 0 ? -random.between(1, 3) : onHand;
}

std::vector<int> StockPlan::sellersAt(int sku, int place) const
{
    std::vector<int> sellers;
    for (const int channel : m_sellers[static_cast<std::size_t>(place)])
        if (isPublished(sku, channel))
            sellers.push_back(channel);
    return sellers;
}

void StockPlan::drawHeld(StockLevel& level, Random& random, int sku, int place) const
{
    const Place& where = m_places[static_cast<std::size_t>(place)];
    const SalesClass sales = m_products[static_cast<std::size_t>(sku)].sales;
    const bool sendsOrders = where.isWarehouse || where.shipsOrders;
    if (sendsOrders && random.chance(where.isWarehouse ? 35 : 10) && !sellersAt(sku, place).empty())
        level.committed = random.between(1, where.isWarehouse ? 6 : 2);
    if (random.chance(sendsOrders ? 6 : 3))
        level.reserved = random.between(1, where.isWarehouse ? 4 : 2);
    if (random.chance(where.isWarehouse ? 6 : 3))
        level.unsellable = random.between(1, where.isWarehouse ? 5 : 1);
    const int step = sales == SalesClass::Best ? 2 : sales == SalesClass::Good ? 1 : 0;
    level.safety = where.isWarehouse ? 2 + 5 * step : where.shipsOrders ? step + step / 2 : step / 2;
}

Second StockPlan::confirmedAt(int sku, int place) const
{
    const Place& where = m_places[static_cast<std::size_t>(place)];
    const int shift = Random(m_seed, Stream::Place, static_cast<std::uint64_t>(place)).below(900);
    if (isFresh(sku))
        return today() + 7 * hour + (where.isWarehouse ? 5 * minute : 22 * minute) + shift;
    return today() - day + 17 * hour + (where.isFrench() ? 30 * minute : 35 * minute) + shift;
}

StockLevel StockPlan::drawn(int sku, int place) const
{
    Random random(m_seed, Stream::Level, static_cast<std::uint64_t>(sku), static_cast<std::uint64_t>(place));
    StockLevel level;
    level.onHand =
        drawnOnHand(random, m_products[static_cast<std::size_t>(sku)].sales, m_places[static_cast<std::size_t>(place)]);
    drawHeld(level, random, sku, place);
    level.asOf = confirmedAt(sku, place);
    return level;
}

std::optional<StockLevel> StockPlan::level(int sku, int place) const
{
    return levelAt(sku, place, present());
}

std::optional<StockLevel> StockPlan::levelAt(int sku, int place, Second instant) const
{
    if (!isRanged(sku, place))
        return std::nullopt;
    StockLevel level = drawn(sku, place);
    if (const auto found = m_adjustments.find(keyOf(sku, place)); found != m_adjustments.end()) {
        level.onHand += found->second.onHand;
        level.committed += found->second.committed;
        level.onHandKnown = found->second.onHandKnown;
    }
    const LateMovement* late = lateMovement(sku);
    if (late && late->place == place && late->at <= instant) {
        level.onHand += late->quantity;
        level.asOf = late->at;
    }
    return level;
}

int StockPlan::availableToSell(int sku, const DemoChannel& channel, Second instant) const
{
    int sum = 0;
    for (const int place : channel.scope)
        if (const auto level = levelAt(sku, place, instant))
            sum += std::max(0, level->available());
    const int sellable = std::max(0, sum - channel.bufferOf(sku));
    return channel.cap ? std::min(sellable, *channel.cap) : sellable;
}

const LateMovement* StockPlan::lateMovement(int sku) const
{
    const auto found = m_lateMovements.find(sku);
    return found == m_lateMovements.end() ? nullptr : &found->second;
}

void StockPlan::forget(int sku, int place)
{
    m_adjustments.erase(keyOf(sku, place));
    m_extraLines.erase(sku);
}

std::vector<OpenLine> StockPlan::openLines(int sku) const
{
    std::vector<OpenLine> lines;
    for (std::size_t place = 0; place < m_places.size(); ++place) {
        if (m_sellers[place].empty())
            continue;
        int open = drawn(sku, static_cast<int>(place)).committed;
        const std::vector<int> sellers = sellersAt(sku, static_cast<int>(place));
        Random random(m_seed, Stream::OpenLine, static_cast<std::uint64_t>(sku), place);
        while (open > 0) {
            const int quantity = random.between(1, open);
            const int channel = sellers[static_cast<std::size_t>(random.below(static_cast<int>(sellers.size())))];
            Second placed = lastWordOfLateChannel() - random.between(1, 96) * hour;
            placed -= random.below(3600);
            lines.push_back({channel, static_cast<int>(place), quantity, placed});
            open -= quantity;
        }
    }
    Random lonely(m_seed, Stream::OpenLine, static_cast<std::uint64_t>(sku), m_places.size());
    if (m_lonely.channel >= 0 && isPublished(sku, m_lonely.channel) && lonely.chance(15))
        lines.push_back({m_lonely.channel, m_lonely.place, lonely.between(1, 2),
                         lastWordOfLateChannel() - lonely.between(1, 96) * hour - lonely.below(3600)});
    if (const auto found = m_extraLines.find(sku); found != m_extraLines.end())
        lines.insert(lines.end(), found->second.begin(), found->second.end());
    return lines;
}

} // namespace unisono::demo
