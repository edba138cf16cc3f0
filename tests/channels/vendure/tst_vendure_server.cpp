// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faulty_http_server.h"

#include "channels/vendure/vendure_test.h"

#include <QJsonDocument>

using namespace unisono;
using namespace unisono::channels;
using namespace unisono::test;

/// What is pulled equals what Vendure's own API says, before and after everything that can happen to a shop.
class TestVendureServer : public VendureTest
{
    Q_OBJECT

public:
    using VendureTest::VendureTest;

private:
    /// How many of the variant the shop really lets one customer have.
    int offered(const QString& id, const QByteArray& token)
    {
        m_server.newCustomer();
        const QJsonObject data = m_server.shopApi(
            QStringLiteral("mutation($v:ID!){addItemToOrder(productVariantId:$v,quantity:900){__typename "
                           "... on InsufficientStockError{quantityAvailable}}}"),
            {{QStringLiteral("v"), id}}, token);
        const QJsonObject answer = data.value(QLatin1String("addItemToOrder")).toObject();
        return answer.value(QLatin1String("quantityAvailable")).toInt(-1);
    }
    /// A cart with two of the variant, ready to be paid.
    QString fillCart(const QString& sku)
    {
        QString id;
        for (const QJsonValue& variant : variants())
            if (string(variant, "sku") == sku)
                id = string(variant, "id");
        m_server.newCustomer();
        const QJsonObject data = m_server.shopApi(QStringLiteral("mutation($v:ID!){addItemToOrder(productVariantId:$v,quantity:2){... on Order{code}}}"),
                                                  {{QStringLiteral("v"), id}});
        m_server.shopApi(QStringLiteral("mutation{setCustomerForOrder(input:{firstName:\"N\",lastName:\"N\",emailAddress:\"new@example.com\"}){__typename}}"));
        m_server.shopApi(QStringLiteral("mutation{setOrderShippingAddress(input:{streetLine1:\"1 rue\",countryCode:\"FR\"}){__typename}}"));
        const QJsonArray methods =
            m_server.shopApi(QStringLiteral("{eligibleShippingMethods{id}}")).value(QLatin1String("eligibleShippingMethods")).toArray();
        m_server.shopApi(QStringLiteral("mutation($i:[ID!]!){setOrderShippingMethod(shippingMethodId:$i){__typename}}"),
                         {{QStringLiteral("i"), QJsonArray{methods.at(0)[QLatin1String("id")]}}});
        return data.value(QLatin1String("addItemToOrder"))[QLatin1String("code")].toString();
    }
    void pay()
    {
        m_server.shopApi(QStringLiteral("mutation{transitionOrderToState(state:\"ArrangingPayment\"){__typename}}"));
        const QJsonObject paid = m_server.shopApi(
            QStringLiteral("mutation{addPaymentToOrder(input:{method:\"standard-payment\",metadata:{}}){__typename ... on ErrorResult{message}}}"));
        QCOMPARE(paid.value(QLatin1String("addPaymentToOrder"))[QLatin1String("__typename")].toString(), QStringLiteral("Order"));
    }
    void update(const QString& sku, const QString& change)
    {
        for (const QJsonValue& variant : variants())
            if (string(variant, "sku") == sku)
                m_server.adminApi(QStringLiteral("mutation{updateProductVariants(input:[{id:\"%1\",%2}]){id}}").arg(string(variant, "id"), change));
        QCOMPARE(m_server.lastErrors(), QByteArray("[]"));
    }

