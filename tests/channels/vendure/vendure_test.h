// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/vendure_server.h"

#include "channels/vendure/pulled_records.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTest>

namespace unisono::test {

inline constexpr char marketplaceToken[] = "marketplace-token";

inline QString money(const QJsonValue& minor)
{
    return QString::fromStdString(divided(Decimal(static_cast<long long>(minor.toInteger())), Decimal(100)).toString());
}

inline QJsonArray items(const QJsonObject& data, const char* list)
{
    return data.value(QLatin1String(list)).toObject().value(QLatin1String("items")).toArray();
}

inline QString string(const QJsonValue& object, const char* name)
{
    return object[QLatin1String(name)].toString();
}

/// Tests of the vendure kind against a real server, by an account that may only read.
class VendureTest : public QObject
{
public:
    explicit VendureTest(VendureServer& server) : m_server(server) {}

protected:
    VendureServer& m_server;

    ChannelSettings settings(const QString& channel = {}, const QUrl& url = {}) const
    {
        ChannelSettings settings;
        settings.id = QStringLiteral("web");
        settings.kind = QStringLiteral("vendure");
        settings.options = {{QStringLiteral("url"), (url.isEmpty() ? m_server.url() : url).toString()},
                            {QStringLiteral("user"), QStringLiteral("reader@example.com")}};
        if (!channel.isEmpty())
            settings.options.insert(QStringLiteral("channel"), channel);
        return settings;
    }
    VendureChannel reader(const QString& channel = {}, const QUrl& url = {}) const
    {
        TransportLimits limits;
        limits.attempts = 2;
        limits.firstBackOff = std::chrono::milliseconds(20);
        return VendureChannel(settings(channel, url), QStringLiteral("reads-only"), limits);
    }

    /// By id; of two variants with one SKU, which the sample catalogue has, the earlier one.
    QJsonArray variants(const QByteArray& token = {})
    {
        QJsonArray distinct;
        QSet<QString> seen;
        for (const QJsonValue& variant : allVariants(token)) {
            if (!seen.contains(string(variant, "sku")))
                distinct.append(variant);
            seen.insert(string(variant, "sku"));
        }
        return distinct;
    }
    QJsonArray allVariants(const QByteArray& token)
    {
        return items(m_server.adminApi(QStringLiteral(
                         "{productVariants(options:{take:1000,sort:{id:ASC}}){items{id sku enabled price priceWithTax currencyCode trackInventory "
                         "stockOnHand stockAllocated product{id enabled} stockLevels{stockOnHand stockAllocated stockLocation{name}}}}}"),
                                       {}, token),
                     "productVariants");
    }
    QJsonArray orders(const QByteArray& token = {})
    {
        return items(m_server.adminApi(QStringLiteral("{orders(options:{take:1000}){items{id code state active orderPlacedAt totalWithTax "
                                                      "channels{code} payments{id} lines{id quantity unitPriceWithTax productVariant{sku}}}}}"),
                                       {}, token),
                     "orders");
    }

    void compareAll(const Pulled& pulled, const QByteArray& token)
    {
        QVERIFY2(!pulled.error, pulled.error ? qPrintable(pulled.error->detail) : "");
        for (const RejectedRow& row : pulled.rejected)
            QCOMPARE(row.reason, RowReason::DuplicateKey);
        compareStock(pulled, token);
        comparePrices(pulled, token, !token.isEmpty());
    }

    /// Orders placed in this channel, with their lines, and nothing of carts.
    void compareOrders(const Pulled& pulled, const QByteArray& token)
    {
        QHash<QString, QString> lines;
        QSet<QString> codes;
        QSet<QString> carts;
        for (const QJsonValue& order : orders(token)) {
            if (token.isEmpty() && order[QLatin1String("channels")].toArray().size() > 1)
                continue;
            carts.insert(string(order, "code"));
            if (order[QLatin1String("orderPlacedAt")].isNull())
                continue;
            codes.insert(string(order, "code"));
            QCOMPARE(pulled.orders.value(string(order, "code")).section(QLatin1Char(' '), 1), money(order[QLatin1String("totalWithTax")]));
            for (const QJsonValue& line : order[QLatin1String("lines")].toArray())
                lines.insert(string(order, "code") + QLatin1Char('/') + string(line, "id"),
                             QStringLiteral("%1 %2 %3").arg(string(line[QLatin1String("productVariant")], "sku"))
                                 .arg(line[QLatin1String("quantity")].toInt()).arg(money(line[QLatin1String("unitPriceWithTax")])));
        }
        QVERIFY(!codes.isEmpty());
        const QStringList pulledCodes = pulled.orders.keys();
        QCOMPARE(QSet<QString>(pulledCodes.begin(), pulledCodes.end()), codes);
        QCOMPARE(pulled.lines, lines);
        QCOMPARE(pulled.carts, carts);
        if (token.isEmpty())
            QVERIFY(carts.size() > codes.size());
    }

private:
    void compareStock(const Pulled& pulled, const QByteArray& token)
    {
        QHash<QString, QString> expected;
        for (const QJsonValue& variant : variants(token))
            for (const QJsonValue& level : variant[QLatin1String("stockLevels")].toArray()) {
                const bool tracked = string(variant, "trackInventory") != QLatin1String("FALSE");
                expected.insert(string(variant, "sku") + QStringLiteral(" @ ") + string(level[QLatin1String("stockLocation")], "name"),
                                tracked ? QStringLiteral("%1/%2").arg(level[QLatin1String("stockOnHand")].toInt())
                                              .arg(level[QLatin1String("stockAllocated")].toInt())
                                        : QStringLiteral("?/?"));
            }
        QVERIFY(expected.size() > 80);
        QCOMPARE(pulled.stock, expected);
    }
    void comparePrices(const Pulled& pulled, const QByteArray& token, bool taxed)
    {
        QHash<QString, QString> expected;
        for (const QJsonValue& variant : variants(token))
            if (variant[QLatin1String("enabled")].toBool() && variant[QLatin1String("product")][QLatin1String("enabled")].toBool())
                expected.insert(string(variant, "sku"),
                                QStringLiteral("%1 %2 %3").arg(money(variant[taxed ? QLatin1String("priceWithTax") : QLatin1String("price")]),
                                                               string(variant, "currencyCode")).arg(taxed));
        QVERIFY(expected.size() > 80);
        QCOMPARE(pulled.prices, expected);
    }
};

/// Ends with 77, which the test runner calls skipped, where npm reaches no registry.
template<typename Test>
int runWithVendure(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    VendureServer::Failure failure;
    const auto server = VendureServer::start(&failure);
    if (!server) {
        qWarning("%s: %s", failure.mayBeSkipped ? "SKIPPED" : "FAILED", qPrintable(failure.reason));
        return failure.mayBeSkipped ? 77 : 1;
    }
    Test test(*server);
    return QTest::qExec(&test, argc, argv);
}

} // namespace unisono::test
