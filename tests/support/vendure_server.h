// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/child_process.h"

#include <QJsonObject>
#include <QUrl>

#include <memory>
#include <optional>

namespace unisono::test {

/// A real Vendure on loopback with a small seeded shop, for the life of this object. Its program is fetched and its shop seeded once
/// per lock file, into the folder that UNISONO_TEST_CACHE names (else the user's cache); what a test changes is gone with it.
///
/// The shop: currency USD, prices without tax, four stock locations; a second Vendure channel "marketplace" (token
/// "marketplace-token", EUR, prices with tax, the location "Marketplace FC" alone); promotions, carts and orders. Accounts: superadmin
/// / superadmin, and reader@example.com / reads-only, who may read catalogue, orders and promotions.
class VendureServer
{
public:
    struct Failure
    {
        QString reason;
        bool mayBeSkipped = false; ///< there is no npm, or it reaches no registry
    };

    /// Null with a reason where it cannot be started.
    static std::unique_ptr<VendureServer> start(Failure* failure, const QString& tokenMethods = {});

    quint16 port() const { return m_port; }
    QUrl url() const;

    /// The `data` of the answer, asked as superadmin in the default channel or that of the token; a failed query is in `lastErrors`.
    QJsonObject adminApi(const QString& query, const QJsonObject& variables = {}, const QByteArray& channelToken = {});
    /// The same at the shop, as one customer who goes on until `newCustomer`.
    QJsonObject shopApi(const QString& query, const QJsonObject& variables = {}, const QByteArray& channelToken = {});
    void newCustomer() { m_shopToken.clear(); }
    QByteArray lastErrors() const { return m_lastErrors; }

    void stop() { m_process.stop(); }

private:
    VendureServer() = default;
    QJsonObject ask(const QString& path, const QString& query, const QJsonObject& variables, const QByteArray& channelToken,
                    QByteArray& token);

    ChildProcess m_process;
    quint16 m_port = 0;
    QByteArray m_adminToken;
    QByteArray m_shopToken;
    QByteArray m_lastErrors;
};

} // namespace unisono::test
