// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/planning_items.h"
#include "reports/chapter_words.h"
#include "reports/chart_block.h"
#include "reports/headline_block.h"
#include "reports/inventory_chapters.h"
#include "wording/count_wording.h"
#include "wording/counting_names.h"
#include "wording/number_wording.h"

#include <algorithm>
#include <array>

namespace unisono::reports {

using namespace analysis;
using wording::Language;

namespace {

bool isShort(const CoverLine& line)
{
    return line.cover.shortage.value_or(0) > 0;
}

/// What a warehouse holds is for the stores.
bool isTooMuch(const CoverLine& line)
{
    return !line.isWarehouse && line.cover.overstock.value_or(0) > 0;
}

double daysOf(const CoverLine& line)
{
    const auto* lasts = std::get_if<CoverDays>(&line.cover.cover);
    return lasts ? lasts->days : 0;
}

KeyFigure overstockFigure(const std::vector<CoverLine>& cover, const Language& language)
{
    items::MoneyTotals cost;
    int records = 0;
    for (const CoverLine& line : cover) {
        if (!isTooMuch(line))
            continue;
        ++records;
        cost.add(line.overstockCost);
    }
    KeyFigure figure;
    //: Key figure: what the units that stores have too many of have cost.
    figure.label = language.translate("reports", "Overstock in stores, at cost");
    figure.number = totalText(cost, language);
    //: Below the overstock at cost: in how many pairs of item and store.
    figure.note = language.translate("reports", "in %Ln pair(s) item × store", nullptr, records);
    return figure;
}

KeyFigure reorderFigure(const std::vector<CoverLine>& cover, const Language& language)
{
    KeyFigure figure;
    //: Key figure: items at places that are to be ordered again.
    figure.label = language.translate("reports", "Below the reorder point");
    figure.number = wording::wholeText(std::ranges::count_if(cover, isShort), language);
    figure.unit = ofText(cover.size(), language);
    figure.note = language.translate("reports", "item × place");
    return figure;
}

KeyFigure silentFigure(const std::vector<CoverLine>& cover, const Language& language)
{
    int silent = 0, longest = 0;
    for (const CoverLine& line : cover) {
        const auto* days = std::get_if<NoSaleFor>(&line.cover.cover);
        if (!days)
            continue;
        ++silent;
        longest = std::max(longest, days->days);
    }
    KeyFigure figure;
    //: Key figure: items at places that do not sell at all.
    figure.label = language.translate("reports", "Not selling");
    figure.number = wording::wholeText(silent, language);
    if (silent > 0)
        //: Below the number of items that do not sell: for how many days at most.
        figure.note = language.translate("reports", "no sale for up to %Ln day(s)", nullptr, longest);
    else
        figure.note = language.translate("reports", "item × place");
    return figure;
}

KeyFigure transferFigure(const std::vector<Transfer>& transfers, const Language& language)
{
    items::MoneyTotals net;
    qint64 units = 0;
    for (const Transfer& transfer : transfers) {
        net.add({transfer.benefit.amount - transfer.cost.amount, transfer.benefit.currency});
        units += transfer.quantity;
    }
    const int count = wording::pluralNumber(static_cast<qint64>(transfers.size()));
    KeyFigure figure;
    //: Key figure: what the proposed transfers bring, less what they cost.
    figure.label = language.translate("reports", "Gain by transfers");
    figure.number = totalText(net, language);
    //: Below the gain by transfers: how many transfers, how many units.
    figure.note = language.translate("reports", "%Ln transfer(s), units: %1", nullptr, count).arg(wording::wholeText(units, language));
    return figure;
}

/// Items and their stock by the margin they earn.
void addClasses(PageFlow& flow, const ChapterSource& source)
{
    struct Class
    {
        Quantity onHand = 0;
        std::vector<SkuId> items;
    };
    std::array<Class, 4> classes;
    for (const CoverLine& line : source.operations->planning->cover) {
        Class& abc = classes[static_cast<std::size_t>(line.abc)];
        if (line.onHand.isKnown())
            abc.onHand += line.onHand;
        if (abc.items.empty() || abc.items.back() != line.sku) // lines of an item stand together
            abc.items.push_back(line.sku);
    }
    const Language& language = source.language;
    std::vector<BarLine> lines;
    for (const AbcClass abc : {AbcClass::A, AbcClass::B, AbcClass::C, AbcClass::Unknown}) {
        const Class& sum = classes[static_cast<std::size_t>(abc)];
        if (sum.items.empty())
            continue;
        //: A group of items by the margin they earn: A, B or C.
        const QString label = abc == AbcClass::Unknown ? language.translate("reports", "Without class")
                                                       : language.translate("reports", "Class %1").arg(wording::abcName(abc));
        lines.push_back({label, std::max(0.0, sum.onHand.toDouble()), wording::quantityText(sum.onHand, language),
                         wording::countText(static_cast<qint64>(sum.items.size()), wording::Counted::Items, language), theme::Series::Truth});
    }
    if (!lines.empty())
        addBarList(flow, language.translate("reports", "Stock by class"),
                   language.translate("reports", "units on hand; A are the items that earn the first 80% of the margin, B the next 15%"), lines);
}

void addReorders(PageFlow& flow, const ChapterSource& source)
{
    const PlanningAnswerPtr& planning = source.operations->planning;
    ReportTable table;
    table.title = source.language.translate("reports", "To be ordered again");
    //: Above a table: its order.
    table.order = source.language.translate("reports", "class A first, then the shortest cover");
    table.columns = source.spoken.chosen(items::coverItems(planning), {"sku", "title", "location", "abc", "available", "incoming", "per_day", "days_of_cover",
                                                                       "reorder_point", "shortage"});
    roundTo(table.columns, {"days_of_cover", "reorder_point", "shortage"}, 1);
    //: Narrow headings on paper: units available; days of cover.
    shorten(table.columns, {{"available", QT_TRANSLATE_NOOP("items", "Avail.")}, {"days_of_cover", QT_TRANSLATE_NOOP("items", "Cover (d)")}});
    table.rows = rowsWhere(planning->cover, isShort);
    std::ranges::stable_sort(table.rows, [&](std::size_t a, std::size_t b) {
        const CoverLine &first = planning->cover[a], &second = planning->cover[b];
        return std::pair(first.abc, daysOf(first)) < std::pair(second.abc, daysOf(second));
    });
    table.flexible = {"title", "location"};
    addFirstRows(flow, std::move(table), source.language.translate("reports", "Every item lasts until it can be supplied again."));
}

void addOverstock(PageFlow& flow, const ChapterSource& source)
{
    const PlanningAnswerPtr& planning = source.operations->planning;
    ReportTable table;
    table.title = source.language.translate("reports", "Overstock in stores");
    //: Above a table: its order.
    table.order = source.language.translate("reports", "the dearest first");
    table.columns = source.spoken.chosen(items::coverItems(planning), {"sku", "title", "location", "abc", "days_of_cover", "days_without_sale",
                                                                       "age_days", "sell_through_percent", "overstock", "overstock_cost"});
    roundTo(table.columns, {"days_of_cover", "sell_through_percent", "overstock", "overstock_cost"}, 0);
    table.rows = rowsWhere(planning->cover, isTooMuch);
    std::ranges::stable_sort(table.rows, [&](std::size_t a, std::size_t b) {
        const Decimal first = planning->cover[a].overstockCost.amount, second = planning->cover[b].overstockCost.amount;
        return first.isKnown() && (second.isUnknown() || first > second);
    });
    table.flexible = {"title", "location"};
    addFirstRows(flow, std::move(table), source.language.translate("reports", "No store holds more than it can sell."));
}

void addTransfers(PageFlow& flow, const ChapterSource& source)
{
    const PlanningAnswerPtr& planning = source.operations->planning;
    ReportTable table;
    table.title = source.language.translate("reports", "Proposed transfers");
    //: Above a table: its order.
    table.order = source.language.translate("reports", "the most useful first");
    table.columns = source.spoken.chosen(items::transferItems(planning), {"sku", "title", "from", "to", "quantity", "benefit", "cost", "net"});
    table.rows = rowsWhere(planning->transfers, [](const Transfer&) { return true; });
    table.flexible = {"title", "from", "to"};
    addFirstRows(flow, std::move(table), source.language.translate("reports", "No transfer brings more than it costs."));
}

} // namespace

void addPlanningChapter(PageFlow& flow, const ChapterSource& source)
{
    const Language& language = source.language;
    const PlanningAnswer& planning = *source.operations->planning;
    addChapter(flow, language.translate("reports", "Planning"),
               language.translate("reports", "How long the stock lasts, what to order again, what is too much, and what is worth moving to another store."));
    addKeyFigures(flow, {overstockFigure(planning.cover, language), reorderFigure(planning.cover, language), silentFigure(planning.cover, language),
                         transferFigure(planning.transfers, language)});
    addClasses(flow, source);
    addReorders(flow, source);
    addOverstock(flow, source);
    addTransfers(flow, source);
    addAssumptions(flow, source,
                   {Assumption::ServiceLevel, Assumption::LeadTime, Assumption::LeadTimeDeviation, Assumption::Horizon, Assumption::Ageing,
                    Assumption::SellThrough, Assumption::TransferCost, Assumption::TransferUnitCost});
}

} // namespace unisono::reports
