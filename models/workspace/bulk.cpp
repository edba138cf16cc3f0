// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/bulk.h"

#include "domain/record_batch.h"

#include <QSqlError>

#include <sqlite3.h>
#include <unordered_map>

namespace unisono::workspace {

namespace {

constexpr int rowsPerStatement = 500;

QString quoted(const QStringList& columns)
{
    return QLatin1Char('"') + columns.join(QStringLiteral("\", \"")) + QLatin1Char('"');
}

Error nativeError(sqlite3* handle, const QString& subject)
{
    return databaseError(QSqlError(QString(), QString::fromUtf8(sqlite3_errmsg(handle)), QSqlError::StatementError,
                                   QString::number(sqlite3_errcode(handle))),
                         subject);
}

/// A prepared statement of SQLite's own interface.
class NativeStatement
{
public:
    NativeStatement(sqlite3* handle, const QString& sql) : m_handle(handle)
    {
        const QByteArray utf8 = sql.toUtf8();
        m_ready = sqlite3_prepare_v3(handle, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_PREPARE_PERSISTENT,
                                     &m_statement, nullptr) == SQLITE_OK;
    }
    ~NativeStatement() { sqlite3_finalize(m_statement); }
    NativeStatement(const NativeStatement&) = delete;
    NativeStatement& operator=(const NativeStatement&) = delete;

    bool isReady() const { return m_ready; }
    sqlite3* handle() const { return m_handle; }
    sqlite3_stmt* operator*() const { return m_statement; }

private:
    sqlite3* m_handle;
    sqlite3_stmt* m_statement = nullptr;
    bool m_ready = false;
};

} // namespace

class BulkInsert::Writer
{
public:
    virtual ~Writer() = default;
    virtual Result<void> add(std::span<const BulkValue> row) = 0;
    virtual Result<void> finish() = 0;
};

class BulkInsert::NativeWriter : public Writer
{
public:
    NativeWriter(sqlite3* handle, const QString& table, const QStringList& columns)
        : m_table(table),
          m_statement(handle, QStringLiteral("INSERT OR REPLACE INTO %1 (%2) VALUES (?%3)")
                                  .arg(table, quoted(columns), QStringLiteral(", ?").repeated(columns.size() - 1)))
    {
    }
    bool isReady() const { return m_statement.isReady(); }
    Error error() const { return nativeError(m_statement.handle(), m_table); }

    Result<void> add(std::span<const BulkValue> row) override
    {
        int at = 1;
        for (const BulkValue& value : row) {
            if (value.isText)
                sqlite3_bind_text(*m_statement, at, value.text.empty() ? "" : value.text.data(),
                                  static_cast<int>(value.text.size()), SQLITE_STATIC);
            else if (value.number == RecordBatch::unknown && !value.keepsLowest)
                sqlite3_bind_null(*m_statement, at);
            else
                sqlite3_bind_int64(*m_statement, at, value.number);
            ++at;
        }
        const bool done = sqlite3_step(*m_statement) == SQLITE_DONE;
        if (!done) {
            const Error failure = error();
            sqlite3_reset(*m_statement);
            return failure;
        }
        sqlite3_reset(*m_statement);
        return {};
    }
    Result<void> finish() override { return {}; }

private:
    QString m_table;
    NativeStatement m_statement;
};

/// Statements of many rows at once; a key that comes twice inside one statement is kept with its last row.
class BulkInsert::PreparedWriter : public Writer
{
public:
    PreparedWriter(Database& database, const QString& table, const QStringList& columns, const QStringList& keyColumns)
        : m_database(database), m_table(table), m_columns(columns)
    {
        for (const QString& key : keyColumns)
            m_keys.push_back(static_cast<int>(columns.indexOf(key)));
        QStringList updates;
        for (const QString& column : columns)
            if (!keyColumns.contains(column))
                updates += QStringLiteral("\"%1\" = excluded.\"%1\"").arg(column);
        m_conflict = QStringLiteral(" ON CONFLICT (%1) DO ").arg(quoted(keyColumns))
                     + (updates.isEmpty() ? QStringLiteral("NOTHING")
                                          : QStringLiteral("UPDATE SET ") + updates.join(QStringLiteral(", ")));
    }

