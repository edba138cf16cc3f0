// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "items/cell_style.h"
#include "items/export/extract.h"

namespace unisono::items {

struct XlsxOptions
{
    QString sheetName;                    ///< cut to what a sheet may be called; further sheets get a number
    CellStyle style;                      ///< language of the headings, zone of the instants
    std::size_t rowsPerSheet = 1'048'575; ///< what fits below the heading; more rows make more sheets
};

/// A workbook with real numbers and dates, frozen headings and a filter. Written beside the target and moved there when
/// it is whole: the file at `path` is the old one or the new one. NotWritable or DiskFull otherwise.
Result<void> writeXlsx(const QString& path, const Extract& extract, const XlsxOptions& options);

} // namespace unisono::items
