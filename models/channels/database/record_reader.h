// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/channel.h"
#include "channels/database/database_connection.h"
#include "channels/database/database_decoder.h"
#include "channels/database/database_mapping.h"

namespace unisono::channels {

/// The answer to one mapped query, read in portions. On PostgreSQL the server keeps the answer (a cursor in the connection's
/// transaction), so that neither side holds millions of rows in memory.
class RecordReader
{
public:
    /// Where to begin; invalid values say nothing.
    struct Start
    {
        QVariant since;   ///< asks the incremental query for what changed later
        QVariant after;   ///< key of the last record told
        qint64 row = 0;   ///< rows told so far
    };

    /// Malformed, with the record kind as subject, where the query is wrong, writes, or lacks a key column.
    static Result<std::unique_ptr<RecordReader>> open(const DatabaseConnection& connection, const MappedQuery& mapped,
                                                      const QString& timezone, const Start& start);
    /// Tries both queries without reading anything.
    static Result<void> probe(const DatabaseConnection& connection, const MappedQuery& mapped);
    /// The highest value of the watermark column among what changed since, or the database's clock; null where there is none.
    static Result<QVariant> highest(const DatabaseConnection& connection, const MappedQuery& mapped, const QVariant& since);

    /// Adds at most `most` rows to the batch; false where no more will come. Cancelled as soon as the flag is set.
    Result<bool> read(qint64 most, RecordBatch& batch, std::vector<RejectedRow>& rejected, const CancelFlag& cancel);

    qint64 row() const { return m_row; }
    QVariant lastKey() const { return m_lastKey; }   ///< invalid where rows have no key or the last one has none

private:
    struct Columns;

    RecordReader(const DatabaseConnection& connection, const MappedQuery& mapped, const Columns& columns,
                 const QString& timezone);
    static Result<Columns> columnsOf(const DatabaseConnection& connection, const MappedQuery& mapped, const QString& sql,
                                     const DatabaseConnection::Values& values);
    Result<void> begin(const QString& sql, const DatabaseConnection::Values& values);
    Result<bool> nextRow();
    void takeRow(RecordBatch& batch, std::vector<RejectedRow>& rejected);

    const DatabaseConnection& m_connection;
    QString m_kindName;
    DatabaseDecoder m_decoder;
    std::vector<QVariant> m_values;
    std::optional<QSqlQuery> m_rows;
    qint64 m_fetched = 0;       ///< rows of the present portion of the server's cursor
    qsizetype m_keyColumn = -1;
    QVariant m_lastKey;
    qint64 m_row = 0;
};

} // namespace unisono::channels
