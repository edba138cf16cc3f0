// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/transport/address_check.h"
#include "channels/transport/retry_plan.h"
#include "channels/transport/transport.h"
#include "support/faulty_http_server.h"

#include <QElapsedTimer>
#include <QTest>

#include <future>

using namespace unisono;
using namespace unisono::channels;
using namespace unisono::test;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(unisono::test::WebAnswer)

namespace {

TransportLimits impatient()
{
    TransportLimits limits;
    limits.connecting = 2s;
    limits.silence = 400ms;
    limits.firstBackOff = 20ms;
    limits.longestWait = 3s;
    limits.attempts = 3;
    limits.answerBytes = 1024 * 1024;
    return limits;
}

HttpRequest request(const QUrl& url)
{
    HttpRequest request;
    request.method = "POST";
    request.url = url;
    request.headers = {{"Content-Type", "application/json"}};
    request.secretHeaders = {{"Authorization", "Bearer s3cr3t-token"}};
    request.body = "{\"password\":\"s3cr3t-password\"}";
    return request;
}

WebAnswer html(int status, const QByteArray& body)
{
    WebAnswer answer;
    answer.status = status;
    answer.headers = {{"Content-Type", "text/html"}};
    answer.body = body;
    return answer;
}

} // namespace

class TestTransport : public QObject
{
    Q_OBJECT

    CancelFlag m_cancel = false;

    Result<HttpReply> ask(const FaultyHttpServer& server, const TransportLimits& limits = impatient())
    {
        return Transport(limits).send(request(server.url(QStringLiteral("/admin-api?key=s3cr3t-query"))), m_cancel);
    }

private Q_SLOTS:
    void anAnswerComesBackWithStatusHeadersAndTime()
    {
        FaultyHttpServer server([](const WebRequest& asked) {
            WebAnswer answer = WebAnswer::json(asked.body);
            answer.headers.emplaceBack("Date", "Sun, 22 Nov 2026 06:13:14 GMT");
            answer.headers.emplaceBack("X-Authorization", asked.headers.value("authorization"));
            return answer;
        });
        const auto reply = ask(server);
        QVERIFY(reply);
        QCOMPARE(reply->status, 200);
        QCOMPARE(reply->body, request({}).body);
        QCOMPARE(reply->header("x-authorization"), QByteArray("Bearer s3cr3t-token"));
        QCOMPARE(reply->answeredAt.toIso(), QStringLiteral("2026-11-22T06:13:14Z"));
    }

