// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/column_parts.h"
#include "reports/chapter_words.h"
#include "reports/headline_block.h"
#include "reports/interval_block.h"
#include "reports/inventory_chapters.h"
#include "reports/table_words.h"
#include "wording/count_wording.h"
#include "wording/counting_names.h"
#include "wording/counting_wording.h"
#include "wording/number_wording.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace unisono::reports {

using namespace analysis;
using wording::Language;

namespace {

constexpr std::array goals{CountGoal::Discrepancy, CountGoal::HiddenStockOut, CountGoal::Random};

/// How many records one place is to count, by goal.
struct PlaceCounts
{
    LocationId location = noId;
    std::array<int, goals.size()> byGoal{};
};

/// By place, in the order of the lists.
std::vector<PlaceCounts> countsByPlace(const std::vector<CountLine>& lines)
{
    std::vector<PlaceCounts> places;
    for (const CountLine& line : lines) {
        auto place = std::ranges::find(places, line.location, &PlaceCounts::location);
        if (place == places.end())
            place = places.insert(places.end(), {line.location, {}});
        ++place->byGoal[static_cast<std::size_t>(line.goal)];
    }
    return places;
}

KeyFigure accuracyFigure(const std::vector<RecordAccuracy>& rows, const Language& language)
{
    KeyFigure figure;
    //: Key figure: share of stock records that random counts found right.
    figure.label = language.translate("reports", "Records that are right");
    const bool isKnown = !rows.empty() && rows.front().accuracy && rows.front().interval;
    figure.number = isKnown ? wording::probabilityText(*rows.front().accuracy, language) : QStringLiteral("?");
    if (isKnown)
        //: Below the share of right records: a 95 % interval, two percentages.
        figure.note = language.translate("reports", "between %1 and %2 of all").arg(wording::probabilityText(rows.front().interval->low, language),
                                                                                    wording::probabilityText(rows.front().interval->high, language));
    else
        figure.note = language.translate("reports", "no random count yet");
    return figure;
}

KeyFigure countedFigure(const std::vector<RecordAccuracy>& rows, const Language& language)
{
    KeyFigure figure;
    //: Key figure: number of records that were drawn by lot and counted.
    figure.label = language.translate("reports", "Records drawn and counted");
    figure.number = wording::wholeText(rows.empty() ? 0 : rows.front().counted, language);
    const int days = CountingRules().periodDays;
    //: Below a number: the days looked back on.
    figure.note = language.translate("reports", "in the last %Ln day(s)", nullptr, days);
    return figure;
}

KeyFigure unitsFigure(const std::vector<RecordAccuracy>& rows, const Language& language)
{
    const std::optional<double> accuracy = rows.empty() ? std::nullopt : rows.front().unitAccuracy();
    KeyFigure figure;
    //: Key figure: 1 − units off ÷ units recorded.
    figure.label = language.translate("reports", "Units that are right");
    figure.number = accuracy ? wording::probabilityText(*accuracy, language) : QStringLiteral("?");
    figure.note = language.translate("reports", "never netted: too many and too few both count");
    return figure;
}

KeyFigure todayFigure(const std::vector<CountLine>& lines, std::size_t places, const Language& language)
{
    KeyFigure figure;
    //: Key figure: number of records on the lists of the day.
    figure.label = language.translate("reports", "To count today");
    figure.number = wording::wholeText(static_cast<qint64>(lines.size()), language);
    //: Below the number of records to count: in how many places.
    figure.note = language.translate("reports", "records in %1").arg(wording::countText(static_cast<qint64>(places), wording::Counted::Places, language));
    return figure;
}

/// The region, then the places that are surely worst.
void addAccuracy(PageFlow& flow, const ChapterSource& source)
{
    const Language& language = source.language;
    std::vector<const RecordAccuracy*> known;
    for (const RecordAccuracy& row : *source.operations->accuracy)
        if (row.accuracy && row.interval)
            known.push_back(&row);
    const QString title = language.translate("reports", "Accuracy of the records");
    if (known.empty()) {
        addNote(flow, title, language.translate("reports", "Nothing was drawn by lot and counted yet: nobody knows how right the records are."));
        return;
    }
    constexpr std::size_t most = 11;
    const std::size_t all = known.size();
    std::ranges::stable_sort(known, [](const RecordAccuracy* a, const RecordAccuracy* b) {
        return std::pair(a->location != noId, a->interval->high) < std::pair(b->location != noId, b->interval->high);
    });
    known.resize(std::min(all, most));
    std::vector<IntervalLine> lines;
    for (const RecordAccuracy* row : known) {
        IntervalLine line;
        line.isStrong = row->location == noId;
        line.label = line.isStrong ? language.translate("reports", "The region") : source.spoken.placeName(row->location);
        line.share = *row->accuracy;
        line.low = row->interval->low;
        line.high = row->interval->high;
        //: Beside a place: the share of right records, then the interval it lies in.
        line.number = language.translate("reports", "%1 (%2 to %3)").arg(wording::probabilityText(line.share, language), wording::probabilityText(line.low, language),
                                                                         wording::probabilityText(line.high, language));
        //: Beside a place: records right of records counted.
        line.remark = language.translate("reports", "%1 of %2 right").arg(wording::wholeText(row->right, language), wording::wholeText(row->counted, language));
        lines.push_back(std::move(line));
    }
    const double target = CountingRules().target;
    //: Beside a heading: %1 the lines shown, %2 a percentage.
    addIntervals(flow, title, language.translate("reports", "%1; the whisker is the 95% interval, the dashed line the target of %2")
                                  .arg(wording::shownOfText(static_cast<qint64>(lines.size()), static_cast<qint64>(all), language), wording::percentText(target, language, 0)),
                 lines, target);
}

void addPlaces(PageFlow& flow, const std::vector<PlaceCounts>& places, const ChapterSource& source)
{
    const auto rows = std::make_shared<const std::vector<PlaceCounts>>(places);
    ReportTable table;
    table.title = source.language.translate("reports", "What to count today");
    //: Above a table: its order.
    table.order = source.language.translate("reports", "by place and goal");
    //: Column: store or warehouse.
    table.columns.push_back(items::textColumn("location", QT_TRANSLATE_NOOP("items", "Place"), [rows, spoken = source.spoken](std::size_t row) {
        return spoken.placeName((*rows)[row].location);
    }));
    for (const CountGoal goal : goals) {
        items::Column column = items::numberColumn("records", "", [rows, goal](std::size_t row) {
            return Decimal((*rows)[row].byGoal[static_cast<std::size_t>(goal)]);
        });
        column.literalTitle = wording::goalWord(goal, source.language);
        table.columns.push_back(std::move(column));
    }
    table.rows = rowsWhere(places, [](const PlaceCounts&) { return true; });
    addFirstRows(flow, std::move(table), source.language.translate("reports", "Nothing to count today."));
}

void addForemost(PageFlow& flow, const ChapterSource& source)
{
    const Language& language = source.language;
    const InventoryAnswerPtr& inventory = source.operations->inventory;
    const std::vector<CountLine>& lines = *source.operations->counts;
    ReportTable table;
    table.title = language.translate("reports", "To be counted first");
    //: Above a table: its order.
    table.order = language.translate("reports", "the first of every place and goal, then the second ones");
    table.columns = source.spoken.chosen(items::countListItems(inventory, source.operations->counts, countWords(inventory, language)),
                                         {"sku", "title", "location", "goal", "cause"});
    table.rows = rowsWhere(lines, [](const CountLine& line) { return line.goal != CountGoal::Random; });
    std::ranges::stable_sort(table.rows, {}, [&](std::size_t row) { return lines[row].rank; });
    table.flexible = {"title", "location", "goal", "cause"};
    if (!table.rows.empty())
        addFirstRows(flow, std::move(table), {});
}

} // namespace

void addCountingChapter(PageFlow& flow, const ChapterSource& source)
{
    const Language& language = source.language;
    const std::vector<CountLine>& lines = *source.operations->counts;
    const std::vector<RecordAccuracy>& accuracy = *source.operations->accuracy;
    const std::vector<PlaceCounts> places = countsByPlace(lines);
    addChapter(flow, language.translate("reports", "Counting"),
               language.translate("reports", "How far the records can be believed, and what to count today so that they can be believed more."));
    addKeyFigures(flow, {accuracyFigure(accuracy, language), countedFigure(accuracy, language), unitsFigure(accuracy, language),
                         todayFigure(lines, places.size(), language)});
    addAccuracy(flow, source);
    addPlaces(flow, places, source);
    addForemost(flow, source);
}

} // namespace unisono::reports
