// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/database/database_pull.h"

namespace unisono::channels {

namespace {

constexpr qint64 rowsPerPage = 50'000;

} // namespace

DatabasePull::DatabasePull(std::unique_ptr<DatabaseConnection> connection, const DatabaseMapping& mapping,
                           const QString& timezone)
    : m_connection(std::move(connection)), m_mapping(mapping), m_timezone(timezone)
{
}

Result<std::unique_ptr<DatabasePull>> DatabasePull::begin(std::unique_ptr<DatabaseConnection> connection,
                                                          const DatabaseMapping& mapping, const QString& timezone,
                                                          const QByteArray& cursor)
{
    const auto position = DatabaseCursor::fromBytes(cursor);
    if (!position)
        return position.error();
    if (const auto reading = connection->beginReading(); !reading)
        return reading.error();
    std::unique_ptr<DatabasePull> pull(new DatabasePull(std::move(connection), mapping, timezone));
    if (const auto found = pull->goTo(*position); !found)
        return found.error();
    return pull;
}

/// The mapping may have lost or won record kinds since the cursor was made.
Result<void> DatabasePull::goTo(const DatabaseCursor& position)
{
    m_position = position;
    if (position.kind.isEmpty())
        return {};
    const auto kind = recordKindFromName(position.kind.toStdString());
    if (!kind)
        return Error{Fault::Malformed, QStringLiteral("cursor"), position.kind};
    const auto& queries = m_mapping.queries;
    const auto found = std::ranges::find_if(queries, [kind](const MappedQuery& mapped) { return mapped.kind >= *kind; });
    m_index = static_cast<std::size_t>(found - queries.begin());
    if (!isAtEnd() && current().kind != *kind) {
        m_position.after = {};
        m_position.row = 0;
    }
    return {};
}

/// What the query is asked behind; invalid where it is asked for everything.
QVariant DatabasePull::since(const MappedQuery& mapped) const
{
    return mapped.incremental.isEmpty() ? QVariant() : m_position.since.value(mapped.kindName());
}

Result<void> DatabasePull::openReader()
{
    const QString kindName = current().kindName();
    m_position.kind = kindName;
    // Asked before the first row: what changes while rows are read comes again with the next pull.
    if (!current().incremental.isEmpty() && !m_position.reached.contains(kindName)) {
        const auto highest = RecordReader::highest(*m_connection, current(), since(current()));
        if (!highest)
            return highest.error();
        if (!highest->isNull())
            m_position.reached.insert(kindName, *highest);
    }
    auto reader = RecordReader::open(*m_connection, current(), m_timezone,
                                     {since(current()), m_position.after, m_position.row});
    if (!reader)
        return reader.error();
    m_reader = std::move(*reader);
    return {};
}

Result<Page> DatabasePull::nextPage(const CancelFlag& cancel)
{
    Page page;
    for (qint64 left = rowsPerPage; left > 0 && !isAtEnd();) {
        if (cancel)
            return Error{Fault::Cancelled, {}, {}};
        if (!m_reader)
            if (const auto opened = openReader(); !opened)
                return opened.error();
        const auto read = readOn(left, page, cancel);
        if (!read)
            return read.error();
        left -= *read;
    }
    // A till without WAL could not write as long as its file is being read.
    if (m_connection->address().engine == DatabaseAddress::Engine::Sqlite && m_position.after.isValid())
        m_reader.reset();
    page.enumerated = enumerated();
    page.last = isAtEnd();
    page.next = page.last ? m_position.ofNextPull().toBytes() : position();
    return page;
}

/// Reads one kind as far as the page has room; how many rows that were.
Result<qint64> DatabasePull::readOn(qint64 most, Page& page, const CancelFlag& cancel)
{
    RecordBatch batch(current().kind);
    const qint64 before = m_reader->row();
    const auto more = m_reader->read(most, batch, page.rejected, cancel);
    if (!more)
        return more.error();
    const qint64 read = m_reader->row() - before;
    m_position.row = m_reader->row();
    m_position.after = m_reader->lastKey();
    if (!batch.isEmpty())
        page.batches.push_back(std::move(batch));
    if (!*more)
        finishKind();
    return read;
}

void DatabasePull::finishKind()
{
    m_reader.reset();
    m_position.after = {};
    m_position.row = 0;
    ++m_index;
    m_position.kind = isAtEnd() ? QString() : current().kindName();
}

std::vector<RecordKind> DatabasePull::enumerated() const
{
    std::vector<RecordKind> kinds;
    for (std::size_t i = 0; i < m_index; ++i)
        if (!since(m_mapping.queries[i]).isValid())
            kinds.push_back(m_mapping.queries[i].kind);
    return kinds;
}

} // namespace unisono::channels
