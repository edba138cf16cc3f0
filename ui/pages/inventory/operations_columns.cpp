// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/inventory/operations_columns.h"

#include "items/column_parts.h"
#include "items/named_columns.h"
#include "items/planning_items.h"
#include "reports/table_words.h"
#include "wording/language.h"

#include <QtGlobal>

#include <algorithm>

namespace unisono::pages {

using namespace analysis;
using items::CellMark;
using items::Column;
using Rows = InventoryRows;
using wording::Language;

namespace {

std::vector<Column> plainColumns(Rows rows, const InventoryMaterial& material)
{
    const InventoryAnswerPtr& inventory = material.inventory;
    const OperationsAnswer& operations = *material.operations;
    const Language language;
    switch (rows) {
    case Rows::OversellRisk:
        return items::oversellRiskItems(operations.planning);
    case Rows::PhantomStock:
        return items::phantomStockItems(operations.planning);
    case Rows::LostSales:
        return items::lostSalesItems(operations.planning);
    case Rows::Configuration:
        return items::configurationItems(inventory, operations.configuration, reports::configurationWords(language));
    case Rows::Cover:
        return items::coverItems(operations.planning);
    case Rows::LookAhead:
        return items::lookAheadItems(inventory, operations.lookAhead);
    case Rows::Transfers:
        return items::transferItems(operations.planning);
    case Rows::Counts:
        return items::countListItems(inventory, operations.counts, reports::countWords(inventory, language));
    case Rows::Accuracy:
        return items::recordAccuracyItems(inventory, operations.accuracy);
    case Rows::Funnels:
        return items::funnelItems(inventory, operations.funnels, reports::orderWords(language));
    case Rows::Promises:
        return items::pickupPromiseItems(inventory, operations.promises, reports::orderWords(language));
    case Rows::Offers:
        return items::collectionOfferItems(inventory, operations.offers);
    case Rows::Reservations:
        return items::reservationItems(inventory, operations.reservations, reports::orderWords(language));
    default:
        break;
    }
    return items::orderConflictItems(inventory, operations.conflicts, reports::orderWords(language));
}

/// What a view shows at first, in this order; everything else is one click away in the column chooser.
QList<QByteArray> shownAtFirst(const BuiltInView& view)
{
    switch (view.rows) {
    case Rows::OversellRisk:
        return {"sku", "title", "channel", "risk_percent", "expected_oversold", "available", "per_day", "window_h", "published", "buffer", "recommended_buffer"};
    case Rows::PhantomStock:
        return {"sku", "title", "location", "probability_percent", "value", "on_hand", "silent_days", "expected_sales", "per_day"};
    case Rows::LostSales:
        return {"sku", "title", "location", "per_day", "days_out_of_stock", "lost_units", "unit_margin", "value"};
    case Rows::Configuration:
        return {"fault", "severity", "channel", "location", "other_channel", "affected", "judged"};
    case Rows::Cover:
        return {"sku", "title", "location", "abc", "days_of_cover", "reorder_point", "shortage", "on_hand", "incoming", "per_day", "days_without_sale", "overstock", "overstock_cost"};
    case Rows::LookAhead:
        return {"sku", "title", "at", "supply", "commitments", "projected", "available", "overdue"};
    case Rows::Transfers:
        return {"sku", "title", "from", "to", "quantity", "benefit", "cost", "net"};
    case Rows::Counts:
        if (view.goal == CountGoal::Random)
            return {"location", "sku", "title", "class", "recorded", "counts", "wrong_counts"};
        return {"location", "rank", "sku", "title", "class", "recorded", "cause"};
    case Rows::Accuracy:
        return {"location", "counted", "right", "accuracy", "low", "high", "unit_accuracy", "targeted", "last_counted"};
    case Rows::Funnels:
        return {"channel", "fulfilment", "ordered", "ready", "completed", "cancelled", "open", "cancelled_for_stock_rate", "fill_rate", "on_time_in_full_rate", "ready_p90_s"};
    case Rows::Promises:
        return {"order", "verdict", "promised_at", "location", "sku", "title", "quantity", "left", "opens_at", "channel"};
    case Rows::Reservations:
        return {"sku", "title", "location", "difference", "verdict", "channel", "committed", "reserved", "ordered"};
    default:
        break;
    }
    return {};
}

void arrange(std::vector<Column>& columns, const QList<QByteArray>& shown)
{
    if (shown.isEmpty())
        return;
    for (Column& column : columns)
        column.hiddenAtFirst = !shown.contains(column.id);
    const auto place = [&shown](const Column& column) { return column.hiddenAtFirst ? shown.size() : shown.indexOf(column.id); };
    std::ranges::stable_sort(columns, {}, place);
}

/// The item's name beside its code, where the table does not tell it.
void addTitle(std::vector<Column>& columns, Rows rows, const InventoryMaterial& material, const items::AnswerIndexPtr& index)
{
    const auto sku = std::ranges::find(columns, QByteArray("sku"), &Column::id);
    const bool told = std::ranges::find(columns, QByteArray("title"), &Column::id) != columns.end();
    if (sku == columns.end() || told)
        return;
    const auto itemOf = [rows, material](std::size_t row) { return subjectOf(rows, row, material).sku; };
    //: Column: name of the item.
    columns.insert(std::next(sku), items::storedTextColumn(
                                       "title", QT_TRANSLATE_NOOP("items", "Name"), [index, itemOf](std::size_t row) { return index->title(itemOf(row)); },
                                       [index, itemOf](std::size_t row) { return index->titleRank(itemOf(row)); }));
}

/// "Caisses: 1,5 × 12,1 h = 0,8" : what a risk is made up of, channel by channel.
QString partsText(const OversellRisk& risk, const items::AnswerIndex& index, const Language& language)
{
    const auto number = [&language](double value) { return language.locale().toString(value, 'f', 2); };
    QStringList parts;
    for (const DemandPart& part : risk.parts)
        //: %1 a channel, %2 units a day, %3 hours, %4 units
        parts += language.translate("wording", "%1: %2 a day × %3 h = %4")
                     .arg(index.channelName(part.channel), number(part.perDay), number(part.hours), number(part.units()));
    return parts.join(QStringLiteral(" · "));
}

void tellParts(std::vector<Column>& columns, const InventoryMaterial& material, const items::AnswerIndexPtr& index)
{
    const auto parts = std::ranges::find(columns, QByteArray("parts"), &Column::id);
    parts->text = [material, index](std::size_t row) { return partsText(material.operations->planning->risks[row], *index, Language()); };
}

/// The region's own row of the accuracy has no place.
void nameTheRegion(std::vector<Column>& columns)
{
    Column& place = columns.front();
    place.text = [named = place.text, region = Language().translate("wording", "Whole region")](std::size_t row) {
        const QString name = named(row);
        return name.isEmpty() ? region : name;
    };
}

/// Values that decide are marked as everywhere in the window.
void markDecisions(std::vector<Column>& columns, const InventoryMaterial& material, Rows rows)
{
    for (Column& column : columns) {
        if (rows == Rows::Promises && column.id == "verdict")
            column.mark = [operations = material.operations](std::size_t row) {
                return (*operations->promises)[row].isBroken() ? CellMark::Wrong : CellMark::None;
            };
        else if (rows == Rows::Configuration && column.id == "severity")
            column.mark = [material](std::size_t row) {
                constexpr CellMark marks[]{CellMark::SeverityLow, CellMark::SeverityMedium, CellMark::SeverityHigh};
                return marks[static_cast<std::size_t>(findingOf(Rows::Configuration, row, material)->severity)];
            };
        else if (column.id == "risk_percent" || column.id == "probability_percent" || column.id == "net" || column.id == "difference")
            column.mark = [number = column.number](std::size_t row) {
                return number(row).isUnknown() ? CellMark::Unknown : CellMark::Strong;
            };
    }
}

} // namespace

std::vector<Column> operationsColumns(const BuiltInView& view, const InventoryMaterial& material, const items::AnswerIndexPtr& index)
{
    std::vector<Column> columns = plainColumns(view.rows, material);
    addTitle(columns, view.rows, material, index);
    items::nameChannelsAndPlaces(columns, *index);
    if (view.rows == Rows::Accuracy)
        nameTheRegion(columns);
    if (view.rows == Rows::OversellRisk)
        tellParts(columns, material, index);
    markDecisions(columns, material, view.rows);
    arrange(columns, shownAtFirst(view));
    return columns;
}

} // namespace unisono::pages
