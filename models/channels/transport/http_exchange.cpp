// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/transport/http_exchange.h"

#include "channels/transport/address_check.h"
#include "channels/transport/retry_plan.h"

#include <QMetaEnum>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QSslError>

namespace unisono::channels {

namespace {

constexpr auto pollInterval = std::chrono::milliseconds(50);
constexpr qint64 bufferBytes = 256 * 1024;

QNetworkRequest prepared(const HttpRequest& request)
{
    QNetworkRequest prepared(request.url);
    prepared.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    prepared.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    prepared.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    prepared.setDecompressedSafetyCheckThreshold(-1); // takeBytes() stops at the limit, whatever the ratio
    prepared.setRawHeader("User-Agent", "Unisono/" UNISONO_VERSION);
    for (const HttpHeaders* headers : {&request.headers, &request.secretHeaders})
        for (const auto& [name, value] : *headers)
            prepared.setRawHeader(name, value);
    return prepared;
}

} // namespace

HttpExchange::HttpExchange(QNetworkAccessManager& network, const TransportLimits& limits, const CancelFlag& cancel)
    : m_network(network), m_limits(limits), m_cancel(cancel)
{
    m_silence.setSingleShot(true);
    m_whole.setSingleShot(true);
}

HttpExchange::Ending HttpExchange::run(const HttpRequest& request)
{
    m_network.setProxy(isLoopback(request.url) ? QNetworkProxy(QNetworkProxy::NoProxy)
                                               : QNetworkProxy(QNetworkProxy::DefaultProxy));
    m_reply.reset(m_network.sendCustomRequest(prepared(request), request.method, request.body));
    m_reply->setReadBufferSize(bufferBytes);
    watch();
    if (!m_reply->isFinished() && !m_ending)
        m_loop.exec();
    if (!m_ending) {
        takeHeaders();
        takeBytes();
    }
    return m_ending ? *m_ending : judged();
}

void HttpExchange::watch()
{
    const auto alive = [this] { m_silence.start(m_limits.silence); };
    QNetworkReply* const reply = m_reply.get();
    QObject::connect(reply, &QNetworkReply::requestSent, &m_loop, alive);
    QObject::connect(reply, &QNetworkReply::uploadProgress, &m_loop, alive);
    QObject::connect(reply, &QNetworkReply::metaDataChanged, &m_loop, alive);
    QObject::connect(reply, &QNetworkReply::downloadProgress, &m_loop, alive);
    QObject::connect(reply, &QNetworkReply::readyRead, &m_loop, [this] { takeBytes(); });
    QObject::connect(reply, &QNetworkReply::finished, &m_loop, &QEventLoop::quit);
    QObject::connect(reply, &QNetworkReply::sslErrors, &m_loop, [this](const QList<QSslError>& errors) {
        for (const QSslError& error : errors)
            m_certificateErrors.append(error.errorString());
    });
    QObject::connect(&m_silence, &QTimer::timeout, &m_loop, [this] { end(Ending::TimedOut); });
    QObject::connect(&m_whole, &QTimer::timeout, &m_loop, [this] { end(Ending::TimedOut); });
    QObject::connect(&m_poll, &QTimer::timeout, &m_loop, [this] {
        if (m_cancel)
            end(Ending::Cancelled);
    });
    m_silence.start(m_limits.connecting);
    m_whole.start(m_limits.whole);
    m_poll.start(pollInterval);
}

void HttpExchange::end(Ending ending)
{
    if (m_ending)
        return;
    m_ending = ending;
    m_reply->abort();
    m_loop.quit();
}

void HttpExchange::takeBytes()
{
    while (!m_ending && m_reply->isOpen()) {
        const QByteArray bytes = m_reply->read(64 * 1024);
        if (bytes.isEmpty())
            return;
        m_answer.body += bytes;
        if (m_answer.body.size() > m_limits.answerBytes)
            end(Ending::TooLarge);
    }
}

void HttpExchange::takeHeaders()
{
    m_answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    for (const auto& [name, value] : m_reply->rawHeaderPairs())
        m_answer.headers.emplace_back(name.toLower(), value);
    m_answer.answeredAt = httpDate(m_answer.header("date"));
    if (!m_answer.answeredAt.isKnown())
        m_answer.answeredAt = Instant::now();
}

HttpExchange::Ending HttpExchange::judged() const
{
    const QNetworkReply::NetworkError error = m_reply->error();
    if (!m_certificateErrors.isEmpty() && m_answer.status == 0)
        return Ending::Untrusted;
    if (m_answer.status == 0)
        return error == QNetworkReply::TimeoutError ? Ending::TimedOut : Ending::ConnectionLost;
    if (m_answer.status >= 300 && m_answer.status != 503)
        return Ending::Answered; // the network layer calls these errors; the caller judges them by status
    if (error == QNetworkReply::RemoteHostClosedError || isShort())
        return Ending::HalfAnswer;
    if (m_answer.status < 300 && error != QNetworkReply::NoError)
        return Ending::BadPacking;
    return Ending::Answered;
}

bool HttpExchange::isShort() const
{
    if (!m_answer.header("content-encoding").isEmpty())
        return false;
    bool promised = false;
    const qint64 length = m_answer.header("content-length").toLongLong(&promised);
    return promised && m_answer.body.size() < length;
}

QString HttpExchange::detail() const
{
    const auto names = QMetaEnum::fromType<QNetworkReply::NetworkError>();
    const char* const name = m_reply ? names.valueToKey(m_reply->error()) : nullptr;
    QStringList parts;
    if (name && m_reply->error() != QNetworkReply::NoError)
        parts.append(QString::fromLatin1(name));
    parts.append(m_certificateErrors);
    return parts.join(QStringLiteral("; "));
}

} // namespace unisono::channels