    void aMisbehavingServerGivesTheFaultThatFits_data()
    {
        QTest::addColumn<WebAnswer>("answer");
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<int>("requests");
        const auto row = [](const char* name, Fault fault, int requests, WebAnswer answer) {
            QTest::newRow(name) << answer << fault << requests;
        };
        row("refused", Fault::AccessRefused, 1, html(401, "<h1>who are you"));
        row("forbidden", Fault::AccessRefused, 1, html(403, "<h1>no"));
        row("failed", Fault::ServerFault, 1, html(500, "<h1>oops"));
        row("bad gateway", Fault::ServerFault, 3, html(502, "<h1>oops"));
        row("unavailable", Fault::ServerFault, 3, html(503, "<h1>back soon"));
        row("throttled", Fault::RateLimited, 3, html(429, ""));
        row("hangs up", Fault::Unreachable, 3, {.hangUp = true});
        row("silent", Fault::TimedOut, 3, {.silent = true});
        row("half a body", Fault::UnexpectedAnswer, 3, {.body = "{\"data\":{\"items\":[1,2", .cutAfter = 10});
        row("not what was packed", Fault::UnexpectedAnswer, 1,
            {.headers = {{"Content-Encoding", "gzip"}}, .body = "this is no gzip at all, however long it may be"});
        row("redirect elsewhere", Fault::UnexpectedAnswer, 1,
            {.status = 307, .headers = {{"Location", "https://elsewhere.example/admin-api"}}});
        row("redirect that drops the body", Fault::UnexpectedAnswer, 1,
            {.status = 302, .headers = {{"Location", "/login"}}});
        row("endless redirect", Fault::UnexpectedAnswer, 4, {.status = 308, .headers = {{"Location", "/again"}}});
        row("endless body", Fault::TooLarge, 1, {.body = QByteArray(100'000, 'x'), .repeatBody = 200});
    }
    void aMisbehavingServerGivesTheFaultThatFits()
    {
        QFETCH(WebAnswer, answer);
        QFETCH(Fault, fault);
        QFETCH(int, requests);
        FaultyHttpServer server([&](const WebRequest&) { return answer; });
        const auto reply = ask(server);
        QVERIFY(!reply);
        QCOMPARE(reply.error().fault, fault);
        // The network layer itself asks once more where a connection is closed without a byte.
        QVERIFY(server.requests() >= requests && server.requests() <= requests + 1);
        QVERIFY(!reply.error().subject.contains(QLatin1String("s3cr3t")));
        QVERIFY(!reply.error().detail.contains(QLatin1String("s3cr3t")));
        QVERIFY(reply.error().subject.startsWith(server.url().toString()) || reply.error().subject.contains("again"));
    }

    void aBombIsNotUnpackedToTheEnd()
    {
        // 40 MB of zeros in 40 kB, as gzip
        QByteArray packed = qCompress(QByteArray(40'000'000, 'x'), 9).mid(4);
        FaultyHttpServer server([&](const WebRequest&) {
            return WebAnswer{.headers = {{"Content-Encoding", "deflate"}}, .body = packed};
        });
        const auto reply = ask(server);
        QVERIFY(!reply);
        QCOMPARE(reply.error().fault, Fault::TooLarge);
    }

    void aThrottledServerIsAskedAgainWhenItSays()
    {
        FaultyHttpServer server([](const WebRequest& asked) {
            if (asked.number == 0)
                return WebAnswer{.status = 429, .headers = {{"Retry-After", "1"}}};
            return WebAnswer::json("{}");
        });
        QElapsedTimer time;
        time.start();
        const auto reply = ask(server);
        QVERIFY(reply);
        QVERIFY(time.elapsed() >= 1000);
        QCOMPARE(server.requests(), 2);
    }

    void aServerThatAsksForMorePatienceIsLeftAlone()
    {
        FaultyHttpServer server([](const WebRequest&) {
            return WebAnswer{.status = 503, .headers = {{"Retry-After", "3600"}}};
        });
        const auto reply = ask(server);
        QVERIFY(!reply);
        QCOMPARE(reply.error().fault, Fault::RateLimited);
        QCOMPARE(server.requests(), 1);
        const QDateTime until = QDateTime::fromString(reply.error().detail, Qt::ISODate);
        QVERIFY(std::abs(QDateTime::currentDateTimeUtc().secsTo(until) - 3600) < 30);
    }

    void whatMustNotBeRepeatedIsNot()
    {
        FaultyHttpServer server([](const WebRequest&) { return WebAnswer{.silent = true}; });
        HttpRequest once = request(server.url());
        once.repeatable = false;
        QVERIFY(!Transport(impatient()).send(once, m_cancel));
        QCOMPARE(server.requests(), 1);
    }

    void aRedirectOnTheSameHostIsFollowed()
    {
        FaultyHttpServer server([](const WebRequest& asked) {
            if (asked.path != "/new")
                return WebAnswer{.status = 308, .headers = {{"Location", "/new"}}};
            return WebAnswer::json(asked.body);
        });
        const auto reply = ask(server);
        QVERIFY(reply);
        QCOMPARE(reply->body, request({}).body);
    }

    void plainHttpToAnotherMachineIsRefused()
    {
        Transport transport(impatient());
        for (const char* address : {"http://shop.example/admin-api", "http://192.168.1.20/", "http://127.0.0.1.example/"}) {
            const auto reply = transport.send(request(QUrl(QString::fromLatin1(address))), m_cancel);
            QVERIFY(!reply);
            QCOMPARE(reply.error().fault, Fault::InsecureAddress);
        }
        for (const char* address : {"ftp://shop.example/", "shop.example", ""}) {
            const auto reply = transport.send(request(QUrl(QString::fromLatin1(address))), m_cancel);
            QVERIFY(!reply);
            QCOMPARE(reply.error().fault, Fault::WrongUse);
        }
        QVERIFY(isLoopback(QUrl(QStringLiteral("http://[::1]:3000/"))));
        QVERIFY(isLoopback(QUrl(QStringLiteral("http://LOCALHOST/"))));
    }

    void aClosedPortIsUnreachable()
    {
        quint16 port = 0;
        {
            FaultyHttpServer server([](const WebRequest&) { return WebAnswer(); });
            port = server.port();
        }
        const auto reply = Transport(impatient()).send(request(QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(port))), m_cancel);
        QVERIFY(!reply);
        QCOMPARE(reply.error().fault, Fault::Unreachable);
    }

    void aSetFlagEndsTheWaiting()
    {
        FaultyHttpServer server([](const WebRequest&) { return WebAnswer{.silent = true}; });
        TransportLimits patient = impatient();
        patient.silence = 30s;
        CancelFlag cancel = false;
        auto asking = std::async(std::launch::async, [&] { return Transport(patient).send(request(server.url()), cancel); });
        QTest::qWait(200);
        QElapsedTimer time;
        time.start();
        cancel = true;
        const auto reply = asking.get();
        QVERIFY(time.elapsed() < 2000);
        QVERIFY(!reply);
        QCOMPARE(reply.error().fault, Fault::Cancelled);
    }

    void oneHostIsNotAskedByEverybodyAtOnce()
    {
        FaultyHttpServer server([](const WebRequest&) {
            WebAnswer answer = WebAnswer::json("{}");
            answer.waitMilliseconds = 100;
            return answer;
        });
        std::vector<std::future<bool>> asking;
        for (int i = 0; i < 10; ++i)
            asking.push_back(std::async(std::launch::async, [&] { return ask(server).has_value(); }));
        for (std::future<bool>& future : asking)
            QVERIFY(future.get());
        QVERIFY(server.mostAtOnce() <= impatient().perHost);
        QVERIFY(server.mostAtOnce() > 1);
    }

    void retryAfterIsReadAsSecondsOrDate()
    {
        const Instant now = httpDate("Sun, 22 Nov 2026 06:13:14 GMT");
        QVERIFY(now.isKnown());
        QCOMPARE(retryAfter("120", now), std::optional(std::chrono::milliseconds(120s)));
        QCOMPARE(retryAfter("-5", now), std::optional(std::chrono::milliseconds(0s)));
        QCOMPARE(retryAfter("Sun, 22 Nov 2026 06:14:14 GMT", now), std::optional(std::chrono::milliseconds(60s)));
        QCOMPARE(retryAfter("Sun, 22 Nov 2026 06:00:00 GMT", now), std::optional(std::chrono::milliseconds(0s)));
        QVERIFY(!retryAfter("soon", now));
        QVERIFY(!retryAfter("", now));
    }

    void waitingGrowsWithJitterUpToALimit()
    {
        TransportLimits limits;
        limits.firstBackOff = 100ms;
        limits.longestWait = 1s;
        QCOMPARE(backOff(0, 0.0, limits), std::chrono::milliseconds(50));
        QCOMPARE(backOff(0, 0.98, limits), std::chrono::milliseconds(99));
        QCOMPARE(backOff(2, 0.5, limits), std::chrono::milliseconds(300));
        QCOMPARE(backOff(12, 0.5, limits), std::chrono::milliseconds(1000));
    }
};

QTEST_GUILESS_MAIN(TestTransport)
#include "tst_transport.moc"
