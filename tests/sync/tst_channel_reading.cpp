// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/region_writer.h"
#include "sync/channel_reading.h"
#include "sync/folder_reader.h"
#include "sync/region_folder.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <thread>

using namespace unisono;

namespace {

constexpr int manyRows = 250'000;
constexpr int badEvery = 20'000;

/// Some pages of stock, here and there with a row that cannot be read.
QByteArray manyStockRows()
{
    QByteArray rows;
    for (int row = 0; row < manyRows; ++row)
        rows += "ITEM-" + QByteArray::number(row) + ",S" + QByteArray::number(row % 7) + ','
                + (row % badEvery == 7 ? QByteArray("many") : QByteArray::number(row % 50)) + ",0,1,0,0,2026-11-22T05:00:00Z\n";
    return rows;
}

QStringList rejectedLines(const std::vector<RejectedRow>& rejected)
{
    QStringList lines;
    for (const RejectedRow& row : rejected)
        lines += QStringLiteral("%1:%2 %3 %4").arg(row.source).arg(row.line).arg(row.column, row.value);
    return lines;
}

/// Every row of the stock that the snapshot holds, as text.
QByteArray stockOf(const tables::Snapshot& snapshot)
{
    QByteArray all;
    const auto put = [&all](std::string_view text) { all.append(text.data(), static_cast<qsizetype>(text.size())).append(';'); };
    for (const auto& channel : snapshot.channels) {
        put(channel->profile.id.toStdString());
        for (std::size_t row = 0; channel->stock && row < channel->stock->size(); ++row) {
            put(snapshot.skus->text(channel->stock->sku[row]));
            put(snapshot.locations->text(channel->stock->location[row]));
            put(channel->stock->onHand[row].toString());
            put(channel->stock->reserved[row].toString());
        }
    }
    return all;
}

struct Read
{
    QByteArray stock;
    QStringList rejected;
    std::optional<Error> error;

    bool operator==(const Read&) const = default;
};

/// One channel, read by one thread that asks and so many that want to help.
Read readWith(const channels::ChannelSettings& settings, int helpers)
{
    sync::ChannelReading reading(settings, {});
    std::vector<std::thread> threads;
    for (int helper = 0; helper < helpers; ++helper)
        threads.emplace_back([&reading] { reading.help(); });
    reading.ask();
    for (std::thread& thread : threads)
        thread.join();
    Read read{{}, rejectedLines(reading.rejected()), reading.error()};
    if (read.error)
        return read;
    tables::SnapshotBuilder builder(nullptr, {}, {});
    builder.add(std::move(reading.collector()));
    read.stock = stockOf(*builder.finish({}));
    return read;
}

} // namespace

