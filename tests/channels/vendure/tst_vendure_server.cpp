// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faulty_http_server.h"
#include "support/vendure_server.h"

#include "channels/vendure/vendure_channel.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace unisono;
using namespace unisono::channels;
using namespace unisono::test;

namespace {

constexpr char marketplaceToken[] = "marketplace-token";

/// Everything a pull brought; a record that came twice counts as it came last.
struct Pulled
{
    QHash<QString, QString> stock;      ///< "sku @ location" → "on hand/committed"
    QHash<QString, QString> published;
    QHash<QString, QString> prices;     ///< sku → "price currency taxed"
    QHash<QString, QString> orders;     ///< code → "status total"
    QHash<QString, QString> lines;      ///< "code/line" → "sku quantity unit price"
    QSet<QString> products;
    QSet<QString> locations;
    QSet<QString> promotions;
    QSet<QString> carts;                ///< codes of orders with a cart event
    QSet<QString> activities;
    QList<QByteArray> cursors;
    std::vector<RejectedRow> rejected;
    std::vector<RecordKind> enumerated;
    std::optional<ChannelProfile> profile;
    std::optional<Error> error;
    int pages = 0;

    QByteArray next() const { return cursors.isEmpty() ? QByteArray() : cursors.last(); }
};

QString text(const RecordBatch& batch, int field, std::size_t row)
{
    return QString::fromUtf8(batch.text(field, row).data(), static_cast<qsizetype>(batch.text(field, row).size()));
}

QString number(const RecordBatch& batch, int field, std::size_t row)
{
    const Decimal value = batch.decimal(field, row);
    return value.isKnown() ? QString::fromStdString(value.toString()) : QStringLiteral("?");
}

void take(const RecordBatch& batch, std::size_t row, Pulled& pulled)
{
    namespace f = field;
    const QString key = text(batch, 0, row);
    switch (batch.kind()) {
    case RecordKind::Product: pulled.products.insert(key); break;
    case RecordKind::Location: pulled.locations.insert(key); break;
    case RecordKind::Promotion: pulled.promotions.insert(text(batch, f::promotion::campaign, row)); break;
    case RecordKind::Stock:
        pulled.stock.insert(key + QStringLiteral(" @ ") + text(batch, f::stock::location, row),
                            number(batch, f::stock::onHand, row) + QLatin1Char('/') + number(batch, f::stock::committed, row));
        break;
    case RecordKind::Published: pulled.published.insert(key, number(batch, f::published::quantity, row)); break;
    case RecordKind::Price:
        pulled.prices.insert(key, QStringLiteral("%1 %2 %3").arg(number(batch, f::price::price, row), text(batch, f::price::currency, row))
                                      .arg(batch.number(f::price::taxIncluded, row)));
        break;
    case RecordKind::Order:
        pulled.orders.insert(key, text(batch, f::order::status, row) + QLatin1Char(' ') + number(batch, f::order::total, row));
        break;
    case RecordKind::OrderLine:
        pulled.lines.insert(key + QLatin1Char('/') + text(batch, f::orderLine::line, row),
                            QStringLiteral("%1 %2 %3").arg(text(batch, f::orderLine::sku, row), number(batch, f::orderLine::quantity, row),
                                                           number(batch, f::orderLine::unitPrice, row)));
        break;
    case RecordKind::Event:
        pulled.activities.insert(text(batch, f::event::activity, row));
        if (text(batch, f::event::activity, row) == QLatin1String("cart"))
            pulled.carts.insert(text(batch, f::event::order, row));
        break;
    default: break;
    }
}

Pulled pullAll(VendureChannel& channel, QByteArray cursor = {}, const std::function<void(int page)>& between = {})
{
    const CancelFlag cancel = false;
    Pulled pulled;
    for (bool last = false; !last && pulled.pages < 1000;) {
        const auto page = channel.pull(cursor, cancel);
        if (!page) {
            pulled.error = page.error();
            break;
        }
        for (const RecordBatch& batch : page->batches)
            for (std::size_t row = 0; row < batch.size(); ++row)
                take(batch, row, pulled);
        pulled.rejected.insert(pulled.rejected.end(), page->rejected.begin(), page->rejected.end());
        pulled.enumerated = page->enumerated;
        if (page->profile)
            pulled.profile = page->profile;
        cursor = page->next;
        pulled.cursors.append(cursor);
        last = page->last;
        if (between)
            between(++pulled.pages);
        else
            ++pulled.pages;
    }
    return pulled;
}

QString money(const QJsonValue& minor)
{
    return QString::fromStdString(divided(Decimal(static_cast<long long>(minor.toInteger())), Decimal(100)).toString());
}

QJsonArray items(const QJsonObject& data, const char* list)
{
    return data.value(QLatin1String(list)).toObject().value(QLatin1String("items")).toArray();
}

QString string(const QJsonValue& object, const char* name)
{
    return object[QLatin1String(name)].toString();
}

} // namespace

