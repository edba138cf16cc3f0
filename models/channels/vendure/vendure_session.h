// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/transport/transport.h"
#include "channels/vendure/vendure_queries.h"

#include <optional>

namespace unisono::channels {

/// Talks to one Vendure server as one account. Password, key and the token that a login brings live in memory only.
class VendureSession
{
public:
    /// Options "url" and "user"; without a user the secret is an API key.
    VendureSession(const ChannelSettings& settings, const QString& secret, TransportLimits limits = {});

    /// Who we are, logged in where that is needed.
    Result<VendureAccount> account(const CancelFlag& cancel);
    /// The reply to a query in a Vendure channel (empty token: the default one), never one with errors in it. A session that the
    /// server has forgotten is begun anew once.
    Result<HttpReply> ask(const vendure_queries::Query& query, const QString& channelToken, const CancelFlag& cancel);

private:
    Result<void> begin(const CancelFlag& cancel);
    Result<void> logIn(const CancelFlag& cancel);
    Result<void> presentKey(const CancelFlag& cancel);
    Result<HttpReply> post(const QByteArray& body, const QString& channelToken, const CancelFlag& cancel);
    Result<HttpReply> checked(const vendure_queries::Query& query, const QString& channelToken, const CancelFlag& cancel);
    HttpHeaders proofs() const;
    Error named(Error error) const;

    Transport m_transport;
    QUrl m_url;
    QString m_user;
    QString m_secret;
    QByteArray m_token;
    QByteArray m_cookies;
    std::optional<VendureAccount> m_account;
};

} // namespace unisono::channels
