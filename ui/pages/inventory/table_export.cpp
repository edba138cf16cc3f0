// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/inventory/table_export.h"

#include "items/export/csv_export.h"
#include "items/export/xlsx_export.h"
#include "items/table_model.h"
#include "widgets/item_table.h"

#include <QHeaderView>
#include <QtConcurrentRun>

#include <set>

namespace unisono::pages {

using widgets::ItemTable;

namespace {

Result<void> writeCsvFile(const TableExport& table, const items::Extract& extract)
{
    items::CsvOptions options;
    options.separator = table.choice.separator;
    const bool decimalComma = table.style.locale.decimalPoint() == QLatin1String(",") && options.separator != ',';
    options.decimalPoint = decimalComma ? ',' : '.';
    options.byteOrderMark = table.choice.byteOrderMark;
    options.titles = true;
    options.guardFormulas = true;
    options.style = table.style;
    return items::writeCsv(table.path, extract, options);
}

Result<qint64> write(const TableExport& table)
{
    const items::Extract extract = items::Extract::some(table.columns, table.rows);
    // An empty order stands for all rows, and none were asked for.
    if (table.rows.empty())
        return Error{Fault::NotFound, table.title, QStringLiteral("no rows")};
    items::XlsxOptions workbook;
    workbook.sheetName = table.title;
    workbook.style = table.style;
    const Result<void> written = table.choice.format == ExportChoice::Format::Csv ? writeCsvFile(table, extract)
                                                                                  : items::writeXlsx(table.path, extract, workbook);
    if (!written)
        return written.error();
    return static_cast<qint64>(table.rows.size());
}

} // namespace

std::vector<std::uint32_t> selectedSourceRows(const ItemTable& table)
{
    std::set<int> viewRows;
    for (const QItemSelectionRange& range : table.selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            viewRows.insert(row);
    }
    std::vector<std::uint32_t> rows;
    for (const int row : viewRows)
        rows.push_back(static_cast<std::uint32_t>(table.tableModel()->sourceRow(row)));
    return rows;
}

int visibleColumnCount(const ItemTable& table)
{
    const QHeaderView* header = table.horizontalHeader();
    return header->count() - header->hiddenSectionCount();
}

TableExport takeForExport(const ItemTable& table, const ExportChoice& choice, std::shared_ptr<const void> keep)
{
    TableExport taken;
    taken.choice = choice;
    taken.keep = std::move(keep);
    taken.style = table.tableModel()->style();
    const QHeaderView* header = table.horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        if (choice.allColumns || !header->isSectionHidden(logical))
            taken.columns.push_back(table.tableModel()->columns()[static_cast<std::size_t>(logical)]);
    }
    taken.rows = choice.selectionOnly ? selectedSourceRows(table) : table.tableModel()->order().numbers();
    return taken;
}

QFuture<Result<qint64>> writeTable(TableExport table)
{
    return QtConcurrent::run([table = std::move(table)] { return write(table); });
}

} // namespace unisono::pages
