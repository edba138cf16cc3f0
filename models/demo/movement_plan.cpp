// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/movement_plan.h"

#include <algorithm>

namespace unisono::demo {

namespace {

constexpr int daysTold = 90;
constexpr int usualErrors = 1;     ///< per cent of the counts that find the books wrong
constexpr int carelessErrors = 30; ///< the same where receipts are booked late

bool isSunday(Second instant)
{
    return (instant / day + 4) % 7 == 0;
}

/// Walks one place's stock back in time, day by day, and notes what must have happened.
class BackwardWalk
{
public:
    BackwardWalk(int sku, int place, int level, Random& random, std::vector<StockMovement>& movements)
        : m_sku(sku), m_place(place), m_level(level), m_random(random), m_movements(movements)
    {
    }

    int level() const { return m_level; }
    void note(MovementKind kind, int quantity, Second at)
    {
        StockMovement movement{m_sku, m_place, at, kind, quantity, 0};
        m_level -= movement.change();
        m_movements.push_back(movement);
    }
    void count(Second at, int errorPercent)
    {
        const int error = m_random.chance(errorPercent) ? m_random.between(-2, 3) : 0;
        m_movements.push_back({m_sku, m_place, at, MovementKind::Count, m_level, m_level + error});
    }

private:
    int m_sku, m_place, m_level;
    Random& m_random;
    std::vector<StockMovement>& m_movements;
};

} // namespace

std::string_view movementKindName(MovementKind kind)
{
    static constexpr std::string_view names[] = {"count", "receipt",      "transfer_in", "return",
                                                 "sale",  "transfer_out", "write_off"};
    return names[static_cast<std::size_t>(kind)];
}

int StockMovement::change() const
{
    switch (kind) {
    case MovementKind::Count:
        return 0;
    case MovementKind::Receipt:
    case MovementKind::TransferIn:
    case MovementKind::Return:
        return quantity;
    case MovementKind::Sale:
    case MovementKind::TransferOut:
    case MovementKind::WriteOff:
        break;
    }
    return -quantity;
}

MovementPlan::MovementPlan(std::uint64_t seed, const Scale& scale, const std::vector<Place>& places,
                           const std::vector<Product>& products, const StockPlan& stock, const FaultPlan& faults)
    : m_seed(seed), m_scale(scale), m_places(places), m_products(products), m_stock(stock), m_faults(faults)
{
}

bool MovementPlan::isCareless(int place) const
{
    return place == m_scale.frenchStores - 1;
}

bool MovementPlan::isTold(int sku) const
{
    return sku % m_scale.movementStep == 0 || m_faults.told.contains(sku);
}

int MovementPlan::warehouseOf(int place) const
{
    for (int candidate = m_scale.stores(); candidate < static_cast<int>(m_places.size()); ++candidate)
        if (m_places[static_cast<std::size_t>(candidate)].country == m_places[static_cast<std::size_t>(place)].country)
            return candidate;
    return m_scale.stores();
}

int MovementPlan::highest(int sku, int place) const
{
    const Place& where = m_places[static_cast<std::size_t>(place)];
    const int factor = where.isWarehouse ? 13 : where.shipsOrders ? 2 : 1;
    switch (m_products[static_cast<std::size_t>(sku)].sales) {
    case SalesClass::Best:
        return 36 * factor;
    case SalesClass::Good:
        return 14 * factor;
    case SalesClass::Slow:
        break;
    }
    return 7 * factor;
}

SalesHabit MovementPlan::habitOf(int sku, int place) const
{
    if (const auto own = m_faults.habits.find({sku, place}); own != m_faults.habits.end())
        return own->second;
    const auto told = m_faults.told.find(sku);
    const Second until = told == m_faults.told.end() ? present() : told->second;
    switch (m_products[static_cast<std::size_t>(sku)].sales) {
    case SalesClass::Best:
        return {45, 3, until};
    case SalesClass::Good:
        return {16, 2, until};
    case SalesClass::Slow:
        break;
    }
    return {5, 2, until};
}

void MovementPlan::goBack(int sku, int place, const Sent& sent, std::vector<StockMovement>& movements) const
{
    const auto level = m_stock.levelAt(sku, place, lastWordOfLateChannel());
    if (!level || !level->onHandKnown)
        return;
    const bool warehouse = m_places[static_cast<std::size_t>(place)].isWarehouse;
    const SalesClass sales = m_products[static_cast<std::size_t>(sku)].sales;
    const SalesHabit habit = habitOf(sku, place);
    Random random(m_seed, Stream::Movement, static_cast<std::uint64_t>(sku), static_cast<std::uint64_t>(place));
    const int countedBack = random.between(40, daysTold - 1);
    const int high = highest(sku, place);
    const int longestSilence = sales == SalesClass::Best ? 2 : sales == SalesClass::Good ? 5 : 8;
    // Where nothing is left that could be sold, the last piece has only just gone: who is sold out for long is told in the truth.
    const bool isJustOut = level->onHand <= level->unsellable && !m_faults.habits.contains({sku, place});
    int silence = isJustOut ? longestSilence : 0;
    BackwardWalk walk(sku, place, level->onHand, random, movements);
    for (int back = 1; back <= countedBack; ++back) {
        const Second morning = today() - back * day;
        const Second sold = morning + 8 * hour + random.below(53) * 10 * minute;
        const bool maySell = !isSunday(morning) && sold <= habit.until;
        const bool sells = random.chance(habit.chance);
        // No item of ordinary habits goes unsold for so long that one would doubt that it is there.
        if (maySell && (sells || (silence == longestSilence && !habit.isPiled))) {
            walk.note(MovementKind::Sale, random.between(1, habit.most), sold);
            silence = longestSilence + 1;
        }
        silence += maySell && silence < longestSilence;
        if (random.below(250) == 0 && walk.level() > 0)
            walk.note(MovementKind::Return, 1, sold - 5 * minute);
        if (random.below(400) == 0 && sold <= habit.until)
            walk.note(MovementKind::WriteOff, 1, morning + 7 * hour + 40 * minute);
        if (const int quantity = sent[static_cast<std::size_t>(back)]; warehouse && quantity > 0)
            walk.note(MovementKind::TransferOut, quantity, morning + 5 * hour + 30 * minute);
        const int lot = std::max(1, high / (warehouse ? 2 : 3));
        if (walk.level() >= lot && ((walk.level() > high && !habit.isPiled) || random.below(60) == 0))
            walk.note(warehouse ? MovementKind::Receipt : MovementKind::TransferIn, lot, morning + 6 * hour);
    }
    walk.count(today() - countedBack * day + 4 * hour, isCareless(place) ? carelessErrors : usualErrors);
}

std::vector<StockMovement> MovementPlan::movementsOf(int sku) const
{
    std::vector<StockMovement> movements;
    if (!isTold(sku))
        return movements;
    const int stores = m_scale.stores();
    std::vector<Sent> sent(m_places.size() - static_cast<std::size_t>(stores), Sent(daysTold));
    for (int place = 0; place < static_cast<int>(m_places.size()); ++place) {
        const std::size_t before = movements.size();
        const int warehouse = place < stores ? warehouseOf(place) : place;
        Sent& days = sent[static_cast<std::size_t>(warehouse - stores)];
        goBack(sku, place, days, movements);
        for (std::size_t i = before; i < movements.size(); ++i)
            if (place < stores && movements[i].kind == MovementKind::TransferIn)
                days[static_cast<std::size_t>((today() - movements[i].at + day - 1) / day)] += movements[i].quantity;
    }
    if (const LateMovement* late = m_stock.lateMovement(sku))
        movements.push_back({sku, late->place, late->at,
                             late->quantity > 0 ? MovementKind::Receipt : MovementKind::Sale, std::abs(late->quantity),
                             0});
    std::ranges::stable_sort(movements, {}, &StockMovement::at);
    return movements;
}

std::string MovementPlan::reference(const StockMovement& movement) const
{
    static constexpr std::string_view prefixes[] = {"INV", "REC", "TRA", "RET", "T", "TRA", "CAS"};
    std::string text(prefixes[static_cast<std::size_t>(movement.kind)]);
    text.append(1, '-').append(m_places[static_cast<std::size_t>(movement.place)].code).append(1, '-');
    std::string instant = instantText(movement.at);
    std::erase_if(instant, [](char letter) { return letter < '0' || letter > '9'; });
    return text.append(instant, 0, 12);
}

} // namespace unisono::demo
