// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/memory_keychain.h"
#include "sync/credentials.h"

#include <QLibrary>
#include <QTest>
#include <QThread>
#include <QUuid>

using namespace unisono;
using namespace unisono::sync;
using unisono::test::AbsentKeychain;
using unisono::test::MemoryKeychain;

class TestCredentials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { qunsetenv("UNISONO_SECRET_WEB_FR"); }

    void aSecretComesBackInAnotherSession()
    {
        const auto keychain = std::make_shared<MemoryKeychain>();
        QCOMPARE(Credentials("w1", keychain).keep("web-fr", "token"), Credentials::Kept::InKeychain);
        QCOMPARE(keychain->keys(), QStringList("w1/web-fr"));
        QCOMPARE(Credentials("w1", keychain).read("web-fr").value(), QString("token"));
    }

    void workspacesDoNotShareSecrets()
    {
        const auto keychain = std::make_shared<MemoryKeychain>();
        Credentials("w1", keychain).keep("web-fr", "token");
        const auto other = Credentials("w2", keychain).read("web-fr");
        QVERIFY(!other);
        QCOMPARE(other.error().fault, Fault::MissingSecret);
        QCOMPARE(other.error().subject, QString("web-fr"));
    }

    void theEnvironmentWins()
    {
        QCOMPARE(Credentials::environmentName("web-fr.2 é"), QString("UNISONO_SECRET_WEB_FR_2__"));
        const auto keychain = std::make_shared<MemoryKeychain>();
        Credentials credentials("w1", keychain);
        credentials.keep("web-fr", "kept");
        qputenv("UNISONO_SECRET_WEB_FR", "told");
        QCOMPARE(credentials.read("web-fr").value(), QString("told"));
        qputenv("UNISONO_SECRET_WEB_FR", "");
        QCOMPARE(credentials.read("web-fr").value(), QString("kept"));
    }

    void longSecretsAreKeptInParts_data()
    {
        QTest::addColumn<QString>("secret");
        QTest::newRow("empty") << QString();
        QTest::newRow("2000 bytes") << QString(2000, 'x');
        QTest::newRow("2001 bytes") << QString(2001, 'x');
        QTest::newRow("a certificate") << QString(9000, 'y');
        QTest::newRow("three bytes a letter") << QString(3000, QChar(0x20ac));
        QTest::newRow("four bytes a letter") << QString::fromUtf8("\U0001F511").repeated(2001);
        QTest::newRow("odd four bytes") << "x" + QString::fromUtf8("\U0001F511").repeated(2001);
        QTest::newRow("looks like an announcement") << QString("\x1funisono-parts:2:00");
    }

    void longSecretsAreKeptInParts()
    {
        QFETCH(QString, secret);
        const auto keychain = std::make_shared<MemoryKeychain>();
        Credentials credentials("w1", keychain);
        QCOMPARE(credentials.keep("web-fr", secret), Credentials::Kept::InKeychain);
        QCOMPARE(credentials.read("web-fr").value(), secret);
        credentials.keep("web-fr", "short");
        QCOMPARE(credentials.read("web-fr").value(), QString("short"));
        QCOMPARE(keychain->keys().size(), 1);
        credentials.keep("web-fr", secret);
        QVERIFY(credentials.forget("web-fr"));
        QVERIFY(keychain->keys().isEmpty());
    }

    void anInterruptedReplacementIsNoSecret()
    {
        const auto keychain = std::make_shared<MemoryKeychain>();
        Credentials("w1", keychain).keep("web-fr", QString(9000, 'a'));
        keychain->refuseAfter(2);
        QCOMPARE(Credentials("w1", keychain).keep("web-fr", QString(9000, 'b')), Credentials::Kept::ForThisSession);
        const auto mixed = Credentials("w1", keychain).read("web-fr");
        QVERIFY(!mixed);
        QCOMPARE(mixed.error().fault, Fault::MissingSecret);
    }

    void withoutKeychainItIsKeptForThisSessionOnly()
    {
        const auto keychain = std::make_shared<AbsentKeychain>();
        Credentials credentials("w1", keychain);
        QCOMPARE(credentials.read("web-fr").error().fault, Fault::NoKeychain);
        QCOMPARE(credentials.keep("web-fr", "token"), Credentials::Kept::ForThisSession);
        QVERIFY(credentials.isForThisSession("web-fr"));
        QCOMPARE(credentials.read("web-fr").value(), QString("token"));
        QCOMPARE(Credentials("w1", keychain).read("web-fr").error().fault, Fault::NoKeychain);
        QVERIFY(!credentials.forget("web-fr"));
        QVERIFY(!credentials.isForThisSession("web-fr"));
        QVERIFY(!credentials.read("web-fr"));
    }

    void windowsAreAnsweredInTheirOwnThread()
    {
        const Credentials credentials("w1", std::make_shared<MemoryKeychain>());
        Credentials(credentials).keepForThisSession("web-fr", "token");
        QString answer;
        QThread* thread = nullptr;
        credentials.readLater("web-fr", this, [&](const Result<QString>& secret) {
            answer = secret.value();
            thread = QThread::currentThread();
        });
        QTRY_COMPARE(answer, QString("token"));
        QCOMPARE(thread, QThread::currentThread());
        std::optional<Credentials::Kept> kept;
        Credentials(credentials).keepLater("web-fr", "new", this, [&](Credentials::Kept where) { kept = where; });
        QTRY_VERIFY(kept.has_value());
        QCOMPARE(*kept, Credentials::Kept::InKeychain);
    }

    void theDeadAreNotAnswered()
    {
        const Credentials credentials("w1", std::make_shared<MemoryKeychain>());
        bool called = false;
        auto context = std::make_unique<QObject>();
        credentials.readLater("web-fr", context.get(), [&called](const Result<QString>&) { called = true; });
        context.reset();
        called = false; // a very quick answer may have come while it lived
        QTest::qWait(200);
        QVERIFY(!called);
    }

    void windowsKeepsSecrets()
    {
#ifndef Q_OS_WIN
        QSKIP("Elsewhere the keychain is somebody's own");
#endif
        const QString workspace = QUuid::createUuid().toString(QUuid::WithoutBraces);
        QStringList secrets{QStringLiteral("clé d’été"), QString(6000, QChar(0xe9))};
        if (QLibrary::resolve(QStringLiteral("ntdll"), "wine_get_version"))
            secrets[1] = QString(255, QChar(0xe9)); // Wine garbles entries from 512 bytes on
        for (const QString& secret : std::as_const(secrets)) {
            QCOMPARE(Credentials(workspace).keep("web-fr", secret), Credentials::Kept::InKeychain);
            const auto read = Credentials(workspace).read("web-fr");
            QVERIFY2(read, qPrintable(QStringLiteral("%1 characters: %2").arg(secret.size()).arg(read ? QString() : read.error().detail)));
            QCOMPARE(*read, secret);
        }
        QVERIFY(Credentials(workspace).forget("web-fr"));
        const auto gone = Credentials(workspace).read("web-fr");
        QVERIFY2(!gone, qPrintable(QStringLiteral("still there, %1 characters").arg((gone ? gone->size() : 0))));
        QCOMPARE(gone.error().fault, Fault::MissingSecret);
    }

    void theSystemWithoutSessionBusAnswersAtOnce()
    {
        if (qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") || qEnvironmentVariableIsSet("XDG_RUNTIME_DIR"))
            QSKIP("There may be a session bus here");
#ifndef Q_OS_UNIX
        QSKIP("Only where the keychain is reached by D-Bus");
#endif
        Credentials credentials("w1");
        QElapsedTimer elapsed;
        elapsed.start();
        QCOMPARE(credentials.read("web-fr").error().fault, Fault::NoKeychain);
        QVERIFY2(elapsed.elapsed() < 10'000, qPrintable(QString::number(elapsed.elapsed())));
        Fault fault = Fault::Cancelled;
        const std::unique_ptr<QThread> worker(
            QThread::create([&] { fault = Credentials("w1").read("web-fr").error().fault; }));
        worker->start();
        // As a command does: it waits for its workers without an event loop.
        QVERIFY(worker->wait(10'000));
        QCOMPARE(fault, Fault::NoKeychain);
    }
};

QTEST_GUILESS_MAIN(TestCredentials)
#include "tst_credentials.moc"
