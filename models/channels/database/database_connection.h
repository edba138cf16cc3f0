// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/database/database_address.h"

#include <QMap>
#include <QSqlDatabase>
#include <QSqlQuery>

namespace unisono::channels {

/// An open connection that can only read, closed with the object; for one thread.
class DatabaseConnection
{
public:
    /// MissingDriver, NotFound, NotReadable, Corrupt, and what connectError tells. `askSeconds` limits every single answer.
    static Result<std::unique_ptr<DatabaseConnection>> open(const DatabaseAddress& address, const QString& secret,
                                                            int askSeconds);
    ~DatabaseConnection();
    Q_DISABLE_COPY_MOVE(DatabaseConnection)

    const DatabaseAddress& address() const { return m_address; }
    int backend() const { return m_backend; }   ///< PostgreSQL's process for this connection; elsewhere 0
    /// Values by placeholder, e.g. ":since".
    using Values = QMap<QString, QVariant>;
    /// An answer to be read once from front to back, decimals exactly. Only values are bound, and only where `sql` mentions them.
    Result<QSqlQuery> ask(const QString& sql, const QString& subject, const Values& values = {}) const;
    /// The first value of the answer.
    Result<QVariant> askOne(const QString& sql, const QString& subject, const Values& values = {}) const;
    Result<void> run(const QString& sql, const QString& subject) const;
    QString quotedName(const QString& column) const;

    /// One view of the data for everything asked until the connection closes, and no way to write.
    Result<void> beginReading() const;

private:
    explicit DatabaseConnection(const DatabaseAddress& address);
    Result<void> open(const QString& secret, int askSeconds);
    void setOptions(int askSeconds);
    Result<void> openSession(int askSeconds);
    QString withLiterals(const QString& sql, const Values& values) const;

    DatabaseAddress m_address;
    QString m_name;
    int m_backend = 0;
    QSqlDatabase m_database;
};

} // namespace unisono::channels
