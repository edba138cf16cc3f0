// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/transport/transport.h"

#include "channels/transport/address_check.h"
#include "channels/transport/host_slots.h"
#include "channels/transport/retry_plan.h"

#include <QNetworkAccessManager>
#include <QThread>

namespace unisono::channels {

using std::chrono::milliseconds;
using Ending = HttpExchange::Ending;

QByteArray HttpReply::header(const QByteArray& name) const
{
    for (const auto& [key, value] : headers)
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    return {};
}

struct Transport::Attempt
{
    Ending ending = Ending::Cancelled;
    HttpReply reply;
    QString detail;
};

namespace {

QString statusText(int status)
{
    return QStringLiteral("HTTP %1").arg(status);
}

QString hostText(const QUrl& url)
{
    return QStringLiteral("%1:%2").arg(url.host()).arg(url.port());
}

Fault faultOf(Ending ending)
{
    switch (ending) {
    case Ending::TimedOut: return Fault::TimedOut;
    case Ending::Untrusted: return Fault::WrongCertificate;
    case Ending::TooLarge: return Fault::TooLarge;
    case Ending::Cancelled: return Fault::Cancelled;
    case Ending::HalfAnswer:
    case Ending::BadPacking: return Fault::UnexpectedAnswer;
    case Ending::ConnectionLost:
    case Ending::Answered: break;
    }
    return Fault::Unreachable;
}

QString endingText(Ending ending)
{
    switch (ending) {
    case Ending::HalfAnswer: return QStringLiteral("the answer ended early");
    case Ending::BadPacking: return QStringLiteral("the answer could not be unpacked");
    case Ending::TooLarge: return QStringLiteral("the answer is too large");
    default: return {};
    }
}

Error failure(Ending ending, const QString& detail, const QUrl& url)
{
    QStringList parts{endingText(ending), detail};
    parts.removeAll(QString());
    return {faultOf(ending), addressText(url), parts.join(QStringLiteral(": "))};
}

bool isWorthRepeating(Ending ending, int status, const HttpRequest& request)
{
    if (ending == Ending::Answered)
        return asksToWait(status) || (request.repeatable && (status == 502 || status == 504));
    return request.repeatable
        && (ending == Ending::ConnectionLost || ending == Ending::HalfAnswer || ending == Ending::TimedOut);
}

Result<HttpReply> judged(HttpReply reply, const QUrl& url)
{
    const auto refuse = [&](Fault fault) { return Error{fault, addressText(url), statusText(reply.status)}; };
    switch (reply.status) {
    case 401:
    case 403:
    case 407: return refuse(Fault::AccessRefused);
    case 408: return refuse(Fault::TimedOut);
    case 429: return refuse(Fault::RateLimited);
    default: break;
    }
    if (reply.status >= 500)
        return refuse(Fault::ServerFault);
    return reply;
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

/// Where the request goes on, or why it must not.
Result<QUrl> redirected(const HttpRequest& request, const HttpReply& reply)
{
    const QUrl target = request.url.resolved(QUrl(QString::fromUtf8(reply.header("location"))));
    const bool keepsMethod = reply.status == 307 || reply.status == 308 || request.method == "GET";
    if (!target.isValid() || !isSameHost(request.url, target) || !keepsMethod)
        return Error{Fault::UnexpectedAnswer, addressText(request.url),
                     statusText(reply.status) + QStringLiteral(" to ") + addressText(target)};
    return target;
}

} // namespace

Transport::Transport(TransportLimits limits)
    : m_limits(limits), m_chance(std::random_device{}())
{
}

Transport::~Transport() = default;

QNetworkAccessManager& Transport::network()
{
    if (!m_network || m_thread != QThread::currentThread()) {
        m_network = std::make_unique<QNetworkAccessManager>();
        m_thread = QThread::currentThread();
    }
    return *m_network;
}

Result<HttpReply> Transport::send(HttpRequest request, const CancelFlag& cancel)
{
    for (int hop = 0;; ++hop) {
        if (const auto checked = checkAddress(request.url); !checked)
            return checked.error();
        auto reply = sendPatiently(request, cancel);
        if (!reply || !isRedirect(reply->status))
            return reply;
        auto target = redirected(request, *reply);
        if (!target)
            return target.error();
        if (hop == m_limits.redirects)
            return Error{Fault::UnexpectedAnswer, addressText(request.url), QStringLiteral("redirected too often")};
        request.url = *target;
    }
}

Result<HttpReply> Transport::sendPatiently(const HttpRequest& request, const CancelFlag& cancel)
{
    for (int number = 0;; ++number) {
        Attempt last = attempt(request, cancel);
        const int status = last.reply.status;
        milliseconds wait = backOff(number, std::uniform_real_distribution<>()(m_chance), m_limits);
        if (last.ending == Ending::Answered && asksToWait(status)) {
            wait = retryAfter(last.reply.header("retry-after"), last.reply.answeredAt).value_or(wait);
            if (wait > m_limits.longestWait)
                return Error{Fault::RateLimited, addressText(request.url),
                             Instant::now().plusSeconds(wait.count() / 1000).toIso()};
        }
        if (number + 1 >= m_limits.attempts || !isWorthRepeating(last.ending, status, request)) {
            if (last.ending != Ending::Answered)
                return failure(last.ending, last.detail, request.url);
            return judged(std::move(last.reply), request.url);
        }
        if (!pause(wait, cancel))
            return Error{Fault::Cancelled, addressText(request.url), {}};
    }
}

Transport::Attempt Transport::attempt(const HttpRequest& request, const CancelFlag& cancel)
{
    const auto slot = HostSlot::wait(hostText(request.url), m_limits.perHost, cancel);
    if (!slot)
        return {};
    HttpExchange exchange(network(), m_limits, cancel);
    Attempt attempt;
    attempt.ending = exchange.run(request);
    attempt.detail = exchange.detail();
    attempt.reply = std::move(exchange.reply());
    return attempt;
}

bool Transport::pause(milliseconds duration, const CancelFlag& cancel) const
{
    constexpr milliseconds step{50};
    for (milliseconds left = duration; left.count() > 0 && !cancel; left -= step)
        QThread::msleep(static_cast<unsigned long>(std::min(left, step).count()));
    return !cancel;
}

} // namespace unisono::channels
