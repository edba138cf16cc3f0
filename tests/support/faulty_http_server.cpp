// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faulty_http_server.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QSslSocket>
#include <QTcpServer>
#include <QTimer>

namespace unisono::test {

namespace {

bool isWhole(const QByteArray& bytes, qsizetype* headEnd, qint64* length)
{
    *headEnd = bytes.indexOf("\r\n\r\n");
    if (*headEnd < 0)
        return false;
    const QByteArray head = bytes.left(*headEnd).toLower();
    const qsizetype at = head.indexOf("content-length:");
    *length = at < 0 ? 0 : head.mid(at + 15, head.indexOf('\r', at) - at - 15).trimmed().toLongLong();
    return bytes.size() >= *headEnd + 4 + *length;
}

WebRequest parsed(const QByteArray& bytes, qsizetype headEnd, qint64 length)
{
    WebRequest request;
    const QList<QByteArray> lines = bytes.left(headEnd).split('\n');
    const QList<QByteArray> first = lines.value(0).trimmed().split(' ');
    request.method = first.value(0);
    request.path = first.value(1);
    for (const QByteArray& line : lines.mid(1))
        request.headers.insert(line.left(line.indexOf(':')).toLower(), line.mid(line.indexOf(':') + 1).trimmed());
    request.body = bytes.mid(headEnd + 4, length);
    return request;
}

QByteArray headOf(const WebAnswer& answer)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + " Status\r\n";
    bool hasLength = false;
    for (const auto& [name, value] : answer.headers) {
        hasLength |= name.toLower() == "content-length";
        head += name + ": " + value + "\r\n";
    }
    if (!hasLength)
        head += "Content-Length: " + QByteArray::number(answer.body.size() * answer.repeatBody) + "\r\n";
    return head + "Connection: close\r\n\r\n";
}

void write(QTcpSocket& socket, const WebAnswer& answer)
{
    if (answer.hangUp)
        return socket.abort();
    socket.write(headOf(answer));
    if (answer.cutAfter >= 0)
        socket.write(answer.body.left(answer.cutAfter));
    for (qint64 i = 0; answer.cutAfter < 0 && i < answer.repeatBody; ++i) {
        socket.write(answer.body);
        if (socket.bytesToWrite() > 8 * 1024 * 1024 && !socket.waitForBytesWritten(10'000))
            return;
    }
    socket.disconnectFromHost();
}

} // namespace

WebAnswer WebAnswer::json(const QByteArray& body)
{
    WebAnswer answer;
    answer.headers = {{"Content-Type", "application/json; charset=utf-8"}};
    answer.body = body;
    return answer;
}

class FaultyHttpServer::Listener : public QTcpServer
{
public:
    Listener(FaultyHttpServer& server, const QSslConfiguration& tls) : m_server(server), m_tls(tls) {}

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto* const socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, socket, [this, socket, bytes = QByteArray(), done = false]() mutable {
            bytes += socket->readAll();
            qsizetype headEnd = 0;
            qint64 length = 0;
            if (done || !isWhole(bytes, &headEnd, &length))
                return;
            done = true;
            answer(socket, parsed(bytes, headEnd, length));
        });
        if (m_server.m_secure) {
            socket->setSslConfiguration(m_tls);
            socket->startServerEncryption();
        }
    }

private:
    void answer(QSslSocket* socket, WebRequest request)
    {
        request.number = m_server.m_requests++;
        const int atOnce = ++m_server.m_atOnce;
        m_server.m_mostAtOnce = std::max<int>(m_server.m_mostAtOnce, atOnce);
        const WebAnswer answer = m_server.m_handler(request);
        QTimer::singleShot(answer.waitMilliseconds, this, [this, answer, socket = QPointer(socket)] {
            --m_server.m_atOnce;
            if (socket && !answer.silent)
                write(*socket, answer);
        });
    }

    FaultyHttpServer& m_server;
    QSslConfiguration m_tls;
};

FaultyHttpServer::FaultyHttpServer(Handler handler, const QSslConfiguration& tls)
    : m_handler(std::move(handler)), m_secure(!tls.localCertificate().isNull())
{
    m_listener = new Listener(*this, tls);
    m_listener->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_listener,
        [this] {
            m_listener->listen(QHostAddress::LocalHost);
            m_port = m_listener->serverPort();
        },
        Qt::BlockingQueuedConnection);
}

FaultyHttpServer::~FaultyHttpServer()
{
    QMetaObject::invokeMethod(m_listener, [this] { delete m_listener; }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

QUrl FaultyHttpServer::url(const QString& path) const
{
    const QString scheme = m_secure ? QStringLiteral("https") : QStringLiteral("http");
    return QUrl(QStringLiteral("%1://127.0.0.1:%2%3").arg(scheme).arg(m_port).arg(path));
}

WebAnswer forwarded(const WebRequest& request, quint16 port)
{
    QNetworkAccessManager network;
    QNetworkRequest onward(QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(port).arg(QString::fromUtf8(request.path))));
    for (auto header = request.headers.begin(); header != request.headers.end(); ++header)
        if (header.key() != "host" && header.key() != "content-length" && header.key() != "accept-encoding")
            onward.setRawHeader(header.key(), header.value());
    const std::unique_ptr<QNetworkReply> reply(network.sendCustomRequest(onward, request.method, request.body));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    WebAnswer answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.body = reply->readAll();
    for (const auto& [name, value] : reply->rawHeaderPairs())
        if (!QByteArrayList{"content-length", "content-encoding", "connection", "transfer-encoding", "set-cookie"}.contains(
                name.toLower()))
            answer.headers.emplaceBack(name, value);
    return answer;
}

} // namespace unisono::test
