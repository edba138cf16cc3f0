// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/database/database_address.h"

#include <QDir>
#include <QFileInfo>
#include <QHostAddress>
#include <QRegularExpression>
#include <QStringList>
#include <QUrl>
#include <QUrlQuery>

namespace unisono::channels {

namespace {

using Engine = DatabaseAddress::Engine;

Error wrongUse(const char* detail)
{
    return {Fault::WrongUse, QStringLiteral("dsn"), QString::fromLatin1(detail)};
}

/// "sqlite:///x" is written for the relative and, by habit of other tools, for the absolute path: what exists decides.
QString existingFile(const QString& path, const QString& baseFolder)
{
    const QDir base(baseFolder.isEmpty() ? QDir::currentPath() : baseFolder);
    const QString decoded = QUrl::fromPercentEncoding(path.toUtf8());
    for (const QString& candidate : {path, decoded, u'/' + path, u'/' + decoded})
        if (QFileInfo(base.absoluteFilePath(candidate)).isFile())
            return QDir::cleanPath(base.absoluteFilePath(candidate));
    return QDir::cleanPath(base.absoluteFilePath(decoded));
}

Result<DatabaseAddress> sqliteAddress(QString path, const QString& baseFolder)
{
    if (path.startsWith(u"//")) {
        path.remove(0, 2);
        if (path.startsWith(u'/'))
            path.remove(0, 1);
    }
    if (path.isEmpty() || path.startsWith(u':'))
        return wrongUse("no file");
    DatabaseAddress address;
    address.engine = Engine::Sqlite;
    address.database = existingFile(path, baseFolder);
    return address;
}

Result<QString> sslModeOf(const QUrl& url)
{
    QString mode;
    const auto items = QUrlQuery(url).queryItems();
    for (const auto& [name, value] : items) {
        const bool known = value == u"require" || value == u"verify-ca" || value == u"verify-full";
        if (name != u"sslmode" || !known)
            return wrongUse("only sslmode=require, verify-ca or verify-full may follow the question mark");
        mode = value;
    }
    return mode;
}

Result<DatabaseAddress> postgresAddress(const QString& dsn)
{
    const QUrl url(dsn, QUrl::StrictMode);
    // QUrl's own message would quote the address, and with it a password.
    if (!url.isValid())
        return wrongUse("not an address");
    if (url.userInfo(QUrl::FullyEncoded).contains(u':'))
        return wrongUse("a password does not belong here");
    // What a password with unescaped marks leaves behind.
    if (url.hasFragment() || url.path().contains(u'@'))
        return wrongUse("not an address");
    const auto sslMode = sslModeOf(url);
    if (!sslMode)
        return sslMode.error();
    DatabaseAddress address;
    address.engine = Engine::Postgres;
    address.database = url.path(QUrl::FullyDecoded).mid(1);
    address.host = url.host(QUrl::FullyDecoded);
    address.port = url.port();
    address.user = url.userName(QUrl::FullyDecoded);
    address.sslMode = *sslMode;
    if (address.database.isEmpty() || address.database.contains(u'='))
        return wrongUse("no database");
    return address;
}

Result<DatabaseAddress> odbcAddress(const QString& name)
{
    static const QRegularExpression password(QStringLiteral("(^|;)\\s*(pwd|password)\\s*="),
                                             QRegularExpression::CaseInsensitiveOption);
    if (name.contains(password))
        return wrongUse("a password does not belong here");
    if (name.trimmed().isEmpty())
        return wrongUse("no data source");
    DatabaseAddress address;
    address.engine = Engine::Odbc;
    address.database = name.trimmed();
    return address;
}

} // namespace

Result<DatabaseAddress> DatabaseAddress::parse(const QString& dsn, const QString& baseFolder)
{
    const QString scheme = dsn.section(u':', 0, 0).trimmed().toLower();
    const QString rest = dsn.section(u':', 1).trimmed();
    if (scheme == u"sqlite")
        return sqliteAddress(rest, baseFolder);
    if (scheme == u"postgresql" || scheme == u"postgres")
        return postgresAddress(scheme + u':' + rest);
    if (scheme == u"odbc")
        return odbcAddress(rest);
    return wrongUse("neither sqlite:, postgresql: nor odbc:");
}

const char* DatabaseAddress::driver() const
{
    switch (engine) {
    case Engine::Sqlite:
        return "QSQLITE";
    case Engine::Postgres:
        return "QPSQL";
    case Engine::Odbc:
        break;
    }
    return "QODBC";
}

bool DatabaseAddress::isThisMachine() const
{
    return host.isEmpty() || host == u"localhost" || QHostAddress(host).isLoopback();
}

QString DatabaseAddress::shownName() const
{
    if (engine != Engine::Postgres)
        return database;
    const QString place = port < 0 ? host : host + u':' + QString::number(port);
    return place + u'/' + database;
}

} // namespace unisono::channels
