// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/database/record_reader.h"

#include "channels/database/database_error.h"

#include <QDateTime>
#include <QSqlError>
#include <QSqlField>
#include <QSqlRecord>

namespace unisono::channels {

namespace {

using Engine = DatabaseAddress::Engine;
using Values = DatabaseConnection::Values;

/// Rows of one FETCH: few enough to notice a cancel soon, enough to hide the round trip.
constexpr qint64 portion = 10'000;
/// Clocks of writers differ, and what began earlier may be committed later.
constexpr int overlapSeconds = 300;
/// PostgreSQL's types of binary fractions, the only ones its text form is not the exact value of.
constexpr int float4Type = 700;
constexpr int float8Type = 701;

/// The line break ends a comment that the query may end with.
QString embedded(const QString& sql)
{
    return QStringLiteral("(%1\n) AS mapped").arg(sql);
}

/// With its table, a name never means the text that is made of it for the answer: texts sort otherwise.
QString qualified(const DatabaseConnection& connection, const QString& column)
{
    return QStringLiteral("mapped.") + connection.quotedName(column);
}

bool sameName(const QString& a, const QString& b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

Error malformed(const MappedQuery& mapped, const QString& detail)
{
    return {Fault::Malformed, mapped.kindName(), detail};
}

} // namespace

/// The columns of a query's answer that are wanted: by name as the database spells it, and as asked for.
struct RecordReader::Columns
{
    QStringList names;
    QStringList expressions;
    QString key;
    QString watermark;
};

Result<RecordReader::Columns> RecordReader::columnsOf(const DatabaseConnection& connection, const MappedQuery& mapped,
                                                      const QString& sql, const Values& values)
{
    const bool isPostgres = connection.address().engine == Engine::Postgres;
    const auto answer =
        connection.ask(QStringLiteral("SELECT * FROM %1 WHERE 1 = 0").arg(embedded(sql)), mapped.kindName(), values);
    if (!answer)
        return answer.error();
    Columns columns;
    const QSqlRecord record = answer->record();
    for (int i = 0; i < record.count(); ++i) {
        const QString name = record.fieldName(i);
        if (sameName(name, mapped.watermark))
            columns.watermark = qualified(connection, name);
        const bool isKey = sameName(name, mapped.key) && columns.key.isEmpty();
        if (isKey)
            columns.key = qualified(connection, name);
        if (!isKey && !shapeOf(mapped.kind).indexOf(name.toLower().toStdString()))
            continue;
        const int type = record.field(i).typeID();
        const bool asText = isPostgres && type != float4Type && type != float8Type;
        columns.names << name;
        columns.expressions << qualified(connection, name) + QLatin1String(asText ? "::text" : "");
    }
    if (!mapped.key.isEmpty() && columns.key.isEmpty())
        return malformed(mapped, QStringLiteral("no column ") + mapped.key);
    if (!mapped.watermark.isEmpty() && columns.watermark.isEmpty())
        return malformed(mapped, QStringLiteral("no column ") + mapped.watermark);
    const QStringList missing = DatabaseDecoder(mapped.kind, columns.names, {}).missingKeys();
    if (!missing.isEmpty())
        return malformed(mapped, QStringLiteral("no column ") + missing.join(u", "));
    return columns;
}

Result<void> RecordReader::probe(const DatabaseConnection& connection, const MappedQuery& mapped)
{
    if (const auto columns = columnsOf(connection, mapped, mapped.query, {}); !columns)
        return columns.error();
    if (mapped.incremental.isEmpty())
        return {};
    const auto columns = columnsOf(connection, mapped, mapped.incremental, {{QStringLiteral(":since"), QVariant()}});
    return columns ? Result<void>() : columns.error();
}

Result<QVariant> RecordReader::highest(const DatabaseConnection& connection, const MappedQuery& mapped, const QVariant& since)
{
    const QString kindName = mapped.kindName();
    const bool isPostgres = connection.address().engine == Engine::Postgres;
    if (mapped.watermark.isEmpty()) {
        const QDateTime early = QDateTime::currentDateTimeUtc().addSecs(-overlapSeconds);
        if (!isPostgres)
            return QVariant(early.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")));
        return connection.askOne(QStringLiteral("SELECT (now() - interval '%1 seconds')::text").arg(overlapSeconds), kindName);
    }
    const QString& sql = since.isValid() ? mapped.incremental : mapped.query;
    const Values values = since.isValid() ? Values{{QStringLiteral(":since"), since}} : Values();
    const auto columns = columnsOf(connection, mapped, sql, values);
    if (!columns)
        return columns.error();
    return connection.askOne(QStringLiteral("SELECT MAX(%1)%2 FROM %3")
                                 .arg(columns->watermark, QLatin1String(isPostgres ? "::text" : ""), embedded(sql)),
                             kindName, values);
}

RecordReader::RecordReader(const DatabaseConnection& connection, const MappedQuery& mapped, const Columns& columns,
                           const QString& timezone)
    : m_connection(connection), m_kindName(mapped.kindName()), m_decoder(mapped.kind, columns.names, timezone),
      m_values(static_cast<std::size_t>(columns.names.size()))
{
    for (qsizetype i = 0; i < columns.names.size(); ++i)
        if (!columns.key.isEmpty() && qualified(connection, columns.names[i]) == columns.key)
            m_keyColumn = i;
}

Result<std::unique_ptr<RecordReader>> RecordReader::open(const DatabaseConnection& connection, const MappedQuery& mapped,
                                                         const QString& timezone, const Start& start)
{
    const QString& sql = start.since.isValid() ? mapped.incremental : mapped.query;
    Values values;
    if (start.since.isValid())
        values.insert(QStringLiteral(":since"), start.since);
    const auto columns = columnsOf(connection, mapped, sql, values);
    if (!columns)
        return columns.error();
    QString rows = QStringLiteral("SELECT %1 FROM %2").arg(columns->expressions.join(u", "), embedded(sql));
    std::unique_ptr<RecordReader> reader(new RecordReader(connection, mapped, *columns, timezone));
    if (!columns->key.isEmpty() && start.after.isValid()) {
        rows += QStringLiteral(" WHERE %1 > :after OR %1 IS NULL").arg(columns->key);
        values.insert(QStringLiteral(":after"), start.after);
        reader->m_row = start.row;
    }
    if (!columns->key.isEmpty())
        rows += QStringLiteral(" ORDER BY ") + columns->key;
    if (const auto done = reader->begin(rows, values); !done)
        return done.error();
    return reader;
}

Result<void> RecordReader::begin(const QString& sql, const Values& values)
{
    const bool isPostgres = m_connection.address().engine == Engine::Postgres;
    const QString start = isPostgres ? QStringLiteral("DECLARE rows NO SCROLL CURSOR FOR ") + sql : sql;
    auto answer = m_connection.ask(start, m_kindName, values);
    if (!answer)
        return answer.error();
    m_fetched = portion;
    if (!isPostgres)
        m_rows = std::move(*answer);
    return {};
}

Result<bool> RecordReader::nextRow()
{
    const bool isPostgres = m_connection.address().engine == Engine::Postgres;
    while (!m_rows || !m_rows->next()) {
        if (m_rows && m_rows->lastError().isValid())
            return queryError(m_rows->lastError(), m_connection.address(), m_kindName);
        if (!isPostgres)
            return false;
        if (m_fetched < portion) {
            const auto closed = m_connection.run(QStringLiteral("CLOSE rows"), m_kindName);
            return closed ? Result<bool>(false) : closed.error();
        }
        m_fetched = 0;
        m_rows.reset();
        auto answer = m_connection.ask(QStringLiteral("FETCH FORWARD %1 FROM rows").arg(portion), m_kindName);
        if (!answer)
            return answer.error();
        m_rows = std::move(*answer);
    }
    ++m_fetched;
    return true;
}

Result<bool> RecordReader::read(qint64 most, RecordBatch& batch, std::vector<RejectedRow>& rejected, const CancelFlag& cancel)
{
    for (qint64 read = 0; read < most; ++read) {
        if (cancel.load(std::memory_order_relaxed))
            return Error{Fault::Cancelled, m_kindName, {}};
        const auto more = nextRow();
        if (!more || !*more)
            return more;
        takeRow(batch, rejected);
    }
    return true;
}

void RecordReader::takeRow(RecordBatch& batch, std::vector<RejectedRow>& rejected)
{
    for (std::size_t i = 0; i < m_values.size(); ++i)
        m_values[i] = m_rows->value(static_cast<int>(i));
    m_decoder.decode(m_values, ++m_row, batch, rejected);
    if (m_keyColumn < 0)
        return;
    const QVariant& key = m_values[static_cast<std::size_t>(m_keyColumn)];
    m_lastKey = key.isNull() ? QVariant() : key;
}

} // namespace unisono::channels
