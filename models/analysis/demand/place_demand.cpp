// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/demand/place_demand.h"

#include <algorithm>
#include <cmath>

namespace unisono::analysis {

using tables::MovementKind;

namespace {

/// What happened on one day, gathered from its movements, the latest first.
struct Day
{
    double sold = 0, sent = 0;
    Quantity highest;
    bool counted = false, received = false;
};

class BackwardWalk
{
public:
    BackwardWalk(const PositionAtLocation& stock, std::span<const ItemMovement> movements, const TradingDays& days,
                 const PlanningRules& rules, const PromotedDays& promoted)
        : m_stock(stock), m_movements(movements), m_days(days), m_rules(rules), m_promoted(promoted), m_next(movements.size()),
          m_isWarehouse(days.isWarehouse(stock.location))
    {
    }

    PlaceDemand run()
    {
        m_level = m_stock.states.onHand;
        for (const ItemMovement& movement : m_movements) // what moved after the figure was told
            if (m_stock.asOf.isKnown() && movement.at > m_stock.asOf && movement.kind != MovementKind::Count)
                m_level += tables::signedQuantity(movement.kind, movement.quantity);
        m_seenSellable = isSellable(m_level);
        m_result.sales.firstDay = m_result.outflow.firstDay = m_days.today();
        for (int day = m_days.today(); day >= m_days.firstDay(m_stock.location); --day) {
            const Day what = stepOver(day);
            if (m_level.isUnknown())
                break;
            judge(day, what);
        }
        return finish();
    }

private:
    /// The day's movements are taken back; m_level is the level before it, unknown where that cannot be said.
    Day stepOver(int day)
    {
        Day what;
        what.highest = m_level;
        for (; m_next > 0 && m_days.clock().dayOf(m_movements[m_next - 1].at) >= day; --m_next) {
            const ItemMovement& movement = m_movements[m_next - 1];
            if (movement.kind == MovementKind::Count) {
                what.counted = true;
                continue;
            }
            const double units = movement.quantity.orZero().toDouble();
            if (movement.kind == MovementKind::Sale) {
                what.sold += units;
                addTeller(movement.channel, units * weightOf(day));
            }
            what.sent += movement.kind == MovementKind::TransferOut ? units : 0;
            what.received = what.received || movement.kind == MovementKind::Receipt || movement.kind == MovementKind::TransferIn;
            const Quantity after = m_level;
            m_level -= tables::signedQuantity(movement.kind, movement.quantity);
            if (!m_seenSellable && !isSellable(after) && isSellable(m_level))
                m_result.emptySince = movement.at;
            m_seenSellable = m_seenSellable || isSellable(m_level);
            what.highest = std::max(what.highest, m_level);
        }
        return what;
    }

    void judge(int day, const Day& what)
    {
        if (what.received) {
            m_result.firstReceipt = day;
            m_result.lastReceipt = std::max(m_result.lastReceipt, day);
        }
        if (what.counted)
            m_result.lastCount = std::max(m_result.lastCount, day);
        if (what.sold > 0)
            m_result.lastSale = std::max(m_result.lastSale, day);
        m_result.sales.sold += what.sold;
        m_result.outflow.sold += what.sold + (m_isWarehouse ? what.sent : 0);
        m_result.sales.firstDay = m_result.outflow.firstDay = day;
        const bool isThere = isSellable(what.highest);
        // What is sold while the books have none proves that it was there, and that they cannot tell on which other days.
        m_sawStock = m_sawStock || isThere || what.sold > 0;
        if (day == m_days.today() || (what.sold <= 0 && !m_days.isOpen(m_stock.location, day)))
            return;
        if (isThere)
            countDay(day, what);
        else if (what.sold <= 0)
            missDay(day);
    }

