// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/write_fault.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace unisono;

class TestWriteFault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFullDiskIsSaidToBeFull_data()
    {
        QTest::addColumn<QFileDevice::FileError>("error");
        QTest::addColumn<qint64>("left");
        QTest::addColumn<Fault>("fault");
        constexpr qint64 plenty = 1ll << 40;
        QTest::newRow("Linux says so itself") << QFileDevice::ResourceError << plenty << Fault::DiskFull;
        QTest::newRow("Windows says no more than that it failed, with nothing left") << QFileDevice::WriteError << qint64(0) << Fault::DiskFull;
        QTest::newRow("less than what was to be written is left") << QFileDevice::WriteError << qint64(4096) << Fault::DiskFull;
        QTest::newRow("a stick that was pulled out") << QFileDevice::WriteError << plenty << Fault::NotWritable;
        QTest::newRow("nobody knows what is left") << QFileDevice::WriteError << qint64(-1) << Fault::NotWritable;
        QTest::newRow("no right to write, on a full disk") << QFileDevice::PermissionsError << qint64(0) << Fault::NotWritable;
    }
    void aFullDiskIsSaidToBeFull()
    {
        QFETCH(QFileDevice::FileError, error);
        QFETCH(qint64, left);
        QTEST(writeFault(error, left), "fault");
    }

    void aFileThatMayNotBeWrittenIsNoFullDisk()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("no/such/folder/table.csv")));
        QVERIFY(!file.open(QIODevice::WriteOnly));
        QCOMPARE(writeFault(file), Fault::NotWritable);
    }
};

QTEST_GUILESS_MAIN(TestWriteFault)
#include "tst_write_fault.moc"
