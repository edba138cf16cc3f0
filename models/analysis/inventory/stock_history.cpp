// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/inventory/stock_history.h"

#include "analysis/inventory/channel_rules.h"
#include "analysis/inventory/price_steps.h"

#include <algorithm>
#include <map>
#include <set>

namespace unisono::analysis {

namespace {

using tables::ItemRecord;

/// What each place held, replayed level by level.
class Shelves
{
public:
    /// Every place that ever tells a level is unknown until it does.
    Shelves(const tables::Snapshot& snapshot, const std::vector<ChannelRules>& rules, const ItemRecord& item)
        : m_snapshot(snapshot), m_rules(rules)
    {
        for (const ItemRecord::Level& level : item.levels)
            m_levels[place(level)] = {};
    }

    void put(const ItemRecord::Level& level) { m_levels[place(level)] = {level.onHand, level.available}; }
    void take(const ItemRecord::Level& level) { m_levels.erase(place(level)); }

    Quantity onHand() const
    {
        Quantity sum = 0;
        for (const auto& [location, held] : m_levels)
            sum += held.onHand;
        return sum;
    }
    Quantity available() const
    {
        Quantity sum = 0;
        for (const auto& [location, held] : m_levels)
            sum += held.available;
        return sum;
    }
    Quantity availableToSell(std::size_t channel, SkuId sku) const
    {
        Quantity sum = 0;
        for (const auto& [location, held] : m_levels)
            if (m_rules[channel].sellsFrom(location))
                sum += held.available.isKnown() ? std::max(held.available, Quantity(0)) : held.available;
        sum = sum - m_rules[channel].buffer(sku);
        if (sum.isUnknown())
            return sum;
        sum = std::max(sum, Quantity(0));
        return m_rules[channel].cap().isKnown() ? std::min(sum, m_rules[channel].cap()) : sum;
    }

private:
    struct Held
    {
        Quantity onHand, available;
    };
    LocationId place(const ItemRecord::Level& level) const
    {
        const LocationId own = m_snapshot.locations->find(level.location.toStdString());
        for (std::size_t c = 0; c < m_snapshot.channels.size(); ++c)
            if (m_snapshot.channels[c]->profile.id == level.channel && own != noId)
                return m_snapshot.identity.commonLocation(c, own);
        return own;
    }

