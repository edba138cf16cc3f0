// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace unisono::pages {

/// What a table is exported as.
struct ExportChoice
{
    enum class Format { Xlsx, Csv };
    Format format = Format::Xlsx;
    bool allColumns = false;         ///< else the visible ones, in the order shown
    bool selectionOnly = false;      ///< else all rows shown
    char separator = ';';            ///< of a CSV
    bool byteOrderMark = true;       ///< of a CSV
};

} // namespace unisono::pages
