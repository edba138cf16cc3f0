// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/demand/planning_rules.h"
#include "analysis/inventory/inventory_check.h"
#include "reports/inventory_report.h"
#include "support/pdf_reading.h"
#include "support/region_writer.h"
#include "sync/folder_reader.h"
#include "wording/assumption_wording.h"

#include "resources.h"
#include "translations.h"

#include <QTest>

using namespace unisono;
using namespace unisono::analysis;
using namespace unisono::reports;
using wording::Language;

namespace {

const Instant now = Instant::fromDateTime(QDateTime(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC));

} // namespace

/// The report tells what its figures assume, and where that is not the default.
class ReportAssumptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellsEveryAssumption_data() { languages(); }
    void tellsEveryAssumption();
    void tellsTheDefaultBesideWhatWasChanged_data() { languages(); }
    void tellsTheDefaultBesideWhatWasChanged();

private:
    static void languages();
    /// The words of the report, each blank a plain one, whatever the lines.
    QString textOf(const Assumptions& chosen, const Language& language) const;
    static QString told(Assumption assumption, double value, const Language& language);
    static QString toldWithDefault(Assumption assumption, double value, const Language& language);

    test::RegionWriter m_region;
    QTemporaryDir m_folder;
};

void ReportAssumptionsTest::initTestCase()
{
    useResources();
    useTranslations();
    if (!test::canReadPdf())
        QSKIP("poppler-utils is not installed");
    m_region.write(QStringLiteral("region.json"), R"({"name":"Test","country":"FR","timezone":"Europe/Paris","currency":"EUR","languages":["fr"],
        "planning":{"lead_time_days":7,"transfer_cost":25.5}})");
    m_region.channel("erp", "erp", 600).stock("erp", "A-1,MAG-1,4,0,0,0,0,2026-11-22T07:00:00Z\n");
}

void ReportAssumptionsTest::languages()
{
    QTest::addColumn<QString>("language");
    for (const char* language : {"en", "fr", "it"})
        QTest::newRow(language) << language;
}

QString ReportAssumptionsTest::textOf(const Assumptions& chosen, const Language& language) const
{
    const auto reading = sync::readFolder(m_region.path(), now);
    if (!reading)
        return {};
    auto snapshot = std::make_shared<tables::Snapshot>(*reading->snapshot);
    snapshot->region.chosen = chosen;
    InventoryReportRequest request;
    request.answer = checkInventory(snapshot);
    request.operations = answerOperations(request.answer);
    request.language = language;
    const QString pdf = m_folder.filePath(QStringLiteral("report.pdf"));
    if (!writePdf(InventoryReport(std::move(request)), pdf))
        return {};
    return test::textOfPdf(pdf).simplified();
}

/// "Lead time 7 days"
QString ReportAssumptionsTest::told(Assumption assumption, double value, const Language& language)
{
    return (wording::assumptionName(assumption, language) + QLatin1Char(' ') + wording::assumptionText(assumption, value, QStringLiteral("EUR"), language)).simplified();
}

/// "Lead time 12 days (default 7 days)"
QString ReportAssumptionsTest::toldWithDefault(Assumption assumption, double value, const Language& language)
{
    const auto text = [&](double of) { return wording::assumptionText(assumption, of, QStringLiteral("EUR"), language); };
    return language.translate("reports", "%1 %2 (default %3)", "assumption")
        .arg(wording::assumptionName(assumption, language), text(value), text(assumed({}, assumption)))
        .simplified();
}

void ReportAssumptionsTest::tellsEveryAssumption()
{
    QFETCH(QString, language);
    const Language spoken = *Language::load(language);
    const QString text = textOf({}, spoken);
    for (const AssumptionShape& shape : allAssumptions()) {
        const bool isOfRegion = shape.assumption == Assumption::TransferCost;
        const double value = isOfRegion ? 25.5 : assumed({}, shape.assumption);
        QVERIFY2(text.contains(told(shape.assumption, value, spoken)), qPrintable(told(shape.assumption, value, spoken)));
        QCOMPARE(text.contains(toldWithDefault(shape.assumption, value, spoken)), isOfRegion);
    }
}

void ReportAssumptionsTest::tellsTheDefaultBesideWhatWasChanged()
{
    QFETCH(QString, language);
    const Language spoken = *Language::load(language);
    const Assumptions chosen{{Assumption::ServiceLevel, 0.985}, {Assumption::LeadTime, 12}, {Assumption::LostSalesDays, 14}, {Assumption::TransferCost, 30}};
    const QString text = textOf(chosen, spoken);
    for (const auto& [assumption, value] : chosen) {
        const QString expected = toldWithDefault(assumption, value, spoken);
        QVERIFY2(text.contains(expected), qPrintable(expected));
    }
    QVERIFY(!text.contains(told(Assumption::TransferCost, 25.5, spoken)));
    QVERIFY(text.contains(told(Assumption::Horizon, assumed({}, Assumption::Horizon), spoken)));
}

QTEST_MAIN(ReportAssumptionsTest)
#include "tst_report_assumptions.moc"
