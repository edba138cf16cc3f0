// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/table_layout.h"

#include "reports/text_measure.h"

#include <algorithm>
#include <numeric>

namespace unisono::reports {

namespace {

constexpr double usualPoints = 8.2;
constexpr double smallPoints = 7.5;
constexpr double smallestPoints = 5.4;
constexpr double narrowestFlexible = 48; ///< points
constexpr double keyShare = 0.34;        ///< of the table's width
constexpr int fewTitleLines = 2, someTitleLines = 3, manyTitleLines = 9;
constexpr double tolerance = 0.01;       ///< of sums of widths

/// Lines a title takes when it is broken between words.
int linesOf(const QString& title, double width, TextMeasure& measure)
{
    int lines = 1;
    QString line;
    for (const QString& word : title.split(QLatin1Char(' '))) {
        const QString longer = line.isEmpty() ? word : line + QLatin1Char(' ') + word;
        if (!line.isEmpty() && measure.width(longer) > width) {
            ++lines;
            line = word;
        } else {
            line = longer;
        }
    }
    return lines;
}

/// The narrowest width at which no word is broken and the title takes at most so many lines.
double titleWidth(const QString& title, int mostLines, TextMeasure& measure)
{
    const QStringList words = title.split(QLatin1Char(' '));
    double widest = 0, narrowest = measure.width(title);
    for (const QString& word : words)
        widest = std::max(widest, measure.width(word));
    for (qsizetype first = 0; first < words.size(); ++first)
        for (qsizetype count = 1; first + count <= words.size(); ++count) {
            const double width = std::max(widest, measure.width(words.mid(first, count).join(QLatin1Char(' '))));
            if (width < narrowest && linesOf(title, width, measure) <= mostLines)
                narrowest = width;
        }
    return narrowest;
}

double naturalWidth(const items::Column& column, const ReportTable& table, const Paper& paper, TextMeasure& measure)
{
    double widest = 0;
    for (std::size_t row : table.rows)
        widest = std::max(widest, measure.width(items::cellText(column, row, paper.cells())));
    const bool hasShape = column.type == items::Column::Type::Duration;
    return widest + (hasShape ? paper.pt(9) : 0);
}

/// Gives every flexible column what its text needs in two lines, and equal shares of what is left as far as they are of use; false if even
/// two lines are too much.
bool shrinkToTwoLines(const std::vector<TableLayout::Place*>& open, double available, double narrowest)
{
    if (open.empty())
        return false;
    constexpr double halfAndRagged = 0.64; // a text is rarely broken in its middle
    std::vector<double> needs;
    for (const TableLayout::Place* place : open) {
        needs.push_back(std::max(std::min(place->width, narrowest), place->width * halfAndRagged));
        available -= needs.back();
    }
    if (available < 0)
        return false;
    for (std::size_t i = 0; i < open.size(); ++i) {
        const double more = std::min(open[i]->width - needs[i], available / static_cast<double>(open.size() - i));
        open[i]->width = needs[i] + more;
        available -= more;
    }
    return true;
}

/// Gives every flexible column its natural width where it fits, and the others equal shares of what is left; false if
/// that is too little.
bool shareEqually(const std::vector<TableLayout::Place*>& open, double available, double narrowest)
{
    for (std::size_t i = 0; i < open.size(); ++i) {
        const double share = available / static_cast<double>(open.size() - i);
        if (share < narrowest && open[i]->width > share)
            return false;
        open[i]->width = std::min(open[i]->width, share);
        available -= open[i]->width;
    }
    return available >= -1;
}

using Shrink = bool (*)(const std::vector<TableLayout::Place*>& open, double available, double narrowest);

/// Shrinks the flexible columns to what the others leave of the width; the narrowest one comes first.
bool shrink(std::vector<TableLayout::Place>& places, double width, double narrowest, Shrink by)
{
    std::vector<TableLayout::Place*> open;
    for (TableLayout::Place& place : places) {
        if (place.isFlexible)
            open.push_back(&place);
        else
            width -= place.width;
    }
    std::sort(open.begin(), open.end(), [](const auto* a, const auto* b) { return a->width < b->width; });
    return by(open, width, narrowest);
}

/// What is left over goes to the flexible columns, or to all where there are none.
void stretch(std::vector<TableLayout::Place>& places, double left)
{
    const bool anyFlexible =
        std::any_of(places.begin(), places.end(), [](const auto& place) { return place.isFlexible; });
    const auto takers = std::count_if(places.begin(), places.end(),
                                      [&](const auto& place) { return place.isFlexible || !anyFlexible; });
    for (TableLayout::Place& place : places)
        if (place.isFlexible || !anyFlexible)
            place.width += left / static_cast<double>(takers);
}

/// The widths that the cells and titles of the columns ask for at one size of text.
struct Wishes
{
    std::vector<double> cells; ///< one per column
    std::vector<QString> titles;
    double padding = 0;
};

Wishes wishesOf(const TableLayout& layout, const ReportTable& table, const Paper& paper)
{
    TextMeasure text(paper, paper.font(layout.points));
    TextMeasure strong(paper, paper.font(layout.points, QFont::DemiBold));
    Wishes wishes{{}, {}, paper.pt(layout.points * 0.75)};
    for (const items::Column& column : table.columns) {
        double natural = naturalWidth(column, table, paper, column.isRightAligned() ? strong : text);
        if (wishes.cells.empty() && natural + wishes.padding > layout.keyLimit)
            natural = layout.keyLimit - wishes.padding;
        wishes.cells.push_back(natural);
        wishes.titles.push_back(items::columnHeading(column, paper.cells()));
    }
    return wishes;
}

/// Widths with titles of so many lines at most; the sum may be wider than the page.
double giveWidths(TableLayout& layout, const ReportTable& table, const Wishes& wishes, int titleLines, TextMeasure& strong)
{
    layout.places.clear();
    double sum = 0;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        TableLayout::Place place;
        place.title = wishes.titles[i];
        place.isFlexible = std::find(table.flexible.begin(), table.flexible.end(), table.columns[i].id) != table.flexible.end();
        place.width = std::max(wishes.cells[i], titleWidth(place.title, titleLines, strong)) + wishes.padding;
        sum += place.width;
        layout.places.push_back(place);
    }
    return sum;
}

/// Widths at one size of text; false where the columns do not fit. Titles rather take a line more than that a column is cut.
bool measureColumns(TableLayout& layout, const ReportTable& table, const Paper& paper, double width)
{
    TextMeasure strong(paper, paper.font(layout.points, QFont::DemiBold));
    layout.keyLimit = width * keyShare;
    const Wishes wishes = wishesOf(layout, table, paper);
    for (const int lines : {fewTitleLines, someTitleLines}) {
        const double sum = giveWidths(layout, table, wishes, lines, strong);
        if (sum <= width) {
            stretch(layout.places, width - sum);
            return true;
        }
    }
    for (const Shrink by : {shrinkToTwoLines, shareEqually})
        for (const int lines : {someTitleLines, manyTitleLines}) {
            giveWidths(layout, table, wishes, lines, strong);
            if (shrink(layout.places, width, paper.pt(narrowestFlexible), by))
                return true;
        }
    return false;
}

int titleLinesOf(const TableLayout& layout, const Paper& paper)
{
    TextMeasure strong(paper, paper.font(layout.points, QFont::DemiBold));
    const double padding = paper.pt(layout.points * 0.75);
    int lines = 1;
    for (const TableLayout::Place& place : layout.places)
        lines = std::max(lines, linesOf(place.title, place.width - padding, strong));
    return lines;
}

void measureRows(TableLayout& layout, const ReportTable& table, const Paper& paper)
{
    TextMeasure measure(paper, paper.font(layout.points));
    const double padding = paper.pt(layout.points * 0.75);
    layout.heights.reserve(table.rows.size());
    layout.keyAbove.reserve(table.rows.size());
    for (std::size_t row : table.rows) {
        const bool above = !layout.places.front().isFlexible &&
                           measure.width(items::cellText(table.columns.front(), row, paper.cells())) >
                               layout.places.front().width - padding + tolerance;
        bool second = above;
        for (std::size_t i = 0; i < layout.places.size() && !second; ++i)
            second =
                layout.places[i].isFlexible &&
                measure.width(items::cellText(table.columns[i], row, paper.cells())) > layout.places[i].width - padding + tolerance;
        layout.keyAbove.push_back(above);
        layout.heights.push_back(static_cast<float>(layout.line + (second ? layout.extra : 0)));
    }
}

bool isCrowded(const TableLayout& layout)
{
    const auto doubled = std::count_if(layout.heights.begin(), layout.heights.end(),
                                       [&](float height) { return height > static_cast<float>(layout.line) * 1.01F; });
    return doubled > static_cast<std::ptrdiff_t>(layout.heights.size() / 8);
}

TableLayout layOutAt(double points, const ReportTable& table, const Paper& paper, double width)
{
    TableLayout layout;
    layout.points = points;
    layout.fits = measureColumns(layout, table, paper, width);
    double left = 0;
    for (TableLayout::Place& place : layout.places) {
        place.left = left;
        left += place.width;
    }
    const bool grouped = std::any_of(table.columns.begin(), table.columns.end(),
                                     [](const auto& column) { return column.group != nullptr; });
    layout.line = paper.pt(points * 1.78);
    layout.extra = paper.pt(points * 1.22);
    layout.titleLine = paper.pt(points * 1.3);
    layout.titleLines = titleLinesOf(layout, paper);
    layout.groupHeight = grouped ? paper.pt(points * 1.6) : 0;
    layout.heading = layout.groupHeight + layout.titleLine * layout.titleLines + paper.pt(7);
    measureRows(layout, table, paper);
    return layout;
}

} // namespace

TableLayout layOut(const ReportTable& table, const Paper& paper, double width)
{
    double points = usualPoints;
    TableLayout layout = layOutAt(points, table, paper, width);
    // Rather a little smaller than many rows in two lines; much smaller only where it does not fit at all.
    while ((!layout.fits && points > smallestPoints) || (isCrowded(layout) && points > smallPoints)) {
        points -= 0.4;
        layout = layOutAt(points, table, paper, width);
    }
    return layout;
}

} // namespace unisono::reports
