// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/database.h"

#include "domain/write_access.h"
#include "workspace/database_drivers.h"
#include "workspace/network_place.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

#include <cstring>
#include <sqlite3.h>

namespace unisono::workspace {

namespace {

Fault sqliteFault(int code)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Fault::Locked;
    case SQLITE_FULL:
        return Fault::DiskFull;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return Fault::NotWritable;
    case SQLITE_NOTADB:
        return Fault::NotAWorkspace;
    case SQLITE_CORRUPT:
        return Fault::Corrupt;
    case SQLITE_CANTOPEN:
        return Fault::NotReadable;
    case SQLITE_IOERR:
        return Fault::NotWritable;
    default:
        return Fault::Malformed;
    }
}

Fault postgresFault(const QString& state, const QString& text)
{
    if (state == QLatin1String("53100"))
        return Fault::DiskFull;
    if (state.startsWith(QLatin1String("55")) || state.startsWith(QLatin1String("40")))
        return Fault::Locked;
    if (state.startsWith(QLatin1String("28")) || text.contains(QLatin1String("authentication failed")))
        return Fault::AccessRefused;
    if (text.contains(QLatin1String("does not exist")))
        return Fault::NotFound;
    if (text.contains(QLatin1String("permission denied")) || state == QLatin1String("25006"))
        return Fault::NotWritable;
    return Fault::Unreachable;
}

/// Makes the file ours alone before the database writes into it.
Result<void> createPrivateFile(const QString& path)
{
    if (QFileInfo::exists(path))
        return {};
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return Error{QFileInfo(QFileInfo(path).path()).exists() ? Fault::NotWritable : Fault::NotFound, path,
                     file.errorString()};
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return {};
}

/// Looks at the file without opening it: on Unix, closing it would drop the locks that another connection of this process
/// holds on it, and a second program would then take the log away under it. SQLite says itself what is no database.
Result<void> expectReadableFile(const QString& path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return Error{Fault::NotFound, path, {}};
    if (!file.isFile() || !file.isReadable())
        return Error{Fault::NotReadable, path, {}};
    return {};
}

/// Where nothing can be written beside the file, SQLite cannot keep the index of a journal; without a journal it needs none, and nobody
/// else writes there either.
QString nameForReading(const QString& path)
{
    const bool isStill = !mayBeWritten(QFileInfo(path).path()) && QFileInfo(path + QStringLiteral("-wal")).size() == 0;
    const QString url = QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded);
    return isStill ? url + QStringLiteral("?immutable=1") : url;
}

} // namespace

Result<Address> Address::parse(const QString& text)
{
    Address address;
    if (!text.startsWith(QLatin1String("postgresql://")) && !text.startsWith(QLatin1String("postgres://"))) {
        if (text.isEmpty())
            return Error{Fault::WrongUse, text, QStringLiteral("empty address")};
        address.file = QFileInfo(text).absoluteFilePath();
        return address;
    }
    const QUrl url(text);
    address.dialect = Dialect::PostgreSql;
    address.host = url.host().isEmpty() ? QStringLiteral("127.0.0.1") : url.host();
    address.port = url.port(5432);
    address.user = url.userName();
    address.name = url.path().mid(1);
    if (!url.isValid() || address.name.isEmpty())
        return Error{Fault::WrongUse, address.toString(), QStringLiteral("expected postgresql://user@host:port/database")};
    if (!url.password().isEmpty())
        return Error{Fault::WrongUse, address.toString(), QStringLiteral("a password may not stand in an address")};
    return address;
}

QString Address::toString() const
{
    if (dialect == Dialect::Sqlite)
        return file;
    return QStringLiteral("postgresql://%1@%2:%3/%4").arg(user, host).arg(port).arg(name);
}

Error databaseError(const QSqlError& error, const QString& subject)
{
    const bool isSqlite = error.nativeErrorCode().toInt() > 0 && error.nativeErrorCode().size() < 5;
    const QString text = error.driverText() + QLatin1Char(' ') + error.databaseText();
    return {isSqlite ? sqliteFault(error.nativeErrorCode().toInt()) : postgresFault(error.nativeErrorCode(), text),
            subject, text.simplified()};
}

