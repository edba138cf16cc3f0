// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/command_run.h"
#include "support/faulty_http_server.h"
#include "support/test_data.h"
#include "support/vendure_server.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace unisono::test;

/// A real shop, from its server to what a script reads: the figures are the shop's own, whatever happens to it or on the way.
class VendurePullTest : public QObject
{
    Q_OBJECT

public:
    explicit VendurePullTest(VendureServer& server) : m_server(server), m_proxy([this](const WebRequest& request) { return answer(request); })
    {
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_cli.set("UNISONO_SECRET_WEB", "reads-only");
        QCOMPARE(m_cli.run({"channel", "add", "vendure", "--id", "web", "--url", m_proxy.url().toString(), "--user", "reader@example.com",
                            "--role", "web_store", "--workspace", "w.unisono"}), 0);
        QCOMPARE(pull(), 0);
    }
    void init() { m_fault = Fault::None; }

    void thePositionsAreTheShopsOwn() { comparePositions(); }

    void aStockChangeAndADeletionReachThePositions()
    {
        const QJsonArray all = variants();
        const QString counted = all[50]["id"].toString();
        m_server.adminApi(QStringLiteral("mutation{updateProductVariants(input:[{id:\"%1\",stockLevels:[{stockLocationId:\"2\",stockOnHand:777}]}]){id}}").arg(counted));
        m_server.adminApi(QStringLiteral("mutation{deleteProductVariant(id:\"%1\"){result}}").arg(all[51]["id"].toString()));
        QCOMPARE(pull(), 0);
        QVERIFY(m_pulled["gone"].toInt() >= 1);
        QCOMPARE(m_pulled["changed"].toInt(), 2); // the stock level, and what is offered
        comparePositions();
        const QString place = m_server.adminApi(QStringLiteral("{stockLocation(id:\"2\"){name}}"))
                                  .value(QLatin1String("stockLocation"))[QLatin1String("name")].toString();
        QVERIFY(!place.isEmpty());
        const QString row = QStringLiteral("%1,%2,777,").arg(all[50]["sku"].toString(), place);
        const QSet<QString> told = positions();
        QVERIFY2(std::ranges::any_of(told, [&](const QString& one) { return one.startsWith(row); }), qPrintable(row));
    }

