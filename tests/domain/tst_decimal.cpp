// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decimal.h"
#include "domain/record_kind.h"
#include "domain/rejected_row.h"

#include <QTest>

#include <limits>

using namespace unisono;

class DecimalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unknownIsContagiousAndNeverZero()
    {
        const Decimal unknown;
        QVERIFY(unknown.isUnknown());
        QVERIFY(!unknown.isZero());
        QVERIFY((unknown + 1).isUnknown());
        QVERIFY((Decimal(1) - unknown).isUnknown());
        QVERIFY((-unknown).isUnknown());
        QVERIFY(multiplied(unknown, 0).isUnknown());
        QVERIFY(divided(1, 0).isUnknown());
        QCOMPARE(unknown.toString(), std::string());
        QVERIFY(unknown < Decimal(-1000000));
    }

    void anOverflowIsUnknownNotWrong()
    {
        const Decimal huge = Decimal::fromRaw(std::numeric_limits<std::int64_t>::max());
        QVERIFY((huge + 1).isUnknown());
        QVERIFY((-huge - 1).isUnknown());
        QVERIFY(multiplied(huge, huge).isUnknown());
        QVERIFY(Decimal(std::numeric_limits<long long>::max()).isUnknown());
        QVERIFY(Decimal::nearest(1e300).isUnknown());
        QVERIFY(Decimal::nearest(std::numeric_limits<double>::quiet_NaN()).isUnknown());
    }

    void printsExactly()
    {
        QCOMPARE(Decimal(51).toString(), std::string("51"));
        QCOMPARE(Decimal::fromRaw(-25000).toString(), std::string("-2.5"));
        QCOMPARE(Decimal::fromRaw(-1).toString(), std::string("-0.0001"));
        QCOMPARE(Decimal(348).toFixed(2), std::string("348.00"));
        QCOMPARE(Decimal::fromRaw(3).toFixed(2), std::string("0.0003"));
    }

    void roundsHalfAwayFromZero()
    {
        QCOMPARE(divided(1, 3), Decimal::fromRaw(3333));
        QCOMPARE(divided(-2, 3), Decimal::fromRaw(-6667));
        QCOMPARE(multiplied(Decimal::fromRaw(1), Decimal::fromRaw(-5000)), Decimal::fromRaw(-1));
        QCOMPARE(multiplied(Decimal::fromRaw(1), Decimal::fromRaw(4999)), Decimal(0));
        QCOMPARE(ceiling(Decimal::fromRaw(25100)), Decimal(3));
        QCOMPARE(ceiling(Decimal::fromRaw(-25100)), Decimal(-2));
        QCOMPARE(ceiling(Decimal(2)), Decimal(2));
    }

    void isExactBeyondWhatAnyFloatingNumberHolds()
    {
        const Decimal large = Decimal::fromRaw(6'000'000'000'000'000'001);
        QCOMPARE(multiplied(large, Decimal::fromRaw(5'000)), Decimal::fromRaw(3'000'000'000'000'000'001));
        QCOMPARE(divided(large, -2), Decimal::fromRaw(-3'000'000'000'000'000'001));
        QCOMPARE(divided(large, large), Decimal(1));
        QVERIFY(divided(large, Decimal::fromRaw(1)).isUnknown());
        QVERIFY(multiplied(large, 2).isUnknown());
    }

    void everyKindOfRecordIsDeclaredInItsPlace()
    {
        for (const RecordKind kind : allRecordKinds()) {
            QCOMPARE(shapeOf(kind).kind, kind);
            QCOMPARE(recordKindFromName(shapeOf(kind).name), std::optional(kind));
            QVERIFY(std::ranges::any_of(shapeOf(kind).fields, &FieldShape::key));
        }
        QCOMPARE(*shapeOf(RecordKind::Stock).indexOf("as_of"), int(field::stock::asOf));
        QCOMPARE(*shapeOf(RecordKind::Promotion).indexOf("campaign"), int(field::promotion::campaign));
        QCOMPARE(*shapeOf(RecordKind::Event).indexOf("source"), int(field::event::source));
        QCOMPARE(*shapeOf(RecordKind::Price).indexOf("seen_at"), int(field::price::seenAt));
    }

    void everyRowReasonHasANameOfItsOwn()
    {
        for (int reason = 0; reason <= int(RowReason::LocalTimeAssumed); ++reason)
            QCOMPARE(int(rowReasonFromName(rowReasonName(RowReason(reason)))), reason);
    }
};

QTEST_GUILESS_MAIN(DecimalTest)
#include "tst_decimal.moc"
