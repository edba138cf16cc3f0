// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QPair>
#include <QSslConfiguration>
#include <QThread>
#include <QUrl>

#include <atomic>
#include <functional>
#include <memory>

namespace unisono::test {

struct WebRequest
{
    QByteArray method;
    QByteArray path;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body = {};
    int number = 0;                        ///< 0 for the first request the server saw
};

/// What the server answers, and how it misbehaves while doing so.
struct WebAnswer
{
    int status = 200;
    QList<QPair<QByteArray, QByteArray>> headers = {}; ///< Content-Length and Connection come by themselves where absent
    QByteArray body = {};
    int waitMilliseconds = 0;   ///< before the first byte
    qint64 cutAfter = -1;       ///< hangs up after so many bytes of the body
    qint64 repeatBody = 1;      ///< sends the body so many times
    bool silent = false;        ///< accepts the request and never answers
    bool hangUp = false;        ///< closes without a byte

    static WebAnswer json(const QByteArray& body);
};

/// A web server on loopback, in a thread of its own, that answers whatever the handler says.
class FaultyHttpServer
{
public:
    /// Runs in the server's thread, one request at a time.
    using Handler = std::function<WebAnswer(const WebRequest&)>;

    explicit FaultyHttpServer(Handler handler, const QSslConfiguration& tls = {});
    ~FaultyHttpServer();

    quint16 port() const { return m_port; }
    QUrl url(const QString& path = QStringLiteral("/")) const;
    int requests() const { return m_requests; }
    int mostAtOnce() const { return m_mostAtOnce; }

private:
    class Listener;

    Handler m_handler;
    bool m_secure;
    quint16 m_port = 0;
    std::atomic_int m_requests = 0;
    std::atomic_int m_atOnce = 0;
    std::atomic_int m_mostAtOnce = 0;
    QThread m_thread;
    Listener* m_listener = nullptr;
};

/// Asks the server on that loopback port the same, and answers what it answers: makes the faulty server a proxy.
WebAnswer forwarded(const WebRequest& request, quint16 port);

} // namespace unisono::test
