// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/channel.h"
#include "channels/transport/http_exchange.h"

#include <memory>
#include <random>

class QNetworkAccessManager;
class QThread;

namespace unisono::channels {

/// Asks a web server, blocking in the calling thread, which must have no other event loop to serve meanwhile.
///
/// An answer below 500 comes back as it is, apart from 401 and 403 (Fault::AccessRefused) and 408 (Fault::TimedOut). Throttling
/// (429, 503) and lost connections are tried again, as long as the host does not ask for more patience than the limits allow
/// (Fault::RateLimited, its detail being the instant from which to ask again). Redirects are followed on the same host only, and
/// a request with a body is never turned into another one. No error text holds a body or a secret header.
class Transport
{
public:
    explicit Transport(TransportLimits limits = {});
    ~Transport();

    Result<HttpReply> send(HttpRequest request, const CancelFlag& cancel);

private:
    struct Attempt;

    Attempt attempt(const HttpRequest& request, const CancelFlag& cancel);
    Result<HttpReply> sendPatiently(const HttpRequest& request, const CancelFlag& cancel);
    /// False where cancelled meanwhile.
    bool pause(std::chrono::milliseconds duration, const CancelFlag& cancel) const;
    QNetworkAccessManager& network();

    TransportLimits m_limits;
    std::unique_ptr<QNetworkAccessManager> m_network;
    QThread* m_thread = nullptr;
    std::minstd_rand m_chance;
};

} // namespace unisono::channels