    /// A shop that gives thirty entries at once, and no more.
    FaultyHttpServer::Handler thirtyAtOnce() const
    {
        return [port = m_server.port()](const WebRequest& request) {
            const QJsonObject options = QJsonDocument::fromJson(request.body)[QLatin1String("variables")][QLatin1String("o")].toObject();
            if (options.value(QLatin1String("take")).toInt() > 30)
                return WebAnswer::json(R"({"errors":[{"message":"Cannot take more than 30 results","extensions":{"code":"USER_INPUT_ERROR"}}]})");
            return forwarded(request, port);
        };
    }

private Q_SLOTS:
    void theDefaultChannelIsPulledAsTheApiTells()
    {
        VendureChannel channel = reader();
        const Pulled pulled = pullAll(channel);
        compareAll(pulled, {});
        compareOrders(pulled, {});
        QCOMPARE(pulled.locations.size(), 4);
        QCOMPARE(pulled.promotions, QSet<QString>({QStringLiteral("10% over 100"), QStringLiteral("Welcome"), QStringLiteral("Laptop week"),
                                                   QStringLiteral("Free shipping"), QStringLiteral("3 for 2")}));
        QCOMPARE(pulled.products.size(), 86);
        QCOMPARE(pulled.rejected.size(), std::size_t(2)); // 404.038.96 is the SKU of three variants
        QCOMPARE(pulled.profile->currency, QStringLiteral("USD"));
        QCOMPARE(pulled.profile->pricesIncludeTax, std::optional(false));
        QCOMPARE(pulled.profile->locationScope.size(), 4);
        QCOMPARE(pulled.profile->bufferBySku.size(), 2);
        QVERIFY(std::ranges::count(pulled.enumerated, RecordKind::Order) == 1);
        for (const char* activity : {"cart", "checkout", "order_placed", "payment_settled", "parcel_shipped", "parcel_delivered",
                                     "order_cancelled", "coupon_applied"})
            QVERIFY2(pulled.activities.contains(QLatin1String(activity)), activity);
    }

    void anotherVendureChannelIsAnotherShop()
    {
        VendureChannel channel = reader(QStringLiteral("marketplace"));
        const Pulled pulled = pullAll(channel);
        compareAll(pulled, marketplaceToken);
        compareOrders(pulled, marketplaceToken);
        QCOMPARE(pulled.locations, QSet<QString>{QStringLiteral("Marketplace FC")});
        QCOMPARE(pulled.profile->currency, QStringLiteral("EUR"));
        QCOMPARE(pulled.profile->pricesIncludeTax, std::optional(true));
        for (const QByteArray& cursor : pulled.cursors)
            QVERIFY(!cursor.contains(marketplaceToken) && !cursor.contains("reads-only") && !cursor.contains('@'));
    }

    void whatIsPublishedIsWhatTheShopLetsOneHave()
    {
        for (const QByteArray& token : {QByteArray(), QByteArray(marketplaceToken)}) {
            VendureChannel channel = reader(token.isEmpty() ? QString() : QStringLiteral("marketplace"));
            const Pulled pulled = pullAll(channel);
            int compared = 0;
            const QJsonArray all = variants(token);
            for (qsizetype at = 0; at < 24; ++at) {
                const QString sku = string(all[at], "sku");
                if (!all[at][QLatin1String("enabled")].toBool()) {
                    QVERIFY(!pulled.published.contains(sku));
                } else if (string(all[at], "trackInventory") == QLatin1String("FALSE")) {
                    QCOMPARE(pulled.published.value(sku), QStringLiteral("?"));
                } else {
                    QCOMPARE(pulled.published.value(sku), QString::number(offered(string(all[at], "id"), token)));
                    ++compared;
                }
            }
            QCOMPARE(compared, 22);
        }
    }

    void aSaleIsSeenByTheNextPull()
    {
        const QJsonValue variant = variants().at(40);
        const QString sku = string(variant, "sku");
        VendureChannel channel = reader();
        const QString code = fillCart(sku);
        const Pulled before = pullAll(channel);
        QVERIFY(before.carts.contains(code));
        QVERIFY(!before.orders.contains(code));
        pay();
        const Pulled after = pullAll(channel, before.next());
        compareAll(after, {});
        QVERIFY(after.orders.value(code).startsWith(QStringLiteral("placed ")));
        QVERIFY(after.stock != before.stock);
        QCOMPARE(after.published.value(sku).toInt(), before.published.value(sku).toInt() - 2);
        QCOMPARE(after.published.value(sku), QString::number(offered(string(variant, "id"), {})));
        QVERIFY(std::ranges::count(after.enumerated, RecordKind::Order) == 0);
        QVERIFY(std::ranges::count(after.enumerated, RecordKind::Stock) == 1);
    }

