// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/channel.h"
#include "channels/transport/http_message.h"
#include "channels/transport/transport_limits.h"

#include <QEventLoop>
#include <QNetworkReply>
#include <QStringList>
#include <QTimer>

class QNetworkAccessManager;

namespace unisono::channels {

/// One request and what came back, from the first byte to the last, blocking in the calling thread.
class HttpExchange
{
public:
    enum class Ending { Answered, ConnectionLost, HalfAnswer, BadPacking, TimedOut, TooLarge, Untrusted, Cancelled };

    HttpExchange(QNetworkAccessManager& network, const TransportLimits& limits, const CancelFlag& cancel);

    Ending run(const HttpRequest& request);

    HttpReply& reply() { return m_answer; }
    /// For the log: what the network layer calls it, and what is wrong with the certificate.
    QString detail() const;

private:
    void watch();
    void takeBytes();
    void end(Ending ending);
    void takeHeaders();
    Ending judged() const;
    bool isShort() const;

    QNetworkAccessManager& m_network;
    const TransportLimits& m_limits;
    const CancelFlag& m_cancel;
    QEventLoop m_loop;
    QTimer m_silence;
    QTimer m_whole;
    QTimer m_poll;
    std::unique_ptr<QNetworkReply> m_reply;
    HttpReply m_answer;
    QStringList m_certificateErrors;
    std::optional<Ending> m_ending;
};

} // namespace unisono::channels
