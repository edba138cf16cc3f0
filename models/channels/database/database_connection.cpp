// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/database/database_connection.h"

#include "channels/database/database_error.h"
#include "channels/database/sql_text.h"

#include <QFile>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlField>

namespace unisono::channels {

namespace {

using Engine = DatabaseAddress::Engine;

QString freshName()
{
    static std::atomic<int> count = 0;
    return QStringLiteral("unisono-channel-%1").arg(++count);
}

Result<void> checkFile(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return Error{Fault::NotFound, path, {}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{Fault::NotReadable, path, file.errorString()};
    if (file.read(16) != QByteArray("SQLite format 3", 16))
        return Error{Fault::Corrupt, path, QStringLiteral("no SQLite database")};
    return {};
}

/// Dead connections are noticed within a minute, also behind a router that forgets them.
QString postgresOptions(const DatabaseAddress& address)
{
    const QString sslMode = address.sslMode.isEmpty() && !address.isThisMachine() ? QStringLiteral("require") : address.sslMode;
    const QString options = QStringLiteral("connect_timeout=10;application_name=unisono;keepalives_idle=20;"
                                           "keepalives_interval=10;keepalives_count=3;tcp_user_timeout=60000");
    return sslMode.isEmpty() ? options : options + QStringLiteral(";sslmode=") + sslMode;
}

QStringList sessionStatements(Engine engine, int askSeconds)
{
    if (engine == Engine::Sqlite)
        return {QStringLiteral("PRAGMA query_only = ON"), QStringLiteral("PRAGMA trusted_schema = OFF")};
    if (engine == Engine::Odbc)
        return {};
    return {QStringLiteral("SET default_transaction_read_only = on"),
            QStringLiteral("SET standard_conforming_strings = on"),
            QStringLiteral("SET statement_timeout = '%1s'").arg(askSeconds),
            QStringLiteral("SET lock_timeout = '10s'"),
            QStringLiteral("SET TIME ZONE 'UTC'"),
            QStringLiteral("SET DateStyle = 'ISO'"),
            QStringLiteral("SET extra_float_digits = 1"),
            QStringLiteral("SET cursor_tuple_fraction = 1")};
}

} // namespace

DatabaseConnection::DatabaseConnection(const DatabaseAddress& address) : m_address(address), m_name(freshName()) {}

DatabaseConnection::~DatabaseConnection()
{
    if (!m_database.isValid())
        return;
    if (m_address.engine == Engine::Odbc)
        m_database.rollback();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<DatabaseConnection>> DatabaseConnection::open(const DatabaseAddress& address, const QString& secret,
                                                                     int askSeconds)
{
    if (!QSqlDatabase::isDriverAvailable(QLatin1String(address.driver())))
        return Error{Fault::MissingDriver, QLatin1String(address.driver()), {}};
    std::unique_ptr<DatabaseConnection> connection(new DatabaseConnection(address));
    if (const auto done = connection->open(secret, askSeconds); !done)
        return done.error();
    return connection;
}

Result<void> DatabaseConnection::open(const QString& secret, int askSeconds)
{
    if (m_address.engine == Engine::Sqlite)
        if (const auto fine = checkFile(m_address.database); !fine)
            return fine;
    m_database = QSqlDatabase::addDatabase(QLatin1String(m_address.driver()), m_name);
    m_database.setDatabaseName(m_address.database);
    m_database.setUserName(m_address.user);
    m_database.setPassword(secret);
    setOptions(askSeconds);
    if (!m_database.open())
        return connectError(m_database.lastError(), m_address, secret);
    return openSession(askSeconds);
}

void DatabaseConnection::setOptions(int askSeconds)
{
    switch (m_address.engine) {
    case Engine::Sqlite:
        m_database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=%1")
                                         .arg(std::min(askSeconds, 10) * 1000));
        break;
    case Engine::Odbc:
        m_database.setConnectOptions(QStringLiteral("SQL_ATTR_ACCESS_MODE=SQL_MODE_READ_ONLY;SQL_ATTR_LOGIN_TIMEOUT=10"));
        break;
    case Engine::Postgres:
        m_database.setHostName(m_address.host);
        m_database.setPort(m_address.port);
        m_database.setConnectOptions(postgresOptions(m_address));
        break;
    }
}

Result<void> DatabaseConnection::openSession(int askSeconds)
{
    for (const QString& statement : sessionStatements(m_address.engine, askSeconds))
        if (const auto done = run(statement, m_address.shownName()); !done)
            return done;
    if (m_address.engine != Engine::Postgres)
        return {};
    const auto backend = askOne(QStringLiteral("SELECT pg_backend_pid()"), m_address.shownName());
    if (!backend)
        return backend.error();
    m_backend = backend->toInt();
    return {};
}

Result<void> DatabaseConnection::beginReading() const
{
    if (m_address.engine == Engine::Postgres)
        return run(QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"), m_address.shownName());
    // Where the engine knows no promise to read only, what was written is never committed.
    if (m_address.engine == Engine::Odbc)
        QSqlDatabase(m_database).transaction();
    return {};
}

Result<QSqlQuery> DatabaseConnection::ask(const QString& sql, const QString& subject, const Values& values) const
{
    QSqlQuery query(m_database);
    // PostgreSQL is asked in portions anyway, and its driver is slow when it takes rows one by one.
    query.setForwardOnly(m_address.engine != Engine::Postgres);
    query.setNumericalPrecisionPolicy(m_address.engine == Engine::Sqlite ? QSql::LowPrecisionDouble : QSql::HighPrecision);
    bool done = false;
    if (m_address.engine == Engine::Postgres || values.isEmpty()) {
        done = query.exec(withLiterals(sql, values));
    } else {
        done = query.prepare(sql);
        for (auto value = values.begin(); done && value != values.end(); ++value)
            if (SqlText(sql).mentions(value.key()))
                query.bindValue(value.key(), value.value());
        done = done && query.exec();
    }
    if (!done)
        return queryError(query.lastError(), m_address, subject);
    return query;
}

/// PostgreSQL's cursors take no prepared values; the driver writes them as literals, as it does for prepared ones too.
QString DatabaseConnection::withLiterals(const QString& sql, const Values& values) const
{
    QString text = sql;
    for (auto value = values.begin(); value != values.end(); ++value) {
        QSqlField field(value.key(), QMetaType(QMetaType::QString));
        if (!value->isNull())
            field.setValue(value->toString());
        text = SqlText(text).with(value.key(), m_database.driver()->formatValue(field));
    }
    return text;
}

Result<QVariant> DatabaseConnection::askOne(const QString& sql, const QString& subject, const Values& values) const
{
    auto query = ask(sql, subject, values);
    if (!query)
        return query.error();
    if (!query->next())
        return queryError(query->lastError(), m_address, subject);
    return query->value(0);
}

Result<void> DatabaseConnection::run(const QString& sql, const QString& subject) const
{
    const auto query = ask(sql, subject);
    return query ? Result<void>() : query.error();
}

QString DatabaseConnection::quotedName(const QString& column) const
{
    return m_database.driver()->escapeIdentifier(column, QSqlDriver::FieldName);
}

} // namespace unisono::channels
