// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/command_run.h"
#include "support/test_data.h"

#include <QDir>
#include <QTest>

using unisono::test::CommandRun;

/// A pull that is killed at any instant leaves the last complete pull, and the next one finishes the work.
class KillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWorkspaceSurvivesAKillAtAnyInstant()
    {
        writeStock(1);
        QCOMPARE(m_cli.run({"channel", "add", "files", "--id", "till", "--path", "till", "--workspace", "w.unisono"}), 0);
        QCOMPARE(m_cli.run({"pull", "--workspace", "w.unisono"}), 0);
        writeStock(2);
        for (const int milliseconds : {30, 80, 150, 250, 400, 600}) {
            QProcess pull;
            pull.setProcessEnvironment(m_cli.environment());
            pull.setWorkingDirectory(m_cli.home());
            pull.start(QStringLiteral(UNISONO_CLI), {"pull", "--workspace", "w.unisono"});
            QVERIFY(pull.waitForStarted());
            if (!pull.waitForFinished(milliseconds))
                pull.kill();
            pull.waitForFinished();
            QCOMPARE(m_cli.run({"workspace", "check", "--workspace", "w.unisono"}), 0);
            const QByteArray figure = figureOfFirstItem();
            QVERIFY2(figure == "1" || figure == "2", figure.constData());
        }
        QCOMPARE(m_cli.run({"pull", "--workspace", "w.unisono"}), 0);
        QCOMPARE(figureOfFirstItem(), QByteArray("2"));
        QCOMPARE(m_cli.out.count('\n'), rows + 1);
    }

private:
    static constexpr int rows = 120'000;

    void writeStock(int quantity)
    {
        QDir().mkpath(m_cli.path("till"));
        QByteArray csv = "sku,location,on_hand,committed,reserved,unsellable,safety,as_of\n";
        const QByteArray figures = ",S1," + QByteArray::number(quantity) + ",0,0,0,0,2026-11-22T0" + QByteArray::number(quantity) + ":00:00Z\n";
        for (int i = 0; i < rows; ++i)
            csv += "K" + QByteArray::number(100'000 + i) + figures;
        QVERIFY(unisono::test::writeAll(m_cli.path("till/stock.csv"), csv));
    }
    QByteArray figureOfFirstItem()
    {
        if (m_cli.run({"export", "positions", "--workspace", "w.unisono"}) != 0)
            return "not exported";
        return m_cli.out.split('\n').value(1).split(',').value(2);
    }

    CommandRun m_cli{QStringLiteral(UNISONO_CLI)};
};

QTEST_GUILESS_MAIN(KillTest)
#include "tst_kill.moc"
