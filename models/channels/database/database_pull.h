// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/database/database_cursor.h"
#include "channels/database/record_reader.h"

namespace unisono::channels {

/// One pull under way: page by page from the position of a cursor. Begun again from a cursor (after a broken connection or in
/// another process), it goes on behind the last record told where the mapping names a key, else at the first row of that record
/// kind, whose pages then overlap.
class DatabasePull
{
public:
    static Result<std::unique_ptr<DatabasePull>> begin(std::unique_ptr<DatabaseConnection> connection,
                                                       const DatabaseMapping& mapping, const QString& timezone,
                                                       const QByteArray& cursor);

    const DatabaseConnection& connection() const { return *m_connection; }
    /// Where nextPage goes on.
    QByteArray position() const { return m_position.toBytes(); }
    Result<Page> nextPage(const CancelFlag& cancel);

private:
    DatabasePull(std::unique_ptr<DatabaseConnection> connection, const DatabaseMapping& mapping, const QString& timezone);
    Result<void> goTo(const DatabaseCursor& position);
    const MappedQuery& current() const { return m_mapping.queries[m_index]; }
    bool isAtEnd() const { return m_index == m_mapping.queries.size(); }
    QVariant since(const MappedQuery& mapped) const;
    Result<void> openReader();
    Result<qint64> readOn(qint64 most, Page& page, const CancelFlag& cancel);
    void finishKind();
    std::vector<RecordKind> enumerated() const;

    std::unique_ptr<DatabaseConnection> m_connection;
    DatabaseMapping m_mapping;
    QString m_timezone;
    DatabaseCursor m_position;
    std::size_t m_index = 0;
    std::unique_ptr<RecordReader> m_reader;
};

} // namespace unisono::channels
