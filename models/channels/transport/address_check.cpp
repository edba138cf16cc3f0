// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/transport/address_check.h"

#include <QHostAddress>

namespace unisono::channels {

namespace {

int portOf(const QUrl& url)
{
    return url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
}

} // namespace

QString addressText(const QUrl& url)
{
    return url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

bool isLoopback(const QUrl& url)
{
    const QString host = url.host();
    if (host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0)
        return true;
    const QHostAddress address(host);
    return !address.isNull() && address.isLoopback();
}

Result<void> checkAddress(const QUrl& url)
{
    const bool secure = url.scheme() == QLatin1String("https");
    const bool plain = url.scheme() == QLatin1String("http");
    if (!url.isValid() || url.host().isEmpty() || (!secure && !plain))
        return Error{Fault::WrongUse, addressText(url), QStringLiteral("not an http or https address")};
    if (plain && !isLoopback(url))
        return Error{Fault::InsecureAddress, addressText(url), {}};
    return {};
}

bool isSameHost(const QUrl& from, const QUrl& to)
{
    if (from.host().compare(to.host(), Qt::CaseInsensitive) != 0)
        return false;
    if (from.scheme() == to.scheme())
        return portOf(from) == portOf(to);
    return from.scheme() == QLatin1String("http") && to.scheme() == QLatin1String("https");
}

} // namespace unisono::channels
