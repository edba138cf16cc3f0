// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace unisono::test {

/// A throw-away PostgreSQL cluster on a free loopback port, gone with the object (and with a test that dies). Use:
///
///     PostgresServer server;
///     if (!server.isRunning())
///         QSKIP(qPrintable(server.reason()));
///
/// Everybody on this machine is trusted as superuser "postgres"; only members of a role "guarded" have to give their password.
class PostgresServer
{
public:
    PostgresServer();
    ~PostgresServer();
    Q_DISABLE_COPY_MOVE(PostgresServer)

    bool isRunning() const { return m_running; }
    QString reason() const { return m_reason; }   ///< why it does not run
    quint16 port() const { return m_port; }

    /// "postgresql://postgres@127.0.0.1:<port>/<database>"
    QString dsn(const QString& database = QStringLiteral("postgres"), const QString& user = QStringLiteral("postgres")) const;
    bool createDatabase(const QString& name);
    /// Runs statements through psql, stopping at the first that fails; reason() then says why.
    bool run(const QString& sql, const QString& database = QStringLiteral("postgres"));

    void stop();
    bool restart();   ///< same port, same data

private:
    bool initialise();
    bool launch();
    bool waitUntilReady();
    bool fail(const QString& reason);

    QTemporaryDir m_place;
    QProcess m_process;
    QString m_programs;
    QString m_reason;
    quint16 m_port = 0;
    bool m_running = false;
};

} // namespace unisono::test
