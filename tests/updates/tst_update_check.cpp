// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faulty_http_server.h"
#include "support/signing_key.h"
#include "updates/update_check.h"

#include <QElapsedTimer>
#include <QTest>

using namespace unisono;
using namespace unisono::test;
using namespace unisono::updates;
using namespace std::chrono_literals;

namespace {

const QByteArray notice = R"({"version":"1.2.0","date":"2026-11-12","page":"https://unisono.example/"})";

WebAnswer plain(const QByteArray& body, int status = 200)
{
    WebAnswer answer;
    answer.status = status;
    answer.body = body;
    return answer;
}

} // namespace

class TestUpdateCheck : public QObject
{
    Q_OBJECT

    SigningKey m_owner;
    channels::CancelFlag m_cancel = false;

    UpdateSource sourceAt(const FaultyHttpServer& server) const { return {server.url(QStringLiteral("/u/notice.json")), m_owner.publicKey()}; }

    /// What is said of a site that gives these two files.
    Result<UpdateNotice> ask(const WebAnswer& told, const WebAnswer& signature) const
    {
        const FaultyHttpServer server([&](const WebRequest& request) { return request.path.endsWith(".sig") ? signature : told; });
        channels::TransportLimits limits = noticeLimits();
        limits.connecting = 300ms;
        limits.silence = 300ms;
        return askForUpdate(sourceAt(server), m_cancel, limits);
    }
    Fault faultOf(const WebAnswer& told, const WebAnswer& signature) const
    {
        const auto answer = ask(told, signature);
        return answer ? Fault::WrongUse : answer.error().fault;
    }

private Q_SLOTS:
    void believesWhatIsSigned()
    {
        const auto answer = ask(plain(notice), plain(m_owner.sign(notice)));
        QVERIFY(answer);
        QCOMPARE(answer->version, QVersionNumber(1, 2, 0));
    }

    /// The whole of what is sent: no body, nothing of the version, the language or the person, and no header that is not in this list.
    void sendsNothingButTheQuestion()
    {
        QList<WebRequest> seen;
        {
            const FaultyHttpServer server([&](const WebRequest& request) {
                seen += request;
                WebAnswer answer = plain(request.path.endsWith(".sig") ? m_owner.sign(notice) : notice);
                answer.headers = {{"Set-Cookie", "who=42; Path=/"}, {"ETag", "\"42\""}};
                return answer;
            });
            QVERIFY(askForUpdate(sourceAt(server), m_cancel));
            QVERIFY(askForUpdate(sourceAt(server), m_cancel));
        }
        QCOMPARE(seen.size(), 4);
        const QHash<QByteArray, QByteArray> expected{{"user-agent", "Unisono"}, {"accept-language", "*"}, {"connection", "Keep-Alive"}, {"content-length", "0"}};
        for (const WebRequest& request : std::as_const(seen)) {
            QCOMPARE(request.method, QByteArray("GET"));
            QCOMPARE(request.body, QByteArray());
            QVERIFY(request.path == "/u/notice.json" || request.path == "/u/notice.json.sig");
            QHash<QByteArray, QByteArray> headers = request.headers;
            for (const char* fromTheNetworkLayer : {"host", "accept-encoding", ""}) // the address asked, and how it may be packed
                headers.remove(fromTheNetworkLayer);
            for (auto header = headers.cbegin(); header != headers.cend(); ++header)
                QVERIFY2(header.key() == "cache-control" || header.key() == "pragma" || expected.value(header.key()) == header.value(),
                         (header.key() + ": " + header.value()).constData());
        }
    }

    void refusesASignatureThatDoesNotFit()
    {
        QCOMPARE(faultOf(plain(notice), plain(m_owner.sign(notice + ' '))), Fault::Corrupt);
        QCOMPARE(faultOf(plain(notice), plain(SigningKey().sign(notice))), Fault::Corrupt);
        QCOMPARE(faultOf(plain(notice), plain({})), Fault::Corrupt);
        QCOMPARE(faultOf(plain(notice), plain("<html>Sign in</html>")), Fault::Corrupt);
    }

    void refusesANoticeWithoutSignature()
    {
        QCOMPARE(faultOf(plain(notice), plain("none", 404)), Fault::NotFound);
    }

    void refusesWhatIsNoNotice()
    {
        const QByteArray page = "<!DOCTYPE html><html><body>We have moved</body></html>";
        QCOMPARE(faultOf(plain(page), plain(m_owner.sign(page))), Fault::UnexpectedAnswer);
        QCOMPARE(faultOf(plain({}), plain(m_owner.sign({}))), Fault::UnexpectedAnswer);
        QCOMPARE(faultOf(plain({}, 204), plain({})), Fault::UnexpectedAnswer);
        QCOMPARE(faultOf(plain("gone", 410), plain({})), Fault::NotFound);
        QCOMPARE(faultOf(plain("no", 500), plain({})), Fault::ServerFault);
        QCOMPARE(faultOf(plain("no", 403), plain({})), Fault::AccessRefused);
    }

    void refusesSignedNonsense()
    {
        const QByteArray nonsense = R"({"version":"next","date":"2026-11-12","page":"https://unisono.example/"})";
        QCOMPARE(faultOf(plain(nonsense), plain(m_owner.sign(nonsense))), Fault::Malformed);
    }

    void takesNoMoreThanANoticeNeeds()
    {
        WebAnswer large = plain(QByteArray(64 * 1024, ' '));
        large.repeatBody = 10;
        QCOMPARE(faultOf(large, plain({})), Fault::TooLarge);
        QCOMPARE(faultOf(plain(notice), large), Fault::TooLarge);
    }

    void waitsForNobody()
    {
        WebAnswer silent;
        silent.silent = true;
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(faultOf(silent, plain({})), Fault::TimedOut);
        QCOMPARE(faultOf(plain(notice), silent), Fault::TimedOut);
        QVERIFY(timer.elapsed() < 5000);
    }

    void leavesTheHostForNobody()
    {
        const FaultyHttpServer other([](const WebRequest&) { return plain(notice); });
        WebAnswer moved = plain({}, 302);
        moved.headers = {{"Location", other.url().toEncoded()}};
        QCOMPARE(faultOf(moved, plain({})), Fault::UnexpectedAnswer);
        QCOMPARE(other.requests(), 0);
    }

    void asksNobodyWithoutTls()
    {
        const UpdateSource source{QUrl(QStringLiteral("http://unisono.example/notice.json")), m_owner.publicKey()};
        const auto answer = askForUpdate(source, m_cancel);
        QVERIFY(!answer);
        QCOMPARE(answer.error().fault, Fault::InsecureAddress);
    }

    void endsWhenToldTo()
    {
        const channels::CancelFlag cancelled = true;
        const auto answer = askForUpdate({QUrl(QStringLiteral("https://127.0.0.1:9/notice.json")), m_owner.publicKey()}, cancelled);
        QVERIFY(!answer);
        QCOMPARE(answer.error().fault, Fault::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestUpdateCheck)
#include "tst_update_check.moc"
