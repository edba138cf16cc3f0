// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/inventory/history_figures.h"

#include <algorithm>

namespace unisono::pages {

using namespace analysis;

namespace {

QDate dayOf(Instant at, const QTimeZone& zone)
{
    return at.toDateTime().toTimeZone(zone.isValid() ? zone : QTimeZone::utc()).date();
}

bool joins(const DayMovement& day, const StockHistory::Movement& movement, const QTimeZone& zone)
{
    return movement.kind == QLatin1String("sale") && day.kind == movement.kind && dayOf(day.at, zone) == dayOf(movement.at, zone);
}

void join(DayMovement& day, const StockHistory::Movement& movement)
{
    day.at = movement.at;
    day.quantity += movement.quantity;
    ++day.count;
    day.reference.clear();
    if (day.location != movement.location)
        day.location.clear();
}

} // namespace

Quantity quantityAt(const std::vector<QuantityStep>& steps, Instant at)
{
    const auto after = std::ranges::upper_bound(steps, at, {}, &QuantityStep::at);
    return after == steps.begin() ? Quantity() : std::prev(after)->quantity;
}

std::vector<DayMovement> movementsByDay(const StockHistory& history, Instant from, Instant to, const QTimeZone& zone)
{
    std::vector<DayMovement> days;
    std::size_t lastSale = 0;
    bool hasSale = false;
    for (const StockHistory::Movement& movement : history.movements) {
        if (movement.at < from || movement.at > to)
            continue;
        if (hasSale && joins(days[lastSale], movement, zone)) {
            join(days[lastSale], movement);
            continue;
        }
        days.push_back({movement.at, movement.kind, movement.quantity, 1, movement.location, movement.reference});
        if (movement.kind == QLatin1String("sale")) {
            lastSale = days.size() - 1;
            hasSale = true;
        }
    }
    std::ranges::stable_sort(days, {}, &DayMovement::at);
    return days;
}

std::map<QString, Quantity> movementSums(const StockHistory& history, Instant from, Instant to)
{
    std::map<QString, Quantity> sums;
    for (const StockHistory::Movement& movement : history.movements) {
        if (movement.at < from || movement.at > to || movement.kind == QLatin1String("count"))
            continue;
        const auto [sum, isNew] = sums.try_emplace(movement.kind, 0);
        sum->second += movement.quantity;
    }
    return sums;
}

PullGaps pullGaps(const StockHistory& history, const QString& channel, std::int64_t promised, Instant from, Instant to)
{
    std::vector<Instant> pulls;
    for (const StockHistory::Pull& pull : history.pulls) {
        if (pull.channel == channel && pull.complete && pull.at <= to)
            pulls.push_back(pull.at);
    }
    PullGaps gaps;
    const Instant first = pulls.empty() ? to : pulls.front();
    if (first > from)
        gaps.unknown.emplace_back(from, first);
    if (promised < 0)
        return gaps;
    for (std::size_t i = 0; i < pulls.size(); ++i) {
        const Instant next = i + 1 < pulls.size() ? pulls[i + 1] : to;
        const Instant due = std::max(from, pulls[i].plusSeconds(promised));
        if (next > due)
            gaps.late.emplace_back(due, next);
    }
    return gaps;
}

} // namespace unisono::pages