/// A channel on its way from pages into tables, by one thread and by several.
class ChannelReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_region = std::make_unique<test::RegionWriter>(); }

    void bringsTheSameHoweverManyHelp()
    {
        m_region->channel("till", "store_pos", 60).stock("till", manyStockRows());
        const Read alone = readWith(settingsOf("till"), 0);
        QVERIFY(!alone.error);
        QCOMPARE(alone.rejected.size(), qsizetype{manyRows / badEvery + 1});
        for (int row = 0; row < alone.rejected.size(); ++row) // in the order of the file
            QCOMPARE(alone.rejected[row], QStringLiteral("stock.csv:%1 on_hand many").arg(row * badEvery + 9));
        for (const int helpers : {1, 4})
            QVERIFY(readWith(settingsOf("till"), helpers) == alone);
    }

    void bringsTheSameWhetherReadInOneGoOrSideBySide()
    {
        const QStringList ids{"app", "erp", "till", "web"};
        tables::SnapshotBuilder builder(nullptr, {}, {});
        std::deque<sync::ChannelReading> readings;
        for (const QString& id : ids) {
            m_region->channel(id, "erp", 60).stock(id, manyStockRows().left(3'000'000 + 500'000 * ids.indexOf(id)));
            readings.emplace_back(settingsOf(id), Instant());
            readings.back().ask();
            builder.add(std::move(readings.back().collector()));
        }
        const auto sideBySide = sync::readFolder(m_region->path(), {});
        QVERIFY(sideBySide->failed.empty());
        QCOMPARE(stockOf(*sideBySide->snapshot), stockOf(*builder.finish({})));
    }

    void leavesTheOthersWhereOneCannotBeRead()
    {
        m_region->channel("till", "store_pos", 60).stock("till", manyStockRows());
        m_region->channel("web", "web_store", 15).stock("web", "A,S1,5,0,0,0,0,2026-11-22T05:00:00Z\n");
        m_region->write("channels/broken/channel.json", "{\"id\": \"broken\", \"timezone\": 7}");
        m_region->stock("broken", manyStockRows());
        const auto reading = sync::readFolder(m_region->path(), {});
        QCOMPARE(reading->failed.size(), 1u);
        QCOMPARE(reading->failed[0].channel, QString("broken"));
        QCOMPARE(reading->failed[0].error.fault, Fault::Malformed);
        QCOMPARE(reading->snapshot->channels.size(), 2u);
        QCOMPARE(reading->snapshot->channel("till")->stock->size(), std::size_t(manyRows - manyRows / badEvery - 1));
        QCOMPARE(reading->snapshot->channel("web")->stock->size(), 1u);
    }

    /// The products are read when the stock turns out to be unreadable, some pages in.
    void endsForEverybodyWhereASourceFailsInTheMiddle()
    {
        const channels::ChannelSettings settings = failingDatabase();
        const Read alone = readWith(settings, 0);
        QVERIFY(alone.error);
        QCOMPARE(alone.error->subject, QString("stock"));
        for (const int helpers : {1, 4})
            QVERIFY(readWith(settings, helpers) == alone);
    }

    void askingNobodyIsNoWait()
    {
        m_region->channel("till", "store_pos", 60).stock("till", "A,S1,5,0,0,0,0,2026-11-22T05:00:00Z\n");
        sync::ChannelReading reading(settingsOf("till"), {});
        reading.ask();
        reading.help(); // all is done: nothing to wait for
        reading.help();
        QVERIFY(!reading.error());
    }

private:
    channels::ChannelSettings settingsOf(const QString& id) const
    {
        const auto folder = sync::RegionFolder::open(m_region->path());
        for (const channels::ChannelSettings& settings : folder->channels)
            if (settings.id == id)
                return settings;
        qFatal("no channel %s", qPrintable(id));
    }

    channels::ChannelSettings failingDatabase() const
    {
        QDir().mkpath(m_region->path());
        const QString path = QDir(m_region->path()).filePath(QStringLiteral("till.sqlite"));
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("making"));
            database.setDatabaseName(path);
            if (!database.open())
                qFatal("cannot write %s", qPrintable(path));
            QSqlQuery(database).exec(QStringLiteral("CREATE TABLE item AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                                                    "WHERE i < 200000) SELECT i, 'ITEM-' || i AS sku FROM n"));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("making"));
        channels::ChannelSettings settings;
        settings.id = QStringLiteral("till");
        settings.kind = QStringLiteral("database");
        settings.options = {
            {QStringLiteral("dsn"), QStringLiteral("sqlite:///") + path},
            {QStringLiteral("mapping"),
             QJsonObject{{QStringLiteral("products"), QStringLiteral("SELECT sku FROM item ORDER BY i")},
                         // The smallest integer has no absolute value.
                         {QStringLiteral("stock"), QStringLiteral("SELECT sku, 'S1' AS location, CASE i WHEN 120000 THEN "
                                                                  "abs(-9223372036854775807 - 1) ELSE 1 END AS on_hand FROM item")}}}};
        return settings;
    }

    std::unique_ptr<test::RegionWriter> m_region;
};

QTEST_GUILESS_MAIN(ChannelReadingTest)
#include "tst_channel_reading.moc"
