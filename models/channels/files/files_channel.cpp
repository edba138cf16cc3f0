// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/files/files_channel.h"

#include "channels/files/heading_guess.h"
#include "channels/files/profile_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>

#include <algorithm>

namespace unisono::channels {

namespace {

constexpr std::size_t leastPageRows = 50'000;
constexpr qint64 largestProfile = 16 << 20;

QJsonObject asObject(const QJsonValue& value)
{
    return value.isString() ? QJsonDocument::fromJson(value.toString().toUtf8()).object() : value.toObject();
}

QString nameOf(RecordKind kind)
{
    const std::string_view name = shapeOf(kind).name;
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

Result<std::optional<ChannelProfile>> profileIn(const QString& folder)
{
    QFile file(QDir(folder).filePath(QStringLiteral("channel.json")));
    if (!QFileInfo(folder).isDir() || !file.exists())
        return std::optional<ChannelProfile>();
    if (!file.open(QIODevice::ReadOnly))
        return Error{Fault::NotReadable, QStringLiteral("channel.json"), file.errorString()};
    if (file.size() > largestProfile)
        return Error{Fault::TooLarge, QStringLiteral("channel.json"), {}};
    return readProfileFile(file.readAll()).transform([](ChannelProfile profile) { return std::optional(std::move(profile)); });
}

} // namespace

/// One pull on its way through a folder.
struct FilesChannel::Visit
{
    FolderContent content;
    std::optional<ChannelProfile> profile;
    QString country;
    LocalClock clock;
    FilesCursor cursor;
    std::vector<TableFile> tables;  ///< that this pull reads
    std::size_t next = 0;           ///< the table to open next
    std::unique_ptr<TableReader> reader;
    SeenKeys seen;
    std::optional<RecordKind> seenKind;
    bool isFirstPage = true;

