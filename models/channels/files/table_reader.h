// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/channel.h"
#include "channels/files/row_reader.h"

#include <QIODevice>
#include <QJsonObject>

namespace unisono::channels {

/// What a table's reader must know besides its bytes.
struct TableContext
{
    RecordKind kind = RecordKind::Product;
    QString source;                ///< as rejected rows name it: "stock.csv", "region.xlsx/stock"
    QString sheet;                 ///< of a workbook
    QJsonObject mapping;           ///< heading → field, as the manager confirmed it
    QString country;               ///< of the channel, for numbers that a table leaves open; may be empty
    const LocalClock* clock = nullptr;
    SeenKeys* seen = nullptr;
};

/// One table, read from front to back in pages. The same bytes give the same pages in every process.
class TableReader
{
public:
    virtual ~TableReader() = default;

    /// The next page; only Fault::Cancelled is an error, everything else that goes wrong is a rejected row.
    virtual Result<TablePage> next(const CancelFlag& cancel) = 0;
    virtual bool atEnd() const = 0;
    /// Whether a part of the table could not be read at all, so that what is not named may still exist.
    virtual bool isDamaged() const = 0;
};

/// A table that cannot be read at all, as one rejected row.
std::unique_ptr<TableReader> makeUnreadable(const TableContext& context, const QString& detail);

std::unique_ptr<TableReader> makeCsvReader(std::shared_ptr<QIODevice> device, const TableContext& context);
/// Array of objects, {"rows": […]}, {"stock": […]} or one object a line.
std::unique_ptr<TableReader> makeJsonReader(std::shared_ptr<QIODevice> device, const TableContext& context);
std::unique_ptr<TableReader> makeXlsxReader(std::shared_ptr<QIODevice> device, const TableContext& context);

} // namespace unisono::channels
