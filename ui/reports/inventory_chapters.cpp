// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/inventory_chapters.h"

#include "reports/headline_block.h"

namespace unisono::reports {

void addFirstRows(PageFlow& flow, ReportTable table, const QString& nothing)
{
    if (table.rows.empty()) {
        addNote(flow, table.title, nothing);
        return;
    }
    table.total = table.rows.size();
    table.rows.resize(std::min(table.total, mostChapterRows));
    addTable(flow, std::make_shared<const ReportTable>(std::move(table)));
}

} // namespace unisono::reports
