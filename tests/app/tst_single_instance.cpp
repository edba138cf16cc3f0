// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/command_run.h"
#include "support/test_data.h"
#include "window/single_instance.h"
#include "window/start_address.h"

#include <QDir>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QThread>
#include <QUrl>

using namespace unisono;
using app::SingleInstance;

/// Who comes second hands over and ends; who comes after a crash is first again.
class SingleInstanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsOverToTheFirst_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("file") << "/tmp/Région Ouest/été.unisono";
        QTest::newRow("nothing") << QString();
        QTest::newRow("long") << QString(5000, u'é');
    }
    void handsOverToTheFirst()
    {
        QFETCH(QString, address);
        const QTemporaryDir place;
        SingleInstance first(place.path());
        QCOMPARE(first.begin({}), SingleInstance::Role::First);
        QSignalSpy spy(&first, &SingleInstance::handedOver);
        auto role = SingleInstance::Role::Alone;
        const std::unique_ptr<QThread> other(QThread::create([&] {
            SingleInstance second(place.path());
            role = second.begin(address);
        }));
        other->start();
        QTRY_VERIFY(other->isFinished());
        QCOMPARE(role, SingleInstance::Role::Second);
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy[0][0].toString(), address);
    }

    void goesOnAloneWhereTheFirstIsSilent()
    {
        const QTemporaryDir place;
        QLockFile held(place.filePath(QStringLiteral("unisono.lock")));
        QVERIFY(held.tryLock(0));
        SingleInstance second(place.path());
        QCOMPARE(second.begin({}), SingleInstance::Role::Alone);
    }

    void goesOnAloneWhereNobodyMayMeet()
    {
        SingleInstance instance(QStringLiteral("/nonexistent/place"));
        QCOMPARE(instance.begin({}), SingleInstance::Role::Alone);
    }

    void takesAnAddressThatMeansTheSameElsewhere_data()
    {
        QTest::addColumn<QString>("argument");
        QTest::addColumn<QString>("address");
        QTest::newRow("relative") << "region.unisono" << QDir::current().filePath(QStringLiteral("region.unisono"));
        const QString absolute = QDir::rootPath() + QStringLiteral("data/région.unisono"); // with a drive where there are drives
        QTest::newRow("absolute") << absolute << absolute;
        QTest::newRow("url of a file") << QUrl::fromLocalFile(absolute).toString(QUrl::FullyEncoded) << absolute;
        QTest::newRow("server") << "postgresql://reader@db/region" << "postgresql://reader@db/region";
        QTest::newRow("link") << "unisono://inventory?sku=A-1" << "unisono://inventory?sku=A-1";
        QTest::newRow("none") << QString() << QString();
    }
    void takesAnAddressThatMeansTheSameElsewhere()
    {
        QFETCH(QString, argument);
        QFETCH(QString, address);
        QCOMPARE(app::startAddress(argument), address);
    }

    void readsTheViewOfALink()
    {
        QVERIFY(app::isLink(QStringLiteral("unisono://inventory")));
        QVERIFY(!app::isLink(QStringLiteral("/home/unisono")));
        QCOMPARE(app::viewOfLink(QStringLiteral("unisono://inventory/positions?sku=A%2F1")), QStringLiteral("inventory/positions?sku=A%2F1"));
        QCOMPARE(app::viewOfLink(QStringLiteral("unisono:inventory")), QStringLiteral("inventory"));
        QCOMPARE(app::viewOfLink(QStringLiteral("unisono://inventory/?sku=A")), QStringLiteral("inventory?sku=A"));
    }

    void theProgramItselfOpensWhatTheSecondWasAskedFor()
    {
        test::CommandRun cli(QStringLiteral(UNISONO_CLI));
        QCOMPARE(cli.run({"demo", "--to", "demo", "--size", "small"}), 0);
        QCOMPARE(cli.run({"region", "import", "--from", "demo", "--workspace", "region.unisono"}), 0);
        QDir().mkdir(cli.path(QStringLiteral("run")));
        QFile::setPermissions(cli.path(QStringLiteral("run")), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        QProcess first, second, third;
        for (QProcess* process : {&first, &second, &third}) {
            QProcessEnvironment environment = cli.environment();
            environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), cli.path(QStringLiteral("run")));
            process->setProcessEnvironment(environment);
            process->setWorkingDirectory(cli.home());
            process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        }
        const QString program = QStringLiteral(UNISONO_PROGRAM);
#ifdef Q_OS_WIN // which knows no other place for the running program than the user's own
        const QString place = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/Unisono/Unisono/unisono.lock");
#else
        const QString place = cli.path(QStringLiteral("run/unisono.socket"));
#endif
        first.start(program, {});
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(place), 60'000);
        second.start(program, {QStringLiteral("region.unisono")});
        QVERIFY(second.waitForFinished(120'000));
        QCOMPARE(second.exitStatus(), QProcess::NormalExit);
        QCOMPARE(second.exitCode(), 0);
        QCOMPARE(first.state(), QProcess::Running);
        const QString settings = cli.path(QStringLiteral("config/Unisono/Unisono.ini"));
        QTRY_VERIFY_WITH_TIMEOUT(test::readAll(settings).contains(QFile::encodeName(cli.path(QStringLiteral("region.unisono")))), 120'000);
        first.kill();
        QVERIFY(first.waitForFinished(30'000));
        third.start(program, {});
        QTest::qWait(3000);
        QCOMPARE(third.state(), QProcess::Running); // what the dead one left stands in nobody's way
        third.kill();
        QVERIFY(third.waitForFinished(30'000));
    }
};

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "tst_single_instance.moc"
