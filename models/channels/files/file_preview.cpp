// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/files/file_preview.h"

#include "channels/files/table_files.h"

namespace unisono::channels {

namespace {

constexpr std::size_t sampleRows = 5;

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

TablePreview previewOf(const TableFile& table, const QJsonObject& mapping)
{
    const std::vector<QStringList> rows = firstRows(table, sampleRows + 1);
    const QStringList headings = rows.empty() ? QStringList() : rows.front();
    const RecordShape& shape = shapeOf(table.kind);
    const ColumnFields fields = fieldsOfHeadings(table.kind, headings, mapping.value(fromView(shape.name)).toObject());
    TablePreview preview;
    preview.source = table.source();
    preview.kind = table.kind;
    for (qsizetype column = 0; column < headings.size(); ++column) {
        const auto at = static_cast<std::size_t>(column);
        const int field = fields.fieldByColumn[at];
        ColumnPreview shown{headings[column], {}, fields.matchByColumn[at], {}};
        if (field >= 0)
            shown.field = fromView(shape.fields[static_cast<std::size_t>(field)].name);
        for (std::size_t row = 1; row < rows.size(); ++row)
            shown.samples.append(rows[row].value(column));
        preview.columns.push_back(std::move(shown));
    }
    for (int missing : fields.missingKeys)
        preview.missingKeys.append(fromView(shape.fields[static_cast<std::size_t>(missing)].name));
    return preview;
}

} // namespace

Result<std::vector<TablePreview>> previewTables(const QString& path, const QJsonObject& mapping)
{
    const Result<FolderContent> content = findTables(path);
    if (!content)
        return content.error();
    std::vector<TablePreview> previews;
    for (const TableFile& table : content->tables)
        previews.push_back(previewOf(table, mapping));
    return previews;
}

QJsonObject mappingOf(const std::vector<TablePreview>& previews)
{
    QJsonObject mapping;
    for (const TablePreview& preview : previews) {
        const QString table = fromView(shapeOf(preview.kind).name);
        QJsonObject fields = mapping.value(table).toObject();
        for (const ColumnPreview& column : preview.columns)
            fields.insert(column.heading, column.field);
        mapping.insert(table, fields);
    }
    return mapping;
}

} // namespace unisono::channels
