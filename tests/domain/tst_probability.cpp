// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/probability.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace unisono;

class ProbabilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsCertainButTheCertain()
    {
        QCOMPARE(toldPercent(0.99999, 1), 99.9);
        QCOMPARE(toldPercent(0.99999, 0), 99.0);
        QCOMPARE(toldPercent(std::nextafter(1.0, 0.0), 4), 99.9999);
        QCOMPARE(toldPercent(1, 1), 100.0);
    }

    void nothingIsImpossibleButTheImpossible()
    {
        QCOMPARE(toldPercent(1e-9, 1), 0.1);
        QCOMPARE(toldPercent(1e-9, 0), 1.0);
        QCOMPARE(toldPercent(std::numeric_limits<double>::denorm_min(), 4), 0.0001);
        QCOMPARE(toldPercent(0, 1), 0.0);
    }

    void whatLiesBetweenIsRounded()
    {
        QCOMPARE(toldPercent(0.7949, 1), 79.5);
        QCOMPARE(toldPercent(0.7949, 0), 79.0);
        QCOMPARE(toldPercent(0.5, 1), 50.0);
        QVERIFY(std::isnan(toldPercent(std::numeric_limits<double>::quiet_NaN(), 1)));
    }
};

QTEST_APPLESS_MAIN(ProbabilityTest)
#include "tst_probability.moc"
