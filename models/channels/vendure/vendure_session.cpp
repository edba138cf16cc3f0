// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/vendure/vendure_session.h"

#include "channels/transport/address_check.h"
#include "channels/vendure/vendure_answer.h"
#include "channels/vendure/vendure_shop_decoder.h"

#include <QNetworkCookie>

namespace unisono::channels {

namespace {

/// The admin API's address from itself or from the shop's.
QUrl adminApi(const QString& told)
{
    QUrl url(told.trimmed(), QUrl::StrictMode);
    QString path = url.path();
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    if (!path.section(QLatin1Char('/'), -1).contains(QLatin1String("admin")))
        path += QStringLiteral("/admin-api");
    url.setPath(path);
    url.setUserInfo({});
    url.setQuery(QString());
    url.setFragment({});
    return url;
}

/// What a browser would send back: shops that know no bearer tokens keep the session in cookies.
QByteArray cookiesIn(const HttpReply& reply)
{
    QByteArray cookies;
    for (const QNetworkCookie& cookie : QNetworkCookie::parseCookies(reply.header("set-cookie"))) {
        if (!cookies.isEmpty())
            cookies += "; ";
        cookies += cookie.toRawForm(QNetworkCookie::NameAndValueOnly);
    }
    return cookies;
}

} // namespace

VendureSession::VendureSession(const ChannelSettings& settings, const QString& secret, TransportLimits limits)
    : m_transport(limits),
      m_url(adminApi(settings.options.value(QLatin1String("url")).toString())),
      m_user(settings.options.value(QLatin1String("user")).toString().trimmed()),
      m_secret(secret)
{
}

/// The server's own words may repeat what it was sent.
Error VendureSession::named(Error error) const
{
    if (error.subject.isEmpty())
        error.subject = addressText(m_url);
    for (const QString& secret : {m_secret, QString::fromUtf8(m_token)})
        if (!secret.isEmpty())
            error.detail.replace(secret, QStringLiteral("…"));
    return error;
}

HttpHeaders VendureSession::proofs() const
{
    if (m_user.isEmpty())
        return {{"vendure-api-key", m_secret.toUtf8()}};
    if (!m_token.isEmpty())
        return {{"Authorization", "Bearer " + m_token}};
    if (!m_cookies.isEmpty())
        return {{"Cookie", m_cookies}};
    return {};
}

Result<HttpReply> VendureSession::post(const QByteArray& body, const QString& channelToken, const CancelFlag& cancel)
{
    HttpRequest request;
    request.method = "POST";
    request.url = m_url;
    request.headers = {{"Content-Type", "application/json"}, {"Accept", "application/json"}};
    request.secretHeaders = proofs();
    if (!channelToken.isEmpty())
        request.secretHeaders.emplace_back("vendure-token", channelToken.toUtf8());
    request.body = body;
    return m_transport.send(std::move(request), cancel);
}

Result<void> VendureSession::begin(const CancelFlag& cancel)
{
    m_token.clear();
    m_cookies.clear();
    m_account.reset();
    return m_user.isEmpty() ? presentKey(cancel) : logIn(cancel);
}

Result<void> VendureSession::logIn(const CancelFlag& cancel)
{
    const auto reply = post(vendure_queries::login(m_user, m_secret).body(), {}, cancel);
    if (!reply)
        return reply.error();
    auto account = vendure_shop_decoder::account(reply->body);
    if (!account)
        return named(account.error());
    m_account = std::move(*account);
    m_token = reply->header("vendure-auth-token");
    m_cookies = cookiesIn(*reply);
    return {};
}

/// A key may not ask who it is, and lists the channels only where it was given the right to.
Result<void> VendureSession::presentKey(const CancelFlag& cancel)
{
    const auto reply = checked(vendure_queries::activeChannel(), {}, cancel);
    if (!reply)
        return reply.error();
    auto account = vendure_shop_decoder::keyAccount(reply->body);
    if (!account)
        return named(account.error());
    const auto listed = checked(vendure_queries::channels(), {}, cancel);
    if (!listed && listed.error().fault != Fault::AccessRefused)
        return listed.error();
    if (listed)
        if (const auto read = vendure_shop_decoder::channels(listed->body, *account); !read)
            return named(read.error());
    m_account = std::move(*account);
    return {};
}

Result<VendureAccount> VendureSession::account(const CancelFlag& cancel)
{
    if (!m_account)
        if (const auto begun = begin(cancel); !begun)
            return begun.error();
    return *m_account;
}

Result<HttpReply> VendureSession::checked(const vendure_queries::Query& query, const QString& channelToken, const CancelFlag& cancel)
{
    auto reply = post(query.body(), channelToken, cancel);
    if (!reply)
        return reply;
    const auto answer = VendureAnswer::open(reply->body);
    if (answer)
        return reply;
    Error error = named(answer.error());
    if (reply->status != 200)
        error.detail.prepend(QStringLiteral("HTTP %1: ").arg(reply->status));
    return error;
}

Result<HttpReply> VendureSession::ask(const vendure_queries::Query& query, const QString& channelToken, const CancelFlag& cancel)
{
    const bool isFresh = !m_account;
    if (isFresh)
        if (const auto begun = begin(cancel); !begun)
            return begun.error();
    auto reply = checked(query, channelToken, cancel);
    if (reply || reply.error().fault != Fault::AccessRefused || isFresh || m_user.isEmpty())
        return reply;
    if (const auto begun = begin(cancel); !begun)
        return begun.error();
    return checked(query, channelToken, cancel);
}

} // namespace unisono::channels
