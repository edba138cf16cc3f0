// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/files/table_files.h"

#include "channels/files/first_rows.h"
#include "channels/files/heading_guess.h"
#include "channels/files/xlsx_workbook.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <set>

namespace unisono::channels {

namespace {

constexpr qint64 sampledBytes = 64 * 1024;
constexpr qsizetype mostFiles = 10'000;

std::optional<TableFormat> formatOf(const QFileInfo& file)
{
    const QString ending = file.suffix().toLower();
    if (ending == u"csv" || ending == u"tsv")
        return TableFormat::Csv;
    if (ending == u"json" || ending == u"ndjson" || ending == u"jsonl")
        return TableFormat::Json;
    if (ending == u"xlsx")
        return TableFormat::Xlsx;
    return std::nullopt;
}

bool isTemporary(const QFileInfo& file)
{
    return file.fileName().startsWith(u'.') || file.fileName().startsWith(u"~$");
}

/// Collects tables; guesses come last, as a kind that some file is named after needs none.
class Collection
{
public:
    FolderContent content;

    void add(const QFileInfo& file)
    {
        const std::optional<TableFormat> format = formatOf(file);
        const bool isProfile = file.fileName().compare(QLatin1String("channel.json"), Qt::CaseInsensitive) == 0;
        if (!format || isTemporary(file) || isProfile || isOtherTable(file.completeBaseName()))
            return;
        const TableFile table{file.absoluteFilePath(), file.fileName(), {}, {}, *format};
        if (*format == TableFormat::Xlsx)
            addWorkbook(table, file.completeBaseName());
        else
            addNamed(table, file.completeBaseName());
    }

    void takeGuesses()
    {
        std::set<RecordKind> named;
        for (const TableFile& table : content.tables)
            named.insert(table.kind);
        for (auto& [table, name] : m_unnamed) {
            std::optional<RecordKind> kind = kindMeantBy(name);
            if (!kind) {
                const std::vector<QStringList> rows = firstRows(table, 1);
                kind = rows.empty() ? std::nullopt : kindOfHeadings(rows.front());
            }
            if (!kind || named.contains(*kind))
                continue;
            table.kind = *kind;
            content.tables.push_back(table);
        }
    }

private:
    void addNamed(TableFile table, const QString& name)
    {
        const std::optional<RecordKind> kind = kindNamed(name);
        if (!kind) {
            m_unnamed.emplace_back(table, name);
            return;
        }
        table.kind = *kind;
        content.tables.push_back(table);
    }

    void addWorkbook(const TableFile& file, const QString& name)
    {
        const auto device = std::make_shared<QFile>(file.path);
        const bool isOpen = device->open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        const Result<std::shared_ptr<XlsxWorkbook>> workbook = isOpen ? XlsxWorkbook::open(device)
            : Result<std::shared_ptr<XlsxWorkbook>>(Error{Fault::NotReadable, {}, device->errorString()});
        if (!workbook) {
            content.unreadable.push_back({file.name, 0, {}, workbook.error().detail, {}, RowReason::FileNotReadable});
            return;
        }
        const QStringList& sheets = (*workbook)->sheets();
        const bool anyNamed = std::ranges::any_of(sheets, [](const QString& sheet) { return kindNamed(sheet).has_value(); });
        const bool isOneTable = !anyNamed && (kindNamed(name) || sheets.size() == 1);
        for (const QString& sheet : sheets) {
            TableFile table = file;
            table.sheet = sheet;
            if (isOtherTable(sheet))
                continue;
            addNamed(table, isOneTable ? name : sheet);
            if (isOneTable)
                break;
        }
    }

    std::vector<std::pair<TableFile, QString>> m_unnamed;
};

std::shared_ptr<QFile> opened(const QString& path)
{
    const auto file = std::make_shared<QFile>(path);
    return file->open(QIODevice::ReadOnly | QIODevice::Unbuffered) ? file : nullptr;
}

} // namespace

Result<FolderContent> findTables(const QString& path)
{
    const QFileInfo place(path);
    if (path.isEmpty() || !place.exists())
        return Error{Fault::NotFound, path, {}};
    if (!place.isReadable() || !(place.isDir() || place.isFile()))
        return Error{Fault::NotReadable, path, {}};
    Collection collection;
    if (place.isDir()) {
        const QFileInfoList files = QDir(path).entryInfoList(QDir::Files | QDir::Hidden, QDir::Name);
        if (files.size() > mostFiles)
            return Error{Fault::TooLarge, path, QStringLiteral("%1 files").arg(files.size())};
        for (const QFileInfo& file : files)
            collection.add(file);
    } else {
        collection.add(place);
    }
    collection.takeGuesses();
    std::ranges::stable_sort(collection.content.tables, {}, &TableFile::kind);
    return std::move(collection.content);
}

std::vector<QStringList> firstRows(const TableFile& table, std::size_t rows)
{
    const std::shared_ptr<QFile> file = opened(table.path);
    if (file == nullptr)
        return {};
    switch (table.format) {
    case TableFormat::Csv: return firstCsvRows(file, rows);
    case TableFormat::Json: return firstJsonRows(file, table.name, rows);
    case TableFormat::Xlsx: return firstXlsxRows(file, table.sheet, rows);
    }
    return {};
}

std::unique_ptr<TableReader> openTable(const TableFile& table, TableContext context)
{
    context.kind = table.kind;
    context.source = table.source();
    context.sheet = table.sheet;
    const auto file = std::make_shared<QFile>(table.path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return makeUnreadable(context, file->errorString());
    switch (table.format) {
    case TableFormat::Csv: return makeCsvReader(file, context);
    case TableFormat::Json: return makeJsonReader(file, context);
    case TableFormat::Xlsx: return makeXlsxReader(file, context);
    }
    return nullptr;
}

QString fingerprintOf(const QString& path)
{
    const std::shared_ptr<QFile> file = opened(path);
    if (file == nullptr)
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha1);
    const qint64 size = file->size();
    for (qint64 place : {qint64{0}, size / 2, std::max<qint64>(0, size - sampledBytes)}) {
        file->seek(place);
        hash.addData(file->read(sampledBytes));
    }
    const qint64 changed = QFileInfo(path).lastModified().toMSecsSinceEpoch();
    return QStringLiteral("%1:%2:%3").arg(size).arg(changed).arg(QString::fromLatin1(hash.result().toHex().left(20)));
}

} // namespace unisono::channels