    void whatGoesWrongOnTheWayIsSaidAndChangesNothing_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("a page of HTML") << int(Fault::Html);
        QTest::newRow("half a body") << int(Fault::HalfABody);
        QTest::newRow("nothing") << int(Fault::Nothing);
        QTest::newRow("an empty body") << int(Fault::EmptyBody);
        QTest::newRow("no longer let in") << int(Fault::Refused);
    }
    void whatGoesWrongOnTheWayIsSaidAndChangesNothing()
    {
        QFETCH(int, fault);
        const QSet<QString> before = positions();
        m_fault = Fault(fault);
        QCOMPARE(pull(), 3);
        QVERIFY2(m_cli.error.contains("web: ") && m_cli.error.trimmed().size() > 30, m_cli.error.constData());
        QVERIFY2(!m_cli.error.contains('<'), m_cli.error.constData());
        QVERIFY2(m_cli.run({"workspace", "check", "--workspace", "w.unisono"}) == 0, (m_cli.out + m_cli.error).constData());
        QCOMPARE(positions(), before);
        m_fault = Fault::None;
        QCOMPARE(pull(), 0);
        comparePositions();
    }

    void nothingTellsASecretOrACustomer()
    {
        QVERIFY(m_tokens.size() > 1);
        for (const char* table : {"positions", "availability", "findings"})
            QCOMPARE(m_cli.run({"export", QLatin1String(table), "--workspace", "w.unisono", "--output", QStringLiteral("%1.csv").arg(QLatin1String(table))}), 0);
        static const QRegularExpression address(QStringLiteral("[A-Za-z0-9._-]+@example\\.com"));
        QDirIterator files(m_cli.home(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next();
            const QByteArray content = readAll(file);
            QVERIFY2(!content.contains("reads-only"), qPrintable(file));
            for (const QByteArray& token : std::as_const(m_tokens))
                QVERIFY2(!content.contains(token), qPrintable(file));
            for (auto found = address.globalMatch(QString::fromLatin1(content)); found.hasNext();)
                QCOMPARE(found.next().captured(), QStringLiteral("reader@example.com")); // the account, which the settings name
        }
    }

private:
    enum class Fault { None, Html, HalfABody, Nothing, EmptyBody, Refused };

    /// Hands everything on to the shop, but spoils the orders, which come late in a pull.
    WebAnswer answer(const WebRequest& request)
    {
        if (const QByteArray told = request.headers.value("authorization"); told.startsWith("Bearer "))
            m_tokens.insert(told.mid(7));
        WebAnswer whole = forwarded(request, m_server.port());
        if (!request.body.contains("orders("))
            return whole;
        switch (m_fault) {
        case Fault::None: break;
        case Fault::Html: return {.body = "<html><body>Down for maintenance</body></html>"};
        case Fault::HalfABody: whole.body.truncate(whole.body.size() / 2); break;
        case Fault::Nothing: return {.hangUp = true};
        case Fault::EmptyBody: return {};
        case Fault::Refused: return {.status = 401, .body = "<html>Sign in</html>"};
        }
        return whole;
    }

    int pull()
    {
        const int code = m_cli.run({"pull", "--workspace", "w.unisono", "--format", "json"});
        m_pulled = m_cli.json()["pulls"][0].toObject();
        return code;
    }
    QJsonArray variants()
    {
        return m_server
            .adminApi(QStringLiteral("{productVariants(options:{take:1000,sort:{id:ASC}}){items{id sku trackInventory stockLevels{stockOnHand "
                                     "stockAllocated stockLocation{name}}}}}"))
            .value(QLatin1String("productVariants"))[QLatin1String("items")].toArray();
    }
    /// "sku,location,on_hand,committed"
    QSet<QString> positions()
    {
        QSet<QString> rows;
        if (m_cli.run({"export", "positions", "--by", "location", "--workspace", "w.unisono"}) != 0)
            return rows;
        for (const QByteArray& line : m_cli.out.split('\n').mid(1))
            if (!line.isEmpty())
                rows.insert(QString::fromUtf8(line).section(QLatin1Char(','), 0, 3));
        return rows;
    }
    void comparePositions()
    {
        QSet<QString> expected;
        QSet<QString> seen;
        for (const QJsonValue& variant : variants()) {
            if (seen.contains(variant["sku"].toString())) // of several variants with one SKU the first counts
                continue;
            seen.insert(variant["sku"].toString());
            const bool isTracked = variant["trackInventory"] != QLatin1String("FALSE");
            for (const QJsonValue& level : variant["stockLevels"].toArray())
                expected.insert(QStringLiteral("%1,%2,%3,%4")
                                    .arg(variant["sku"].toString(), level["stockLocation"]["name"].toString(),
                                         isTracked ? QString::number(level["stockOnHand"].toInt()) : QString(),
                                         isTracked ? QString::number(level["stockAllocated"].toInt()) : QString()));
        }
        QVERIFY(expected.size() > 300);
        const QSet<QString> told = positions();
        QCOMPARE(told - expected, QSet<QString>());
        QCOMPARE(expected - told, QSet<QString>());
    }

    VendureServer& m_server;
    std::atomic<Fault> m_fault = Fault::None;
    QSet<QByteArray> m_tokens; ///< written by the proxy's thread, read when no command runs
    QJsonObject m_pulled;
    CommandRun m_cli{QStringLiteral(UNISONO_CLI)};
    FaultyHttpServer m_proxy;
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
    VendurePullTest test(*server);
    return QTest::qExec(&test, argc, argv);
}
#include "tst_vendure_pull.moc"
