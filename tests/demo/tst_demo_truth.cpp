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
    switch (kind) {
    case analysis::FindingKind::Discrepancy:
        return QStringLiteral("discrepancy");
    case analysis::FindingKind::StaleChannel:
        return QStringLiteral("stale_channel");
    case analysis::FindingKind::Identity:
        return QStringLiteral("identity");
    case analysis::FindingKind::PickupPromise:
        return QStringLiteral("pickup_promise");
    case analysis::FindingKind::Configuration:
        return QStringLiteral("configuration");
    default:
        return {};
    }
}

QString signatureName(analysis::Signature signature)
{
    static const char* const names[] = {"unmapped_sku",      "stale_channel",      "zero_overwrite",
                                        "on_hand_published", "buffer_not_applied", "double_count",
                                        "location_scope",    "unit_or_pack",       "lost_or_duplicate_order",
                                        "in_flight",         "unexplained"};
    return QLatin1String(names[static_cast<int>(signature)]);
}

QString key(const QString& kind, const QString& signature, const QString& channel, const QString& sku)
{
    return QStringList({kind, signature, channel, sku}).join(QLatin1Char(' '));
}

/// The findings of the kinds that the truth names.
QSet<QString> foundIn(const analysis::InventoryAnswer& answer)
{
    QSet<QString> found;
    for (const analysis::Finding& finding : answer.findings) {
        const QString channel = answer.snapshot->channels[static_cast<std::size_t>(finding.channel)]->profile.id;
        const QString sku = finding.sku == analysis::noId ? QString() : text(answer.snapshot->skus->text(finding.sku));
        if (!kindName(finding.kind).isEmpty())
            found += key(kindName(finding.kind), finding.causes.empty() ? QString() : signatureName(finding.causes.front().signature),
                         channel, sku);
    }
    return found;
}

QSet<QString> truthOf(const QString& folder)
{
    QSet<QString> truth;
    for (const QJsonValue& fault :
         test::jsonObject(folder + QLatin1String("/truth.json"))[QLatin1String("faults")].toArray())
        truth += key(fault[QLatin1String("kind")].toString(), fault[QLatin1String("signature")].toString(),
                     fault[QLatin1String("channel")].toString(), fault[QLatin1String("sku")].toString());
    return truth;
}

/// Precision and recall of every kind that either side names.
void printByKind(const QSet<QString>& truth, const QSet<QString>& found)
{
    QMap<QString, std::array<int, 3>> counts; // in the truth, found, both
    for (const QString& fault : truth)
        ++counts[fault.section(QLatin1Char(' '), 0, 0)][0];
    for (const QString& finding : found) {
        ++counts[finding.section(QLatin1Char(' '), 0, 0)][1];
        counts[finding.section(QLatin1Char(' '), 0, 0)][2] += truth.contains(finding);
    }
    for (auto at = counts.begin(); at != counts.end(); ++at) {
        const auto [real, told, both] = at.value();
        qInfo("%s: precision %.2f, recall %.2f (%d faults)", qPrintable(at.key()), told ? double(both) / told : 1.0,
              real ? double(both) / real : 1.0, real);
    }
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

    const QSet<QString> truth = truthOf(folder.path());
    const analysis::InventoryAnswerPtr answer = analysis::checkInventory(reading->snapshot);
    const QSet<QString> found = foundIn(*answer);
    printByKind(truth, found);
    for (const char* kind : {"pickup_promise", "configuration"})
        QVERIFY2(std::ranges::any_of(truth, [&](const QString& fault) { return fault.startsWith(QLatin1String(kind)); }), kind);
    const QSet<QString> missed = truth - found, invented = found - truth;
    QVERIFY2(missed.isEmpty(), qPrintable(QStringList(missed.begin(), missed.end()).join(QLatin1String("; "))));
    QVERIFY2(invented.isEmpty(), qPrintable(QStringList(invented.begin(), invented.end()).join(QLatin1String("; "))));

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
