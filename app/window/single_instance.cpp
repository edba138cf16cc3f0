// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/single_instance.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDeadlineTimer>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>

#include <chrono>

namespace unisono::app {

using namespace std::chrono_literals;

namespace {

constexpr auto patience = 4s;
constexpr qint64 longestAddress = 32 * 1024;
constexpr auto streamVersion = QDataStream::Qt_6_0;
const QByteArray taken = "taken";

/// In a Flatpak every running program has a runtime folder of its own, and shares app/<id> in it with its like.
QString meetingPlace(const QString& folder)
{
    if (!folder.isEmpty())
        return QDir(folder).absolutePath();
#ifdef Q_OS_WIN // whose runtime folder is the user's own, where nobody wants to find our lock
    const QString local = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    QDir().mkpath(local);
    return local;
#else
    const QDir runtime(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation));
    const QString flatpak = qEnvironmentVariable("FLATPAK_ID");
    return flatpak.isEmpty() ? runtime.absolutePath() : runtime.absoluteFilePath(QStringLiteral("app/") + flatpak);
#endif
}

QString socketName(const QString& folder)
{
#ifdef Q_OS_WIN // pipes have names of their own, shared by all users of the machine
    const QByteArray place = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return QStringLiteral("unisono-") + QLatin1String(place);
#else
    return QDir(folder).filePath(QStringLiteral("unisono.socket"));
#endif
}

} // namespace

SingleInstance::SingleInstance(const QString& folder)
    : m_socket(socketName(meetingPlace(folder))), m_lock(QDir(meetingPlace(folder)).filePath(QStringLiteral("unisono.lock")))
{
    m_lock.setStaleLockTime(0); // only the death of its process frees it
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* socket = m_server.nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] { receive(socket); });
            receive(socket);
        }
    });
}

SingleInstance::Role SingleInstance::begin(const QString& address)
{
    QDeadlineTimer deadline(patience);
    do {
        if (handOver(address)) // before the lock, which cannot see the processes of another sandbox
            return Role::Second;
        if (m_lock.tryLock(0))
            return listen() ? Role::First : Role::Alone;
        if (m_lock.error() != QLockFile::LockFailedError)
            return Role::Alone;
        QThread::msleep(50); // the first one may have only just begun, or be ending
    } while (!deadline.hasExpired());
    return Role::Alone;
}

bool SingleInstance::listen()
{
    QLocalServer::removeServer(m_socket); // what a crash left
    if (m_server.listen(m_socket))
        return true;
    m_lock.unlock();
    return false;
}

bool SingleInstance::handOver(const QString& address) const
{
    QLocalSocket socket;
    socket.connectToServer(m_socket);
    if (!socket.waitForConnected(500))
        return false;
    QDataStream stream(&socket);
    stream.setVersion(streamVersion);
    stream << address;
    QByteArray answer;
    QDeadlineTimer deadline(patience);
    while (answer.size() < taken.size() && socket.waitForReadyRead(static_cast<int>(deadline.remainingTime())))
        answer += socket.readAll();
    return answer == taken;
}

void SingleInstance::receive(QLocalSocket* socket)
{
    if (socket->bytesAvailable() > longestAddress)
        return socket->abort();
    QDataStream stream(socket);
    stream.setVersion(streamVersion);
    stream.startTransaction();
    QString address;
    stream >> address;
    if (!stream.commitTransaction())
        return;
    socket->write(taken);
    socket->flush();
    Q_EMIT handedOver(address);
}

} // namespace unisono::app
