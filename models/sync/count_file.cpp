// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/count_file.h"

#include "channels/files/table_files.h"

#include <algorithm>

namespace unisono::sync {

namespace {

using channels::TableFile;
using channels::TableFormat;

/// The tables that are called counts, else the one that is there: a sheet may come back under any name.
std::vector<TableFile> countTables(const QString& path, channels::FolderContent& content)
{
    std::vector<TableFile> tables;
    std::ranges::copy_if(content.tables, std::back_inserter(tables),
                         [](const TableFile& table) { return table.kind == RecordKind::Count; });
    if (tables.empty() && content.tables.size() == 1)
        tables = content.tables;
    const QFileInfo file(path);
    const QString ending = file.suffix().toLower();
    if (tables.empty() && content.unreadable.empty() && (ending == QLatin1String("csv") || ending == QLatin1String("tsv")))
        tables.push_back({file.absoluteFilePath(), file.fileName(), {}, RecordKind::Count, TableFormat::Csv});
    for (TableFile& table : tables)
        table.kind = RecordKind::Count;
    return tables;
}

} // namespace

Result<CountFile> readCountFile(const QString& path, const Region& region)
{
    if (QFileInfo(path).isDir())
        return Error{Fault::Malformed, path, QStringLiteral("a folder is no count sheet")};
    Result<channels::FolderContent> content = channels::findTables(path);
    if (!content)
        return content.error();
    const std::vector<TableFile> tables = countTables(path, *content);
    if (tables.empty() && content->unreadable.empty())
        return Error{Fault::Malformed, path, QStringLiteral("no table of counts")};
    CountFile file;
    file.source = QFileInfo(path).fileName();
    file.rejected = std::move(content->unreadable);
    const channels::LocalClock clock(region.timezone);
    channels::SeenKeys seen;
    channels::TableContext context;
    context.country = region.country;
    context.clock = &clock;
    context.seen = &seen;
    const channels::CancelFlag never = false;
    for (const TableFile& table : tables) {
        const std::unique_ptr<channels::TableReader> reader = channels::openTable(table, context);
        while (!reader->atEnd()) {
            Result<channels::TablePage> page = reader->next(never);
            if (!page)
                return page.error();
            file.counts.push_back(std::move(page->batch));
            std::ranges::move(page->rejected, std::back_inserter(file.rejected));
        }
    }
    return file;
}

} // namespace unisono::sync
