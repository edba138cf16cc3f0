// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

namespace unisono::workspace {

enum class Dialect { Sqlite, PostgreSql };

/// Where a workspace lies: a file, or postgresql://user@host:port/database. A password in the address is refused.
struct Address
{
    Dialect dialect = Dialect::Sqlite;
    QString file;
    QString host, user, name;
    int port = 5432;

    static Result<Address> parse(const QString& text);
    QString toString() const;
};

/// One connection, of the thread that opened it, closed with the object.
class Database
{
public:
    static Result<Database> open(const Address& address, bool readOnly);
    Database(Database&& other) noexcept;
    Database& operator=(Database&& other) noexcept;
    ~Database();

    Dialect dialect() const { return m_dialect; }
    bool isReadOnly() const { return m_readOnly; }
    QSqlDatabase& connection() { return m_connection; }

    /// Runs one statement with positional values; answers the number of rows it touched.
    Result<qint64> run(const QString& sql, const QVariantList& values = {});
    /// Runs a query and hands out its rows, forward only.
    Result<QSqlQuery> query(const QString& sql, const QVariantList& values = {});
    /// The first column of the first row; an invalid variant where there is no row.
    Result<QVariant> value(const QString& sql, const QVariantList& values = {});

    /// True where the SQLite inside the driver is the one the program links, so that its handle may be used directly.
    bool sharesSqlite();
    /// Never uses the native handle from now on (for tests and for drivers with a library of their own).
    void avoidNativeHandle() { m_avoidNative = true; }
    /// The sqlite3* of the connection; null where it must not be used.
    void* nativeHandle();

    Error lastError(const QString& subject) const;

private:
    Database() = default;
    void close();

    Dialect m_dialect = Dialect::Sqlite;
    bool m_readOnly = false;
    bool m_avoidNative = false;
    QSqlDatabase m_connection;
};

/// Runs `work` (a function giving Result<void>) in one transaction; nothing of it remains where it fails.
template<typename Work>
Result<void> inTransaction(Database& database, Work&& work)
{
    const bool isFile = database.dialect() == Dialect::Sqlite;
    if (const auto begun = database.run(isFile ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN")); !begun)
        return begun.error();
    Result<void> done = work();
    if (done) {
        if (const auto committed = database.run(QStringLiteral("COMMIT")); committed)
            return {};
        else
            done = committed.error();
    }
    (void)database.run(QStringLiteral("ROLLBACK"));
    return done;
}

/// The fault behind a failed statement or connection.
Error databaseError(const QSqlError& error, const QString& subject);

} // namespace unisono::workspace
