// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "items/cell_style.h"
#include "pages/inventory/export_choice.h"

#include <QFuture>

#include <memory>
#include <vector>

namespace unisono::widgets {
class ItemTable;
}

namespace unisono::pages {

/// A table as it was when the export was asked for; it can be written while the window goes on.
struct TableExport
{
    ExportChoice choice;
    QString path;
    QString title;                                 ///< name of the sheet
    std::vector<items::Column> columns;            ///< those to be written, in order
    std::vector<std::uint32_t> rows;
    std::shared_ptr<const void> keep;              ///< what the columns read
    items::CellStyle style;
};

/// Takes columns and rows from the table as it stands.
TableExport takeForExport(const widgets::ItemTable& table, const ExportChoice& choice, std::shared_ptr<const void> keep);
/// Source rows with at least one selected cell, in the order shown.
std::vector<std::uint32_t> selectedSourceRows(const widgets::ItemTable& table);
int visibleColumnCount(const widgets::ItemTable& table);

/// Writes it elsewhere; answers with the number of rows. The file is whole, or it is the one that stood there before.
QFuture<Result<qint64>> writeTable(TableExport table);

} // namespace unisono::pages
