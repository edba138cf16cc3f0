// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/inventory/inventory_check.h"
#include "analysis/orders/reservations.h"
#include "demo/demo_region.h"
#include "demo_reading.h"
#include "sync/folder_reader.h"

#include <QTemporaryDir>
#include <QTest>

using namespace unisono;

namespace {

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString kindName(analysis::FindingKind kind)
{
    static const char* const names[] = {"discrepancy",   "stale_channel", "identity",      "pickup_promise", "configuration",
                                        "oversell_risk", "phantom_stock", "stock_out",     "overstock",      "imbalance",
                                        "record_accuracy"};
    return QLatin1String(names[static_cast<int>(kind)]);
}

QString signatureName(analysis::Signature signature)
{
    static const char* const names[] = {"unmapped_sku",      "stale_channel",      "zero_overwrite",
                                        "on_hand_published", "buffer_not_applied", "double_count",
                                        "location_scope",    "unit_or_pack",       "lost_or_duplicate_order",
                                        "in_flight",         "unexplained"};
    return QLatin1String(names[static_cast<int>(signature)]);
}

/// Findings of one kind by what identifies them: signature, channel, place, item.
using ByKind = QMap<QString, QSet<QString>>;

QString key(const QString& signature, const QString& channel, const QString& location, const QString& sku)
{
    return QStringList({signature, channel, location, sku}).join(QLatin1Char(' '));
}

ByKind foundIn(const analysis::InventoryAnswer& answer)
{
    ByKind found;
    for (const analysis::Finding& finding : answer.findings) {
        const tables::Snapshot& snapshot = *answer.snapshot;
        const QString signature = finding.causes.empty() ? QString() : signatureName(finding.causes.front().signature);
        const QString channel =
            finding.channel < 0 ? QString() : snapshot.channels[static_cast<std::size_t>(finding.channel)]->profile.id;
        const QString place = finding.location == analysis::noId ? QString() : text(snapshot.locations->text(finding.location));
        const QString sku = finding.sku == analysis::noId ? QString() : text(snapshot.skus->text(finding.sku));
        found[kindName(finding.kind)] += key(signature, channel, place, sku);
    }
    return found;
}

ByKind truthOf(const QString& folder)
{
    ByKind truth;
    for (const QJsonValue& fault :
         test::jsonObject(folder + QLatin1String("/truth.json"))[QLatin1String("faults")].toArray())
        truth[fault[QLatin1String("kind")].toString()] +=
            key(fault[QLatin1String("signature")].toString(), fault[QLatin1String("channel")].toString(),
                fault[QLatin1String("location")].toString(), fault[QLatin1String("sku")].toString());
    return truth;
}

QString listed(const QSet<QString>& keys)
{
    return QStringList(keys.begin(), keys.end()).join(QLatin1String("; "));
}

/// "channel location" of the channel that reserves alone, as the truth names it.
QString lonelySeller(const QString& folder)
{
    for (const QJsonValue& fault : test::jsonObject(folder + QLatin1String("/truth.json"))[QLatin1String("faults")].toArray())
        if (fault[QLatin1String("fault")].toString() == QLatin1String("reserves_alone"))
            return fault[QLatin1String("channel")].toString() + QLatin1Char(' ') + fault[QLatin1String("location")].toString();
    return {};
}

} // namespace

/// The demo region, read by the real channel kinds and judged by the real check.
class TestDemoTruth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEveryFaultAndNothingElse_data();
    void findsEveryFaultAndNothingElse();
};

void TestDemoTruth::findsEveryFaultAndNothingElse_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("seed");
    QTest::newRow("small") << int(demo::Size::Small) << 2026;
    QTest::newRow("small, another seed") << int(demo::Size::Small) << 7;
    QTest::newRow("region") << int(demo::Size::Region) << 2026;
    for (const int seed : {2, 3})
        QTest::addRow("region, seed %d", seed) << int(demo::Size::Region) << seed;
}

void TestDemoTruth::findsEveryFaultAndNothingElse()
{
    QFETCH(int, size);
    QFETCH(int, seed);
    const QTemporaryDir folder;
    QVERIFY(demo::writeDemoRegion({folder.path(), static_cast<std::uint64_t>(seed), demo::Size(size)}).has_value());
    const auto reading = sync::readFolder(folder.path(), Instant());
    QVERIFY(reading.has_value());
    for (const auto& failed : reading->failed)
        qWarning() << failed.channel << failed.error.subject << failed.error.detail;
    QCOMPARE(reading->failed.size(), 0u);
    for (std::size_t i = 0; i < std::min<std::size_t>(reading->rejected.size(), 10); ++i)
        qWarning() << reading->rejected[i].channel << reading->rejected[i].row.source << reading->rejected[i].row.line
                   << reading->rejected[i].row.column << reading->rejected[i].row.value;
    QCOMPARE(reading->rejected.size(), 0u);

    const ByKind truth = truthOf(folder.path());
    const analysis::InventoryAnswerPtr answer = analysis::checkInventory(reading->snapshot);
    const ByKind found = foundIn(*answer);
    for (const char* kind : {"pickup_promise", "configuration", "oversell_risk", "phantom_stock", "stock_out", "overstock", "imbalance"})
        QVERIFY2(truth.contains(QLatin1String(kind)), kind);
    for (auto kind = truth.cbegin(); kind != truth.cend(); ++kind) {
        const QSet<QString> told = found.value(kind.key()), right = told & kind.value();
        qInfo().noquote() << QStringLiteral("%1: %2 faults, precision %3, recall %4")
                                 .arg(kind.key(), -14)
                                 .arg(kind->size(), 4)
                                 .arg(told.isEmpty() ? 0.0 : double(right.size()) / double(told.size()), 0, 'f', 2)
                                 .arg(double(right.size()) / double(kind->size()), 0, 'f', 2);
    }
    for (auto kind = truth.cbegin(); kind != truth.cend(); ++kind) {
        const QSet<QString> told = found.value(kind.key());
        const QSet<QString> missed = kind.value() - told, invented = told - kind.value();
        QVERIFY2(missed.isEmpty(), qPrintable(kind.key() + QLatin1String(" missed: ") + listed(missed)));
        QVERIFY2(invented.isEmpty(), qPrintable(kind.key() + QLatin1String(" invented: ") + listed(invented)));
    }

    // Whatever is ordered and not held is the lonely seller's.
    for (const analysis::Reservation& row : analysis::reservations(*answer)) {
        const QString where = text(answer->snapshot->locations->text(row.location));
        if (row.verdict == analysis::ReservationVerdict::Agrees || row.verdict == analysis::ReservationVerdict::Unknown)
            continue;
        QVERIFY2(row.difference < Quantity(0) && lonelySeller(folder.path()).endsWith(where),
                 qPrintable(text(answer->snapshot->skus->text(row.sku)) + QLatin1Char(' ') + where));
    }
}

QTEST_GUILESS_MAIN(TestDemoTruth)
#include "tst_demo_truth.moc"
