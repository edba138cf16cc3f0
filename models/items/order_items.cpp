// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/order_items.h"

#include "items/answer_index.h"
#include "items/column_parts.h"

#include <QtGlobal>

#include <cmath>

namespace unisono::items {

using namespace analysis;

namespace {

//: Column: the item's code (SKU).
const char* const itemTitle = QT_TRANSLATE_NOOP("items", "Item");
//: Column: store or warehouse.
const char* const placeTitle = QT_TRANSLATE_NOOP("items", "Place");
const char* const channelTitle = QT_TRANSLATE_NOOP("items", "Channel");
//: Column: what was found out about a promise or a reservation.
const char* const verdictTitle = QT_TRANSLATE_NOOP("items", "Verdict");
//: Column: number of an order.
const char* const orderTitle = QT_TRANSLATE_NOOP("items", "Order");
const char* const quantityTitle = QT_TRANSLATE_NOOP("items", "Quantity");
//: Column: number of order lines.
const char* const linesTitle = QT_TRANSLATE_NOOP("items", "Lines");

Decimal count(std::uint32_t number)
{
    return Decimal(static_cast<long long>(number));
}

Decimal share(std::optional<double> value)
{
    return value ? Decimal::nearest(*value) : Decimal::unknown();
}

/// Builds the columns of one table over shared rows.
template<typename Row>
class Columns
{
public:
    Columns(const InventoryAnswerPtr& answer, RowsPtr<Row> rows)
        : m_index(std::make_shared<const AnswerIndex>(answer)), m_answer(answer), m_rows(std::move(rows))
    {
    }

    Columns& text(const char* id, const char* title, std::function<QString(const Row&)> of)
    {
        columns.push_back(textColumn(id, title, [rows = m_rows, of = std::move(of)](std::size_t row) { return of((*rows)[row]); }));
        return *this;
    }
    Columns& number(const char* id, const char* title, std::function<Decimal(const Row&)> of, Column::Type type = Column::Type::Number)
    {
        columns.push_back(
            numberColumn(id, title, [rows = m_rows, of = std::move(of)](std::size_t row) { return of((*rows)[row]); }, type));
        return *this;
    }
    Columns& instant(const char* id, const char* title, Instant Row::* field)
    {
        columns.push_back(instantColumn(id, title, [rows = m_rows, field](std::size_t row) { return (*rows)[row].*field; }));
        return *this;
    }
    Columns& channel(const char* id, const char* title, int Row::* field)
    {
        return text(id, title, [index = m_index, field](const Row& row) { return index->channelId(row.*field); });
    }
    Columns& sku()
    {
        columns.push_back(storedTextColumn("sku", itemTitle, [index = m_index, rows = m_rows](std::size_t row) {
            return index->sku((*rows)[row].sku);
        }));
        return *this;
    }
    Columns& location()
    {
        columns.push_back(storedTextColumn("location", placeTitle, [index = m_index, rows = m_rows](std::size_t row) {
            return index->location((*rows)[row].location);
        }));
        return *this;
    }

    Columns& order()
    {
        columns.push_back(storedTextColumn("order", orderTitle, [answer = m_answer, rows = m_rows](std::size_t row) {
            return answer->snapshot->texts->text((*rows)[row].order);
        }));
        return *this;
    }

