// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/command_run.h"
#include "support/faulty_http_server.h"
#include "support/signing_key.h"

#include <QTest>

using namespace unisono::test;

/// "update check", as whoever publishes a notice tries it before people get to see it.
class UpdateCommandTest : public QObject
{
    Q_OBJECT

    CommandRun m_cli{QStringLiteral(UNISONO_CLI)};
    SigningKey m_owner;
    QByteArray m_notice;
    FaultyHttpServer m_server{[this](const WebRequest& request) {
        WebAnswer answer;
        answer.body = request.path.endsWith(".sig") ? m_owner.sign(m_notice) : m_notice;
        return answer;
    }};

    int check(const QByteArray& version, const QStringList& more, const SigningKey& owner)
    {
        m_notice = "{\"version\":\"" + version + "\",\"date\":\"2026-11-12\",\"page\":\"https://unisono.example/news\"}";
        return m_cli.run(QStringList{"update", "check", "--address", m_server.url("/notice.json").toString(), "--key", owner.publicKey().toBase64()} + more);
    }

private Q_SLOTS:
    void tellsOfANewerVersion()
    {
        QCOMPARE(check("99.0.0", {"--format", "json"}, m_owner), 0);
        QCOMPARE(m_cli.json()["state"].toString(), QString("newer"));
        const QJsonObject newest = m_cli.json()["newest"].toObject();
        QCOMPARE(newest["version"].toString(), QString("99.0.0"));
        QCOMPARE(newest["date"].toString(), QString("2026-11-12"));
        QCOMPARE(newest["page"].toString(), QString("https://unisono.example/news"));
        QCOMPARE(check("99.0.0", {"--language", "fr"}, m_owner), 0);
        QVERIFY2(m_cli.out.contains("99.0.0") && m_cli.out.contains("12 novembre 2026") && m_cli.out.contains("https://unisono.example/news\n"), m_cli.out.constData());
    }

    void saysThatThisIsTheNewest()
    {
        QCOMPARE(check("0.0.1", {"--format", "json"}, m_owner), 0);
        QCOMPARE(m_cli.json()["state"].toString(), QString("newest"));
        QCOMPARE(check("0.0.1", {"--language", "en"}, m_owner), 0);
        QVERIFY(m_cli.out.startsWith("There is no newer version"));
    }

    void believesNoOtherKey()
    {
        QCOMPARE(check("99.0.0", {"--language", "en"}, SigningKey()), 2);
        QCOMPARE(m_cli.out, QByteArray());
        QVERIFY2(m_cli.error.contains("not signed"), m_cli.error.constData());
    }

    void refusesAWrongUse()
    {
        QCOMPARE(m_cli.run({"update"}), 1);
        QCOMPARE(m_cli.run({"update", "check", "--address", "https://unisono.example/notice.json"}), 1);
        QCOMPARE(m_cli.run({"update", "check", "--address", "https://unisono.example/notice.json", "--key", "no key"}), 1);
        QCOMPARE(m_cli.run({"update", "check", "--address", "not an address", "--key", "AAAA"}), 1);
    }
};

QTEST_GUILESS_MAIN(UpdateCommandTest)
#include "tst_update_command.moc"
