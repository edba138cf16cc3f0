// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

class QLocalSocket;

namespace unisono::app {

/// One window a person: who comes second hands what he was asked to open to the first, and ends. A lock says who is first, and dies
/// with its process; a local socket that no other user may open carries the address.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    enum class Role
    {
        First,  ///< handedOver() comes from now on
        Second, ///< the first one has taken the address: end
        Alone   ///< neither: the first one does not answer, or there is no place for a lock; go on without
    };

    /// `folder` is where the person's running programs meet; that of the system where it is empty.
    explicit SingleInstance(const QString& folder = {});

    /// An empty address only brings the first one's window forward.
    Role begin(const QString& address);

Q_SIGNALS:
    void handedOver(const QString& address);

private:
    bool listen();
    bool handOver(const QString& address) const;
    void receive(QLocalSocket* socket);

    QString m_socket;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace unisono::app