    bool isOver() const { return reader == nullptr && next == tables.size(); }
    const TableFile& current() const { return tables[next - 1]; }
};

FilesChannel::FilesChannel(const ChannelSettings& settings)
    : m_settings(settings), m_mapping(asObject(settings.options.value(QLatin1String("mapping"))))
{
}

FilesChannel::~FilesChannel() = default;

std::unique_ptr<Channel> FilesChannel::make(const ChannelSettings& settings, const QString&)
{
    return std::make_unique<FilesChannel>(settings);
}

QString FilesChannel::folder() const
{
    return m_settings.options.value(QLatin1String("path")).toString();
}

/// What is there now, before it is decided what of it to read.
Result<std::unique_ptr<FilesChannel::Visit>> FilesChannel::look() const
{
    auto visit = std::make_unique<Visit>();
    Result<FolderContent> content = findTables(folder());
    if (!content)
        return content.error();
    Result<std::optional<ChannelProfile>> profile = profileIn(folder());
    if (!profile)
        return profile.error();
    visit->content = std::move(*content);
    visit->profile = std::move(*profile);
    const ChannelProfile told = visit->profile.value_or(ChannelProfile());
    const QString chosen = m_settings.options.value(QLatin1String("timezone")).toString();
    const QString zone = !chosen.isEmpty() ? chosen : !told.timezone.isEmpty() ? told.timezone : m_settings.profile.timezone;
    visit->clock = LocalClock(zone);
    visit->country = told.country.isEmpty() ? m_settings.profile.country : told.country;
    const QByteArray readingDependsOn = QJsonDocument(m_mapping).toJson(QJsonDocument::Compact) + zone.toUtf8() + visit->country.toUtf8();
    visit->cursor.settings = QString::fromLatin1(QCryptographicHash::hash(readingDependsOn, QCryptographicHash::Sha1).toHex().left(16));
    for (const TableFile& table : visit->content.tables)
        if (!visit->cursor.fingerprints.contains(table.name))
            visit->cursor.fingerprints.insert(table.name, fingerprintOf(table.path));
    return visit;
}

Result<AccessReport> FilesChannel::test(const CancelFlag& cancel)
{
    Result<std::unique_ptr<Visit>> looked = look();
    if (!looked)
        return looked.error();
    Visit& visit = **looked;
    AccessReport report;
    for (const TableFile& table : visit.content.tables) {
        SeenKeys seen;
        TableContext context = contextFor(visit, table);
        context.seen = &seen;
        const std::unique_ptr<TableReader> reader = openTable(table, context);
        const Result<TablePage> page = reader->next(cancel);
        if (!page)
            return page.error();
        const QString more = reader->atEnd() ? QString() : QStringLiteral("+");
        report.places.append(QStringLiteral("%1: %2%3").arg(table.source()).arg(page->batch.size()).arg(more));
        if (!reader->isDamaged() && std::ranges::find(report.readable, table.kind) == report.readable.end())
            report.readable.push_back(table.kind);
    }
    return report;
}

Result<Page> FilesChannel::pull(const QByteArray& cursor, const CancelFlag& cancel)
{
    std::unique_ptr<Visit> visit = std::move(m_visit);
    if (visit == nullptr || cursor != m_expected) {
        Result<std::unique_ptr<Visit>> begun = this->visit(cursor, cancel);
        if (!begun)
            return begun.error();
        visit = std::move(*begun);
    }
    Page page;
    if (visit->isFirstPage) {
        page.profile = visit->profile;
        page.rejected = visit->content.unreadable;
    }
    std::size_t rows = 0;
    while (!visit->isOver() && rows < leastPageRows) {
        if (const Result<void> read = readPage(*visit, page, cancel); !read)
            return read.error();
        rows = page.rejected.size();
        for (const RecordBatch& batch : page.batches)
            rows += batch.size();
    }
    page.last = visit->isOver();
    if (page.last) {
        std::ranges::set_difference(visit->cursor.kinds, visit->cursor.damaged, std::back_inserter(page.enumerated));
        visit->cursor.isDone = true;
    }
    page.next = visit->cursor.toBytes();
    visit->isFirstPage = false;
    m_expected = page.next;
    m_visit = page.last ? nullptr : std::move(visit);
    return page;
}

Result<std::unique_ptr<FilesChannel::Visit>> FilesChannel::visit(const QByteArray& cursor, const CancelFlag& cancel)
{
    FilesCursor before;
    if (!cursor.isEmpty()) {
        const Result<FilesCursor> parsed = FilesCursor::fromBytes(cursor);
        if (!parsed)
            return parsed.error();
        before = *parsed;
    }
    Result<std::unique_ptr<Visit>> looked = look();
    if (!looked)
        return looked;
    // A pull that was begun under other settings begins anew.
    if (!before.isDone && before.settings != (*looked)->cursor.settings)
        before = {};
    choosePull(**looked, before);
    if (before.isDone || before.fingerprints.isEmpty())
        return looked;
    (*looked)->isFirstPage = before.table.isEmpty();
    if (const Result<void> resumed = resume(**looked, before, cancel); !resumed)
        return resumed.error();
    return looked;
}

/// All kinds in a first pull, and whenever the reading itself has changed; else those of which a file is new or has changed.
void FilesChannel::choosePull(Visit& visit, const FilesCursor& before) const
{
    const bool isResumed = !before.isDone && !before.fingerprints.isEmpty();
    const bool readsAll = before.settings != visit.cursor.settings;
    for (const TableFile& table : visit.content.tables) {
        const QString now = visit.cursor.fingerprints.value(table.name);
        const bool isNew = isResumed ? before.kinds.contains(table.kind) : before.fingerprints.value(table.name) != now || now.isEmpty();
        if (readsAll || isNew)
            visit.cursor.kinds.insert(table.kind);
    }
    for (const RejectedRow& unreadable : visit.content.unreadable)
        if (const auto kind = kindNamed(QFileInfo(unreadable.source).completeBaseName()))
            visit.cursor.damaged.insert(*kind);
    for (const TableFile& table : visit.content.tables)
        if (visit.cursor.kinds.contains(table.kind))
            visit.tables.push_back(table);
}

/// Goes to where the pull stood. The tables of that kind are read again from the first one on, as a key must not come twice with
/// two figures; where one of them has changed meanwhile, their pages are handed out once more.
Result<void> FilesChannel::resume(Visit& visit, const FilesCursor& before, const CancelFlag& cancel) const
{
    visit.cursor.damaged.insert(before.damaged.begin(), before.damaged.end());
    const auto stood = std::ranges::find(visit.tables, before.table, &TableFile::source);
    if (stood == visit.tables.end())
        return {};
    const auto first = std::ranges::find(visit.tables, stood->kind, &TableFile::kind);
    for (auto read = visit.tables.begin(); read != first; ++read)
        visit.cursor.fingerprints.insert(read->name, before.fingerprints.value(read->name));
    const bool hasChanged = std::any_of(first, visit.tables.end(), [&](const TableFile& table) {
        return table.kind == stood->kind && before.fingerprints.value(table.name) != visit.cursor.fingerprints.value(table.name);
    });
    visit.next = static_cast<std::size_t>(first - visit.tables.begin());
    const auto target = static_cast<std::size_t>(stood - visit.tables.begin()) + 1;
    while (!hasChanged && !visit.isOver() && (visit.next < target || (visit.next == target && visit.cursor.pages < before.pages))) {
        Page again;
        if (const Result<void> read = readPage(visit, again, cancel); !read)
            return read;
        if (visit.reader == nullptr && visit.next == target)
            break;
    }
    return {};
}

TableContext FilesChannel::contextFor(Visit& visit, const TableFile& table) const
{
    TableContext context;
    context.mapping = asObject(m_mapping.value(nameOf(table.kind)));
    context.country = visit.country;
    context.clock = &visit.clock;
    context.seen = &visit.seen;
    return context;
}

void FilesChannel::openNext(Visit& visit) const
{
    const TableFile& table = visit.tables[visit.next++];
    if (visit.seenKind != table.kind) {
        visit.seen.clear();
        visit.seenKind = table.kind;
    }
    visit.reader = openTable(table, contextFor(visit, table));
    visit.cursor.table = table.source();
    visit.cursor.pages = 0;
}

Result<void> FilesChannel::readPage(Visit& visit, Page& page, const CancelFlag& cancel) const
{
    if (visit.reader == nullptr)
        openNext(visit);
    Result<TablePage> read = visit.reader->next(cancel);
    if (!read)
        return read.error();
    if (!read->batch.isEmpty())
        page.batches.push_back(std::move(read->batch));
    std::ranges::move(read->rejected, std::back_inserter(page.rejected));
    ++visit.cursor.pages;
    if (visit.reader->isDamaged()) {
        visit.cursor.damaged.insert(visit.current().kind);
        // Forgotten, so that the next pull tries it again.
        visit.cursor.fingerprints.insert(visit.current().name, QString());
    }
    if (visit.reader->atEnd())
        visit.reader = nullptr;
    return {};
}

} // namespace unisono::channels
