// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/files/first_rows.h"

#include "channels/cells/cell_reading.h"
#include "channels/files/csv_dialect.h"
#include "channels/files/csv_rows.h"
#include "channels/files/json_records.h"
#include "channels/files/text_source.h"
#include "channels/files/xlsx_sheet.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace unisono::channels {

namespace {

constexpr std::size_t headBytes = 256 * 1024;

QStringList fromCells(std::span<const std::string_view> cells)
{
    QStringList row;
    for (std::string_view cell : cells)
        row.append(cellExcerpt(withoutBlanks(cell)));
    return row;
}

QStringList fromObject(const QJsonObject& object, const QStringList& headings)
{
    QStringList row;
    for (const QString& heading : headings)
        row.append(object.value(heading).toVariant().toString().left(200));
    return row;
}

} // namespace

std::vector<QStringList> firstCsvRows(const std::shared_ptr<QIODevice>& device, std::size_t rows)
{
    std::vector<QStringList> found;
    Result<TextSource> source = TextSource::open(device);
    const Result<TextChunk> chunk = source ? source->next({}, headBytes) : Result<TextChunk>(source.error());
    if (!chunk)
        return found;
    const CsvDialect dialect = dialectOf(chunk->text);
    TextPool unescaped;
    CsvRows csv(chunk->text, dialect.separator, chunk->atEnd, dialect.headingsLine, unescaped);
    csv.resumeAt(dialect.headingsAt, dialect.headingsLine);
    while (found.size() < rows) {
        const CsvRows::Outcome outcome = csv.next();
        if (outcome == CsvRows::Outcome::Row)
            found.push_back(fromCells(csv.cells()));
        else if (outcome != CsvRows::Outcome::UnclosedQuote)
            break;
    }
    return found;
}

std::vector<QStringList> firstJsonRows(const std::shared_ptr<QIODevice>& device, const QString& name, std::size_t rows)
{
    std::vector<QStringList> found;
    Result<TextSource> source = TextSource::open(device);
    const Result<TextChunk> chunk = source ? source->next({}, headBytes) : Result<TextChunk>(source.error());
    if (!chunk)
        return found;
    JsonPlace place;
    const bool isLines = !name.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
    JsonRecords records(chunk->text, chunk->atEnd, {}, isLines, place);
    while (found.size() < rows + (found.empty() ? 1 : 0)) {
        const JsonRecords::Outcome outcome = records.next();
        if (outcome != JsonRecords::Outcome::Record && outcome != JsonRecords::Outcome::Broken)
            break;
        const std::string_view text = outcome == JsonRecords::Outcome::Record ? records.record() : std::string_view();
        const QJsonObject object =
            QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size()))).object();
        if (object.isEmpty())
            continue;
        if (found.empty())
            found.push_back(object.keys());
        if (found.size() < rows)
            found.push_back(fromObject(object, found.front()));
    }
    return found;
}

std::vector<QStringList> firstXlsxRows(const std::shared_ptr<QIODevice>& device, const QString& sheet, std::size_t rows)
{
    std::vector<QStringList> found;
    const Result<std::shared_ptr<XlsxWorkbook>> workbook = XlsxWorkbook::open(device);
    if (!workbook || !(*workbook)->loadCellParts())
        return found;
    const std::unique_ptr<XlsxSheet> reader = XlsxSheet::open(*workbook, sheet);
    while (reader != nullptr && found.size() < rows && reader->nextRow()) {
        const QStringList row = fromCells(reader->cells());
        if (!found.empty() || std::ranges::any_of(row, [](const QString& cell) { return !cell.isEmpty(); }))
            found.push_back(row);
    }
    return found;
}

} // namespace unisono::channels
