// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "channels/channel_registry.h"

using namespace unisono;
using namespace unisono::channels;

class TestChannelRegistry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsMadeByItsName()
    {
        QStringList names;
        for (const ChannelKind& kind : channelKinds()) {
            names.append(QLatin1String(kind.name));
            QCOMPARE(channelKind(QLatin1String(kind.name)), &kind);
            QVERIFY(!kind.options.empty());
            const ChannelSettings settings{QStringLiteral("c"), QLatin1String(kind.name), {}, {}};
            const auto channel = makeChannel(settings, QStringLiteral("secret"));
            QVERIFY(channel);
            QVERIFY(*channel);
        }
        QCOMPARE(names, QStringList({QStringLiteral("files"), QStringLiteral("database"), QStringLiteral("vendure")}));
    }

    void anUnknownKindIsToldByName()
    {
        const auto channel = makeChannel({QStringLiteral("c"), QStringLiteral("fax"), {}, {}}, {});
        QVERIFY(!channel);
        QCOMPARE(channel.error().fault, Fault::UnknownKind);
        QCOMPARE(channel.error().subject, QStringLiteral("fax"));
        QVERIFY(!channelKind(QString()));
    }

    void aMissingSecretIsAskedFor()
    {
        const auto channel = makeChannel({QStringLiteral("web"), QStringLiteral("vendure"), {}, {}}, {});
        QVERIFY(!channel);
        QCOMPARE(channel.error().fault, Fault::MissingSecret);
        QCOMPARE(channel.error().subject, QStringLiteral("web"));
        QVERIFY(makeChannel({QStringLiteral("folder"), QStringLiteral("files"), {}, {}}, {}));
    }
};

QTEST_GUILESS_MAIN(TestChannelRegistry)
#include "tst_channel_registry.moc"
