// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/files/table_reader.h"

#include <QFileInfo>

namespace unisono::channels {

enum class TableFormat { Csv, Json, Xlsx };

/// One table of a channel's folder: a file, or a sheet of a workbook.
struct TableFile
{
    QString path;
    QString name;    ///< relative to the folder: "stock.csv"
    QString sheet;   ///< as the workbook names it; empty where the file is the table
    RecordKind kind = RecordKind::Product;
    TableFormat format = TableFormat::Csv;

    /// "stock.csv", "region.xlsx/stock"
    QString source() const { return sheet.isEmpty() ? name : name + u'/' + sheet; }
};

/// What a folder holds, in the order of the record kinds (so that a pull never returns to a kind), then of the names.
struct FolderContent
{
    std::vector<TableFile> tables;
    /// Files that look like tables by their ending and cannot be opened.
    std::vector<RejectedRow> unreadable;
};

/// The tables of a folder, or of one file. A table is known by its file's or sheet's name; where no file is named after a kind,
/// by what the name means in another language or by the headings. Fault::NotFound, Fault::NotReadable.
Result<FolderContent> findTables(const QString& path);

/// The first rows of a file's or sheet's table, the headings first; empty where there is none.
std::vector<QStringList> firstRows(const TableFile& table, std::size_t rows);

/// Opens a table, or what tells why it cannot be opened.
std::unique_ptr<TableReader> openTable(const TableFile& table, TableContext context);

/// Changes whenever the file does: size, time, and the bytes at its beginning, middle and end. Empty where it cannot be read.
QString fingerprintOf(const QString& path);

} // namespace unisono::channels
