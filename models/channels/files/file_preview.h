// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/files/heading_guess.h"
#include "domain/result.h"

namespace unisono::channels {

/// What a column would be read as, with what stands in its first rows: shown to the manager before anything is read.
struct ColumnPreview
{
    QString heading;
    QString field;          ///< empty where the column is left out
    HeadingMatch match = HeadingMatch::None;
    QStringList samples;
};
struct TablePreview
{
    QString source;         ///< "stock.csv", "region.xlsx/stock"
    RecordKind kind = RecordKind::Product;
    std::vector<ColumnPreview> columns;
    QStringList missingKeys;  ///< fields without which no row can be read
};

/// Of every table in a folder (or of one file), under a mapping as in the option "mapping". Errors as findTables.
Result<std::vector<TablePreview>> previewTables(const QString& path, const QJsonObject& mapping = {});

/// The option "mapping" that reads the tables as previewed, also when later headings would be guessed differently.
QJsonObject mappingOf(const std::vector<TablePreview>& previews);

} // namespace unisono::channels
