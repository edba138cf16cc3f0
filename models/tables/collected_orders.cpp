// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/collected_orders.h"

#include "tables/table_order.h"

namespace unisono::tables {

namespace {

constexpr Dictionary::Id none = Dictionary::none;

std::int32_t smallNumber(const RecordBatch& batch, int field, std::size_t row)
{
    const std::int64_t number = batch.number(field, row);
    return number == RecordBatch::unknown ? OpeningHoursTable::unknown : static_cast<std::int32_t>(number);
}

} // namespace

void CollectedOrders::addOrders(const RecordBatch& batch)
{
    namespace f = field::order;
    if (batch.isEmpty())
        return;
    OrderTable& table = made(m_orders);
    for (std::size_t row = 0; row < batch.size(); ++row) {
        if (isLater(batch.instant(f::placedAt, row)))
            continue;
        const Instant readyAt = notLater(batch.instant(f::readyAt, row));
        const Instant completedAt = notLater(batch.instant(f::completedAt, row));
        const bool wasOpen = isLater(batch.instant(f::readyAt, row)) || isLater(batch.instant(f::completedAt, row));
        const std::string_view status = wasOpen ? std::string_view() : batch.text(f::status, row);
        table.order.push_back(m_texts.add(batch.text(f::order, row)));
        table.state.push_back(orderStateFromName(status, readyAt, completedAt));
        table.fulfilment.push_back(fulfilmentFromName(batch.text(f::fulfilment, row)));
        table.location.push_back(place(batch.text(f::location, row)));
        table.placedAt.push_back(batch.instant(f::placedAt, row));
        table.promisedAt.push_back(batch.instant(f::promisedAt, row));
        table.readyAt.push_back(readyAt);
        table.completedAt.push_back(completedAt);
        table.cancelReason.push_back(m_texts.add(batch.text(f::cancelReason, row)));
        m_wasOpen.push_back(wasOpen && table.state.back() < OrderState::Completed);
    }
}

void CollectedOrders::addLines(const RecordBatch& batch)
{
    namespace f = field::orderLine;
    if (batch.isEmpty())
        return;
    OrderLineTable& table = made(m_lines);
    for (std::size_t row = 0; row < batch.size(); ++row) {
        table.sku.push_back(m_skus.add(batch.text(f::sku, row)));
        table.location.push_back(place(batch.text(f::location, row)));
        table.state.push_back(lineStateFromName(batch.text(f::status, row)));
        table.quantity.push_back(batch.decimal(f::quantity, row));
        table.unitPrice.push_back(batch.decimal(f::unitPrice, row));
        m_lineOrder.push_back(m_texts.add(batch.text(f::order, row)));
    }
}

void CollectedOrders::addCounts(const RecordBatch& batch)
{
    namespace f = field::count;
    if (batch.isEmpty())
        return;
    CountTable& table = made(m_counts);
    for (std::size_t row = 0; row < batch.size(); ++row) {
        if (isLater(batch.instant(f::at, row)))
            continue;
        table.sku.push_back(m_skus.add(batch.text(f::sku, row)));
        table.location.push_back(m_locations.add(batch.text(f::location, row)));
        table.counted.push_back(batch.decimal(f::counted, row));
        table.recorded.push_back(batch.decimal(f::recorded, row));
        table.at.push_back(batch.instant(f::at, row));
        table.reason.push_back(countReasonFromName(batch.text(f::reason, row)));
    }
}

void CollectedOrders::addOpeningHours(const RecordBatch& batch)
{
    namespace f = field::openingHours;
    if (batch.isEmpty())
        return;
    OpeningHoursTable& table = made(m_hours);
    for (std::size_t row = 0; row < batch.size(); ++row) {
        const std::string_view weekday = batch.text(f::weekday, row);
        table.location.push_back(m_locations.add(batch.text(f::location, row)));
        table.weekday.push_back(weekday.size() == 1 ? static_cast<std::int8_t>(weekday.front() - '0') : std::int8_t{0});
        table.opens.push_back(smallNumber(batch, f::opens, row));
        table.closes.push_back(smallNumber(batch, f::closes, row));
        table.validFrom.push_back(smallNumber(batch, f::validFrom, row));
        table.validTo.push_back(smallNumber(batch, f::validTo, row));
    }
}

/// Gives every line the row of its order; a line that names no place of its own takes its order's.
void CollectedOrders::linkLines()
{
    std::vector<std::uint32_t> rowOf(m_texts.size(), none);
    for (std::uint32_t row = 0; m_orders && row < m_orders->size(); ++row)
        rowOf[m_orders->order[row]] = row;
    OrderLineTable& lines = *m_lines;
    lines.orderRow.resize(lines.size());
    for (std::size_t line = 0; line < lines.size(); ++line) {
        const std::uint32_t order = lines.orderRow[line] = rowOf[m_lineOrder[line]];
        if (order == none)
            continue;
        if (lines.location[line] == none)
            lines.location[line] = m_orders->location[order];
        if (m_wasOpen[order] && lines.state[line] == LineState::Fulfilled)
            lines.state[line] = LineState::Open;
    }
}

void CollectedOrders::finish(ChannelTables& tables, const CommonIds& ids, std::size_t skuCount)
{
    if (OrderLineTable* t = m_lines.get()) {
        linkLines();
        translate(t->sku, ids.sku);
        translate(t->location, ids.location);
        arrange(*t, orderBySku(t->sku, skuCount), t->orderRow, t->location, t->state, t->quantity, t->unitPrice);
    }
    if (OrderTable* t = m_orders.get()) {
        translate(t->order, ids.text);
        translate(t->location, ids.location);
        translate(t->cancelReason, ids.text);
    }
    if (CountTable* t = m_counts.get()) {
        translate(t->sku, ids.sku);
        translate(t->location, ids.location);
        arrange(*t, orderBySku(t->sku, skuCount), t->location, t->counted, t->recorded, t->at, t->reason);
    }
    if (OpeningHoursTable* t = m_hours.get())
        translate(t->location, ids.location);
    tables.orders = m_orders;
    tables.orderLines = m_lines;
    tables.counts = m_counts;
    tables.openingHours = m_hours;
}

} // namespace unisono::tables
