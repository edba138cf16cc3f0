// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/settings_page.h"
#include "shell/update_desk.h"
#include "support/faulty_http_server.h"
#include "support/signing_key.h"
#include "throwaway_settings.h"

#include <QAbstractButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace unisono;
using namespace unisono::shell;

class UpdateDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }
    void asksNobodyUnasked();
    void asksOnceADayAndTellsOfAVersionOnce();
    void answersWhoeverAsks();
    void saysWhyItDoesNotKnow();
    void aBuildWithoutAnAddressSaysSo();
    void isOffUntilThePersonTurnsItOn();

private:
    test::WebAnswer answer(const test::WebRequest& request) const
    {
        test::WebAnswer answer;
        answer.body = request.path.endsWith(".sig") ? m_signer.sign(m_notice) : m_notice;
        return answer;
    }

    test::ThrowawaySettings m_settings;
    test::SigningKey m_owner;
    test::SigningKey m_other;
    QByteArray m_notice = R"({"version":"1.2.0","date":"2026-11-12","page":"https://unisono.example/news"})";
    const test::SigningKey& m_signer = m_owner;
    test::FaultyHttpServer m_server{[this](const test::WebRequest& request) { return answer(request); }};
    updates::UpdateSource m_source{m_server.url(QStringLiteral("/notice.json")), m_owner.publicKey()};
};

namespace {

pages::Notice onlyOne(QSignalSpy& told)
{
    if (told.isEmpty())
        told.wait();
    return told.size() == 1 ? told.takeFirst().first().value<pages::Notice>() : pages::Notice();
}

} // namespace

void UpdateDeskTest::asksNobodyUnasked()
{
    const int before = m_server.requests();
    UpdateDesk desk(m_source, QStringLiteral("1.1.0"));
    desk.setWanted(Preferences::load().asksForUpdates);
    QTest::qWait(200);
    QCOMPARE(m_server.requests(), before);
}

void UpdateDeskTest::asksOnceADayAndTellsOfAVersionOnce()
{
    const int before = m_server.requests();
    UpdateDesk desk(m_source, QStringLiteral("1.1.0"));
    QSignalSpy told(&desk, &UpdateDesk::noticed);
    desk.setWanted(true);
    const pages::Notice notice = onlyOne(told);
    QCOMPARE(notice.tone, pages::Notice::Tone::Info);
    QVERIFY2(notice.headline.contains(QStringLiteral("1.2.0")), qPrintable(notice.headline));
    QVERIFY2(notice.text.contains(QStringLiteral("1.1.0")), qPrintable(notice.text));
    QVERIFY(notice.act);
    QCOMPARE(m_server.requests(), before + 2);

    desk.setWanted(true); // a setting that changes for another reason
    QTest::qWait(200);
    QCOMPARE(m_server.requests(), before + 2);

    QSettings().setValue(QStringLiteral("updates/asked"), QDateTime::currentSecsSinceEpoch() - 25 * 3600);
    desk.setWanted(true);
    QTRY_COMPARE(m_server.requests(), before + 4);
    QTest::qWait(200);
    QCOMPARE(told.size(), 0); // told before
}

void UpdateDeskTest::answersWhoeverAsks()
{
    UpdateDesk desk(m_source, QStringLiteral("1.2.0+3.gabc1234"));
    QSignalSpy told(&desk, &UpdateDesk::noticed);
    desk.askNow();
    const pages::Notice notice = onlyOne(told);
    QCOMPARE(notice.tone, pages::Notice::Tone::Success);
    QVERIFY(!notice.act);

    UpdateDesk older(m_source, QStringLiteral("1.0.0"));
    QSignalSpy toldOlder(&older, &UpdateDesk::noticed);
    for (int i = 0; i < 2; ++i) { // told once by itself, and as often as somebody asks
        older.askNow();
        QVERIFY(onlyOne(toldOlder).act);
    }
}

void UpdateDeskTest::saysWhyItDoesNotKnow()
{
    m_source.key = m_other.publicKey();
    UpdateDesk desk(m_source, QStringLiteral("1.0.0"));
    m_source.key = m_owner.publicKey();
    QSignalSpy told(&desk, &UpdateDesk::noticed);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("corrupt")));
    desk.setWanted(true); // by itself it only notes it in the log
    QTest::qWait(400);
    QCOMPARE(told.size(), 0);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("corrupt")));
    desk.askNow();
    const pages::Notice notice = onlyOne(told);
    QVERIFY2(notice.headline.contains(QStringLiteral("not signed")), qPrintable(notice.headline));
    QVERIFY(!notice.act);
}

void UpdateDeskTest::aBuildWithoutAnAddressSaysSo()
{
    UpdateDesk desk({}, QStringLiteral("1.0.0"));
    QVERIFY(!desk.isOffered());
    desk.setWanted(true);
    desk.askNow();
    SettingsPage page;
    page.setUpdateAddress(QString());
    page.show();
    for (const QAbstractButton* button : page.findChildren<QAbstractButton*>())
        QVERIFY(!button->text().startsWith(QStringLiteral("Ask")) || !button->isVisible());
}

void UpdateDeskTest::isOffUntilThePersonTurnsItOn()
{
    QVERIFY(!Preferences::load().asksForUpdates);
    SettingsPage page;
    page.setPreferences(Preferences::load());
    page.setUpdateAddress(QStringLiteral("unisono.example"));
    page.show();
    QSignalSpy changed(&page, &SettingsPage::preferencesChanged);
    QSignalSpy asked(&page, &SettingsPage::updateCheckWanted);
    for (QAbstractButton* button : page.findChildren<QAbstractButton*>()) {
        if (button->text() == QStringLiteral("Ask once a day") || button->text() == QStringLiteral("Ask now")) {
            QVERIFY(button->isVisible());
            button->click();
        }
    }
    QCOMPARE(asked.size(), 1);
    QCOMPARE(changed.size(), 1);
    const auto wanted = changed.first().first().value<Preferences>();
    QVERIFY(wanted.asksForUpdates);
    wanted.save();
    QVERIFY(Preferences::load().asksForUpdates);
}

QTEST_MAIN(UpdateDeskTest)
#include "tst_update_desk.moc"
