// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/postgres_server.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTcpServer>
#include <QThread>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace unisono::test {

namespace {

constexpr int startTimeout = 60'000;
constexpr int toolTimeout = 120'000;

bool isRoot()
{
#ifdef Q_OS_UNIX
    return geteuid() == 0;
#else
    return false;
#endif
}

QString findPrograms()
{
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    const QStringList found = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
    for (const QString& version : found) {
        const QString folder = versions.filePath(version + QStringLiteral("/bin/"));
        if (QFile::exists(folder + QStringLiteral("postgres")))
            return folder;
    }
    return {};
}

quint16 freePort()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost) ? probe.serverPort() : 0;
}

/// PostgreSQL refuses to run as root; the server shall not outlive a test that crashes.
void startAsServerUser(QProcess& process, const QString& program, const QStringList& arguments)
{
    QStringList all;
    if (isRoot())
        all << QStringLiteral("--reuid=postgres") << QStringLiteral("--regid=postgres") << QStringLiteral("--init-groups");
    all << QStringLiteral("--pdeathsig=INT") << QStringLiteral("--") << program << arguments;
    process.start(QStringLiteral("setpriv"), all);
}

QStringList endpoint(quint16 port)
{
    return {QStringLiteral("-h"), QStringLiteral("127.0.0.1"), QStringLiteral("-p"), QString::number(port)};
}

} // namespace

PostgresServer::PostgresServer() : m_programs(findPrograms())
{
    if (m_programs.isEmpty())
        m_reason = QStringLiteral("PostgreSQL's server programs are not installed below /usr/lib/postgresql");
    else if (initialise())
        launch();
}

PostgresServer::~PostgresServer()
{
    stop();
}

bool PostgresServer::fail(const QString& reason)
{
    m_reason = reason;
    return false;
}

bool PostgresServer::initialise()
{
    if (!m_place.isValid())
        return fail(m_place.errorString());
    const auto everybody = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther | QFile::WriteOther
        | QFile::ExeOther;
    QFile::setPermissions(m_place.path(), everybody);
    QProcess initdb;
    initdb.setWorkingDirectory(m_place.path());
    initdb.setProcessChannelMode(QProcess::MergedChannels);
    startAsServerUser(initdb, m_programs + QStringLiteral("initdb"),
                      {QStringLiteral("-D"), m_place.filePath(QStringLiteral("data")), QStringLiteral("-A"),
                       QStringLiteral("trust"), QStringLiteral("-U"), QStringLiteral("postgres"), QStringLiteral("-E"),
                       QStringLiteral("UTF8"), QStringLiteral("--locale=C.UTF-8"), QStringLiteral("--no-sync")});
    if (!initdb.waitForFinished(toolTimeout) || initdb.exitCode() != 0)
        return fail(QStringLiteral("initdb failed: ") + initdb.errorString() + QString::fromUtf8(initdb.readAll()));
    QFile access(m_place.filePath(QStringLiteral("data/pg_hba.conf")));
    if (!access.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return fail(access.errorString());
    access.write("host all +guarded all scram-sha-256\nhost all all 127.0.0.1/32 trust\n");
    return true;
}

bool PostgresServer::launch()
{
    for (int attempt = 0; attempt < 3 && !m_running; ++attempt) {
        if (m_port == 0 || attempt > 0)
            m_port = freePort();
        m_process.setWorkingDirectory(m_place.path());
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.setStandardOutputFile(m_place.filePath(QStringLiteral("log")), QIODevice::Append);
        startAsServerUser(m_process, m_programs + QStringLiteral("postgres"),
                          {QStringLiteral("-D"), m_place.filePath(QStringLiteral("data")), QStringLiteral("-p"),
                           QString::number(m_port), QStringLiteral("-c"), QStringLiteral("listen_addresses=127.0.0.1"),
                           QStringLiteral("-c"), QStringLiteral("unix_socket_directories="), QStringLiteral("-c"),
                           QStringLiteral("fsync=off"), QStringLiteral("-c"), QStringLiteral("synchronous_commit=off"),
                           QStringLiteral("-c"), QStringLiteral("full_page_writes=off")});
        m_running = waitUntilReady();
    }
    return m_running;
}

bool PostgresServer::waitUntilReady()
{
    QElapsedTimer elapsed;
    elapsed.start();
    while (elapsed.elapsed() < startTimeout) {
        if (m_process.waitForFinished(20) || m_process.state() == QProcess::NotRunning)
            break;
        if (QProcess::execute(m_programs + QStringLiteral("pg_isready"), endpoint(m_port) << QStringLiteral("-q")) == 0)
            return true;
        QThread::msleep(50);
    }
    stop();
    QFile log(m_place.filePath(QStringLiteral("log")));
    log.open(QIODevice::ReadOnly);
    return fail(QStringLiteral("PostgreSQL did not start: ") + m_process.errorString() + QString::fromUtf8(log.readAll()));
}

QString PostgresServer::dsn(const QString& database, const QString& user) const
{
    return QStringLiteral("postgresql://%1@127.0.0.1:%2/%3").arg(user, QString::number(m_port), database);
}

bool PostgresServer::createDatabase(const QString& name)
{
    return run(QStringLiteral("CREATE DATABASE \"%1\"").arg(name));
}

bool PostgresServer::run(const QString& sql, const QString& database)
{
    QProcess psql;
    psql.setProcessChannelMode(QProcess::MergedChannels);
    psql.start(m_programs + QStringLiteral("psql"),
               endpoint(m_port) << QStringLiteral("-X") << QStringLiteral("-q") << QStringLiteral("-v")
                                << QStringLiteral("ON_ERROR_STOP=1") << QStringLiteral("-U") << QStringLiteral("postgres")
                                << QStringLiteral("-d") << database << QStringLiteral("-f") << QStringLiteral("-"));
    psql.write(sql.toUtf8());
    psql.closeWriteChannel();
    if (!psql.waitForFinished(toolTimeout) || psql.exitCode() != 0)
        return fail(QString::fromUtf8(psql.readAll()));
    return true;
}

void PostgresServer::stop()
{
    m_running = false;
    if (m_process.state() == QProcess::NotRunning)
        return;
#ifdef Q_OS_UNIX
    QProcess::execute(QStringLiteral("kill"), {QStringLiteral("-INT"), QString::number(m_process.processId())});
#endif
    if (m_process.waitForFinished(10'000))
        return;
    m_process.kill();
    m_process.waitForFinished(5'000);
}

bool PostgresServer::restart()
{
    stop();
    return launch();
}

} // namespace unisono::test
