// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

namespace unisono::channels {

/// Where a database is, without any secret. Written as one of
///
///     sqlite:///till.sqlite                 a file, relative to the base folder (sqlite:////var/till.sqlite where absolute)
///     postgresql://user@host:5432/database  "?sslmode=verify-ca" or "verify-full" asks for more than encryption
///     odbc:DSN                              a name of the system's ODBC settings
struct DatabaseAddress
{
    enum class Engine { Sqlite, Postgres, Odbc };

    Engine engine = Engine::Sqlite;
    QString database;   ///< absolute file name, database or DSN
    QString host;       ///< empty: this machine
    int port = -1;      ///< −1: the usual one
    QString user;
    QString sslMode;    ///< empty: required unless the host is this machine

    /// WrongUse where it is none of the above, or where it contains a password, which never may be stored.
    static Result<DatabaseAddress> parse(const QString& dsn, const QString& baseFolder = {});

    const char* driver() const;    ///< name of the QtSql driver
    bool isThisMachine() const;
    QString shownName() const;     ///< how errors call it: file, "host:port/database" or DSN
};

} // namespace unisono::channels
