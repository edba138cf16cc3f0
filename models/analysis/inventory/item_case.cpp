// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/inventory/item_case.h"

#include <algorithm>

namespace unisono::analysis {

namespace {

int knownStates(const StockStates& states)
{
    return states.onHand.isKnown() * 4 + states.committed.isKnown() + states.reserved.isKnown()
           + states.unsellable.isKnown() + states.safety.isKnown();
}

bool isBetterTold(const PositionAtLocation& a, const PositionAtLocation& b)
{
    if (const int ka = knownStates(a.states), kb = knownStates(b.states); ka != kb)
        return ka > kb;
    return a.asOf != b.asOf ? a.asOf > b.asOf : a.channel < b.channel;
}

Quantity atLeastZero(Quantity quantity)
{
    return quantity.isKnown() && quantity < Quantity(0) ? Quantity(0) : quantity;
}

} // namespace

ItemCase::ItemCase(const tables::Snapshot& snapshot, const std::vector<ChannelRules>& rules)
    : m_snapshot(snapshot), m_rules(rules), m_slotOfPlace(snapshot.locations->size(), 0)
{
}

void ItemCase::gather(SkuId sku)
{
    m_sku = sku;
    gatherPlaces();
    gatherSupply();
}

void ItemCase::prepare(SkuId sku) const
{
    constexpr std::uint32_t rowsInACacheLine = 8;
    constexpr std::uint32_t mostRows = 4 * rowsInACacheLine; // further ones the processor foresees by itself
    for (std::size_t c = 0; c < m_snapshot.channels.size(); ++c) {
        const tables::StockTable* stock = m_snapshot.channels[c]->stock.get();
        if (!stock)
            continue;
        for (const SkuId own : m_rules[c].ownCodes(sku)) {
            const std::uint32_t begin = stock->index.begin(own);
            for (std::uint32_t row = begin; row < std::min(stock->index.end(own), begin + mostRows); row += rowsInACacheLine)
                stock->prepare(row);
        }
    }
}

void ItemCase::gatherPlaces()
{
    m_places.clear();
    m_lastTeller.clear();
    for (std::size_t c = 0; c < m_snapshot.channels.size(); ++c) {
        const tables::StockTable* stock = m_snapshot.channels[c]->stock.get();
        if (!stock)
            continue;
        for (const SkuId own : m_rules[c].ownCodes(m_sku))
            for (std::uint32_t row = stock->index.begin(own); row < stock->index.end(own); ++row)
                takeTold({m_sku, m_snapshot.identity.commonLocation(c, stock->location[row]), static_cast<int>(c), 1,
                          m_rules[c].states(*stock, row), 0, stock->asOf[row]});
    }
    if (!std::ranges::is_sorted(m_places, {}, &PositionAtLocation::location))
        std::ranges::sort(m_places, {}, &PositionAtLocation::location);
}

/// Of what several channels tell of one place the best told figure stays.
void ItemCase::takeTold(const PositionAtLocation& told)
{
    std::uint32_t& slot = m_slotOfPlace[told.location];
    if (slot >= m_places.size() || m_places[slot].location != told.location) {
        slot = static_cast<std::uint32_t>(m_places.size());
        m_places.push_back(told);
        m_lastTeller.push_back(told.channel);
        return;
    }
    PositionAtLocation& place = m_places[slot];
    const bool isFurther = std::exchange(m_lastTeller[slot], told.channel) != told.channel;
    const auto reporters = static_cast<std::uint8_t>(place.reporters + isFurther);
    if (isBetterTold(told, place))
        place = told;
    place.reporters = reporters;
}

void ItemCase::gatherSupply()
{
    for (const DueSupply& due : supplies()) {
        if (due.at <= m_snapshot.asOf)
            continue;
        auto place = std::ranges::find(m_places, due.location, &PositionAtLocation::location);
        if (place == m_places.end()) {
            // Expected where nobody has told a figure yet: it counts as incoming alone.
            m_places.push_back({m_sku, due.location, due.channel, 0, {0, 0, 0, 0, 0}, 0, Instant()});
            place = m_places.end() - 1;
        }
        place->incoming += due.quantity;
    }
}

std::vector<DueSupply> ItemCase::supplies() const
{
    std::vector<DueSupply> all;
    for (std::size_t c = 0; c < m_snapshot.channels.size(); ++c) {
        const tables::SupplyTable* supply = m_snapshot.channels[c]->supply.get();
        if (!supply)
            continue;
        for (const SkuId own : m_rules[c].ownCodes(m_sku)) {
            for (std::uint32_t row = supply->index.begin(own); row < supply->index.end(own); ++row) {
                const DueSupply due{m_snapshot.identity.commonLocation(c, supply->location[row]), supply->dueAt[row],
                                    supply->quantity[row], static_cast<int>(c)};
                if (std::ranges::none_of(all, [&](const DueSupply& other) {
                        return other.location == due.location && other.at == due.at;
                    }))
                    all.push_back(due);
            }
        }
    }
    return all;
}

std::vector<OpenCommitment> ItemCase::commitments() const
{
    std::vector<OpenCommitment> all;
    for (std::size_t c = 0; c < m_snapshot.channels.size(); ++c) {
        const tables::OpenLineTable* lines = m_snapshot.channels[c]->openLines.get();
        if (!lines)
            continue;
        for (const SkuId own : m_rules[c].ownCodes(m_sku))
            for (std::uint32_t row = lines->index.begin(own); row < lines->index.end(own); ++row)
                all.push_back({m_snapshot.identity.commonLocation(c, lines->location[row]), lines->promisedAt[row],
                               lines->quantity[row], static_cast<int>(c)});
    }
    return all;
}

Position ItemCase::position() const
{
    Position total;
    total.sku = m_sku;
    total.states = {0, 0, 0, 0, 0};
    total.asOf = Instant::endOfTime();
    for (const PositionAtLocation& place : m_places) {
        total.incoming += place.incoming;
        if (place.reporters == 0)
            continue;
        ++total.rowCount;
        total.states.onHand += place.states.onHand;
        total.states.committed += place.states.committed;
        total.states.reserved += place.states.reserved;
        total.states.unsellable += place.states.unsellable;
        total.states.safety += place.states.safety;
        total.asOf = std::min(total.asOf, place.asOf);
    }
    if (total.rowCount == 0) { // only expected so far: nobody has told what is there
        total.asOf = Instant();
        total.states = {};
    }
    return total;
}

Quantity ItemCase::availableToSell(std::size_t channel) const
{
    const ChannelRules& rules = m_rules[channel];
    Quantity sum = 0;
    for (const PositionAtLocation& place : m_places)
        if (rules.sellsFrom(place.location))
            sum += atLeastZero(place.states.available());
    const Quantity sellable = atLeastZero(sum - rules.buffer(m_sku));
    if (sellable.isUnknown() || rules.cap().isUnknown())
        return sellable;
    return std::min(rules.cap(), sellable);
}

std::uint32_t ItemCase::publishedRow(std::size_t channel) const
{
    const tables::PublishedTable* published = m_snapshot.channels[channel]->published.get();
    std::uint32_t best = noId;
    if (!published)
        return best;
    for (const SkuId own : m_rules[channel].ownCodes(m_sku))
        for (std::uint32_t row = published->index.begin(own); row < published->index.end(own); ++row)
            if (best == noId || published->asOf[row] > published->asOf[best])
                best = row;
    return best;
}

Quantity ItemCase::netMovements(std::size_t channel, Instant after, Instant until) const
{
    Quantity net = 0;
    for (std::size_t c = 0; c < m_snapshot.channels.size(); ++c) {
        const tables::MovementTable* moves = m_snapshot.channels[c]->movements.get();
        if (!moves)
            continue;
        for (const SkuId own : m_rules[c].ownCodes(m_sku))
            for (std::uint32_t row = moves->index.begin(own); row < moves->index.end(own); ++row)
                if (moves->at[row] > after && moves->at[row] <= until && moves->kind[row] != tables::MovementKind::Count
                    && m_rules[channel].sellsFrom(m_snapshot.identity.commonLocation(c, moves->location[row])))
                    net += tables::signedQuantity(moves->kind[row], moves->quantity[row]);
    }
    return net;
}

bool ItemCase::hasSale(std::size_t channel, Instant after, Instant until) const
{
    for (std::size_t c = 0; c < m_snapshot.channels.size(); ++c) {
        const tables::MovementTable* moves = m_snapshot.channels[c]->movements.get();
        if (!moves)
            continue;
        for (const SkuId own : m_rules[c].ownCodes(m_sku))
            for (std::uint32_t row = moves->index.begin(own); row < moves->index.end(own); ++row)
                if (moves->kind[row] == tables::MovementKind::Sale && moves->at[row] > after && moves->at[row] <= until
                    && m_rules[channel].sellsFrom(m_snapshot.identity.commonLocation(c, moves->location[row])))
                    return true;
    }
    return false;
}

const std::vector<Quantity>& ItemCase::openLines(std::size_t channel) const
{
    m_openLines.clear();
    if (const tables::OpenLineTable* lines = m_snapshot.channels[channel]->openLines.get())
        for (const SkuId own : m_rules[channel].ownCodes(m_sku))
            for (std::uint32_t row = lines->index.begin(own); row < lines->index.end(own); ++row)
                m_openLines.push_back(lines->quantity[row]);
    return m_openLines;
}

Quantity ItemCase::packSize(std::size_t channel) const
{
    const auto told = [this](std::size_t c) -> Quantity {
        if (const tables::ProductTable* products = m_snapshot.channels[c]->products.get())
            for (const SkuId own : m_rules[c].ownCodes(m_sku))
                for (std::uint32_t row = products->index.begin(own); row < products->index.end(own); ++row)
                    if (products->packSize[row].isKnown())
                        return products->packSize[row];
        return {};
    };
    if (const Quantity own = told(channel); own.isKnown())
        return own;
    for (std::size_t c = 0; c < m_snapshot.channels.size(); ++c)
        if (const Quantity other = told(c); other.isKnown())
            return other;
    return {};
}

Instant ItemCase::newestStock(std::size_t channel) const
{
    Instant newest, newestAnywhere;
    for (const PositionAtLocation& place : m_places) {
        newestAnywhere = std::max(newestAnywhere, place.asOf);
        if (m_rules[channel].sellsFrom(place.location))
            newest = std::max(newest, place.asOf);
    }
    return newest.isKnown() ? newest : newestAnywhere;
}

} // namespace unisono::analysis
