// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/journeys.h"

#include "demo/customers.h"
#include "demo/demo_random.h"

#include <algorithm>
#include <tuple>

namespace unisono::demo {

namespace {

constexpr Second twoYears = 730 * day;

/// Lets invented customers walk until enough has happened.
class JourneyWriter
{
public:
    JourneyWriter(std::uint64_t seed, const Scale& scale, const std::vector<Place>& places,
                  const std::vector<Product>& products, const std::vector<DemoChannel>& channels,
                  const PricePlan& prices)
        : m_seed(seed), m_scale(scale), m_places(places), m_products(products), m_channels(channels), m_prices(prices)
    {
    }

    Journeys write()
    {
        m_journeys.events.reserve(static_cast<std::size_t>(m_scale.events) + 16);
        for (std::uint64_t number = 0; static_cast<int>(m_journeys.events.size()) < m_scale.events; ++number)
            walk(number);
        sortEvents();
        return std::move(m_journeys);
    }

private:
    void walk(std::uint64_t number);
    void placeOrder(DemoEvent& event, Random& random);
    static void buyInStore(DemoEvent& event, Random& random);
    void sortEvents();
    int channelFor(Where where, bool italian) const;
    int drawStore(Random& random, bool italian) const;
    int drawSku(Random& random, std::uint8_t& category) const;
    static Second whenOpen(Second at);

