// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/finding_items.h"

#include "items/answer_index.h"
#include "items/column_parts.h"
#include "items/state_columns.h"

#include <QtGlobal>

namespace unisono::items {

using namespace analysis;

namespace {

CellMark markOf(Severity severity)
{
    switch (severity) {
    case Severity::Low:
        return CellMark::SeverityLow;
    case Severity::Medium:
        return CellMark::SeverityMedium;
    case Severity::High:
        return CellMark::SeverityHigh;
    }
    return CellMark::None;
}

std::vector<Column> natureColumns(const std::vector<Finding>& rows, const FindingWords& words)
{
    std::vector<Column> columns;
    if (words.severity) {
        //: Column: how grave a finding is.
        columns.push_back(textColumn("severity", QT_TRANSLATE_NOOP("items", "Severity"),
                                     [&rows, words](std::size_t row) { return words.severity(rows[row].severity); }));
        columns.back().rank = [&rows](std::size_t row) { return static_cast<std::uint32_t>(rows[row].severity); };
        columns.back().mark = [&rows](std::size_t row) { return markOf(rows[row].severity); };
    }
    if (words.kind) {
        //: Column: what sort of finding it is.
        columns.push_back(textColumn("kind", QT_TRANSLATE_NOOP("items", "Kind"),
                                     [&rows, words](std::size_t row) { return words.kind(rows[row].kind); }));
        columns.back().rank = [&rows](std::size_t row) { return static_cast<std::uint32_t>(rows[row].kind); };
        columns.back().hiddenAtFirst = true;
    }
    return columns;
}

std::vector<Column> subjectColumns(const AnswerIndexPtr& index, const std::vector<Finding>& rows)
{
    //: Column: the item's code (SKU).
    Column sku = storedTextColumn("sku", QT_TRANSLATE_NOOP("items", "Item"),
                                  [index, &rows](std::size_t row) { return index->sku(rows[row].sku); });
    //: Column: name of the item.
    Column title = storedTextColumn(
        "title", QT_TRANSLATE_NOOP("items", "Name"),
        [index, &rows](std::size_t row) { return index->title(rows[row].sku); },
        [index, &rows](std::size_t row) { return index->titleRank(rows[row].sku); });
    Column channel = textColumn("channel", QT_TRANSLATE_NOOP("items", "Channel"),
                                [index, &rows](std::size_t row) { return index->channelName(rows[row].channel); });
    channel.rank = [&rows](std::size_t row) { return static_cast<std::uint32_t>(rows[row].channel); };
    return {sku, title, channel};
}

/// The figures of a finding that speaks of one SKU; a stale channel or a shared code has none.
std::vector<Column> figureColumns(const std::vector<Finding>& rows)
{
    const auto hasFigures = [&rows](std::size_t row) {
        return rows[row].sku != noId && (rows[row].kind == FindingKind::Discrepancy || rows[row].kind == FindingKind::Identity);
    };
    //: Column: quantity that a channel offers its customers.
    Column observed = numberColumn("observed", QT_TRANSLATE_NOOP("items", "Published"),
                                   [&rows](std::size_t row) { return rows[row].observed; });
    //: Column: quantity that a channel could offer.
    Column expected = numberColumn("expected", QT_TRANSLATE_NOOP("items", "Available to sell"),
                                   [&rows](std::size_t row) { return rows[row].expected; });
    //: Column: published minus available to sell.
    Column difference = numberColumn("difference", QT_TRANSLATE_NOOP("items", "Difference"),
                                     [&rows](std::size_t row) { return rows[row].difference(); });
    //: Narrow column heading, short for Published.
    observed.shortTitle = QT_TRANSLATE_NOOP("items", "Publ.");
    //: Narrow column heading, short for Available to sell.
    expected.shortTitle = QT_TRANSLATE_NOOP("items", "Sellable");
    //: Narrow column heading, short for Difference.
    difference.shortTitle = QT_TRANSLATE_NOOP("items", "Diff.");
    difference.withSign = true;
    difference.mark = [&rows](std::size_t row) {
        return rows[row].difference().isKnown() ? CellMark::Difference : CellMark::None;
    };
    observed.applies = expected.applies = difference.applies = hasFigures;
    return {expected, observed, difference};
}

Column valueColumn(const std::vector<Finding>& rows)
{
    //: Column: value of the difference in money.
    Column value = numberColumn(
        "value", QT_TRANSLATE_NOOP("items", "At stake"), [&rows](std::size_t row) { return rows[row].value.amount; },
        Column::Type::Money);
    value.currency = [&rows](std::size_t row) { return rows[row].value.currency; };
    value.applies = [&rows](std::size_t row) {
        return rows[row].kind != FindingKind::StaleChannel && rows[row].kind != FindingKind::Identity
               && rows[row].kind != FindingKind::Configuration && rows[row].kind != FindingKind::RecordAccuracy;
    };
    return value;
}

} // namespace

std::vector<Column> findingItems(const InventoryAnswerPtr& answer, const FindingWords& words, const QString& language)
{
    const auto index = std::make_shared<const AnswerIndex>(answer, language);
    const auto& rows = answer->findings;
    std::vector<Column> columns = natureColumns(rows, words);
    append(columns, subjectColumns(index, rows));
    for (Column& column : stateColumns([index, &rows](std::size_t row) {
             const Position* position = index->position(rows[row].sku);
             return position ? &position->states : nullptr;
         })) {
        column.hiddenAtFirst = column.id == "unsellable" || column.id == "safety";
        column.applies = [&rows](std::size_t row) { return rows[row].sku != noId; };
        columns.push_back(std::move(column));
    }
    append(columns, figureColumns(rows));
    if (words.cause)
        columns.push_back(textColumn("cause", QT_TRANSLATE_NOOP("items", "Cause"),
                                     [&rows, words](std::size_t row) { return words.cause(rows[row]); }));
    columns.push_back(valueColumn(rows));
    //: Column: since when a finding lasts.
    columns.push_back(instantColumn("since", QT_TRANSLATE_NOOP("items", "Since"),
                                    [&rows](std::size_t row) { return rows[row].since; }));
    //: Column: age of the data.
    columns.push_back(numberColumn(
        "data_age_s", QT_TRANSLATE_NOOP("items", "Age"),
        [index, &rows](std::size_t row) { return index->age(rows[row].asOf); }, Column::Type::Duration));
    columns.back().instant = [&rows](std::size_t row) { return rows[row].asOf; };
    columns.back().mark = [index, &rows](std::size_t row) { return index->ageMark(rows[row].asOf, rows[row].channel); };
    return columns;
}

} // namespace unisono::items
