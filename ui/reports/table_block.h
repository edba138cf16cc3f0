// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/column.h"
#include "reports/page_flow.h"

#include <memory>
#include <span>

namespace unisono::reports {

/// A table of declared columns: every row given, the heading on every page, no row split.
struct ReportTable
{
    QString title;
    QString order;                      ///< behind "rows 1–23 of 96", e.g. how they are sorted; empty for none
    std::vector<items::Column> columns; ///< in the order printed; the first is the key, never cut unless flexible
    std::vector<std::size_t> rows;      ///< of the columns' source
    std::size_t total = 0;              ///< rows there are, where only the first of them are given; 0: these are all
    /// Columns of text that may be cut or broken into two lines where the page is too narrow, by id.
    std::vector<QByteArray> flexible;
};

void addTable(PageFlow& flow, std::shared_ptr<const ReportTable> table);

} // namespace unisono::reports
