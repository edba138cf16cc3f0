// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/write_access.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <unistd.h>
#endif

using namespace unisono;

/// Who may write where, as the system says it and not as a mark seems to.
class WriteAccessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileOfOnesOwnMayBeWrittenAndStaysAsItIs()
    {
        const QString file = newFile(QStringLiteral("été Łódź.txt"));
        QVERIFY(mayBeWritten(file));
        QVERIFY(mayBeWritten(m_dir.path()));
        QCOMPARE(QFile(file).size(), 4);
        QCOMPARE(QDir(m_dir.path()).entryList(QDir::Files), QStringList(QStringLiteral("été Łódź.txt")));
        QVERIFY(QFile::remove(file));
    }

    void whatIsNotThereMayNot()
    {
        QVERIFY(!mayBeWritten(QString()));
        QVERIFY(!mayBeWritten(m_dir.filePath(QStringLiteral("nothing"))));
        QVERIFY(!mayBeWritten(m_dir.filePath(QStringLiteral("no folder/nothing"))));
    }

    void aProtectedFileMayNot()
    {
#ifndef Q_OS_WIN
        if (geteuid() == 0)
            QSKIP("The administrator may write everywhere");
#endif
        const QString file = newFile(QStringLiteral("protected.txt"));
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::ReadUser));
        QVERIFY(!mayBeWritten(file));
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::ReadUser | QFile::WriteOwner | QFile::WriteUser));
        QVERIFY(mayBeWritten(file));
        QVERIFY(QFile::remove(file));
    }

    void aFolderDeepBelowOthersMay()
    {
        QString deep = m_dir.path();
        for (int step = 0; step < 10; ++step)
            deep += QStringLiteral("/a folder with a rather long name %1").arg(step);
        QVERIFY(QDir().mkpath(deep));
        QVERIFY(mayBeWritten(deep));
    }

    void aFolderOnlyMarkedReadOnlyMay()
    {
#ifdef Q_OS_WIN
        const QString folder = m_dir.filePath(QStringLiteral("Documents"));
        QVERIFY(QDir().mkdir(folder));
        const QString name = QDir::toNativeSeparators(folder);
        QVERIFY(SetFileAttributesW(reinterpret_cast<const wchar_t*>(name.utf16()), FILE_ATTRIBUTE_READONLY));
        QVERIFY(mayBeWritten(folder));
        QVERIFY(SetFileAttributesW(reinterpret_cast<const wchar_t*>(name.utf16()), FILE_ATTRIBUTE_NORMAL));
#else
        QSKIP("Windows alone marks folders so");
#endif
    }

private:
    QString newFile(const QString& name) const
    {
        QFile file(m_dir.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write("text") == 4 ? file.fileName() : QString();
    }

    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(WriteAccessTest)
#include "tst_write_access.moc"
