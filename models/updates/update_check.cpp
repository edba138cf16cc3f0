// SPDX-License-Identifier: GPL-3.0-or-later
#include "updates/update_check.h"

#include "channels/transport/address_check.h"
#include "channels/transport/transport.h"
#include "updates/signature.h"

namespace unisono::updates {

using namespace std::chrono_literals;

namespace {

Result<QByteArray> fetch(channels::Transport& transport, const QUrl& address, const channels::CancelFlag& cancel)
{
    channels::HttpRequest request;
    request.url = address;
    // What the network layer would say of the version and the language of its own accord.
    request.headers = {{"User-Agent", "Unisono"}, {"Accept-Language", "*"}};
    Result<channels::HttpReply> reply = transport.send(std::move(request), cancel);
    if (!reply)
        return reply.error();
    if (reply->status == 200)
        return std::move(reply->body);
    const bool absent = reply->status == 404 || reply->status == 410;
    return Error{absent ? Fault::NotFound : Fault::UnexpectedAnswer, channels::addressText(address), QStringLiteral("HTTP %1").arg(reply->status)};
}

QUrl signatureOf(QUrl address)
{
    address.setPath(address.path() + QStringLiteral(".sig"));
    return address;
}

} // namespace

channels::TransportLimits noticeLimits()
{
    channels::TransportLimits limits;
    limits.silence = 10s;
    limits.whole = 20s;
    limits.attempts = 1;
    limits.answerBytes = 64 * 1024;
    return limits;
}

Result<UpdateNotice> askForUpdate(const UpdateSource& source, const channels::CancelFlag& cancel, const channels::TransportLimits& limits)
{
    channels::Transport transport(limits);
    const QString subject = channels::addressText(source.address);
    const Result<QByteArray> notice = fetch(transport, source.address, cancel);
    if (!notice)
        return notice.error();
    if (!notice->trimmed().startsWith('{')) // the page of a site that has moved, say
        return Error{Fault::UnexpectedAnswer, subject, QStringLiteral("no JSON")};
    const Result<QByteArray> signature = fetch(transport, signatureOf(source.address), cancel);
    if (!signature)
        return signature.error();
    if (!isSigned(*notice, *signature, source.key))
        return Error{Fault::Corrupt, subject, QStringLiteral("the signature does not fit")};
    const Result<UpdateNotice> read = readNotice(*notice);
    return read ? read : Error{read.error().fault, subject, read.error().detail};
}

} // namespace unisono::updates
