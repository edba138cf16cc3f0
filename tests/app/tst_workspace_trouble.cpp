// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/command_run.h"
#include "support/test_data.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QTest>

using namespace unisono::test;
using unisono::workspace::Workspace;

/// A workspace in trouble, as a nightly script meets it: a sentence, an exit code, and what was there before.
class WorkspaceTroubleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_cli = std::make_unique<CommandRun>(QStringLiteral(UNISONO_CLI));
        QDir().mkpath(m_cli->path("till"));
        QDir().mkpath(m_cli->path("disk"));
        writeStock(1, 5);
    }

    void whatIsNoWorkspaceIsSaidToBeNone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("a letter") << QByteArray("Dear diary");
        QTest::newRow("nothing") << QByteArray();
    }
    void whatIsNoWorkspaceIsSaidToBeNone()
    {
        QFETCH(QByteArray, content);
        QVERIFY(writeAll(m_cli->path("disk/w.unisono"), content));
        for (const QStringList& words : {QStringList{"pull"}, {"check", "inventory"}, {"channel", "list"}, {"workspace", "check"}}) {
            QCOMPARE(m_cli->run(words + workspace()), 2);
            QVERIFY(m_cli->error.contains("w.unisono"));
        }
        QCOMPARE(readAll(m_cli->path("disk/w.unisono")), content);
    }

    void aNewerWorkspaceIsLeftAlone()
    {
        makeWorkspace();
        {
            auto opened = Workspace::open(m_cli->path("disk/w.unisono"), Workspace::Mode::Open);
            QVERIFY(opened->database().run(QStringLiteral("UPDATE workspace SET value = '99' WHERE name = 'schema_version'")));
        }
        for (const QStringList& words : {QStringList{"pull"}, {"check", "inventory"}}) {
            QCOMPARE(m_cli->run(words + workspace()), 2);
            QVERIFY(m_cli->error.contains("w.unisono"));
        }
    }

    void whileAnotherProgramWritesReadingGoesOn()
    {
        makeWorkspace();
        auto other = Workspace::open(m_cli->path("disk/w.unisono"), Workspace::Mode::Open);
        QVERIFY(other->database().run(QStringLiteral("BEGIN IMMEDIATE")));
        QCOMPARE(onHand(), QByteArray("5"));
        QCOMPARE(m_cli->run(QStringList{"pull"} + workspace()), 2);
        QVERIFY(m_cli->error.contains("w.unisono"));
        QVERIFY(other->database().run(QStringLiteral("ROLLBACK")));
        QCOMPARE(m_cli->run(QStringList{"pull"} + workspace()), 0);
    }

    void aReadOnlyFolderIsReadAndNotWritten()
    {
        makeWorkspace();
        const int code = inside(QStringLiteral("mount --bind disk disk && mount -o remount,ro,bind disk"),
                                QStringLiteral("unisono export positions --workspace disk/w.unisono || exit 1; "
                                               "unisono check inventory --workspace disk/w.unisono >/dev/null || exit 2; "
                                               "unisono workspace check --workspace disk/w.unisono >/dev/null || exit 3; "
                                               "unisono pull --workspace disk/w.unisono; [ $? = 2 ] || exit 4; "
                                               "unisono channel remove till --workspace disk/w.unisono; [ $? = 2 ] || exit 5; "
                                               "unisono workspace create --workspace disk/new.unisono; [ $? = 2 ] || exit 6"));
        if (code == cannotMount)
            QSKIP("mounts cannot be made here (unshare)");
        QVERIFY2(code == 0, m_error.constData());
        QVERIFY(m_out.contains("\nK0,1,5,"));
        QCOMPARE(m_error.count('\n'), 3); // a sentence for each refusal
        QCOMPARE(onHand(), QByteArray("5"));
    }

    void aFullDiskKeepsTheLastPull()
    {
        const int code = inside(QStringLiteral("mount -t tmpfs -o size=700k tmpfs disk"),
                                QStringLiteral("unisono channel add files --id till --path till --workspace disk/w.unisono || exit 1; "
                                               "unisono pull --workspace disk/w.unisono || exit 2; mv till/stock.csv till/few; "
                                               "mv till/many till/stock.csv; "
                                               "unisono pull --workspace disk/w.unisono; [ $? = 2 ] || exit 3; "
                                               "unisono workspace check --workspace disk/w.unisono || exit 4; "
                                               "unisono export positions --workspace disk/w.unisono --output before.csv || exit 5; "
                                               "head -c 9000000 /dev/zero >disk/filled 2>/dev/null; "
                                               "unisono export positions --workspace disk/w.unisono --output disk/none.csv; [ $? = 2 ] || exit 6; "
                                               "[ ! -e disk/none.csv ] || exit 7; rm disk/filled; mv till/few till/stock.csv; "
                                               "unisono pull --workspace disk/w.unisono || exit 8"),
                                [this] { writeStock(40'000, 6, "till/many"); });
        if (code == cannotMount)
            QSKIP("mounts cannot be made here (unshare)");
        QVERIFY2(code == 0, (QByteArray::number(code) + ": " + m_error + m_out).constData());
        QVERIFY(readAll(m_cli->path("before.csv")).contains("\nK0,1,5,"));
        QCOMPARE(m_error.count('\n'), 2);
    }

private:
    static constexpr int cannotMount = 99;

    QStringList workspace() const { return {"--workspace", "disk/w.unisono"}; }
    void makeWorkspace()
    {
        QCOMPARE(m_cli->run(QStringList{"channel", "add", "files", "--id", "till", "--path", "till"} + workspace()), 0);
        QCOMPARE(m_cli->run(QStringList{"pull"} + workspace()), 0);
    }
    void writeStock(int rows, int quantity, const QString& file = QStringLiteral("till/stock.csv"))
    {
        QByteArray csv = "sku,location,on_hand,committed,reserved,unsellable,safety,as_of\n";
        for (int i = 0; i < rows; ++i)
            csv += "K" + QByteArray::number(i) + ",S1," + QByteArray::number(quantity) + ",0,0,0,0,2026-11-22T05:00:00Z\n";
        QVERIFY(writeAll(m_cli->path(file), csv));
    }
    QByteArray onHand()
    {
        if (m_cli->run(QStringList{"export", "positions"} + workspace()) != 0)
            return "not exported";
        return m_cli->out.split('\n').value(1).split(',').value(2);
    }

    /// Runs a script where the mounts of `mounts` are its own; cannotMount where this machine does not allow that.
    int inside(const QString& mounts, const QString& script, const std::function<void()>& prepare = {})
    {
        if (prepare)
            prepare();
        const QString text = QStringLiteral("unisono() { \"%1\" \"$@\" --language en; }; { %2; } 2>/dev/null || exit %3; %4")
                                 .arg(QStringLiteral(UNISONO_CLI), mounts, QString::number(cannotMount), script);
        QProcess process;
        process.setProcessEnvironment(m_cli->environment());
        process.setWorkingDirectory(m_cli->home());
        process.start(QStringLiteral("unshare"), {"--user", "--map-root-user", "--mount", "sh", "-c", text});
        if (!process.waitForFinished(120'000))
            return cannotMount;
        m_out = process.readAllStandardOutput();
        m_error = process.readAllStandardError();
        const bool isRefused = m_error.startsWith("unshare:");
        return isRefused ? cannotMount : process.exitCode();
    }

    std::unique_ptr<CommandRun> m_cli;
    QByteArray m_out, m_error;
};

QTEST_GUILESS_MAIN(WorkspaceTroubleTest)
#include "tst_workspace_trouble.moc"