    std::vector<Column> columns;

private:
    AnswerIndexPtr m_index;
    InventoryAnswerPtr m_answer;
    RowsPtr<Row> m_rows;
};

} // namespace

std::vector<Column> funnelItems(const InventoryAnswerPtr& answer, const RowsPtr<FulfilmentFunnel>& rows, const OrderWords& words)
{
    using F = FulfilmentFunnel;
    Columns<F> table(answer, rows);
    table.channel("channel", channelTitle, &F::channel);
    //: Column: how an order reaches its customer.
    table.text("fulfilment", QT_TRANSLATE_NOOP("items", "Fulfilment"), [words](const F& row) { return words.fulfilment(row.fulfilment); });
    const auto orders = [&](const char* id, const char* title, std::uint32_t F::* field) {
        table.number(id, title, [field](const F& row) { return count(row.*field); });
    };
    //: Columns: numbers of orders that came so far.
    orders("ordered", QT_TRANSLATE_NOOP("items", "Ordered"), &F::ordered);
    orders("allocated", QT_TRANSLATE_NOOP("items", "Allocated"), &F::allocated);
    orders("ready", QT_TRANSLATE_NOOP("items", "Ready"), &F::ready);
    orders("completed", QT_TRANSLATE_NOOP("items", "Completed"), &F::completed);
    orders("cancelled", QT_TRANSLATE_NOOP("items", "Cancelled"), &F::cancelled);
    orders("open", QT_TRANSLATE_NOOP("items", "Open"), &F::open);
    orders("lines", linesTitle, &F::lines);
    //: Column: order lines cancelled because the goods were missing.
    orders("cancelled_for_stock", QT_TRANSLATE_NOOP("items", "Cancelled for stock"), &F::linesCancelledForStock);
    table.number("cancelled_for_stock_rate", QT_TRANSLATE_NOOP("items", "Share cancelled for stock"),
                 [](const F& row) { return share(row.cancelledForStock().share()); }, Column::Type::Share);
    table.number("units_ordered", QT_TRANSLATE_NOOP("items", "Units ordered"), [](const F& row) { return row.unitsOrdered; });
    table.number("units_supplied", QT_TRANSLATE_NOOP("items", "Units supplied"), [](const F& row) { return row.unitsSupplied; });
    //: Column: units supplied divided by units ordered.
    table.number("fill_rate", QT_TRANSLATE_NOOP("items", "Fill rate"), [](const F& row) { return share(row.fillRate()); }, Column::Type::Share);
    //: Column: number of orders whose promise is due.
    table.number("due", QT_TRANSLATE_NOOP("items", "Due"), [](const F& row) { return count(row.onTimeInFull.of); });
    table.number("on_time_in_full", QT_TRANSLATE_NOOP("items", "On time in full"), [](const F& row) { return count(row.onTimeInFull.kept); });
    table.number("on_time_in_full_rate", QT_TRANSLATE_NOOP("items", "Share on time in full"),
                 [](const F& row) { return share(row.onTimeInFull.share()); }, Column::Type::Share);
    //: Column: nine of ten orders are ready for collection within this time.
    table.number("ready_p90_s", QT_TRANSLATE_NOOP("items", "Ready within (9 of 10)"),
                 [](const F& row) { return row.readySeconds90 ? Decimal::nearest(std::round(*row.readySeconds90)) : Decimal::unknown(); },
                 Column::Type::Duration);
    orders("ready_counted", QT_TRANSLATE_NOOP("items", "Orders counted"), &F::readyCounted);
    return std::move(table.columns);
}

std::vector<Column> pickupPromiseItems(const InventoryAnswerPtr& answer, const RowsPtr<PickupPromise>& rows, const OrderWords& words)
{
    using P = PickupPromise;
    Columns<P> table(answer, rows);
    table.order().channel("channel", channelTitle, &P::channel).location().sku();
    table.number("quantity", quantityTitle, [](const P& row) { return row.quantity; });
    table.instant("placed_at", QT_TRANSLATE_NOOP("items", "Placed"), &P::placedAt);
    table.instant("promised_at", QT_TRANSLATE_NOOP("items", "Promised for"), &P::promisedAt);
    table.instant("ready_at", QT_TRANSLATE_NOOP("items", "Ready at"), &P::readyAt);
    table.text("verdict", verdictTitle, [words](const P& row) { return words.promise(row.verdict); });
    table.number("on_hand", QT_TRANSLATE_NOOP("items", "On hand"), [](const P& row) { return row.onHand; });
    //: Column: units that earlier orders are to have first.
    table.number("promised_before", QT_TRANSLATE_NOOP("items", "For earlier orders"), [](const P& row) { return row.promisedBefore; });
    //: Column: what is left for this order.
    table.number("left", QT_TRANSLATE_NOOP("items", "Left"), [](const P& row) { return row.left(); });
    //: Column: when the store is open next.
    table.instant("opens_at", QT_TRANSLATE_NOOP("items", "Opens"), &P::opensAt);
    return std::move(table.columns);
}

std::vector<Column> reservationItems(const InventoryAnswerPtr& answer, const RowsPtr<Reservation>& rows, const OrderWords& words)
{
    using R = Reservation;
    Columns<R> table(answer, rows);
    table.sku().location();
    //: Column: the channel whose stock figure counts.
    table.channel("told_by", QT_TRANSLATE_NOOP("items", "Told by"), &R::toldBy);
    table.number("committed", QT_TRANSLATE_NOOP("items", "Committed"), [](const R& row) { return row.committed; });
    table.number("reserved", QT_TRANSLATE_NOOP("items", "Reserved"), [](const R& row) { return row.reserved; });
    //: Column: units in open order lines.
    table.number("ordered", QT_TRANSLATE_NOOP("items", "Open orders"), [](const R& row) { return row.ordered; });
    table.number("lines", linesTitle, [](const R& row) { return count(row.lines); });
    //: Column: units cancelled in the last 30 days.
    table.number("cancelled", QT_TRANSLATE_NOOP("items", "Cancelled lately"), [](const R& row) { return row.cancelled; });
    table.number("difference", QT_TRANSLATE_NOOP("items", "Difference"), [](const R& row) { return row.difference; });
    table.columns.back().withSign = true;
    table.text("verdict", verdictTitle, [words](const R& row) { return words.reservation(row.verdict); });
    table.channel("channel", channelTitle, &R::channel);
    return std::move(table.columns);
}

std::vector<Column> collectionOfferItems(const InventoryAnswerPtr& answer, const RowsPtr<CollectionOffer>& rows)
{
    using O = CollectionOffer;
    Columns<O> table(answer, rows);
    table.channel("channel", channelTitle, &O::channel).location();
    //: Columns: numbers of items that a channel offers for collection in a store.
    table.number("offered", QT_TRANSLATE_NOOP("items", "Items offered"), [](const O& row) { return count(row.offered); });
    table.number("can_keep", QT_TRANSLATE_NOOP("items", "There"), [](const O& row) { return count(row.canKeep); });
    table.number("cannot_keep", QT_TRANSLATE_NOOP("items", "Not there"), [](const O& row) { return count(row.cannotKeep); });
    table.number("unknown", QT_TRANSLATE_NOOP("items", "Unknown"), [](const O& row) { return count(row.unknown); });
    return std::move(table.columns);
}

std::vector<Column> orderConflictItems(const InventoryAnswerPtr& answer, const RowsPtr<OrderConflict>& rows, const OrderWords& words)
{
    using C = OrderConflict;
    Columns<C> table(answer, rows);
    table.order().channel("channel", channelTitle, &C::channel);
    //: Column: how far an order is.
    table.text("state", QT_TRANSLATE_NOOP("items", "State"), [words](const C& row) { return words.state(row.state); });
    table.channel("other_channel", QT_TRANSLATE_NOOP("items", "Other channel"), &C::other);
    //: Column: how far an order is, as another channel says.
    table.text("other_state", QT_TRANSLATE_NOOP("items", "State there"), [words](const C& row) {
        return row.kind == C::Kind::NotPassedOn ? QString() : words.state(row.otherState);
    });
    //: Column: on what two channels disagree.
    table.text("conflict", QT_TRANSLATE_NOOP("items", "Conflict"), [words](const C& row) { return words.conflict(row.kind); });
    table.instant("placed_at", QT_TRANSLATE_NOOP("items", "Placed"), &C::placedAt);
    return std::move(table.columns);
}

} // namespace unisono::items
