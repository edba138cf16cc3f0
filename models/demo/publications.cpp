// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/publications.h"

#include "demo/publication_times.h"

#include <algorithm>

namespace unisono::demo {

namespace {

constexpr int historyDays = 30;

} // namespace

Publications::Publications(std::uint64_t seed, const std::vector<DemoChannel>& channels, const StockPlan& stock,
                           const FaultPlan& faults, const MovementPlan& movements)
    : m_seed(seed), m_channels(channels), m_stock(stock), m_faults(faults), m_movements(movements)
{
}

std::optional<PublishedFigure> Publications::current(int sku, int channelIndex) const
{
    const DemoChannel& channel = m_channels[static_cast<std::size_t>(channelIndex)];
    if (!m_stock.isPublished(sku, channelIndex))
        return std::nullopt;
    const Second asOf = publishedAt(m_seed, sku, channelIndex, channel);
    const FaultPlan::Cell cell{sku, channelIndex};
    if (const auto found = m_faults.wrong.find(cell); found != m_faults.wrong.end())
        return PublishedFigure{found->second.published, asOf};
    if (const auto found = m_faults.drifted.find(cell); found != m_faults.drifted.end())
        return PublishedFigure{found->second, asOf};
    if (const auto found = m_faults.unjudged.find(cell); found != m_faults.unjudged.end())
        return PublishedFigure{found->second, asOf};
    return PublishedFigure{m_stock.availableToSell(sku, channel, asOf), asOf};
}

int Publications::wrongly(const WrongFigure& wrong, int availableToSell) const
{
    if (wrong.signature == Signature::ZeroOverwrite)
        return 0;
    if (wrong.packFactor != 1)
        return wrong.packFactor > 1 ? availableToSell * wrong.packFactor : availableToSell / -wrong.packFactor;
    return std::max(0, availableToSell + wrong.difference());
}

int Publications::availableAt(int sku, const DemoChannel& channel, Second instant,
                              const std::vector<StockMovement>& movements) const
{
    int sum = 0;
    for (const int place : channel.scope) {
        const auto level = m_stock.level(sku, place);
        if (!level)
            continue;
        int available = level->available();
        for (const StockMovement& movement : movements)
            if (movement.place == place && movement.at > instant)
                available -= movement.change();
        sum += std::max(0, available);
    }
    const int sellable = std::max(0, sum - channel.bufferOf(sku));
    return channel.cap ? std::min(sellable, *channel.cap) : sellable;
}

std::vector<PublishedFigure> Publications::history(int sku, int channelIndex) const
{
    std::vector<PublishedFigure> figures;
    const std::optional<PublishedFigure> last = current(sku, channelIndex);
    if (!last)
        return figures;
    if (m_faults.told.contains(sku)) {
        const DemoChannel& channel = m_channels[static_cast<std::size_t>(channelIndex)];
        const std::vector<StockMovement> movements = m_movements.movementsOf(sku);
        const auto wrong = m_faults.wrong.find({sku, channelIndex});
        for (int back = historyDays; back >= 0; --back) {
            const Second at = publishedMorning(m_seed, sku, back);
            if (at >= last->asOf)
                continue;
            const int right = availableAt(sku, channel, at, movements);
            const bool isWrong = wrong != m_faults.wrong.end() && at >= wrong->second.since;
            figures.push_back({isWrong ? wrongly(wrong->second, right) : right, at});
        }
    }
    figures.push_back(*last);
    return figures;
}

} // namespace unisono::demo