    std::uint64_t m_seed;
    const Scale& m_scale;
    const std::vector<Place>& m_places;
    const std::vector<Product>& m_products;
    const std::vector<DemoChannel>& m_channels;
    const PricePlan& m_prices;
    Journeys m_journeys;
};

int JourneyWriter::channelFor(Where where, bool italian) const
{
    static constexpr ChannelRole roles[] = {ChannelRole::WebStore, ChannelRole::MobileApp, ChannelRole::Marketplace,
                                            ChannelRole::CallCentre, ChannelRole::StorePos};
    int found = -1;
    for (int channel = 0; channel < static_cast<int>(m_channels.size()); ++channel) {
        const DemoChannel& candidate = m_channels[static_cast<std::size_t>(channel)];
        if (candidate.role == roles[static_cast<std::size_t>(where)] && (found < 0 || candidate.isFrench() != italian))
            found = channel;
    }
    return found;
}

int JourneyWriter::drawStore(Random& random, bool italian) const
{
    return italian ? m_scale.frenchStores + random.below(m_scale.italianStores) : random.below(m_scale.frenchStores);
}

/// Best sellers come up more often: of three draws the best selling item is taken.
int JourneyWriter::drawSku(Random& random, std::uint8_t& category) const
{
    int best = random.below(static_cast<int>(m_products.size()));
    for (int draw = 0; draw < 2; ++draw)
        if (const int other = random.below(static_cast<int>(m_products.size()));
            m_products[static_cast<std::size_t>(other)].sales < m_products[static_cast<std::size_t>(best)].sales)
            best = other;
    const auto categories = productCategories();
    const auto found = std::ranges::find(categories, m_products[static_cast<std::size_t>(best)].category());
    category = static_cast<std::uint8_t>(found - categories.begin());
    return best;
}

/// The instant itself while the shops are open, else the next opening.
Second JourneyWriter::whenOpen(Second at)
{
    const Second ofDay = at % day;
    if (ofDay < 8 * hour)
        at += 8 * hour - ofDay + ofDay % hour;
    else if (ofDay > 17 * hour)
        at += day - ofDay + 8 * hour + ofDay % hour;
    const bool sunday = (at / day + 4) % 7 == 0;
    return sunday ? at + day : at;
}

void JourneyWriter::placeOrder(DemoEvent& event, Random& random)
{
    DemoOrder order;
    order.channel = event.channel;
    order.customer = event.customer;
    order.place = event.place;
    order.placedAt = event.at;
    const Second known = m_channels[static_cast<std::size_t>(event.channel)].lastWord();
    order.readyAt = std::min(event.at + random.between(2, 40) * hour, event.at + (known - event.at) / 3);
    order.completedAt = std::min(event.at + random.between(20, 110) * hour, event.at + (known - event.at) / 2);
    order.isCancelled = random.chance(5);
    int lines = random.chance(45) ? 2 : 1;
    lines += random.chance(15) ? 1 : 0;
    for (int line = 0; line < lines; ++line) {
        std::uint8_t category = 0;
        const int sku = drawSku(random, category);
        if (line == 0)
            event.category = category;
        order.lines.push_back({sku, 1 + random.below(100) / 80,
                               m_prices.regular(sku, m_channels[static_cast<std::size_t>(event.channel)])});
    }
    event.cents = order.totalCents();
    event.order = static_cast<int>(m_journeys.orders.size());
    m_journeys.orders.push_back(std::move(order));
}

void JourneyWriter::buyInStore(DemoEvent& event, Random& random)
{
    event.cents = shelfPrice(random.between(900, 9000));
    event.order = -1;
}

void JourneyWriter::walk(std::uint64_t number)
{
    Random random(m_seed, Stream::Journey, number);
    int weight = random.below(126);
    const JourneyTemplate* chosen = journeyTemplates().data();
    for (; weight >= chosen->weight; ++chosen)
        weight -= chosen->weight;

    const int customer = random.below(std::max(200, m_scale.events / 11));
    const bool italian = isItalianCustomer(m_seed, customer);
    const int store = drawStore(random, italian);
    // One draw a statement: the operands of a sum may be evaluated in any order.
    Second at = present() - twoYears + static_cast<Second>(random.below(730)) * day;
    at += random.between(-7, 14) * hour;
    at += random.below(3600);
    DemoEvent event;
    drawSku(random, event.category);
    const bool anonymous = chosen->steps.front().where == Where::Store && random.chance(25);
    event.customer = anonymous ? -1 : customer;
    for (const JourneyStep& step : chosen->steps) {
        if (!random.chance(step.percent))
            return;
        at += random.between(step.leastMinutes, step.mostMinutes) * minute;
        at += random.below(60);
        const bool inStore = step.where == Where::Store;
        if (inStore && !isInformation(step.activity))
            at = whenOpen(at);
        const int channel = channelFor(step.where, italian);
        if (channel < 0 || at > m_channels[static_cast<std::size_t>(channel)].lastWord())
            return;
        event.at = at;
        event.activity = step.activity;
        event.channel = static_cast<std::int8_t>(channel);
        const bool collected = step.activity == Activity::OrderPlaced && chosen->steps.back().where == Where::Store;
        event.place = inStore || collected ? static_cast<std::int16_t>(store) : std::int16_t(-1);
        event.cents = 0;
        if (step.activity == Activity::OrderPlaced)
            placeOrder(event, random);
        else if (step.activity == Activity::StorePurchase)
            buyInStore(event, random);
        m_journeys.events.push_back(event);
        if (anonymous && step.activity == Activity::StorePurchase)
            return;
    }
}

void JourneyWriter::sortEvents()
{
    const auto key = [](const DemoEvent& event) {
        return std::tuple(event.at, event.customer, event.activity, event.channel, event.place, event.order);
    };
    std::ranges::stable_sort(m_journeys.events, {}, key);
    const auto same = std::ranges::unique(m_journeys.events, {}, key);
    m_journeys.events.erase(same.begin(), same.end());
}

} // namespace

int DemoOrder::totalCents() const
{
    int total = 0;
    for (const DemoOrderLine& line : lines)
        total += line.quantity * line.unitCents;
    return total;
}

Journeys makeJourneys(std::uint64_t seed, const Scale& scale, const std::vector<Place>& places,
                      const std::vector<Product>& products, const std::vector<DemoChannel>& channels,
                      const PricePlan& prices)
{
    return JourneyWriter(seed, scale, places, products, channels, prices).write();
}

} // namespace unisono::demo
