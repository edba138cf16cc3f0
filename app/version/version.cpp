// SPDX-License-Identifier: GPL-3.0-or-later
#include "version/version.h"

#include <QSqlDatabase>
#include <QSqlQuery>

namespace unisono {

namespace {

/// "QSQLITE (SQLite 3.40.1)": the one driver that answers without a server.
QString sqliteText()
{
    const QString connection = QStringLiteral("version");
    QString text = QStringLiteral("QSQLITE");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(text, connection);
        database.setDatabaseName(QStringLiteral(":memory:"));
        QSqlQuery query(database);
        if (database.open() && query.exec(QStringLiteral("SELECT sqlite_version()")) && query.next())
            text += QStringLiteral(" (SQLite %1)").arg(query.value(0).toString());
    }
    QSqlDatabase::removeDatabase(connection);
    return text;
}

} // namespace

QString programVersion()
{
    return QStringLiteral(UNISONO_FULL_VERSION);
}

QString versionText()
{
    QStringList drivers = QSqlDatabase::drivers();
    drivers.sort();
    drivers.replaceInStrings(QStringLiteral("QSQLITE"), sqliteText());
    if (drivers.isEmpty())
        drivers += QStringLiteral("none");
    return QStringLiteral("%1\nQt %2\nSQL drivers: %3\n").arg(programVersion(), QLatin1String(qVersion()), drivers.join(QStringLiteral(", ")));
}

} // namespace unisono
