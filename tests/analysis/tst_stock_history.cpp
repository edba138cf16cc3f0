// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/inventory/stock_history.h"

#include <QTest>

using namespace unisono;
using namespace unisono::analysis;
using tables::ItemRecord;

namespace {

Instant at(const char* text)
{
    return Instant::fromDateTime(QDateTime::fromString(QLatin1String(text), Qt::ISODate));
}

/// A web shop and an ERP that counts two places.
std::shared_ptr<tables::Snapshot> twoPlaces()
{
    auto snapshot = std::make_shared<tables::Snapshot>();
    auto skus = std::make_shared<tables::Dictionary>();
    auto locations = std::make_shared<tables::Dictionary>();
    skus->add("MOKA");
    locations->add("STORE");
    locations->add("DEPOT");
    snapshot->skus = skus;
    snapshot->locations = locations;
    snapshot->texts = std::make_shared<tables::Dictionary>();
    for (const char* id : {"erp", "web"}) {
        auto channel = std::make_shared<tables::ChannelTables>();
        channel->profile.id = QString::fromLatin1(id);
        snapshot->channels.push_back(channel);
    }
    return snapshot;
}

ItemRecord moka()
{
    ItemRecord item;
    item.sku = QStringLiteral("MOKA");
    item.levels = {{QStringLiteral("erp"), QStringLiteral("STORE"), 8, 8, at("2026-06-15T10:00:00Z"), {}},
                   {QStringLiteral("erp"), QStringLiteral("DEPOT"), 400, 400, at("2026-06-15T10:10:00Z"), {}}};
    item.published = {{QStringLiteral("web"), 1000, at("2026-06-13T08:00:00Z"), {}}};
    item.movements = {{QStringLiteral("erp"), QStringLiteral("STORE"), QStringLiteral("sale"), QStringLiteral("T-1"), 3,
                       at("2026-06-14T09:00:00Z")}};
    return item;
}

} // namespace

class StockHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSumBeginsWhenEveryPlaceHasToldItsLevel();
    void theLedgerTellsWhatWasThereBefore();
    void nothingDivergesFromAnUnknownSum();
    void aPromotionCountsWhileItIsInForce();
};

void StockHistoryTest::aSumBeginsWhenEveryPlaceHasToldItsLevel()
{
    const StockHistory history = stockHistory(*twoPlaces(), moka());
    QCOMPARE(history.available.size(), std::size_t(1));
    QCOMPARE(history.available.front().at, at("2026-06-15T10:10:00Z"));
    QCOMPARE(history.available.front().quantity, Quantity(408));
}

void StockHistoryTest::theLedgerTellsWhatWasThereBefore()
{
    const StockHistory history = stockHistory(*twoPlaces(), moka());
    QCOMPARE(history.onHand.size(), std::size_t(2));
    QCOMPARE(history.onHand.front().at, at("2026-06-14T09:00:00Z"));
    QCOMPARE(history.onHand.front().quantity, Quantity(408));
}

void StockHistoryTest::nothingDivergesFromAnUnknownSum()
{
    QCOMPARE(stockHistory(*twoPlaces(), moka()).firstDivergence, at("2026-06-15T10:10:00Z"));
}

void StockHistoryTest::aPromotionCountsWhileItIsInForce()
{
    ItemRecord item = moka();
    const QString web = QStringLiteral("web"), euro = QStringLiteral("EUR");
    item.prices = {{web, euro, 35, false, at("2026-05-01T00:00:00Z"), {}},
                   {web, euro, 28, true, at("2026-05-22T00:00:00Z"), at("2026-06-03T00:00:00Z")}};
    const StockHistory history = stockHistory(*twoPlaces(), item);
    QCOMPARE(history.prices.size(), std::size_t(1));
    const std::vector<QuantityStep>& steps = history.prices.front().steps;
    QCOMPARE(steps.size(), std::size_t(3));
    QCOMPARE(steps[0].quantity, Decimal(35));
    QCOMPARE(steps[1].quantity, Decimal(28));
    QCOMPARE(steps[1].at, at("2026-05-22T00:00:00Z"));
    QCOMPARE(steps[2].quantity, Decimal(35));
    QCOMPARE(steps[2].at, at("2026-06-03T00:00:00Z"));
}

QTEST_GUILESS_MAIN(StockHistoryTest)
#include "tst_stock_history.moc"
