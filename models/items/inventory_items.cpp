// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/inventory_items.h"

#include "items/column_parts.h"
#include "items/state_columns.h"

#include <QtGlobal>

namespace unisono::items {

using namespace analysis;

namespace {

//: Column: the item's code (SKU).
const char* const itemTitle = QT_TRANSLATE_NOOP("items", "Item");
//: Column: name of the item.
const char* const nameTitle = QT_TRANSLATE_NOOP("items", "Name");
//: Column: store or warehouse.
const char* const placeTitle = QT_TRANSLATE_NOOP("items", "Place");
//: Column: number of stores and warehouses that hold the item.
const char* const placesTitle = QT_TRANSLATE_NOOP("items", "Places");
//: Column: units ordered from suppliers that have not arrived.
const char* const incomingTitle = QT_TRANSLATE_NOOP("items", "Incoming");
//: Column: age of the data.
const char* const ageTitle = QT_TRANSLATE_NOOP("items", "Age");
const char* const channelTitle = QT_TRANSLATE_NOOP("items", "Channel");
//: Column: quantity that a channel offers its customers.
const char* const publishedTitle = QT_TRANSLATE_NOOP("items", "Published");
//: Column: quantity that a channel could offer.
const char* const sellableTitle = QT_TRANSLATE_NOOP("items", "Available to sell");
//: Column: published minus available to sell.
const char* const differenceTitle = QT_TRANSLATE_NOOP("items", "Difference");
const char* const causeTitle = QT_TRANSLATE_NOOP("items", "Cause");
//: Column: value of the difference in money.
const char* const valueTitle = QT_TRANSLATE_NOOP("items", "At stake");
//: Heading over the stock states, summed over all stores and warehouses.
const char* const truthGroup = QT_TRANSLATE_NOOP("items", "Truth: all places");
//: Column: how many channels report this item at this place.
const char* const reportersTitle = QT_TRANSLATE_NOOP("items", "Reported by");

template<typename Row>
Column skuColumn(const AnswerIndexPtr& index, const std::vector<Row>& rows)
{
    return storedTextColumn(
        "sku", itemTitle, [index, &rows](std::size_t row) { return index->sku(rows[row].sku); },
        [index, &rows](std::size_t row) { return index->rank(rows[row].sku); });
}

template<typename Row>
Column nameColumn(const AnswerIndexPtr& index, const std::vector<Row>& rows)
{
    return storedTextColumn(
        "title", nameTitle, [index, &rows](std::size_t row) { return index->title(rows[row].sku); },
        [index, &rows](std::size_t row) { return index->titleRank(rows[row].sku); });
}

template<typename Row>
std::vector<Column> statesOf(const AnswerIndexPtr& index, const std::vector<Row>& rows)
{
    std::vector<Column> columns = stateColumns([index, &rows](std::size_t row) { return &rows[row].states; });
    columns.push_back(
        numberColumn("incoming", incomingTitle, [index, &rows](std::size_t row) { return rows[row].incoming; }));
    return columns;
}

template<typename Row>
Column ageColumn(const AnswerIndexPtr& index, const std::vector<Row>& rows)
{
    Column column = numberColumn(
        "data_age_s", ageTitle, [index, &rows](std::size_t row) { return index->age(rows[row].asOf); },
        Column::Type::Duration);
    column.instant = [index, &rows](std::size_t row) { return rows[row].asOf; };
    column.mark = [index, &rows](std::size_t row) {
        if constexpr (std::is_same_v<Row, Position>)
            return index->ageMark(rows[row]);
        else
            return index->ageMark(rows[row].asOf, rows[row].channel);
    };
    return column;
}

Column publishedColumn(const AnswerIndexPtr& index, int channel)
{
    const auto& positions = index->answer().positions;
    const auto published = [index, &positions, channel](std::size_t row) {
        const Availability* found = index->availability(positions[row].sku, channel);
        return found ? found->published : Quantity::unknown();
    };
    Column column = numberColumn("", publishedTitle, published);
    column.id = "published:" + index->channelId(channel).toUtf8();
    column.group = publishedTitle;
    column.literalTitle = index->channelName(channel);
    column.applies = [index, &positions, channel](std::size_t row) { return index->availability(positions[row].sku, channel); };
    column.mark = [index, &positions, channel, published](std::size_t row) {
        const Finding* finding = index->finding(positions[row].sku, channel);
        if (finding && finding->kind == FindingKind::Discrepancy)
            return CellMark::Wrong;
        return published(row).isUnknown() ? CellMark::Unknown : CellMark::None;
    };
    return column;
}

Column sellableColumn(const AnswerIndexPtr& index, int channel)
{
    const auto& positions = index->answer().positions;
    Column column = numberColumn("", sellableTitle, [index, &positions, channel](std::size_t row) {
        const Availability* found = index->availability(positions[row].sku, channel);
        return found ? found->availableToSell : Quantity::unknown();
    });
    column.id = "available_to_sell:" + index->channelId(channel).toUtf8();
    column.group = sellableTitle;
    column.literalTitle = index->channelName(channel);
    column.hiddenAtFirst = true;
    return column;
}

/// Difference, cause and value of the SKU's heaviest finding; empty where all is well.
std::vector<Column> heaviestFinding(const AnswerIndexPtr& index, std::function<QString(const Finding&)> causeText)
{
    const auto& positions = index->answer().positions;
    const auto finding = [index, &positions](std::size_t row) { return index->finding(positions[row].sku); };
    Column difference = numberColumn("difference", differenceTitle, [finding](std::size_t row) {
        const Finding* found = finding(row);
        return found ? found->difference() : Quantity::unknown();
    });
    //: Narrow column heading, short for Difference.
    difference.shortTitle = QT_TRANSLATE_NOOP("items", "Diff.");
    difference.withSign = true;
    difference.applies = [finding](std::size_t row) {
        const Finding* found = finding(row);
        return found && (found->kind == FindingKind::Discrepancy || found->kind == FindingKind::Identity);
    };
    difference.mark = [applies = difference.applies](std::size_t row) { return applies(row) ? CellMark::Difference : CellMark::None; };
    Column cause = textColumn("cause", causeTitle, [finding, causeText](std::size_t row) {
        const Finding* found = finding(row);
        return found ? causeText(*found) : QString();
    });
    Column value = numberColumn(
        "value", valueTitle,
        [finding](std::size_t row) {
            const Finding* found = finding(row);
            return found ? found->value.amount : Decimal::unknown();
        },
        Column::Type::Money);
    value.applies = finding;
    value.currency = [finding](std::size_t row) {
        const Finding* found = finding(row);
        return found ? found->value.currency : QString();
    };
    return {difference, cause, value};
}

bool publishes(const AnswerIndex& index, std::size_t channel)
{
    const auto& table = index.answer().snapshot->channels[channel]->published;
    return table && table->size() > 0;
}

} // namespace

std::vector<Column> positionItems(const InventoryAnswerPtr& answer)
{
    const auto index = std::make_shared<const AnswerIndex>(answer);
    const auto& rows = answer->positions;
    std::vector<Column> columns{skuColumn(index, rows)};
    columns.push_back(numberColumn("locations", placesTitle, [index, &rows](std::size_t row) {
        return Decimal(static_cast<int>(rows[row].rowCount));
    }));
    append(columns, statesOf(index, rows));
    columns.push_back(ageColumn(index, rows));
    return columns;
}

std::vector<Column> positionAtLocationItems(const InventoryAnswerPtr& answer)
{
    const auto index = std::make_shared<const AnswerIndex>(answer);
    const auto& rows = answer->atLocation;
    std::vector<Column> columns{skuColumn(index, rows)};
    columns.push_back(storedTextColumn(
        "location", placeTitle, [index, &rows](std::size_t row) { return index->location(rows[row].location); },
        [index, &rows](std::size_t row) { return index->locationRank(rows[row].location); }));
    append(columns, statesOf(index, rows));
    columns.push_back(ageColumn(index, rows));
    return columns;
}

std::vector<Column> availabilityItems(const InventoryAnswerPtr& answer)
{
    const auto index = std::make_shared<const AnswerIndex>(answer);
    const auto& rows = answer->availability;
    std::vector<Column> columns{skuColumn(index, rows)};
    columns.push_back(textColumn("channel", channelTitle,
                                 [index, &rows](std::size_t row) { return index->channelId(rows[row].channel); }));
    columns.back().rank = [index, &rows](std::size_t row) { return static_cast<std::uint32_t>(rows[row].channel); };
    columns.push_back(
        numberColumn("published", publishedTitle, [index, &rows](std::size_t row) { return rows[row].published; }));
    columns.push_back(numberColumn("available_to_sell", sellableTitle,
                                   [index, &rows](std::size_t row) { return rows[row].availableToSell; }));
    columns.push_back(numberColumn("difference", differenceTitle,
                                   [index, &rows](std::size_t row) { return rows[row].difference(); }));
    columns.back().withSign = true;
    columns.push_back(ageColumn(index, rows));
    return columns;
}

std::vector<Column> unifiedPositionItems(const AnswerIndexPtr& index, std::function<QString(const Finding&)> causeText)
{
    const auto& rows = index->answer().positions;
    std::vector<Column> columns{skuColumn(index, rows), nameColumn(index, rows)};
    columns.push_back(numberColumn("locations", placesTitle, [index, &rows](std::size_t row) {
        return Decimal(static_cast<int>(rows[row].rowCount));
    }));
    columns.back().hiddenAtFirst = true;
    for (Column& column : statesOf(index, rows)) {
        column.group = column.id == "incoming" ? nullptr : truthGroup;
        column.hiddenAtFirst = column.id == "unsellable" || column.id == "safety" || column.id == "incoming";
        columns.push_back(std::move(column));
    }
    for (std::size_t channel = 0; channel < index->channelCount(); ++channel)
        if (publishes(*index, channel))
            columns.push_back(publishedColumn(index, static_cast<int>(channel)));
    for (std::size_t channel = 0; channel < index->channelCount(); ++channel)
        if (publishes(*index, channel))
            columns.push_back(sellableColumn(index, static_cast<int>(channel)));
    append(columns, heaviestFinding(index, std::move(causeText)));
    columns.push_back(ageColumn(index, rows));
    return columns;
}

std::vector<Column> unifiedAtLocationItems(const AnswerIndexPtr& index)
{
    const auto& rows = index->answer().atLocation;
    std::vector<Column> columns{skuColumn(index, rows), nameColumn(index, rows)};
    columns.push_back(storedTextColumn(
        "location", placeTitle, [index, &rows](std::size_t row) { return index->locationName(rows[row].location); },
        [index, &rows](std::size_t row) { return index->locationRank(rows[row].location); }));
    append(columns, statesOf(index, rows));
    columns.push_back(textColumn("channel", channelTitle,
                                 [index, &rows](std::size_t row) { return index->channelName(rows[row].channel); }));
    columns.back().rank = [index, &rows](std::size_t row) { return static_cast<std::uint32_t>(rows[row].channel); };
    columns.push_back(numberColumn("reporters", reportersTitle,
                                   [index, &rows](std::size_t row) { return Decimal(rows[row].reporters); }));
    columns.back().hiddenAtFirst = true;
    columns.push_back(ageColumn(index, rows));
    return columns;
}

} // namespace unisono::items
