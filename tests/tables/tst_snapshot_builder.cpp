// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/snapshot_builder.h"

#include <QTest>

using namespace unisono;
using namespace unisono::tables;

namespace {

struct StockRow
{
    std::string sku, location;
    Quantity onHand;
    int minute;
};

RecordBatch stockBatch(const std::vector<StockRow>& rows)
{
    namespace f = field::stock;
    RecordBatch batch(RecordKind::Stock);
    for (const StockRow& told : rows) {
        const std::size_t row = batch.addRow();
        batch.setText(row, f::sku, told.sku);
        batch.setText(row, f::location, told.location);
        batch.setDecimal(row, f::onHand, told.onHand);
        batch.setInstant(row, f::asOf, Instant::fromMilliseconds(told.minute * 60'000));
    }
    return batch;
}

ChannelCollector collected(const QString& id, const std::vector<std::vector<StockRow>>& pages, Instant asOf = {})
{
    ChannelProfile profile;
    profile.id = id;
    ChannelCollector collector(profile, QStringLiteral("files"), asOf);
    for (const auto& page : pages)
        collector.add(stockBatch(page));
    return collector;
}

SnapshotPtr snapshotOf(std::vector<ChannelCollector> channels)
{
    SnapshotBuilder builder(nullptr, {}, Instant::fromMilliseconds(1'000'000'000));
    for (ChannelCollector& channel : channels)
        builder.add(std::move(channel));
    return builder.finish({});
}

/// The rows of a SKU as "location=quantity".
QStringList rowsOf(const Snapshot& snapshot, std::size_t channel, std::string_view sku)
{
    QStringList rows;
    const StockTable& stock = *snapshot.channels[channel]->stock;
    const SkuId id = snapshot.skus->find(sku);
    for (std::uint32_t row = stock.index.begin(id); row < stock.index.end(id); ++row) {
        const std::string text = std::string(snapshot.locations->text(stock.location[row])) + '=' + stock.onHand[row].toString();
        rows += QString::fromStdString(text);
    }
    return rows;
}

} // namespace

class SnapshotBuilderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsRowsTogetherBySku()
    {
        const SnapshotPtr snapshot = snapshotOf(
            [] {
                std::vector<ChannelCollector> channels;
                channels.push_back(collected(QStringLiteral("a"), {{{"B", "L1", 1, 0}, {"A", "L1", 2, 0}}, {{"B", "L2", 3, 0}}}));
                channels.push_back(collected(QStringLiteral("b"), {{{"C", "L2", 4, 0}, {"B", "L2", 5, 0}}}));
                return channels;
            }());
        QCOMPARE(rowsOf(*snapshot, 0, "B"), QStringList({QStringLiteral("L1=1"), QStringLiteral("L2=3")}));
        QCOMPARE(rowsOf(*snapshot, 0, "A"), QStringList(QStringLiteral("L1=2")));
        QCOMPARE(rowsOf(*snapshot, 1, "B"), QStringList(QStringLiteral("L2=5")));
        QVERIFY(rowsOf(*snapshot, 0, "C").isEmpty());
        QVERIFY(rowsOf(*snapshot, 1, "A").isEmpty());
    }

    void keepsTheNewestFigureOfAPlaceWhateverItsOrder()
    {
        std::vector<ChannelCollector> channels;
        channels.push_back(collected(QStringLiteral("a"), {{{"A", "L1", 1, 10}, {"A", "L2", 7, 10}, {"B", "L1", 9, 5}},
                                                           {{"A", "L1", 2, 30}, {"B", "L1", 8, 4}, {"A", "L1", 3, 20}}}));
        const SnapshotPtr snapshot = snapshotOf(std::move(channels));
        QCOMPARE(rowsOf(*snapshot, 0, "A"), QStringList({QStringLiteral("L1=2"), QStringLiteral("L2=7")}));
        QCOMPARE(rowsOf(*snapshot, 0, "B"), QStringList(QStringLiteral("L1=9")));
        QCOMPARE(snapshot->channels.front()->stock->size(), std::size_t(3));
    }

    void leavesOutFiguresOfLaterThanTheInstant()
    {
        std::vector<ChannelCollector> channels;
        channels.push_back(collected(QStringLiteral("a"), {{{"A", "L1", 1, 10}, {"A", "L1", 2, 30}, {"Z", "L9", 2, 30}}},
                                     Instant::fromMilliseconds(20 * 60'000)));
        const SnapshotPtr snapshot = snapshotOf(std::move(channels));
        QCOMPARE(rowsOf(*snapshot, 0, "A"), QStringList(QStringLiteral("L1=1")));
        QCOMPARE(snapshot->channels.front()->stock->size(), std::size_t(1));
    }

    void whatWasNeverToldStaysUnknown()
    {
        std::vector<ChannelCollector> channels;
        channels.push_back(collected(QStringLiteral("a"), {{{"A", "L1", 1, 0}, {"A", "L2", {}, 0}, {"A", "L3", 0, 0}}}));
        const SnapshotPtr snapshot = snapshotOf(std::move(channels));
        const StockTable& stock = *snapshot->channels.front()->stock;
        QVERIFY(stock.committed[0].isUnknown() && stock.safety[2].isUnknown());
        QCOMPARE(stock.onHand[0], Quantity(1));
        QVERIFY(stock.onHand[1].isUnknown());
        QCOMPARE(stock.onHand[2], Quantity(0));
    }

    void ordersMoreRowsThanABlockHolds()
    {
        std::vector<std::vector<StockRow>> pages(5);
        for (int i = 0; i < 30'000; ++i)
            pages[static_cast<std::size_t>(i) % 5].push_back({"S" + std::to_string(i * 7919 % 1000), "L" + std::to_string(i / 1000), i, 0});
        std::vector<ChannelCollector> channels;
        channels.push_back(collected(QStringLiteral("a"), pages));
        const SnapshotPtr snapshot = snapshotOf(std::move(channels));
        const StockTable& stock = *snapshot->channels.front()->stock;
        QCOMPARE(stock.size(), std::size_t(30'000));
        QCOMPARE(rowsOf(*snapshot, 0, "S919").size(), 30);
        for (std::uint32_t row = 0; row < stock.size(); ++row) {
            const int told = static_cast<int>(stock.onHand[row].raw() / Quantity::scale);
            QCOMPARE(std::string(snapshot->skus->text(stock.sku[row])), "S" + std::to_string(told * 7919 % 1000));
            QCOMPARE(std::string(snapshot->locations->text(stock.location[row])), "L" + std::to_string(told / 1000));
        }
    }

    void idsOfAnEarlierSnapshotStayValid()
    {
        std::vector<ChannelCollector> channels;
        channels.push_back(collected(QStringLiteral("a"), {{{"A", "L1", 1, 0}, {"B", "L1", 2, 0}}}));
        channels.push_back(collected(QStringLiteral("b"), {{{"B", "L1", 2, 0}}}));
        const SnapshotPtr before = snapshotOf(std::move(channels));
        SnapshotBuilder builder(before, {}, before->asOf);
        builder.keep(before->channels[0]);
        builder.add(collected(QStringLiteral("b"), {{{"C", "L2", 4, 0}, {"B", "L1", 5, 0}}}));
        const SnapshotPtr after = builder.finish({});
        QCOMPARE(after->skus->find("B"), before->skus->find("B"));
        QCOMPARE(after->channels[0], before->channels[0]);
        QCOMPARE(rowsOf(*after, 0, "B"), QStringList(QStringLiteral("L1=2")));
        QCOMPARE(rowsOf(*after, 1, "B"), QStringList(QStringLiteral("L1=5")));
        QCOMPARE(rowsOf(*after, 1, "C"), QStringList(QStringLiteral("L2=4")));
    }
};

QTEST_GUILESS_MAIN(SnapshotBuilderTest)
#include "tst_snapshot_builder.moc"
