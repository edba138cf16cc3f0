// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/planning_items.h"
#include "reports/chapter_words.h"
#include "reports/chart_block.h"
#include "reports/headline_block.h"
#include "reports/inventory_chapters.h"
#include "wording/channel_wording.h"
#include "wording/number_wording.h"

#include <algorithm>
#include <limits>
#include <span>

namespace unisono::reports {

using namespace analysis;
using wording::Language;

namespace {

using Lines = std::vector<LookAheadLine>;

/// The steps of one item, of which something is due after the first.
struct ItemAhead
{
    std::size_t first = 0, last = 0; ///< of OperationsAnswer::lookAhead
    std::size_t lowest = 0;          ///< the step at which least is left
    Instant shortFrom;               ///< unknown: it does not run short
};

ItemAhead itemAhead(const Lines& lines, std::size_t first, std::size_t last)
{
    ItemAhead item{first, last, first, {}};
    for (std::size_t row = first; row < last; ++row) {
        const LookAheadStep& step = lines[row].step;
        if (step.projected.isUnknown())
            continue;
        if (lines[item.lowest].step.projected.isUnknown() || step.projected < lines[item.lowest].step.projected)
            item.lowest = row;
        if (!item.shortFrom.isKnown() && step.projected < Quantity(0))
            item.shortFrom = step.at;
    }
    return item;
}

/// What runs short first, then what has least left; unknown figures last.
bool isTighter(const ItemAhead& a, const ItemAhead& b, const Lines& lines)
{
    if (a.shortFrom.isKnown() != b.shortFrom.isKnown())
        return a.shortFrom.isKnown();
    if (a.shortFrom.isKnown() && a.shortFrom != b.shortFrom)
        return a.shortFrom < b.shortFrom;
    const Quantity left = lines[a.lowest].step.projected, other = lines[b.lowest].step.projected;
    return left.isKnown() && (other.isUnknown() || left < other);
}

/// Items of which anything is dated, the tightest first.
std::vector<ItemAhead> itemsAhead(const Lines& lines)
{
    std::vector<ItemAhead> items;
    for (std::size_t first = 0, last = 0; first < lines.size(); first = last) {
        for (last = first + 1; last < lines.size() && lines[last].sku == lines[first].sku;)
            ++last;
        if (last - first > 1)
            items.push_back(itemAhead(lines, first, last));
    }
    std::ranges::stable_sort(items, [&](const ItemAhead& a, const ItemAhead& b) { return isTighter(a, b, lines); });
    return items;
}

/// A level holds until the next one: two points where it changes. The last one is drawn for a twentieth of the time more.
charts::Line levels(const QString& name, theme::Series style, std::span<const LookAheadLine> steps, Quantity LookAheadStep::* level)
{
    charts::Line line{name, style, {}, false};
    double before = std::numeric_limits<double>::quiet_NaN();
    for (const LookAheadLine& step : steps) {
        const double at = static_cast<double>(step.step.at.raw());
        const Quantity quantity = step.step.*level;
        if (!line.points.empty())
            line.points.push_back({at, before});
        before = quantity.isKnown() ? quantity.toDouble() : std::numeric_limits<double>::quiet_NaN();
        line.points.push_back({at, before});
    }
    const double end = line.points.back().x;
    line.points.push_back({end + (end - line.points.front().x) / 20, before});
    return line;
}

/// What will be there and what can be promised of it, for each of the tightest items.
void addStepCharts(PageFlow& flow, const std::vector<ItemAhead>& items, const ChapterSource& source)
{
    constexpr std::size_t most = 3;
    constexpr double heightPoints = 78;
    const Language& language = source.language;
    const Lines& lines = *source.operations->lookAhead;
    for (std::size_t i = 0; i < items.size() && i < most; ++i) {
        const std::span<const LookAheadLine> steps(&lines[items[i].first], items[i].last - items[i].first);
        charts::TrendData data;
        data.zone = source.zone;
        //: Lines of a chart over time: units that will be there, units of it that can still be promised.
        data.lines = {levels(language.translate("reports", "projected"), theme::Series::Context, steps, &LookAheadStep::projected),
                      levels(language.translate("reports", "can be promised"), theme::Series::Truth, steps, &LookAheadStep::available)};
        //: Title of a chart: code of an item, its name.
        const QString title = language.translate("reports", "%1 %2", "item")
                                  .arg(wording::itemCode(*source.operations->inventory->snapshot, steps.front().sku), source.spoken.itemName(steps.front().sku));
        addTrend(flow, title, language.translate("reports", "units over all places"), std::move(data), heightPoints);
    }
}

KeyFigure shortFigure(const std::vector<ItemAhead>& items, const Language& language)
{
    KeyFigure figure;
    //: Key figure: items of which more is promised than will be there.
    figure.label = language.translate("reports", "Items that run short");
    figure.number = wording::wholeText(std::ranges::count_if(items, [](const ItemAhead& item) { return item.shortFrom.isKnown(); }), language);
    figure.unit = ofText(items.size(), language);
    //: Below the items that run short: those that were looked at.
    figure.note = language.translate("reports", "with dated supply or promises");
    return figure;
}

/// The sum of one figure of the steps; what is unknown is left out and counted.
KeyFigure sumFigure(const QString& label, const std::vector<Quantity>& quantities, const Language& language)
{
    Quantity sum = 0;
    int unknown = 0;
    for (const Quantity quantity : quantities) {
        if (quantity.isKnown())
            sum += quantity;
        else
            ++unknown;
    }
    KeyFigure figure{label, wording::quantityText(sum, language), {}, language.translate("reports", "units")};
    if (unknown > 0)
        //: Below a number of units: how many quantities are not in it because nobody tells them.
        figure.note = language.translate("reports", "units; %Ln quantity(ies) unknown", nullptr, unknown);
    return figure;
}

void addFigures(PageFlow& flow, const std::vector<ItemAhead>& items, const ChapterSource& source)
{
    const Language& language = source.language;
    const Lines& lines = *source.operations->lookAhead;
    std::vector<Quantity> supply, commitments, overdue;
    for (const ItemAhead& item : items) {
        for (std::size_t row = item.first; row < item.last; ++row) {
            supply.push_back(lines[row].step.supply);
            commitments.push_back(lines[row].step.commitments);
        }
        overdue.push_back(lines[item.first].overdue);
    }
    //: Key figures of the look-ahead: units that are to arrive, that customers are to have, that should have arrived already.
    addKeyFigures(flow, {shortFigure(items, language), sumFigure(language.translate("reports", "Arriving"), supply, language),
                         sumFigure(language.translate("reports", "Promised to customers"), commitments, language),
                         sumFigure(language.translate("reports", "Supply overdue"), overdue, language)});
}

void addLowest(PageFlow& flow, const std::vector<ItemAhead>& items, const ChapterSource& source)
{
    ReportTable table;
    table.title = source.language.translate("reports", "When least is left");
    //: Above a table: its order.
    table.order = source.language.translate("reports", "what runs short first, then what has least left");
    table.columns = source.spoken.chosen(items::lookAheadItems(source.operations->inventory, source.operations->lookAhead),
                                         {"sku", "title", "at", "supply", "commitments", "projected", "available", "overdue"});
    for (const ItemAhead& item : items)
        table.rows.push_back(item.lowest);
    table.flexible = {"title"};
    addFirstRows(flow, std::move(table), {});
}

} // namespace

void addLookAheadChapter(PageFlow& flow, const ChapterSource& source)
{
    const Language& language = source.language;
    const std::vector<ItemAhead> items = itemsAhead(*source.operations->lookAhead);
    addChapter(flow, language.translate("reports", "Look-ahead"),
               language.translate("reports", "What can still be promised once dated supply has come and dated promises are kept."));
    if (items.empty()) {
        addParagraph(flow, language.translate("reports", "No supply and no promise has a date: what is available now is what can be promised."));
        flow.space(flow.paper().pt(18));
        return;
    }
    addFigures(flow, items, source);
    addStepCharts(flow, items, source);
    addLowest(flow, items, source);
}

} // namespace unisono::reports
