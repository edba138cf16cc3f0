// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faulty_http_server.h"

#include "channels/vendure/vendure_test.h"

using namespace unisono;
using namespace unisono::channels;
using namespace unisono::test;

/// Who gets in, how, and what becomes of a pull when a session ends in its middle.
class TestVendureAccess : public VendureTest
{
    Q_OBJECT

public:
    using VendureTest::VendureTest;

private Q_SLOTS:
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
        // Another key altogether: Vendure's hashes look at the first 72 bytes alone.
        QString other = key;
        std::ranges::reverse(other);
        const auto refused = VendureChannel(keyed, other).test(CancelFlag(false));
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
    return runWithVendure<TestVendureAccess>(argc, argv);
}
#include "tst_vendure_access.moc"