Result<Database> Database::open(const Address& address, bool readOnly)
{
    const bool isFile = address.dialect == Dialect::Sqlite;
    const QString driver = isFile ? QStringLiteral("QSQLITE") : QStringLiteral("QPSQL");
    if (!QSqlDatabase::isDriverAvailable(driver))
        return Error{Fault::MissingDriver, driver, {}};
    if (isFile) {
        const Result<void> ready = readOnly ? expectReadableFile(address.file)
                                            : createPrivateFile(address.file).and_then([&] {
                                                  return expectReadableFile(address.file);
                                              });
        if (!ready)
            return ready.error();
    }

    Database database;
    database.m_dialect = address.dialect;
    database.m_readOnly = readOnly;
    database.m_connection = QSqlDatabase::addDatabase(driver, QUuid::createUuid().toString(QUuid::WithoutBraces));
    QSqlDatabase& connection = database.m_connection;
    if (isFile) {
        connection.setConnectOptions(readOnly ? QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=5000")
                                              : QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
        connection.setDatabaseName(readOnly ? nameForReading(address.file) : address.file);
    } else {
        connection.setHostName(address.host);
        connection.setPort(address.port);
        connection.setUserName(address.user);
        connection.setDatabaseName(address.name);
        connection.setPassword(qEnvironmentVariable("UNISONO_WORKSPACE_PASSWORD"));
        connection.setConnectOptions(QStringLiteral("connect_timeout=10"));
    }
    if (!connection.open())
        return databaseError(connection.lastError(), address.toString());
    if (isFile && !readOnly) {
        // With the old journal the power may only fail between two writes that reached the disk.
        const bool isShared = isOnNetwork(address.file);
        for (const char* pragma : {isShared ? "PRAGMA journal_mode=TRUNCATE" : "PRAGMA journal_mode=WAL",
                                   isShared ? "PRAGMA synchronous=FULL" : "PRAGMA synchronous=NORMAL", "PRAGMA foreign_keys=ON"}) {
            const Result<qint64> done = database.run(QString::fromLatin1(pragma));
            if (!done)
                return Error{done.error().fault, address.file, done.error().detail};
        }
    }
    return database;
}

Database::Database(Database&& other) noexcept
    : m_dialect(other.m_dialect), m_readOnly(other.m_readOnly), m_avoidNative(other.m_avoidNative),
      m_connection(std::exchange(other.m_connection, QSqlDatabase()))
{
}

Database& Database::operator=(Database&& other) noexcept
{
    if (this != &other) {
        close();
        m_dialect = other.m_dialect;
        m_readOnly = other.m_readOnly;
        m_avoidNative = other.m_avoidNative;
        m_connection = std::exchange(other.m_connection, QSqlDatabase());
    }
    return *this;
}

Database::~Database()
{
    close();
}

void Database::close()
{
    if (!m_connection.isValid())
        return;
    const QString name = m_connection.connectionName();
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Result<qint64> Database::run(const QString& sql, const QVariantList& values)
{
    Result<QSqlQuery> done = query(sql, values);
    if (!done)
        return done.error();
    return qint64{done->numRowsAffected()};
}

Result<QSqlQuery> Database::query(const QString& sql, const QVariantList& values)
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    const bool prepared = values.isEmpty() || query.prepare(sql);
    for (const QVariant& value : values)
        query.addBindValue(value);
    if (!prepared || !(values.isEmpty() ? query.exec(sql) : query.exec()))
        return databaseError(query.lastError(), m_connection.databaseName());
    return query;
}

Result<QVariant> Database::value(const QString& sql, const QVariantList& values)
{
    Result<QSqlQuery> rows = query(sql, values);
    if (!rows)
        return rows.error();
    return rows->next() ? rows->value(0) : QVariant();
}

bool Database::sharesSqlite()
{
    if (m_dialect != Dialect::Sqlite)
        return false;
    const Result<QVariant> source = value(QStringLiteral("SELECT sqlite_source_id()"));
    return source && source->toString() == QLatin1String(sqlite3_sourceid());
}

void* Database::nativeHandle()
{
    if (m_avoidNative || m_dialect != Dialect::Sqlite)
        return nullptr;
    const QVariant handle = m_connection.driver()->handle();
    if (!handle.isValid() || std::strcmp(handle.typeName(), "sqlite3*") != 0 || !sharesSqlite())
        return nullptr;
    return *static_cast<sqlite3* const*>(handle.constData());
}

Error Database::lastError(const QString& subject) const
{
    return databaseError(m_connection.lastError(), subject);
}

QStringList databaseDrivers()
{
    return QSqlDatabase::drivers();
}

} // namespace unisono::workspace