    const tables::Snapshot& m_snapshot;
    const std::vector<ChannelRules>& m_rules;
    std::map<LocationId, Held> m_levels;
};

struct Change
{
    Instant at;
    const ItemRecord::Level* put = nullptr;
    const ItemRecord::Level* take = nullptr;
};

std::vector<Change> changesOf(const ItemRecord& item)
{
    std::vector<Change> changes;
    for (const ItemRecord::Level& level : item.levels) {
        changes.push_back({level.at, &level, nullptr});
        if (level.goneAt.isKnown())
            changes.push_back({level.goneAt, nullptr, &level});
    }
    std::ranges::stable_sort(changes, {}, &Change::at);
    return changes;
}

void addStep(std::vector<QuantityStep>& steps, Instant at, Quantity quantity)
{
    if (!steps.empty() && steps.back().at == at)
        steps.back().quantity = quantity;
    else if (steps.empty() ? quantity.isKnown() : steps.back().quantity != quantity)
        steps.push_back({at, quantity});
}

Quantity valueAt(const std::vector<QuantityStep>& steps, Instant at)
{
    Quantity value;
    for (const QuantityStep& step : steps) {
        if (step.at > at)
            break;
        value = step.quantity;
    }
    return value;
}

/// The instant from which on the channel's figure and what it could sell have differed without a break.
Instant divergenceBegin(const std::vector<QuantityStep>& published, const std::vector<QuantityStep>& sellable)
{
    std::vector<Instant> instants;
    for (const QuantityStep& step : published)
        instants.push_back(step.at);
    for (const QuantityStep& step : sellable)
        instants.push_back(step.at);
    std::ranges::sort(instants);
    Instant begin;
    for (const Instant at : instants) {
        const Quantity delta = valueAt(published, at) - valueAt(sellable, at);
        const bool differs = delta.isKnown() && absolute(delta) > Quantity(1);
        if (!differs)
            begin = Instant();
        else if (!begin.isKnown())
            begin = at;
    }
    return begin;
}

/// Before the first figure that was told, the ledger tells: what was there before a movement is what was there after it, less the
/// movement. A count sets a level without moving anything, and one movement that two channels tell happened once.
void replayBeforeFirstFigure(StockHistory& history)
{
    if (history.onHand.empty() || history.onHand.front().quantity.isUnknown())
        return;
    const QuantityStep first = history.onHand.front();
    std::vector<QuantityStep> steps;
    std::set<std::pair<QString, QString>> seen;
    Quantity level = first.quantity;
    for (auto move = history.movements.rbegin(); move != history.movements.rend(); ++move) {
        const bool isNew = seen.insert({move->reference + QLatin1Char('|') + move->kind, move->location}).second;
        if (move->at >= first.at || move->kind == QLatin1String("count") || !isNew)
            continue;
        steps.push_back({move->at, level});
        level -= move->quantity;
    }
    history.onHand.insert(history.onHand.begin(), steps.rbegin(), steps.rend());
}

void addPrices(StockHistory& history, const ItemRecord& item)
{
    for (const ItemRecord::Price& price : item.prices) {
        const bool isNew = std::ranges::none_of(history.prices, [&](const auto& other) { return other.channel == price.channel; });
        if (isNew)
            history.prices.push_back({price.channel, price.currency, priceSteps(item.prices, price.channel)});
    }
}

} // namespace

StockHistory stockHistory(const tables::Snapshot& snapshot, const ItemRecord& item)
{
    StockHistory history;
    history.sku = item.sku;
    std::vector<ChannelRules> rules;
    for (std::size_t c = 0; c < snapshot.channels.size(); ++c)
        rules.emplace_back(snapshot, c);
    const SkuId sku = snapshot.skus->find(item.sku.toStdString());

    std::vector<std::vector<QuantityStep>> sellable(rules.size());
    Shelves shelves(snapshot, rules, item);
    for (const Change& change : changesOf(item)) {
        change.put ? shelves.put(*change.put) : shelves.take(*change.take);
        addStep(history.onHand, change.at, shelves.onHand());
        addStep(history.available, change.at, shelves.available());
        for (std::size_t c = 0; c < rules.size(); ++c)
            addStep(sellable[c], change.at, shelves.availableToSell(c, sku));
    }
    for (std::size_t c = 0; c < rules.size(); ++c) {
        StockHistory::Series series{snapshot.channels[c]->profile.id, {}};
        for (const ItemRecord::Published& told : item.published) {
            if (told.channel != series.channel)
                continue;
            addStep(series.steps, told.at, told.quantity);
            if (told.goneAt.isKnown())
                addStep(series.steps, told.goneAt, Quantity());
        }
        if (series.steps.empty())
            continue;
        const Instant begin = divergenceBegin(series.steps, sellable[c]);
        if (begin.isKnown() && (!history.firstDivergence.isKnown() || begin < history.firstDivergence))
            history.firstDivergence = begin;
        history.published.push_back(std::move(series));
    }
    for (const ItemRecord::Movement& move : item.movements) {
        const auto kind = tables::movementKindFromName(move.kind.toStdString());
        const Quantity moved = tables::signedQuantity(kind, move.quantity);
        history.movements.push_back({move.at, move.kind, moved.isKnown() ? moved : move.quantity, move.location, move.channel,
                                     move.reference});
    }
    replayBeforeFirstFigure(history);
    addPrices(history, item);
    for (const ItemRecord::Pull& pull : item.pulls)
        history.pulls.push_back({pull.channel, pull.at, pull.complete});
    return history;
}

} // namespace unisono::analysis