    void anOrderThatMovesOnWithoutItsDateIsSeen()
    {
        const QString code = fillCart(string(variants().at(41), "sku"));
        pay();
        // A channel whose overlap no longer covers the order, as a day later: only its being open leads back to it.
        VendureChannel channel = reader();
        const Pulled before = pullAll(channel);
        QVERIFY(before.orders.value(code).startsWith(QStringLiteral("placed ")));
        auto cursor = VendureCursor::fromBytes(before.next());
        cursor->updatedAfter = cursor->placedAfter = Instant::now().plusSeconds(86'400);
        for (const QJsonValue& order : orders())
            if (string(order, "code") == code)
                m_server.adminApi(QStringLiteral("mutation{settlePayment(id:\"%1\"){__typename}}")
                                      .arg(string(order[QLatin1String("payments")].toArray().at(0), "id")));
        const Pulled after = pullAll(channel, cursor->toBytes());
        QVERIFY(!after.error);
        QVERIFY(after.orders.value(code).startsWith(QStringLiteral("paid ")));
    }

    void aStockChangeAPriceChangeAndADeletionAreSeen()
    {
        VendureChannel channel = reader();
        const Pulled before = pullAll(channel);
        const QJsonArray all = variants();
        const QString counted = string(all.at(50), "sku");
        const QString repriced = string(all.at(51), "sku");
        update(counted, QStringLiteral("stockLevels:[{stockLocationId:\"2\",stockOnHand:777}]"));
        update(repriced, QStringLiteral("price:4321"));
        const QString gone = string(all.last(), "sku");
        m_server.adminApi(QStringLiteral("mutation{deleteProduct(id:\"%1\"){result}}").arg(string(all.last()[QLatin1String("product")], "id")));
        QCOMPARE(m_server.lastErrors(), QByteArray("[]"));

        const Pulled after = pullAll(channel, before.next());
        compareAll(after, {});
        QCOMPARE(after.stock.value(counted + QStringLiteral(" @ Store 101 Lyon")).section(QLatin1Char('/'), 0, 0), QStringLiteral("777"));
        QCOMPARE(after.prices.value(repriced), QStringLiteral("43.21 USD 0"));
        QVERIFY(before.products.contains(gone));
        QVERIFY(!after.products.contains(gone));
        QVERIFY(!after.published.contains(gone));
    }

    void anIncrementalPullEqualsAFullOne()
    {
        VendureChannel channel = reader();
        const Pulled first = pullAll(channel);
        const Pulled incremental = pullAll(channel, first.next());
        const Pulled full = pullAll(channel);
        QCOMPARE(incremental.stock, full.stock);
        QCOMPARE(incremental.prices, full.prices);
        QCOMPARE(incremental.published, full.published);
        compareOrders(full, {});
    }

    void smallPagesAreTheSameAsLargeOnesAlsoInAnotherProcess()
    {
        FaultyHttpServer proxy(thirtyAtOnce());
        VendureChannel whole = reader();
        const Pulled expected = pullAll(whole);
        Pulled pulled;
        QByteArray cursor;
        for (bool last = false; !last && pulled.pages < 100;) {
            VendureChannel channel = reader({}, proxy.url()); // knows nothing of the page before
            const auto page = channel.pull(cursor, CancelFlag(false));
            QVERIFY2(page, page ? "" : qPrintable(page.error().detail));
            takePage(*page, pulled);
            cursor = page->next;
            last = page->last;
        }
        QVERIFY(pulled.pages > 10);
        compareAll(pulled, {});
        compareOrders(pulled, {});
        QCOMPARE(pulled.published, expected.published);
        QCOMPARE(pulled.rejected, expected.rejected); // each bad entry once, under the same number
    }

    void smallPagesAndDeletionsBetweenThemLoseNothing()
    {
        FaultyHttpServer proxy(thirtyAtOnce());
        VendureChannel channel = reader({}, proxy.url());
        const QJsonArray all = variants();
        const Pulled pulled = pullAll(channel, {}, [&](int page) {
            // Between the second and the third page of variants, 13 of the first ones go.
            for (qsizetype at = 0; page == 3 && at < 13; ++at)
                m_server.adminApi(QStringLiteral("mutation{deleteProductVariant(id:\"%1\"){result}}").arg(string(all.at(at), "id")));
        });
        QVERIFY2(!pulled.error, pulled.error ? qPrintable(pulled.error->detail) : "");
        QVERIFY(pulled.pages > 6);
        for (const QJsonValue& variant : variants())
            QVERIFY2(pulled.products.contains(string(variant, "sku")), qPrintable(string(variant, "sku")));
        compareOrders(pulled, {});
    }
};

int main(int argc, char** argv)
{
    return runWithVendure<TestVendureServer>(argc, argv);
}
#include "tst_vendure_server.moc"