    void countDay(int day, const Day& what)
    {
        const double weight = weightOf(day);
        const bool isPromoted = m_promoted.includes(day);
        const double uplift = isPromoted ? m_promoted.uplift.value_or(1) : 1;
        if (isPromoted)
            m_result.promoted.add(what.sold, weight);
        else if (!m_movements.empty() && day >= m_days.clock().dayOf(m_movements.front().at))
            m_result.ordinary.add(what.sold, weight); // before its first movement the item may not have been on sale
        const double byPromotion = isPromoted ? what.sold - (m_promoted.uplift ? what.sold / uplift : 0) : 0;
        m_result.sales.soldByPromotion += byPromotion;
        m_result.outflow.soldByPromotion += byPromotion;
        if (!isPromoted || m_promoted.uplift) {
            m_sales.add(what.sold / uplift, weight);
            m_outflow.add(what.sold / uplift + (m_isWarehouse ? what.sent : 0), weight);
            if (m_result.lastSale != PlaceDemand::never)
                m_live.add(what.sold / uplift, weight);
        }
        if (m_result.lastSale == PlaceDemand::never && m_result.lastCount == PlaceDemand::never) {
            ++m_result.silentDays;
            m_result.silentWeight += m_days.weekdayFactor(m_stock.location, day) * uplift;
        }
        m_result.sales.daysOutOfStock += std::exchange(m_missed, 0);
        m_result.emptyDaysLately += std::exchange(m_missedLately, 0);
    }

    /// A day with nothing to sell counts as missed once an earlier day shows that the item belongs here.
    void missDay(int day)
    {
        ++m_missed;
        m_missedLately += m_days.today() - day <= m_rules.lostSalesDays;
        m_result.emptyDays += !m_sawStock;
    }

    PlaceDemand finish()
    {
        m_result.sales.mean = m_sales.mean();
        m_result.sales.variance = m_sales.variance();
        m_result.outflow.mean = m_outflow.mean();
        m_result.outflow.variance = m_outflow.variance();
        m_result.sales.daysCounted = m_result.outflow.daysCounted = m_sales.days();
        m_result.outflow.daysOutOfStock = m_result.sales.daysOutOfStock;
        m_result.uplift = m_result.promoted.days() > 0 ? m_promoted.uplift : std::nullopt;
        m_result.isPromotedNow = m_promoted.includes(m_days.today());
        m_result.liveMean = m_live.mean();
        m_result.liveDays = m_live.days();
        if (!m_sawStock) // it was never there in the window: nothing says that it should be
            m_result.emptyDays = 0;
        double total = 0;
        for (const TellerShare& teller : m_result.tellers)
            total += teller.share;
        for (TellerShare& teller : m_result.tellers)
            teller.share /= total;
        return std::move(m_result);
    }

    void addTeller(int channel, double units)
    {
        if (units <= 0)
            return;
        const auto known = std::ranges::find(m_result.tellers, channel, &TellerShare::channel);
        if (known != m_result.tellers.end())
            known->share += units;
        else
            m_result.tellers.push_back({channel, units});
    }

    bool isSellable(Quantity level) const { return level.isKnown() && level > m_stock.states.unsellable.orZero(); }
    double weightOf(int day) const { return std::exp2(-(m_days.today() - day) / m_rules.halfLifeDays); }

    const PositionAtLocation& m_stock;
    std::span<const ItemMovement> m_movements;
    const TradingDays& m_days;
    const PlanningRules& m_rules;
    const PromotedDays& m_promoted;
    std::size_t m_next;
    bool m_isWarehouse;
    bool m_sawStock = false;     ///< a day on which the item was there, so far
    bool m_seenSellable = false; ///< a level above what cannot be sold, so far
    int m_missed = 0, m_missedLately = 0;
    Quantity m_level;
    WeightedMean m_sales, m_outflow, m_live;
    PlaceDemand m_result;
};

} // namespace

PlaceDemand placeDemand(const PositionAtLocation& stock, std::span<const ItemMovement> movements, const TradingDays& days,
                        const PlanningRules& rules, const PromotedDays& promoted)
{
    return BackwardWalk(stock, movements, days, rules, promoted).run();
}

} // namespace unisono::analysis
