// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/fault_planner.h"

#include "demo/publication_times.h"

#include <algorithm>

namespace unisono::demo {

FaultPlanner::FaultPlanner(std::uint64_t seed, const Scale& scale, const std::vector<Place>& places,
                           const std::vector<Product>& products, std::vector<DemoChannel>& channels, StockPlan& stock)
    : m_seed(seed),
      m_scale(scale),
      m_places(places),
      m_products(products),
      m_channels(channels),
      m_stock(stock),
      m_random(seed, Stream::Fault)
{
    for (int channel = 0; channel < static_cast<int>(channels.size()); ++channel) {
        if (channelAt(channel).isLate)
            m_late = channel;
        else if (channelAt(channel).sells())
            m_prompt.push_back(channel);
    }
}

FaultPlan FaultPlanner::plan()
{
    planSignatures();
    planCombinations();
    planLateChannel();
    planIdentities();
    planTraps();
    planDemand();
    tellSomeMore();
    planCollections();
    return std::move(m_plan);
}

void FaultPlanner::planSignatures()
{
    const int each = m_scale.faultsOfEachKind;
    place(&FaultPlanner::zeroOverwrite, 4 * each, m_prompt);
    place(&FaultPlanner::onHandPublished, 4 * each, m_prompt);
    place(&FaultPlanner::bufferNotApplied, 4 * each, m_prompt);
    place(&FaultPlanner::doubleCount, 4 * each, m_prompt);
    place(&FaultPlanner::locationScope, 5 * each, m_prompt);
    place(&FaultPlanner::unitOrPack, 4 * each, m_prompt);
    place(&FaultPlanner::lostOrDuplicateOrder, 4 * each, m_prompt);
    place(&FaultPlanner::unexplained, 3 * each, m_prompt);
}

void FaultPlanner::planLateChannel()
{
    place(&FaultPlanner::lateFigure, 5 * m_scale.faultsOfEachKind, {m_late});
}

void FaultPlanner::place(Recipe recipe, int count, const std::vector<int>& channels)
{
    for (int i = 0; i < count; ++i)
        for (std::size_t attempt = 0; attempt < channels.size(); ++attempt)
            if (placeOne(recipe, channels[(static_cast<std::size_t>(i) + attempt) % channels.size()]))
                break;
}

bool FaultPlanner::placeOne(Recipe recipe, int channel)
{
    for (int draws = 0; draws < mostDraws(); ++draws) {
        const int sku = drawSku();
        if (m_used.contains(sku) || m_stock.isFresh(sku) || !m_stock.isPublished(sku, channel))
            continue;
        if (Draft figure = (this->*recipe)(sku, channel)) {
            take(sku);
            m_plan.wrong[{sku, channel}] = std::move(*figure);
            return true;
        }
        undo(sku, channel);
    }
    return false;
}

int FaultPlanner::drawSku()
{
    return m_random.below(static_cast<int>(m_products.size()));
}

void FaultPlanner::take(int sku)
{
    m_used.insert(sku);
    m_plan.told.try_emplace(sku, present());
}

void FaultPlanner::undo(int sku, int channel)
{
    m_channels[static_cast<std::size_t>(channel)].bufferBySku.erase(sku);
    m_stock.forget(sku, channelAt(channel).scope.back());
}

std::optional<OfferCell> FaultPlanner::plainCell(int sku, int channel) const
{
    const Second instant = publishedAt(m_seed, sku, channel, channelAt(channel));
    OfferCell cell(m_stock, m_places, channelAt(channel), channel, sku, instant);
    if (!cell.isPlain() || cell.availableToSell() < 6 || cell.availableToSell() > 180)
        return std::nullopt;
    return cell;
}

FaultPlanner::Draft FaultPlanner::draft(int sku, int channel, const OfferCell& cell, Signature signature,
                                        std::vector<CauseTerm> terms) const
{
    WrongFigure figure{sku, channel, signature, cell.availableToSell(), cell.availableToSell(), std::move(terms), 1, 0};
    for (const CauseTerm& term : figure.terms)
        figure.published += term.amount;
    const bool hasOrder =
        std::ranges::find(figure.terms, Signature::LostOrDuplicateOrder, &CauseTerm::signature) != figure.terms.end();
    // A zero that stood for weeks without a sale would make the stock itself doubtful.
    const bool isRecent = hasOrder || signature == Signature::ZeroOverwrite;
    figure.since = firstWrongPublication(m_seed, sku, isRecent ? 3 : 20);
    return figure;
}

FaultPlanner::Draft FaultPlanner::unlessResembling(Draft figure, const OfferCell& cell) const
{
    if (!figure || figure->published <= 0 || !cell.exceedsTolerance(figure->difference()) ||
        cell.resembles(figure->published, packSize(figure->sku), figure->signature))
        return std::nullopt;
    return figure;
}

/// Puts an order line over `quantity` into the channel; its warehouse holds as much more, committed to it.
void FaultPlanner::openLargeLine(int sku, int channel, int quantity)
{
    const int warehouse = channelAt(channel).scope.back();
    m_stock.adjust(sku, warehouse, {quantity, quantity});
    m_stock.addLine(sku, {channel, warehouse, quantity, firstWrongPublication(m_seed, sku, 3) - 2 * hour});
}

FaultPlan planFaults(std::uint64_t seed, const Scale& scale, const std::vector<Place>& places,
                     const std::vector<Product>& products, std::vector<DemoChannel>& channels, StockPlan& stock)
{
    return FaultPlanner(seed, scale, places, products, channels, stock).plan();
}

} // namespace unisono::demo
