// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/chapter_words.h"
#include "reports/chart_block.h"
#include "reports/headline_block.h"
#include "reports/inventory_chapters.h"
#include "reports/table_words.h"
#include "wording/number_wording.h"

#include <algorithm>

namespace unisono::reports {

using namespace analysis;
using wording::Language;

namespace {

/// All funnels together, as far as their orders can be added.
FulfilmentFunnel sumOf(const std::vector<FulfilmentFunnel>& funnels)
{
    FulfilmentFunnel sum;
    for (const FulfilmentFunnel& funnel : funnels) {
        for (const auto field : {&FulfilmentFunnel::ordered, &FulfilmentFunnel::allocated, &FulfilmentFunnel::ready, &FulfilmentFunnel::completed,
                                 &FulfilmentFunnel::cancelled, &FulfilmentFunnel::open, &FulfilmentFunnel::lines, &FulfilmentFunnel::linesCancelledForStock})
            sum.*field += funnel.*field;
        sum.onTimeInFull.kept += funnel.onTimeInFull.kept;
        sum.onTimeInFull.of += funnel.onTimeInFull.of;
    }
    return sum;
}

KeyFigure shareFigure(const QString& label, const CountedShare& share, const QString& note, const Language& language)
{
    KeyFigure figure{label, share.share() ? wording::percentText(*share.share(), language) : QStringLiteral("?"), {}, {}};
    figure.note = note.arg(wording::wholeText(share.kept, language), wording::wholeText(share.of, language));
    return figure;
}

bool disagrees(const Reservation& row)
{
    return row.verdict != ReservationVerdict::Agrees && row.verdict != ReservationVerdict::Unknown;
}

void addFigures(PageFlow& flow, const FulfilmentFunnel& sum, const ChapterSource& source)
{
    const Language& language = source.language;
    const OperationsAnswer& operations = *source.operations;
    const auto broken = std::ranges::count_if(*operations.promises, &PickupPromise::isBroken);
    const auto differing = std::ranges::count_if(*operations.reservations, disagrees);
    //: Key figure: orders that were supplied whole by the promised time. Below it: %1 of %2 orders.
    KeyFigure onTime = shareFigure(language.translate("reports", "On time in full"), sum.onTimeInFull,
                                   language.translate("reports", "%1 of %2 orders due"), language);
    //: Key figure: order lines cancelled because the goods were missing. Below it: %1 of %2 lines.
    KeyFigure cancelled = shareFigure(language.translate("reports", "Cancelled for stock"), sum.cancelledForStock(),
                                      language.translate("reports", "%1 of %2 order lines"), language);
    //: Key figure: promises to collect that cannot be kept. Below it: what was counted.
    KeyFigure promises{language.translate("reports", "Promises at risk"), wording::wholeText(broken, language),
                       ofText(operations.promises->size(), language), language.translate("reports", "order lines to be collected")};
    //: Key figure: items at places of which more or less is held than ordered. Below it: what was counted.
    KeyFigure held{language.translate("reports", "Reservations that differ"), wording::wholeText(differing, language),
                   ofText(operations.reservations->size(), language), language.translate("reports", "item × place with orders")};
    addKeyFigures(flow, {onTime, cancelled, promises, held});
}

void addFunnel(PageFlow& flow, const FulfilmentFunnel& sum, const Language& language)
{
    const auto line = [&](const QString& label, std::uint32_t orders) {
        return BarLine{label, static_cast<double>(orders), wording::wholeText(orders, language), {}, theme::Series::Truth};
    };
    //: Bars: numbers of orders that came at least so far.
    addBarList(flow, language.translate("reports", "How far the orders have come"), language.translate("reports", "orders of the last 90 days, all channels"),
               {line(language.translate("reports", "Ordered"), sum.ordered), line(language.translate("reports", "Allocated"), sum.allocated),
                line(language.translate("reports", "Ready"), sum.ready), line(language.translate("reports", "Completed"), sum.completed),
                line(language.translate("reports", "Cancelled"), sum.cancelled)});
}

void addFunnels(PageFlow& flow, const ChapterSource& source)
{
    const OperationsAnswer& operations = *source.operations;
    ReportTable table;
    table.title = source.language.translate("reports", "By channel and way of delivery");
    table.columns = source.spoken.chosen(items::funnelItems(operations.inventory, operations.funnels, orderWords(source.language)),
                                         {"channel", "fulfilment", "ordered", "ready", "completed", "cancelled", "open", "fill_rate", "on_time_in_full_rate",
                                          "cancelled_for_stock_rate", "ready_p90_s"});
    table.rows = rowsWhere(*operations.funnels, [](const FulfilmentFunnel&) { return true; });
    table.flexible = {"channel", "fulfilment"};
    addFirstRows(flow, std::move(table), {});
}

void addPromises(PageFlow& flow, const ChapterSource& source)
{
    const OperationsAnswer& operations = *source.operations;
    ReportTable table;
    table.title = source.language.translate("reports", "Collections that cannot be kept");
    //: Above a table: its order.
    table.order = source.language.translate("reports", "the earliest promise first");
    table.columns = source.spoken.chosen(items::pickupPromiseItems(operations.inventory, operations.promises, orderWords(source.language)),
                                         {"order", "location", "sku", "title", "quantity", "promised_at", "verdict", "left"});
    //: Narrow heading on paper: quantity.
    shorten(table.columns, {{"quantity", QT_TRANSLATE_NOOP("items", "Qty")}});
    table.rows = rowsWhere(*operations.promises, [](const PickupPromise& promise) { return promise.isBroken(); });
    table.flexible = {"location", "title", "verdict"};
    addFirstRows(flow, std::move(table), source.language.translate("reports", "Every collection that is promised can be kept, as far as is known."));
}

void addOffers(PageFlow& flow, const ChapterSource& source)
{
    const OperationsAnswer& operations = *source.operations;
    const std::vector<CollectionOffer>& offers = *operations.offers;
    ReportTable table;
    table.title = source.language.translate("reports", "Offered for collection and not there");
    //: Above a table: its order.
    table.order = source.language.translate("reports", "the most items first");
    table.columns = source.spoken.chosen(items::collectionOfferItems(operations.inventory, operations.offers),
                                         {"channel", "location", "offered", "can_keep", "cannot_keep", "unknown"});
    table.rows = rowsWhere(offers, [](const CollectionOffer& offer) { return offer.cannotKeep > 0; });
    std::ranges::stable_sort(table.rows, std::greater(), [&](std::size_t row) { return offers[row].cannotKeep; });
    table.flexible = {"channel", "location"};
    addFirstRows(flow, std::move(table), source.language.translate("reports", "What is offered for collection is there."));
}

void addReservations(PageFlow& flow, const ChapterSource& source)
{
    const OperationsAnswer& operations = *source.operations;
    const std::vector<Reservation>& reservations = *operations.reservations;
    ReportTable table;
    table.title = source.language.translate("reports", "Reservations that differ from the orders");
    //: Above a table: its order.
    table.order = source.language.translate("reports", "the greatest difference first");
    // What is held is what is ordered and the difference: a figure less leaves the names their line.
    table.columns = source.spoken.chosen(items::reservationItems(operations.inventory, operations.reservations, orderWords(source.language)),
                                         {"sku", "title", "location", "ordered", "difference", "verdict", "channel"});
    shorten(table.columns, {{"ordered", QT_TRANSLATE_NOOP("items", "Promised")}});
    table.rows = rowsWhere(reservations, disagrees);
    std::ranges::stable_sort(table.rows, std::greater(), [&](std::size_t row) { return absolute(reservations[row].difference); });
    table.flexible = {"title", "location", "verdict", "channel"};
    addFirstRows(flow, std::move(table), source.language.translate("reports", "What is held is what was ordered."));
}

void addConflicts(PageFlow& flow, const ChapterSource& source)
{
    const OperationsAnswer& operations = *source.operations;
    ReportTable table;
    table.title = source.language.translate("reports", "Orders on which two channels disagree");
    table.columns = source.spoken.chosen(items::orderConflictItems(operations.inventory, operations.conflicts, orderWords(source.language)),
                                         {"order", "channel", "state", "other_channel", "other_state", "conflict", "placed_at"});
    table.rows = rowsWhere(*operations.conflicts, [](const OrderConflict&) { return true; });
    table.flexible = {"channel", "other_channel", "conflict"};
    addFirstRows(flow, std::move(table), source.language.translate("reports", "The channels agree on every order that they share."));
}

} // namespace

void addOrdersChapter(PageFlow& flow, const ChapterSource& source)
{
    const Language& language = source.language;
    const OperationsAnswer& operations = *source.operations;
    addChapter(flow, language.translate("reports", "Orders"),
               language.translate("reports", "How orders are fulfilled, which promises cannot be kept, and where stock is held for no order or ordered and not held."));
    if (operations.funnels->empty() && operations.promises->empty() && operations.reservations->empty()) {
        addParagraph(flow, language.translate("reports", "No channel tells any orders."));
        flow.space(flow.paper().pt(18));
        return;
    }
    const FulfilmentFunnel sum = sumOf(*operations.funnels);
    addFigures(flow, sum, source);
    if (sum.ordered > 0) {
        addFunnel(flow, sum, language);
        addFunnels(flow, source);
    }
    addPromises(flow, source);
    addOffers(flow, source);
    addReservations(flow, source);
    addConflicts(flow, source);
}

} // namespace unisono::reports
