// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_data.h"
#include "workspace/network_place.h"
#include "workspace/workspace.h"

#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace unisono;
using namespace unisono::workspace;

/// What a file on a disk can be instead of a healthy workspace.
class WorkspaceFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isForItsOwnerAlone()
    {
#ifdef Q_OS_WIN
        QSKIP("What lies in a user's folder is the user's alone by inheritance; Qt shows no modes");
#endif
        QVERIFY(Workspace::open(path(), Workspace::Mode::Create));
        QCOMPARE(QFileInfo(path()).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
    }

    void refusesWhatIsNoWorkspace_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray("Dear diary");
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n rest of the picture");
        QTest::newRow("nothing") << QByteArray();
    }
    void refusesWhatIsNoWorkspace()
    {
        QFETCH(QByteArray, content);
        QVERIFY(test::writeAll(path(), content));
        QCOMPARE(Workspace::open(path(), Workspace::Mode::Open).error().fault, Fault::NotAWorkspace);
        QCOMPARE(test::readAll(path()), content);
    }

    void refusesAnotherProgramsDatabase()
    {
        {
            auto other = Database::open(*Address::parse(path()), false);
            QVERIFY(other->run(QStringLiteral("CREATE TABLE songs (title TEXT)")));
        }
        QCOMPARE(Workspace::open(path(), Workspace::Mode::Open).error().fault, Fault::NotAWorkspace);
        QCOMPARE(Workspace::open(path(), Workspace::Mode::Create).error().fault, Fault::AlreadyExists);
    }

    void saysWhatIsMissing()
    {
        QCOMPARE(Workspace::open(path(), Workspace::Mode::Open).error().fault, Fault::NotFound);
        QCOMPARE(Workspace::open(m_dir->filePath("no/such/folder/w"), Workspace::Mode::Create).error().fault, Fault::NotFound);
        QCOMPARE(Workspace::open(QStringLiteral("postgresql://u:secret@h/d"), Workspace::Mode::Open).error().fault, Fault::WrongUse);
        QVERIFY(!Workspace::open(QStringLiteral("postgresql://u:secret@h/d"), Workspace::Mode::Open).error().subject.contains("secret"));
    }

    void saysThatItIsLocked()
    {
        auto mine = Workspace::open(path(), Workspace::Mode::Create);
        QVERIFY(mine->database().run(QStringLiteral("BEGIN IMMEDIATE")));
        auto other = Workspace::open(path(), Workspace::Mode::Open);
        QVERIFY(other); // reading goes on
        QVERIFY(other->database().run(QStringLiteral("PRAGMA busy_timeout = 50")));
        QCOMPARE(other->setRegion({}).error().fault, Fault::Locked);
    }

    void anotherConnectionKeepsTheLocksOfTheFirst()
    {
        const QString sqlite = QStandardPaths::findExecutable(QStringLiteral("sqlite3"));
        if (sqlite.isEmpty())
            QSKIP("The program sqlite3 is not installed");
        auto first = Workspace::open(path(), Workspace::Mode::Create);
        QVERIFY(Workspace::open(path(), Workspace::Mode::Open));
        // The last program to close a workspace takes its log away. This one must see that it is not the last.
        QCOMPARE(QProcess::execute(sqlite, {path(), QStringLiteral("UPDATE workspace SET value = value")}), 0);
        QVERIFY(QFileInfo::exists(path() + QStringLiteral("-wal")));
        QVERIFY(first->check()->isEmpty());
    }

    void liesOnADiskOfThisMachine()
    {
        QVERIFY(!isOnNetwork(path()));
#ifdef Q_OS_WIN
        QVERIFY(isOnNetwork(QStringLiteral("\\\\server\\share\\w.unisono")));
#endif
    }

    void saysThatTheDiskIsFull()
    {
        auto mine = Workspace::open(path(), Workspace::Mode::Create);
        QVERIFY(mine->database().query(QStringLiteral("PRAGMA max_page_count = 60")));
        Fault fault = Fault::Cancelled;
        for (int i = 0; i < 2000 && fault == Fault::Cancelled; ++i) {
            const auto done = mine->database().run(QStringLiteral("INSERT INTO workspace VALUES (?, ?)"),
                                                   {QString::number(i), QString(4000, QLatin1Char('x'))});
            if (!done)
                fault = done.error().fault;
        }
        QCOMPARE(fault, Fault::DiskFull);
        QVERIFY(mine->check()->isEmpty());
    }

    void opensAProtectedFileReadOnly()
    {
        QVERIFY(Workspace::open(path(), Workspace::Mode::Create));
        auto reader = Workspace::open(path(), Workspace::Mode::ReadOnly);
        QVERIFY(reader);
        QCOMPARE(reader->setRegion({}).error().fault, Fault::NotWritable);
    }

    void makesABackupThatOpens()
    {
        auto mine = Workspace::open(path(), Workspace::Mode::Create);
        Region region;
        region.name = QStringLiteral("Bretagne");
        QVERIFY(mine->setRegion(region));
        const QString copy = m_dir->filePath("backup.unisono");
        QVERIFY(mine->backupTo(copy));
        QCOMPARE(Workspace::open(copy, Workspace::Mode::ReadOnly)->region()->name, region.name);
        QCOMPARE(mine->backupTo(copy).error().fault, Fault::AlreadyExists);
    }

    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

private:
    QString path() const { return m_dir->filePath("w.unisono"); }
    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(WorkspaceFileTest)
#include "tst_workspace_file.moc"