/// A real Vendure: what is pulled equals what Vendure's own API says, before and after everything that can happen to a shop.
class TestVendureServer : public QObject
{
    Q_OBJECT

public:
    explicit TestVendureServer(VendureServer& server) : m_server(server) {}

private:
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
    /// How many of the variant the shop really lets one customer have.
    int offered(const QString& sku, const QByteArray& token)
    {
        QString id;
        for (const QJsonValue& variant : variants(token))
            if (string(variant, "sku") == sku)
                id = string(variant, "id");
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
    void compareAll(const Pulled& pulled, const QByteArray& token)
    {
        QVERIFY2(!pulled.error, pulled.error ? qPrintable(pulled.error->detail) : "");
        for (const RejectedRow& row : pulled.rejected)
            QCOMPARE(row.reason, RowReason::DuplicateKey);
        compareStock(pulled, token);
        comparePrices(pulled, token, !token.isEmpty());
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
                    QCOMPARE(pulled.published.value(sku), QString::number(offered(sku, token)));
                    ++compared;
                }
            }
            QCOMPARE(compared, 22);
        }
    }

    void aSaleIsSeenByTheNextPull()
    {
        const QString sku = string(variants().at(40), "sku");
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
        QCOMPARE(after.published.value(sku), QString::number(offered(sku, {})));
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

    void whoMayReadAndWriteIsTold()
    {
        const CancelFlag cancel = false;
        VendureChannel channel = reader();
        const auto readers = channel.test(cancel);
        QVERIFY(readers);
        QCOMPARE(readers->account, QStringLiteral("reader@example.com"));
        QVERIFY(!readers->mayWrite);
        QCOMPARE(readers->places, QStringList({QStringLiteral("__default_channel__"), QStringLiteral("marketplace")}));
        QVERIFY(std::ranges::count(readers->readable, RecordKind::Order) == 1);
        ChannelSettings super = settings();
        super.options.insert(QStringLiteral("user"), QStringLiteral("superadmin"));
        const auto supers = VendureChannel(super, QStringLiteral("superadmin")).test(cancel);
        QVERIFY(supers);
        QVERIFY(supers->mayWrite);
    }

    void everyVendureChannelIsDiscovered()
    {
        const auto offers = VendureChannel::discover(settings(), QStringLiteral("reads-only"), CancelFlag(false));
        QVERIFY(offers);
        QCOMPARE(offers->size(), std::size_t(2));
        QVERIFY(offers->at(0).isDefault);
        QCOMPARE(offers->at(1).code, QStringLiteral("marketplace"));
        QCOMPARE(offers->at(1).currency, QStringLiteral("EUR"));
        QVERIFY(offers->at(1).pricesIncludeTax);
    }

    void anApiKeyWillDoInsteadOfAPassword()
    {
        QString role;
        for (const QJsonValue& item : items(m_server.adminApi(QStringLiteral("{roles{items{id code}}}")), "roles"))
            if (string(item, "code") == QLatin1String("reader"))
                role = string(item, "id");
        // A key is good for the channel in which it was made, and for the default one.
        const QJsonObject made = m_server.adminApi(
            QStringLiteral("mutation($i:CreateApiKeyInput!){createApiKey(input:$i){apiKey}}"),
            {{QStringLiteral("i"), QJsonObject{{QStringLiteral("roleIds"), QJsonArray{role}},
                                               {QStringLiteral("translations"),
                                                QJsonArray{QJsonObject{{QStringLiteral("languageCode"), QStringLiteral("en")},
                                                                       {QStringLiteral("name"), QStringLiteral("test")}}}}}}},
            marketplaceToken);
        const QString key = made.value(QLatin1String("createApiKey"))[QLatin1String("apiKey")].toString();
        QVERIFY2(!key.isEmpty(), m_server.lastErrors().constData());
        ChannelSettings keyed = settings(QLatin1String(marketplaceToken));
        keyed.options.remove(QStringLiteral("user"));
        VendureChannel channel(keyed, key);
        const auto report = channel.test(CancelFlag(false));
        QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
        QVERIFY(!report->mayWrite);
        QVERIFY(std::ranges::count(report->readable, RecordKind::Order) == 1);
        compareAll(pullAll(channel), marketplaceToken);
        keyed.options.remove(QStringLiteral("channel"));
        QVERIFY(VendureChannel(keyed, key).test(CancelFlag(false)));
        const auto refused = VendureChannel(keyed, key + QLatin1Char('x')).test(CancelFlag(false));
        QVERIFY(!refused);
        QCOMPARE(refused.error().fault, Fault::AccessRefused);
        QVERIFY(!refused.error().detail.contains(key));
    }

    void aWrongPasswordOrChannelIsRefused()
    {
        const auto refused = VendureChannel(settings(), QStringLiteral("not-it")).test(CancelFlag(false));
        QVERIFY(!refused);
        QCOMPARE(refused.error().fault, Fault::AccessRefused);
        QVERIFY(!refused.error().detail.contains(QLatin1String("not-it")));
        const auto pulled = VendureChannel(settings(), QStringLiteral("not-it")).pull({}, CancelFlag(false));
        QCOMPARE(pulled.error().fault, Fault::AccessRefused);
        const auto missing = VendureChannel(settings(QStringLiteral("nowhere")), QStringLiteral("reads-only")).test(CancelFlag(false));
        QCOMPARE(missing.error().fault, Fault::NotFound);
    }

    void aSessionThatEndsInTheMiddleIsBegunAnew_data()
    {
        QTest::addColumn<bool>("http");
        QTest::addColumn<bool>("forGood");
        QTest::newRow("401 once") << true << false;
        QTest::newRow("FORBIDDEN once") << false << false;
        QTest::newRow("401 for good") << true << true;
        QTest::newRow("FORBIDDEN for good") << false << true;
    }
    void aSessionThatEndsInTheMiddleIsBegunAnew()
    {
        QFETCH(bool, http);
        QFETCH(bool, forGood);
        std::atomic_bool isEnding = false;
        std::atomic_int logins = 0;
        FaultyHttpServer proxy([&](const WebRequest& request) {
            const bool isLogin = request.body.contains("login(");
            logins += isLogin;
            if (!isLogin && request.body.contains("promotions(") && (forGood || !isEnding.exchange(true)))
                return http ? WebAnswer{.status = 401, .body = "<html>expired</html>"}
                            : WebAnswer::json(R"({"errors":[{"message":"no","extensions":{"code":"FORBIDDEN"}}],"data":null})");
            return forwarded(request, m_server.port());
        });
        VendureChannel channel = reader({}, proxy.url());
        const Pulled pulled = pullAll(channel);
        QCOMPARE(logins, 2);
        if (!forGood)
            return compareAll(pulled, {});
        QVERIFY(pulled.error);
        QCOMPARE(pulled.error->fault, Fault::AccessRefused);
        QVERIFY(pulled.pages > 0);
        VendureChannel healed = reader();
        const Pulled rest = pullAll(healed, pulled.next());
        QVERIFY(!rest.error);
        QVERIFY(!rest.orders.isEmpty());
        QVERIFY(rest.stock.isEmpty());
    }

    void smallPagesAndDeletionsBetweenThemLoseNothing()
    {
        FaultyHttpServer proxy([&](const WebRequest& request) {
            const QJsonObject options = QJsonDocument::fromJson(request.body)[QLatin1String("variables")][QLatin1String("o")].toObject();
            if (options.value(QLatin1String("take")).toInt() > 30)
                return WebAnswer::json(R"({"errors":[{"message":"Cannot take more than 30 results","extensions":{"code":"USER_INPUT_ERROR"}}]})");
            return forwarded(request, m_server.port());
        });
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

    void aShopThatKeepsTheSessionInCookiesIsPulled()
    {
        VendureServer::Failure failure;
        const auto server = VendureServer::start(&failure, QStringLiteral("cookie"));
        QVERIFY2(server, qPrintable(failure.reason));
        VendureChannel channel = reader({}, server->url());
        const Pulled pulled = pullAll(channel);
        QVERIFY2(!pulled.error, pulled.error ? qPrintable(pulled.error->detail) : "");
        QCOMPARE(pulled.products.size(), 86);
    }

    void aServerThatIsGoneIsUnreachable()
    {
        m_server.stop();
        const auto page = reader().pull({}, CancelFlag(false));
        QVERIFY(!page);
        QCOMPARE(page.error().fault, Fault::Unreachable);
    }
};

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    VendureServer::Failure failure;
    const auto server = VendureServer::start(&failure);
    if (!server) {
        qWarning("%s: %s", failure.mayBeSkipped ? "SKIPPED" : "FAILED", qPrintable(failure.reason));
        return failure.mayBeSkipped ? 77 : 1;
    }
    TestVendureServer test(*server);
    return QTest::qExec(&test, argc, argv);
}
#include "tst_vendure_server.moc"
