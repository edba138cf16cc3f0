// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "items/cell_style.h"
#include "items/export/extract.h"

class QIODevice;

namespace unisono::items {

/// How a CSV is written. The defaults are what scripts rely on.
struct CsvOptions
{
    char separator = ',';
    char decimalPoint = '.';    ///< ',' beside ';' is what French and Italian spreadsheets expect
    bool byteOrderMark = false; ///< tells spreadsheets that the file is UTF-8
    bool titles = false;        ///< headings in the style's language instead of the columns' ids
    bool guardFormulas = false; ///< a text that a spreadsheet would run (= + − @ first) gets an apostrophe in front
    CellStyle style;            ///< of the titles
};

/// RFC 4180 with line feeds, UTF-8: one heading line, plain numbers, ISO instants in UTC, unknown = empty. `device` is
/// open for writing.
Result<void> writeCsv(QIODevice& device, const Extract& extract, const CsvOptions& options = {});
/// The file at `path` is the old one or, whole, the new one. NotWritable or DiskFull otherwise.
Result<void> writeCsv(const QString& path, const Extract& extract, const CsvOptions& options = {});

} // namespace unisono::items
