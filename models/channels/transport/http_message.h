// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QByteArray>
#include <QUrl>

#include <utility>
#include <vector>

namespace unisono::channels {

using HttpHeaders = std::vector<std::pair<QByteArray, QByteArray>>;

struct HttpRequest
{
    QByteArray method = "GET";
    QUrl url;
    HttpHeaders headers;
    HttpHeaders secretHeaders;  ///< sent, and kept out of every error text
    QByteArray body;
    bool repeatable = true;     ///< asking twice does no harm, so a lost answer is asked for again
};

struct HttpReply
{
    int status = 0;
    HttpHeaders headers;
    QByteArray body;    ///< unpacked
    Instant answeredAt; ///< the server's own clock where it tells it, else ours

    /// Value of the first header of that name, whatever its case; empty where absent.
    QByteArray header(const QByteArray& name) const;
};

} // namespace unisono::channels
