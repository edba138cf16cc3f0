// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/table_block.h"

#include "reports/headline_block.h"
#include "reports/table_painter.h"
#include "wording/count_wording.h"

#include <QPainter>

#include <algorithm>

namespace unisono::reports {

namespace {

/// "rows 1–23 of 96, by value", or "96 rows, by value" where they all stand on one page, or "15 of 96 rows" where the others are left out.
QString remarkFor(const ReportTable& table, const Paper& paper, std::size_t first, std::size_t last)
{
    const wording::Language& language = paper.language();
    const QLocale locale = paper.locale();
    const auto number = [&locale](std::size_t value) { return locale.toString(static_cast<qulonglong>(value)); };
    const std::size_t total = std::max(table.total, table.rows.size());
    QString rows;
    if (first == 0 && last == table.rows.size())
        rows = wording::shownOfText(static_cast<qint64>(last), static_cast<qint64>(total), language);
    else
        //: Above a page's part of a table: rows %1 to %2 of %3.
        rows = language.translate("reports", "rows %1–%2 of %3").arg(number(first + 1), number(last), number(total));
    //: Above a table: the rows shown, then their order.
    return table.order.isEmpty() ? rows : language.translate("reports", "%1, %2").arg(rows, table.order);
}

/// As many rows from `first` on as fit into the height.
std::size_t rowsThatFit(const TableLayout& layout, std::size_t first, double height)
{
    std::size_t last = first;
    while (last < layout.heights.size() && height >= layout.heights[last])
        height -= layout.heights[last++];
    return last;
}

constexpr std::size_t leastRows = 3; ///< of a table on one page

/// As rowsThatFit, but no page is left with a row or two of a table that is longer; `first` where none is worth beginning here.
std::size_t rowsForPage(const TableLayout& layout, std::size_t first, double height)
{
    const std::size_t all = layout.heights.size();
    std::size_t last = rowsThatFit(layout, first, height);
    const std::size_t rest = all - last;
    if (rest > 0 && rest < leastRows && last + rest >= first + leastRows)
        last = std::max(first, all - leastRows);
    return last == all || last >= first + leastRows ? last : first;
}

} // namespace

void addTable(PageFlow& flow, std::shared_ptr<const ReportTable> table)
{
    const Paper& paper = flow.paper();
    const auto printer = std::make_shared<const TablePainter>(paper, table, layOut(*table, paper, flow.width()));
    const TableLayout& layout = printer->layout();
    const double section = sectionHeight(paper) + paper.pt(2);
    std::size_t first = 0;
    do {
        std::size_t last = rowsForPage(layout, first, flow.room() - section - layout.heading);
        if (last == first && !table->rows.empty() && !flow.atTop()) {
            flow.breakPage();
            continue;
        }
        last = std::max(last, std::min(first + 1, table->rows.size()));
        double height = section + layout.heading;
        for (std::size_t row = first; row < last; ++row)
            height += layout.heights[row];
        flow.place(height, [=, &paper](QPainter& painter, const QRectF& area) {
            paintSection(painter, paper, area, table->title, remarkFor(*table, paper, first, last));
            const QRectF heading(area.left(), area.top() + section, area.width(), printer->layout().heading);
            printer->paintHeading(painter, heading);
            printer->paintRows(painter,
                               QRectF(area.left(), heading.bottom(), area.width(), area.bottom() - heading.bottom()),
                               first, last);
        });
        first = last;
    } while (first < table->rows.size());
    flow.space(paper.pt(18));
}

} // namespace unisono::reports
