// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/fault_planner.h"

#include <algorithm>

namespace unisono::demo {

FaultPlanner::Draft FaultPlanner::zeroOverwrite(int sku, int channel)
{
    const auto cell = plainCell(sku, channel);
    if (!cell)
        return std::nullopt;
    Draft figure = draft(sku, channel, *cell, Signature::ZeroOverwrite, {});
    figure->published = 0;
    m_plan.told[sku] = figure->since - 12 * hour; // and nothing was sold since
    return figure;
}

FaultPlanner::Draft FaultPlanner::onHandPublished(int sku, int channel)
{
    setBuffer(sku, channel, 0);
    const auto cell = plainCell(sku, channel);
    if (!cell)
        return std::nullopt;
    constexpr Signature signature = Signature::OnHandPublished;
    return unlessResembling(draft(sku, channel, *cell, signature, {{signature, cell->held()}}), *cell);
}

FaultPlanner::Draft FaultPlanner::bufferNotApplied(int sku, int channel)
{
    setBuffer(sku, channel, m_random.between(6, 14));
    const auto cell = plainCell(sku, channel);
    if (!cell)
        return std::nullopt;
    constexpr Signature signature = Signature::BufferNotApplied;
    return unlessResembling(draft(sku, channel, *cell, signature, {{signature, cell->buffer()}}), *cell);
}

FaultPlanner::Draft FaultPlanner::doubleCount(int sku, int channel)
{
    const auto cell = plainCell(sku, channel);
    if (!cell || cell->countedTwice() <= 0)
        return std::nullopt;
    constexpr Signature signature = Signature::DoubleCount;
    return unlessResembling(draft(sku, channel, *cell, signature, {{signature, cell->countedTwice()}}), *cell);
}

FaultPlanner::Draft FaultPlanner::locationScope(int sku, int channel)
{
    const auto cell = plainCell(sku, channel);
    if (!cell)
        return std::nullopt;
    std::vector<CauseTerm> terms = cell->terms();
    std::erase_if(terms, [&](const CauseTerm& term) {
        return term.signature != Signature::LocationScope || !cell->exceedsTolerance(term.amount) ||
               cell->availableToSell() + term.amount <= 0;
    });
    if (terms.empty())
        return std::nullopt;
    const CauseTerm chosen = terms[static_cast<std::size_t>(m_random.below(static_cast<int>(terms.size())))];
    if (std::ranges::count(terms, chosen.amount, &CauseTerm::amount) > 1)
        return std::nullopt;
    return unlessResembling(draft(sku, channel, *cell, Signature::LocationScope, {chosen}), *cell);
}

FaultPlanner::Draft FaultPlanner::unitOrPack(int sku, int channel)
{
    const int pack = packSize(sku);
    const auto cell = plainCell(sku, channel);
    if (!cell || pack < 2)
        return std::nullopt;
    Draft figure = draft(sku, channel, *cell, Signature::UnitOrPack, {});
    const bool divide = m_random.chance(50) && cell->availableToSell() % pack == 0;
    figure->published = divide ? cell->availableToSell() / pack : cell->availableToSell() * pack;
    figure->packFactor = divide ? -pack : pack;
    return unlessResembling(figure, *cell);
}

FaultPlanner::Draft FaultPlanner::lostOrDuplicateOrder(int sku, int channel)
{
    const int quantity = m_random.between(6, 40);
    const int sign = m_random.chance(50) ? 1 : -1;
    openLargeLine(sku, channel, quantity);
    const auto cell = plainCell(sku, channel);
    if (!cell)
        return std::nullopt;
    constexpr Signature signature = Signature::LostOrDuplicateOrder;
    return unlessResembling(draft(sku, channel, *cell, signature, {{signature, sign * quantity}}), *cell);
}

FaultPlanner::Draft FaultPlanner::unexplained(int sku, int channel)
{
    const auto cell = plainCell(sku, channel);
    if (!cell)
        return std::nullopt;
    Draft figure = draft(sku, channel, *cell, Signature::Unexplained, {});
    figure->published += m_random.between(-cell->availableToSell() + 1, 160);
    if (cell->resemblesPair(figure->difference()))
        return std::nullopt;
    return unlessResembling(figure, *cell);
}

FaultPlanner::Draft FaultPlanner::lateFigure(int sku, int channel)
{
    const auto cell = plainCell(sku, channel);
    if (!cell)
        return std::nullopt;
    Draft figure = draft(sku, channel, *cell, Signature::StaleChannel, {});
    const int size = m_random.between(4, 30);
    figure->published += m_random.chance(60) ? size : -size;
    return unlessResembling(figure, *cell);
}

template<Signature first, Signature second>
FaultPlanner::Draft FaultPlanner::combination(int sku, int channel)
{
    if (first == Signature::BufferNotApplied || second == Signature::BufferNotApplied)
        setBuffer(sku, channel, m_random.between(5, 9));
    if (second == Signature::LostOrDuplicateOrder)
        openLargeLine(sku, channel, m_random.between(6, 40));
    const auto cell = plainCell(sku, channel);
    if (!cell)
        return std::nullopt;
    const std::vector<CauseTerm> terms = cell->terms();
    const auto a = std::ranges::find(terms, first, &CauseTerm::signature);
    const auto b = std::ranges::find(terms, second, &CauseTerm::signature);
    if (a == terms.end() || b == terms.end())
        return std::nullopt;
    const std::vector<CauseTerm> pair = cell->firstPair(a->amount + b->amount);
    if (pair.size() != 2 || pair[0].signature != first || pair[1].signature != second)
        return std::nullopt;
    Draft figure = draft(sku, channel, *cell, first, pair);
    if (cell->resembles(figure->published, packSize(sku), Signature::Unexplained))
        return std::nullopt;
    return unlessResembling(figure, *cell);
}

void FaultPlanner::planCombinations()
{
    using enum Signature;
    const int each = m_scale.faultsOfEachKind;
    place(&FaultPlanner::combination<OnHandPublished, BufferNotApplied>, each, m_prompt);
    place(&FaultPlanner::combination<OnHandPublished, LocationScope>, each, m_prompt);
    place(&FaultPlanner::combination<BufferNotApplied, DoubleCount>, each, m_prompt);
    place(&FaultPlanner::combination<BufferNotApplied, LostOrDuplicateOrder>, each, m_prompt);
    place(&FaultPlanner::combination<DoubleCount, LostOrDuplicateOrder>, each, m_prompt);
}

} // namespace unisono::demo