    Result<void> add(std::span<const BulkValue> row) override
    {
        QByteArray key;
        for (int column : m_keys) {
            const BulkValue& value = row[static_cast<std::size_t>(column)];
            key += value.isText ? QByteArray(value.text.data(), static_cast<qsizetype>(value.text.size()))
                                : QByteArray::number(qlonglong{value.number});
            key += '\x1f';
        }
        QVariantList values;
        values.reserve(static_cast<qsizetype>(row.size()));
        for (const BulkValue& value : row) {
            if (value.isText)
                values += value.text.empty() ? QStringLiteral("") // a null text would be stored as NULL
                                             : QString::fromUtf8(value.text.data(), static_cast<qsizetype>(value.text.size()));
            else if (value.number == RecordBatch::unknown && !value.keepsLowest)
                values += QVariant(QMetaType::fromType<qlonglong>());
            else
                values += qlonglong{value.number};
        }
        const auto known = m_rowOfKey.constFind(key);
        if (known != m_rowOfKey.cend()) {
            m_rows[*known] = std::move(values);
            return {};
        }
        m_rowOfKey.insert(key, m_rows.size());
        m_rows.push_back(std::move(values));
        return m_rows.size() == rowsPerStatement ? write() : Result<void>();
    }
    Result<void> finish() override { return m_rows.empty() ? Result<void>() : write(); }

private:
    Result<void> write()
    {
        if (!m_query || m_preparedRows != m_rows.size()) {
            const QString group =
                QStringLiteral("(?%1)").arg(QStringLiteral(", ?").repeated(m_columns.size() - 1));
            QStringList groups(static_cast<qsizetype>(m_rows.size()), group);
            m_query.emplace(m_database.connection());
            m_preparedRows = m_rows.size();
            if (!m_query->prepare(QStringLiteral("INSERT INTO %1 (%2) VALUES ").arg(m_table, quoted(m_columns))
                                  + groups.join(QStringLiteral(", ")) + m_conflict))
                return databaseError(m_query->lastError(), m_table);
        }
        int at = 0;
        for (const QVariantList& row : m_rows)
            for (const QVariant& value : row)
                m_query->bindValue(at++, value);
        m_rows.clear();
        m_rowOfKey.clear();
        if (!m_query->exec())
            return databaseError(m_query->lastError(), m_table);
        return {};
    }

    Database& m_database;
    QString m_table;
    QStringList m_columns;
    std::vector<int> m_keys;
    QString m_conflict;
    std::vector<QVariantList> m_rows;
    QHash<QByteArray, std::size_t> m_rowOfKey;
    std::optional<QSqlQuery> m_query;
    std::size_t m_preparedRows = 0;
};

BulkInsert::BulkInsert(std::unique_ptr<Writer> writer) : m_writer(std::move(writer)) {}
BulkInsert::BulkInsert(BulkInsert&&) noexcept = default;
BulkInsert& BulkInsert::operator=(BulkInsert&&) noexcept = default;
BulkInsert::~BulkInsert() = default;

Result<BulkInsert> BulkInsert::into(Database& database, const QString& table, const QStringList& columns,
                                    const QStringList& keyColumns)
{
    auto* handle = static_cast<sqlite3*>(database.nativeHandle());
    if (!handle)
        return BulkInsert(std::make_unique<PreparedWriter>(database, table, columns, keyColumns));
    auto writer = std::make_unique<NativeWriter>(handle, table, columns);
    if (!writer->isReady())
        return writer->error();
    return BulkInsert(std::move(writer));
}

Result<void> BulkInsert::add(std::span<const BulkValue> row)
{
    return m_writer->add(row);
}

Result<void> BulkInsert::finish()
{
    return m_writer->finish();
}

namespace {

class NativeRow : public BulkRow
{
public:
    explicit NativeRow(sqlite3_stmt* statement) : m_statement(statement) {}
    std::string_view text(int column) const override
    {
        const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
        return bytes ? std::string_view(bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column)))
                     : std::string_view();
    }
    std::int64_t number(int column) const override
    {
        return sqlite3_column_type(m_statement, column) == SQLITE_NULL ? RecordBatch::unknown
                                                                       : sqlite3_column_int64(m_statement, column);
    }

private:
    sqlite3_stmt* m_statement;
};

class QueryRow : public BulkRow
{
public:
    explicit QueryRow(const QSqlQuery& query) : m_query(query) {}
    void advance() { m_texts.clear(); }
    std::string_view text(int column) const override
    {
        QByteArray& held = m_texts[column];
        held = m_query.value(column).toString().toUtf8();
        return {held.constData(), static_cast<std::size_t>(held.size())};
    }
    std::int64_t number(int column) const override
    {
        const QVariant value = m_query.value(column);
        return value.isNull() ? RecordBatch::unknown : value.toLongLong();
    }

private:
    const QSqlQuery& m_query;
    mutable std::unordered_map<int, QByteArray> m_texts;
};

Result<void> readNative(sqlite3* handle, const QString& sql, const QVariantList& values,
                        const std::function<void(const BulkRow&)>& take)
{
    NativeStatement statement(handle, sql);
    if (!statement.isReady())
        return nativeError(handle, QString());
    int at = 1;
    for (const QVariant& value : values) {
        if (value.typeId() == QMetaType::QString) {
            const QByteArray utf8 = value.toString().toUtf8();
            sqlite3_bind_text(*statement, at++, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
        } else {
            sqlite3_bind_int64(*statement, at++, value.toLongLong());
        }
    }
    const NativeRow row(*statement);
    int state = sqlite3_step(*statement);
    for (; state == SQLITE_ROW; state = sqlite3_step(*statement))
        take(row);
    if (state != SQLITE_DONE)
        return nativeError(handle, QString());
    return {};
}

} // namespace

Result<void> readRows(Database& database, const QString& sql, const QVariantList& values,
                      const std::function<void(const BulkRow&)>& take)
{
    if (auto* handle = static_cast<sqlite3*>(database.nativeHandle()))
        return readNative(handle, sql, values, take);
    Result<QSqlQuery> rows = database.query(sql, values);
    if (!rows)
        return rows.error();
    QueryRow row(*rows);
    while (rows->next()) {
        row.advance();
        take(row);
    }
    return {};
}

} // namespace unisono::workspace
