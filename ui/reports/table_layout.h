// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/table_block.h"

namespace unisono::reports {

/// Widths, heights and fonts of one table on one paper.
struct TableLayout
{
    struct Place
    {
        double left = 0;
        double width = 0;
        bool isFlexible = false;
        QString title;
    };
    bool fits = false;         ///< all columns are wide enough
    std::vector<Place> places; ///< one per column
    double points = 8.2;       ///< size of the text
    double keyLimit = 0;       ///< a key wider than this stands on a line of its own above its row
    double line = 0;           ///< height of a row's first line
    double extra = 0;          ///< what a second line adds
    double titleLine = 0;      ///< height of a line of column titles
    int titleLines = 1;
    double groupHeight = 0;     ///< of the headings over several columns
    double heading = 0;         ///< height of all of these
    std::vector<float> heights; ///< one per row
    std::vector<bool> keyAbove; ///< one per row
};

TableLayout layOut(const ReportTable& table, const Paper& paper, double width);

} // namespace unisono::reports
