// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/cell_style.h"
#include "items/configuration_items.h"
#include "items/order_items.h"
#include "support/sample_answer.h"

#include <QTest>

using namespace unisono;
using namespace unisono::analysis;
using namespace unisono::items;

namespace {

OrderWords plainWords()
{
    const auto number = [](auto value) { return QString::number(static_cast<int>(value)); };
    return {number, number, number, number, number};
}

template<typename Row>
RowsPtr<Row> one(Row row)
{
    return std::make_shared<const std::vector<Row>>(std::vector<Row>{std::move(row)});
}

/// "id=cell" of the first row, joined.
QString firstRow(const std::vector<Column>& columns)
{
    QStringList cells;
    for (const Column& column : columns)
        cells += QString::fromUtf8(column.id) + QLatin1Char('=') + plainText(column, 0);
    return cells.join(QLatin1Char(' '));
}

} // namespace

class OrderItemsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFunnelTellsItsSharesAndWhatTheyRestOn()
    {
        FulfilmentFunnel funnel;
        funnel.channel = 0;
        funnel.fulfilment = tables::Fulfilment::Collect;
        funnel.ordered = 9;
        funnel.lines = 12;
        funnel.linesCancelledForStock = 3;
        funnel.unitsOrdered = 8;
        funnel.unitsSupplied = 6;
        funnel.onTimeInFull = {2, 5};
        funnel.readySeconds90 = 7199.6;
        funnel.readyCounted = 4;
        QCOMPARE(firstRow(funnelItems(m_answer, one(funnel), plainWords())),
                 QStringLiteral("channel=web-fr fulfilment=1 ordered=9 allocated=0 ready=0 completed=0 cancelled=0 open=0 lines=12 "
                                "cancelled_for_stock=3 cancelled_for_stock_rate=0.25 units_ordered=8 units_supplied=6 fill_rate=0.75 due=5 "
                                "on_time_in_full=2 on_time_in_full_rate=0.4 ready_p90_s=7200 ready_counted=4"));
        QVERIFY(firstRow(funnelItems(m_answer, one(FulfilmentFunnel()), plainWords()))
                    .contains(QLatin1String("fill_rate= due=0 on_time_in_full=0 on_time_in_full_rate= ready_p90_s= ")));
    }

    void aPromiseTellsItsFiguresAndLeavesTheUnknownEmpty()
    {
        PickupPromise promise;
        promise.channel = 1;
        promise.order = 0;
        promise.sku = 0;
        promise.location = 1;
        promise.quantity = 2;
        promise.promisedAt = Instant::fromMilliseconds(0);
        promise.promisedBefore = 1;
        promise.verdict = PromiseVerdict::Pending;
        const QString order = QString::fromStdString(std::string(m_answer->snapshot->texts->text(0)));
        QCOMPARE(firstRow(pickupPromiseItems(m_answer, one(promise), plainWords())),
                 QStringLiteral("order=%1 channel=market location=BRE-02 sku=ART-000000-XL quantity=2 placed_at= "
                                "promised_at=1970-01-01T00:00:00Z ready_at= verdict=5 on_hand= promised_before=1 left= opens_at=")
                     .arg(order));
    }

    void aReservationNamesTheChannelThatExplainsIt()
    {
        Reservation row;
        row.sku = 1;
        row.location = 0;
        row.toldBy = 2;
        row.committed = 2;
        row.reserved = 0;
        row.ordered = 5;
        row.lines = 2;
        row.difference = -3;
        row.verdict = ReservationVerdict::ChannelNotHeld;
        row.channel = 1;
        QCOMPARE(firstRow(reservationItems(m_answer, one(row), plainWords())),
                 QStringLiteral("sku=ART-000001-XL location=NTE-01 told_by=erp committed=2 reserved=0 ordered=5 lines=2 cancelled=0 "
                                "difference=-3 verdict=1 channel=market"));
    }

    void offersAndConflictsHaveTheShapeScriptsRelyOn()
    {
        QCOMPARE(firstRow(collectionOfferItems(m_answer, one(CollectionOffer{0, 1, 9, 6, 2, 1}))),
                 QStringLiteral("channel=web-fr location=BRE-02 offered=9 can_keep=6 cannot_keep=2 unknown=1"));
        OrderConflict conflict;
        conflict.kind = OrderConflict::Kind::NotPassedOn;
        conflict.order = 0;
        conflict.channel = 0;
        conflict.other = 2;
        QVERIFY(firstRow(orderConflictItems(m_answer, one(conflict), plainWords()))
                    .endsWith(QLatin1String("channel=web-fr state=0 other_channel=erp other_state= conflict=1 placed_at=")));
    }

    void aFaultOfASettingTellsWhatItCounted()
    {
        ConfigurationFault fault;
        fault.kind = ConfigurationFault::Kind::SlowerThanSales;
        fault.affected = 7;
        fault.judged = 9;
        fault.promisedSeconds = 86'400;
        fault.rhythmSeconds = 7200;
        auto answer = std::make_shared<InventoryAnswer>(*m_answer);
        answer->findings = {configurationFinding(fault, 1, Severity::Medium)};
        const auto rows = std::make_shared<const std::vector<std::uint32_t>>(1, 0u);
        QCOMPARE(firstRow(configurationItems(answer, rows, {[](ConfigurationFault::Kind kind) { return QString::number(int(kind)); },
                                                            [](Severity severity) { return QString::number(int(severity)); }})),
                 QStringLiteral("fault=4 severity=1 channel=market location= other_channel= affected=7 judged=9 quantity= promised_s=86400 "
                                "rhythm_s=7200 tax_rate="));
    }

private:
    InventoryAnswerPtr m_answer = test::SampleAnswer(3, 1).answer();
};

QTEST_GUILESS_MAIN(OrderItemsTest)
#include "tst_order_items.moc"
