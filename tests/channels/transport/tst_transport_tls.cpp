// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/transport/address_check.h"
#include "channels/transport/transport.h"
#include "support/child_process.h"
#include "support/faulty_http_server.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace unisono;
using namespace unisono::channels;
using namespace unisono::test;

class TestTransportTls : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QSslConfiguration m_server;
    CancelFlag m_cancel = false;

    Result<HttpReply> ask(const QUrl& url)
    {
        TransportLimits limits;
        limits.attempts = 1;
        HttpRequest request;
        request.url = url;
        return Transport(limits).send(request, m_cancel);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString openssl = QStandardPaths::findExecutable(QStringLiteral("openssl"));
        if (openssl.isEmpty())
            QSKIP("the openssl program, which makes the certificate, is not installed");
        if (!QSslSocket::supportsSsl())
            QSKIP("Qt has no TLS backend here");
        ChildProcess make;
        make.start(openssl,
                   QStringLiteral("req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out certificate.pem -days 2 "
                                  "-subj /CN=127.0.0.1 -addext subjectAltName=IP:127.0.0.1")
                       .split(QLatin1Char(' ')),
                   m_folder.path());
        QCOMPARE(make.finished(std::chrono::minutes(1)), 0);
        const auto certificates = QSslCertificate::fromPath(m_folder.filePath(QStringLiteral("certificate.pem")));
        QCOMPARE(certificates.size(), 1);
        QFile key(m_folder.filePath(QStringLiteral("key.pem")));
        QVERIFY(key.open(QIODevice::ReadOnly));
        m_server = QSslConfiguration::defaultConfiguration();
        m_server.setLocalCertificate(certificates.first());
        m_server.setPrivateKey(QSslKey(&key, QSsl::Rsa));
    }

    void aCertificateThatNobodyVouchesForIsNotTrusted()
    {
        FaultyHttpServer server([](const WebRequest&) { return WebAnswer::json("{}"); }, m_server);
        const auto reply = ask(server.url());
        QVERIFY(!reply);
        QCOMPARE(reply.error().fault, Fault::WrongCertificate);
        QVERIFY(!reply.error().detail.isEmpty());
        QCOMPARE(server.requests(), 0);
    }

    void aCertificateThatTheMachineVouchesForIs()
    {
        QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
        trusting.addCaCertificate(m_server.localCertificate());
        QSslConfiguration::setDefaultConfiguration(trusting);
        FaultyHttpServer server([](const WebRequest&) { return WebAnswer::json("{}"); }, m_server);
        const auto reply = ask(server.url());
        QVERIFY2(reply, qPrintable(reply ? QString() : reply.error().detail));
        QCOMPARE(reply->body, QByteArray("{}"));
    }

    void aCertificateOfAnotherHostIsNotTrusted()
    {
        FaultyHttpServer server([](const WebRequest&) { return WebAnswer::json("{}"); }, m_server);
        QUrl url = server.url();
        url.setHost(QStringLiteral("localhost"));
        const auto reply = ask(url);
        QVERIFY(!reply);
        QCOMPARE(reply.error().fault, Fault::WrongCertificate);
        QCOMPARE(server.requests(), 0);
    }
};

QTEST_GUILESS_MAIN(TestTransportTls)
#include "tst_transport_tls.moc"
