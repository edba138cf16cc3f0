// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/inventory/inventory_columns.h"

#include "items/finding_items.h"
#include "items/inventory_items.h"
#include "pages/inventory/operations_columns.h"
#include "wording/finding_wording.h"

#include <QtGlobal>

#include <algorithm>

namespace unisono::pages {

using namespace analysis;
using items::CellMark;
using items::Column;

namespace {

items::FindingWords findingWords()
{
    const wording::Language language;
    items::FindingWords words;
    words.cause = [language](const Finding& finding) { return wording::causeText(finding, language); };
    words.severity = [language](Severity severity) { return wording::severityWord(severity, language); };
    words.kind = [language](FindingKind kind) { return wording::kindWord(kind, language); };
    return words;
}

bool publishes(const InventoryAnswer& answer, std::size_t channel)
{
    const auto& table = answer.snapshot->channels[channel]->published;
    return table && table->size() > 0;
}

/// What one channel shows of the finding's item; wrong in the channel the finding is about.
Column publishedColumn(const items::AnswerIndexPtr& index, int channel)
{
    const auto& rows = index->answer().findings;
    Column column;
    column.id = "published:" + index->channelId(channel).toUtf8();
    column.group = QT_TRANSLATE_NOOP("items", "Published");
    column.literalTitle = index->channelName(channel);
    column.type = Column::Type::Number;
    column.number = [index, &rows, channel](std::size_t row) {
        const Availability* found = rows[row].sku == noId ? nullptr : index->availability(rows[row].sku, channel);
        return found ? found->published : Quantity::unknown();
    };
    column.applies = [index, &rows, channel](std::size_t row) {
        return rows[row].sku != noId && index->availability(rows[row].sku, channel);
    };
    column.mark = [&rows, channel, number = column.number](std::size_t row) {
        if (rows[row].channel == channel && rows[row].kind == FindingKind::Discrepancy)
            return CellMark::Wrong;
        return number(row).isUnknown() ? CellMark::Unknown : CellMark::None;
    };
    return column;
}

bool isState(const QByteArray& id)
{
    static const QList<QByteArray> states{"on_hand", "committed", "reserved", "unsellable", "safety", "available"};
    return states.contains(id);
}

std::vector<Column> discrepancyColumns(const InventoryAnswerPtr& answer, const items::AnswerIndexPtr& index)
{
    std::vector<Column> columns, first, states, published, last;
    static const QList<QByteArray> hidden{"severity", "channel", "kind", "expected", "observed", "since", "unsellable", "safety"};
    for (Column& column : items::findingItems(answer, findingWords())) {
        column.hiddenAtFirst = hidden.contains(column.id);
        if (isState(column.id))
            column.group = QT_TRANSLATE_NOOP("items", "Truth: all places");
        auto& part = isState(column.id) ? states : column.id == "sku" || column.id == "title" ? first : last;
        part.push_back(std::move(column));
    }
    for (std::size_t channel = 0; channel < index->channelCount(); ++channel) {
        if (publishes(*answer, channel))
            published.push_back(publishedColumn(index, static_cast<int>(channel)));
    }
    for (auto* part : {&first, &states, &published, &last})
        std::ranges::move(*part, std::back_inserter(columns));
    return columns;
}

/// Codes and silent channels have no stock states to show.
std::vector<Column> otherFindingColumns(const InventoryAnswerPtr& answer)
{
    std::vector<Column> columns = items::findingItems(answer, findingWords());
    for (Column& column : columns) {
        if (isState(column.id) || column.id == "expected" || column.id == "observed" || column.id == "difference" || column.id == "value")
            column.hiddenAtFirst = true;
        if (column.id == "kind")
            column.hiddenAtFirst = false;
    }
    return columns;
}

std::vector<Column> allFindingColumns(const InventoryAnswerPtr& answer)
{
    std::vector<Column> columns = items::findingItems(answer, findingWords());
    for (Column& column : columns) {
        column.hiddenAtFirst = (isState(column.id) && column.id != "available") || column.id == "expected" || column.id == "since";
        if (column.id == "kind")
            column.hiddenAtFirst = true;
    }
    return columns;
}

} // namespace

std::vector<Column> inventoryColumns(const BuiltInView& view, const InventoryMaterial& material, const items::AnswerIndexPtr& index)
{
    const InventoryAnswerPtr& answer = material.inventory;
    if (view.needsOperations())
        return operationsColumns(view, material, index);
    if (view.rows == InventoryRows::Positions)
        return items::unifiedPositionItems(index, findingWords().cause);
    if (view.rows == InventoryRows::Places)
        return items::unifiedAtLocationItems(index);
    if (view.findings == FindingScope::Discrepancies)
        return discrepancyColumns(answer, index);
    return view.findings == FindingScope::All ? allFindingColumns(answer) : otherFindingColumns(answer);
}

} // namespace unisono::pages
