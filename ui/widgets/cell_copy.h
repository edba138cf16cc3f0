// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QItemSelection>

#include <memory>

class QMimeData;

namespace unisono::items {
class TableModel;
}

namespace unisono::widgets {

struct CellCopy
{
    std::unique_ptr<QMimeData> data;   ///< text/plain as TSV and text/html as a table
    int cells = 0;
};

/// The selected cells as spreadsheets take them: visible columns in the order shown, numbers in the locale without
/// separators of thousands. `columns` are the logical columns in visual order.
CellCopy copyCells(const items::TableModel& model, const QItemSelection& selection, const QList<int>& columns,
                   bool withHeadings);

} // namespace unisono::widgets
