// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/command_run.h"
#include "support/region_writer.h"

#include <QTest>

using unisono::test::CommandRun;
using unisono::test::RegionWriter;

namespace {
const QByteArray heading = "sku,location,on_hand,committed,reserved,unsellable,safety,as_of\n";
const QByteArray goodRow = "GOOD,S1,7,0,0,0,0,2026-11-22T05:00:00Z\n";
} // namespace

/// Broken files, from the folder to what a person reads: the good rows are in, the bad ones are named, nothing is guessed.
class HostileInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheGoodRowsAndNamesTheBad_data()
    {
        QTest::addColumn<QByteArray>("bad");
        QTest::addColumn<QString>("reason");
        QTest::newRow("words in a number") << QByteArray("BAD,S1,12 pcs,0,0,0,0,2026-11-22T05:00:00Z\n") << "not_a_number";
        QTest::newRow("NaN") << QByteArray("BAD,S1,NaN,0,0,0,0,2026-11-22T05:00:00Z\n") << "not_a_number";
        QTest::newRow("1e400") << QByteArray("BAD,S1,1e400,0,0,0,0,2026-11-22T05:00:00Z\n") << "number_too_large";
        QTest::newRow("400 digits") << QByteArray("BAD,S1," + QByteArray(400, '9') + ",0,0,0,0,2026-11-22T05:00:00Z\n") << "number_too_large";
        QTest::newRow("formula") << QByteArray("BAD,S1,=1+1,0,0,0,0,2026-11-22T05:00:00Z\n") << "not_a_number";
        QTest::newRow("30 February") << QByteArray("BAD,S1,3,0,0,0,0,2026-02-30T05:00:00Z\n") << "no_such_day";
        QTest::newRow("empty key") << QByteArray(",S1,3,0,0,0,0,2026-11-22T05:00:00Z\n") << "empty_key";
        QTest::newRow("ragged") << QByteArray("BAD,S1\n") << "too_few_cells";
        QTest::newRow("duplicate") << QByteArray("GOOD,S1,8,0,0,0,0,2026-11-22T05:00:00Z\n") << "duplicate_key";
        QTest::newRow("giant cell") << QByteArray("BAD," + QByteArray(10'000'000, 'x') + ",3,0,0,0,0,2026-11-22T05:00:00Z\n") << "cell_too_long";
    }
    void takesTheGoodRowsAndNamesTheBad()
    {
        QFETCH(QByteArray, bad);
        QFETCH(QString, reason);
        RegionWriter region;
        region.channel("till", "store_pos", 60).table("till", "stock", heading + goodRow + bad + "LAST,S1,3,0,0,0,0,2026-11-22T05:00:00Z\n");
        const QJsonArray rows = pulled(region);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0]["reason"].toString(), reason);
        QCOMPARE(rows[0]["file"].toString(), QString("stock.csv"));
        QCOMPARE(rows[0]["line"].toInt(), 3);
        QCOMPARE(positions(), QByteArray("GOOD,1,7\nLAST,1,3\n"));
    }

    void anUnclosedQuoteSwallowsNoOtherRow()
    {
        RegionWriter region;
        region.channel("till", "store_pos", 60).table("till", "stock", heading + goodRow + "\"BAD,S1,3,0,0,0,0,2026-11-22T05:00:00Z\nLAST,S1,3,0,0,0,0,2026-11-22T05:00:00Z\n");
        QVERIFY(!pulled(region).isEmpty());
        QVERIFY(positions().startsWith("GOOD,1,7\n"));
    }

    void aFileThatIsNoTableIsSaid_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("picture named csv") << "stock.csv" << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
        QTest::newRow("text named xlsx") << "stock.xlsx" << QByteArray("sku,location\n");
        QTest::newRow("truncated json") << "stock.json" << QByteArray("[{\"sku\":\"A\",\"location\":\"S1\",\"on_ha");
    }
    void aFileThatIsNoTableIsSaid()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        RegionWriter region;
        region.channel("till", "store_pos", 60).write("channels/till/" + name, content);
        QVERIFY(!pulled(region).isEmpty());
    }

    void aBrokenChannelFileStopsItsChannelAlone()
    {
        RegionWriter region;
        region.channel("till", "store_pos", 60).table("till", "stock", heading + goodRow);
        region.write("channels/web/channel.json", "{\"id\": \"web\", ");
        m_cli = std::make_unique<CommandRun>(QStringLiteral(UNISONO_CLI));
        QCOMPARE(m_cli->run({"check", "inventory", "--from", region.path(), "--format", "json"}), 3);
        QVERIFY(m_cli->error.contains("web"));
        QCOMPARE(m_cli->run({"export", "positions", "--from", region.path()}), 3);
        QVERIFY(m_cli->out.contains("GOOD,1,7"));
    }

    void showsNegativeStockAndLeavesMissingUnknown()
    {
        RegionWriter region;
        region.channel("till", "store_pos", 60).table("till", "stock", heading + "NEG,S1,-4,0,0,0,0,2026-11-22T05:00:00Z\nNONE,S1,,0,0,0,0,2026-11-22T05:00:00Z\n");
        QVERIFY(pulled(region).isEmpty());
        QCOMPARE(positions(), QByteArray("NEG,1,-4\nNONE,1,\n"));
    }

    void readsWhatSpreadsheetsWrite()
    {
        RegionWriter region;
        region.channel("till", "store_pos", 60);
        region.table("till", "stock", "\xEF\xBB\xBF\"Code article\";Magasin;\"Quantité en stock\";Engagé;Réservé;Invendable;Sécurité;\"Date du stock\"\r\n"
                                      "GOOD;S1;\"1 007,5\";0;0;0;0;22/11/2026 06:00\r\n");
        (void)pulled(region);
        QCOMPARE(positions(), QByteArray("GOOD,1,1007.5\n"));
    }

private:
    QJsonArray pulled(const RegionWriter& region)
    {
        m_cli = std::make_unique<CommandRun>(QStringLiteral(UNISONO_CLI));
        m_cli->run({"region", "import", "--from", region.path(), "--workspace", "w"});
        m_cli->run({"pull", "--workspace", "w"});
        m_cli->run({"quarantine", "list", "--workspace", "w", "--format", "json"});
        QJsonArray rows;
        for (const QJsonValue& row : m_cli->jsonList())
            if (!row["remark"].toBool())
                rows += row;
        return rows;
    }
    /// sku, locations, on_hand of every row.
    QByteArray positions()
    {
        m_cli->run({"export", "positions", "--workspace", "w"});
        QByteArray text;
        for (const QByteArray& line : m_cli->out.split('\n').mid(1))
            if (!line.isEmpty())
                text += line.split(',').mid(0, 3).join(',') + '\n';
        return text;
    }

    std::unique_ptr<CommandRun> m_cli;
};

QTEST_GUILESS_MAIN(HostileInputTest)
#include "tst_hostile_input.moc"
