// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/inventory/inventory_check.h"
#include "demo/demo_region.h"
#include "items/channel_summary_items.h"
#include "reports/inventory_figures.h"
#include "reports/inventory_report.h"
#include "support/pdf_reading.h"
#include "support/region_writer.h"
#include "sync/folder_reader.h"
#include "wording/channel_wording.h"
#include "wording/count_wording.h"
#include "wording/item_names.h"
#include "wording/number_wording.h"
#include "wording/order_wording.h"

#include "resources.h"
#include "translations.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace unisono;
using namespace unisono::analysis;
using namespace unisono::reports;
using test::RegionWriter;
using wording::Language;

namespace {

const Instant now = Instant::fromDateTime(QDateTime(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC));
constexpr std::size_t shown = 15; ///< rows of a table

Language languageOf(const QString& code)
{
    return *Language::load(code);
}

InventoryAnswerPtr answerOf(const QString& folder, Instant asOf)
{
    const auto reading = sync::readFolder(folder, asOf);
    return reading ? checkInventory(reading->snapshot) : nullptr;
}

/// Stock and what a shop shows: no sale, no order, no count.
RegionWriter& bareRegion(RegionWriter& region)
{
    return region.channel("erp", "erp", 600)
        .stock("erp", "A-1,MAG-1,4,0,0,0,0,2026-11-22T07:00:00Z\nA-2,MAG-1,9,0,0,0,0,2026-11-22T07:00:00Z\n")
        .channel("web", "web_store", 600, R"("scope":["MAG-1"])")
        .published("web", "A-1,4,2026-11-22T07:30:00Z\nA-2,9,2026-11-22T07:30:00Z\n");
}

/// The beginning of what a table prints with so many decimals: without those that are zero.
QString numberText(double number, int decimals, const Language& language)
{
    const double step = std::pow(10.0, decimals);
    return wording::quantityText(Quantity::nearest(std::round(number * step) / step), language);
}

} // namespace

/// What the report tells beside the discrepancies, held against the analysis that it prints.
class ReportChaptersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void printsWhatIsAtRisk();
    void printsWhatToOrderAndToMove();
    void overstockIsThatOfStores();
    void looksAheadAtWhatIsTightest();
    void printsHowFarTheRecordsCanBeBelieved();
    void printsHowOrdersAreFulfilled();
    void printsWhatToSetRight();
    void saysHowManyRowsThereAre();
    void speaksThreeLanguages_data();
    void speaksThreeLanguages();
    void aCollectionThatCannotBeKeptTakesOneLine_data();
    void aCollectionThatCannotBeKeptTakesOneLine();
    void isCalmWhereThereIsNothing_data();
    void isCalmWhereThereIsNothing();
    void leavesTheChaptersOutWhereNothingWasWorkedOut();
    void barsOfCausesAreDiscrepanciesOnly();
    void nextStepsAreNeverCut_data();
    void nextStepsAreNeverCut();

private:
    QString textOf(const InventoryAnswerPtr& answer, const QString& language, bool withOperations = true) const;
    QString code(SkuId sku) const { return wording::itemCode(*m_answer->snapshot, sku); }
    QString place(LocationId location) const { return wording::locationName(*m_answer->snapshot, location); }
    /// Whether one line of the English report has all of these words, in this order.
    bool hasLine(const QStringList& words) const;

    QTemporaryDir m_folder;
    InventoryAnswerPtr m_answer;
    OperationsAnswerPtr m_operations;
    Language m_english;
    QString m_text; ///< of the demo region in English
};

void ReportChaptersTest::initTestCase()
{
    useResources();
    useTranslations();
    if (!test::canReadPdf())
        QSKIP("poppler-utils is not installed");
    const QString folder = m_folder.filePath(QStringLiteral("region"));
    QVERIFY(demo::writeDemoRegion({folder, 2026, demo::Size::Small}));
    m_answer = answerOf(folder, {});
    QVERIFY(m_answer);
    m_operations = answerOperations(m_answer);
    m_english = languageOf(QStringLiteral("en"));
    m_text = textOf(m_answer, QStringLiteral("en"));
    QVERIFY(!m_text.isEmpty());
}

QString ReportChaptersTest::textOf(const InventoryAnswerPtr& answer, const QString& language, bool withOperations) const
{
    InventoryReportRequest request;
    request.answer = answer;
    if (withOperations)
        request.operations = answerOperations(answer);
    request.language = languageOf(language);
    const QString pdf = m_folder.filePath(QStringLiteral("report.pdf"));
    if (!writePdf(InventoryReport(std::move(request)), pdf))
        return {};
    return test::textOfPdf(pdf);
}

bool ReportChaptersTest::hasLine(const QStringList& words) const
{
    const auto holds = [&](const QString& line) {
        qsizetype from = 0;
        for (const QString& word : words) {
            const qsizetype at = line.indexOf(word, from);
            if (at < 0)
                return false;
            from = at + word.size();
        }
        return true;
    };
    const QStringList lines = m_text.split(QLatin1Char('\n'));
    if (std::ranges::any_of(lines, holds))
        return true;
    qWarning() << "no line with" << words;
    return false;
}

void ReportChaptersTest::printsWhatIsAtRisk()
{
    const PlanningAnswer& planning = *m_operations->planning;
    const auto risky = std::ranges::count_if(planning.risks, [&](const OversellRisk& risk) { return risk.risk > planning.rules.oversellLevel; });
    QVERIFY(risky > 0);
    QVERIFY(hasLine({QStringLiteral("%1 of %2").arg(risky).arg(planning.risks.size())}));
    for (const OversellRisk& risk : planning.risks)
        if (risk.risk > planning.rules.oversellLevel)
            QVERIFY(hasLine({code(risk.sku), numberText(risk.hours(), 1, m_english), numberText(100 * risk.risk, 1, m_english),
                             numberText(risk.expectedOversold, 2, m_english), QString::number(risk.recommendedBuffer)}));
    for (const PhantomLine& line : planning.phantoms)
        if (line.phantom.probability >= planning.rules.phantomFlag)
            QVERIFY(hasLine({code(line.sku), place(line.location), QString::number(line.phantom.silentDays),
                             numberText(std::min(99.9, 100 * line.phantom.probability), 1, m_english)}));
    QVERIFY(planning.lost.size() > shown);
    for (std::size_t i = 0; i < shown; ++i)
        QVERIFY(hasLine({code(planning.lost[i].sku), place(planning.lost[i].location), QString::number(planning.lost[i].lost.daysOutOfStock),
                         wording::moneyText(planning.lost[i].lost.value, m_english, 0)}));
    items::MoneyTotals lost;
    for (const LostSalesLine& line : planning.lost)
        lost.add(line.lost.value);
    QVERIFY(hasLine({wording::moneyText(lost.amounts.front(), m_english, 0)}));
    QVERIFY(m_text.contains(QStringLiteral("unseen for 12 h 05"))); // the marketplace, which is late
}

void ReportChaptersTest::printsWhatToOrderAndToMove()
{
    const PlanningAnswer& planning = *m_operations->planning;
    const CoverLine* tightest = nullptr;
    qint64 shortOf = 0;
    for (const CoverLine& line : planning.cover) {
        if (line.cover.shortage.value_or(0) <= 0)
            continue;
        ++shortOf;
        const auto* days = std::get_if<CoverDays>(&line.cover.cover);
        if (line.abc == AbcClass::A && days && (!tightest || days->days < std::get<CoverDays>(tightest->cover.cover).days))
            tightest = &line;
    }
    QVERIFY(tightest);
    QVERIFY(hasLine({QStringLiteral("%1 of %2").arg(wording::wholeText(shortOf, m_english), wording::wholeText(qint64(planning.cover.size()), m_english))}));
    QVERIFY(hasLine({code(tightest->sku), QStringLiteral("A"), numberText(tightest->cover.reorder->reorderPoint, 1, m_english),
                     numberText(*tightest->cover.shortage, 1, m_english)}));
    QVERIFY(!planning.transfers.empty());
    for (std::size_t i = 0; i < planning.transfers.size() && i < shown; ++i) {
        const Transfer& transfer = planning.transfers[i];
        const Money net{transfer.benefit.amount - transfer.cost.amount, transfer.benefit.currency};
        QVERIFY(hasLine({code(transfer.sku), place(transfer.from), place(transfer.to), QString::number(transfer.quantity),
                         wording::moneyText(transfer.benefit, m_english), wording::moneyText(transfer.cost, m_english), wording::moneyText(net, m_english)}));
    }
}

void ReportChaptersTest::overstockIsThatOfStores()
{
    const CoverLine* dearest = nullptr;
    items::MoneyTotals cost;
    bool anyWarehouse = false;
    for (const CoverLine& line : m_operations->planning->cover) {
        if (line.cover.overstock.value_or(0) <= 0)
            continue;
        anyWarehouse = anyWarehouse || line.isWarehouse;
        if (line.isWarehouse)
            continue;
        cost.add(line.overstockCost);
        if (!dearest || line.overstockCost.amount > dearest->overstockCost.amount)
            dearest = &line;
    }
    QVERIFY(anyWarehouse && dearest);
    QVERIFY(hasLine({wording::moneyText(cost.amounts.front(), m_english, 0)}));
    QVERIFY(hasLine({code(dearest->sku), place(dearest->location), wording::moneyText(dearest->overstockCost, m_english, 0)}));
}

void ReportChaptersTest::looksAheadAtWhatIsTightest()
{
    Quantity supply = 0, commitments = 0, least;
    SkuId tightest = noId;
    const std::vector<LookAheadLine>& lines = *m_operations->lookAhead;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const bool isDated = (i > 0 && lines[i - 1].sku == lines[i].sku) || (i + 1 < lines.size() && lines[i + 1].sku == lines[i].sku);
        if (!isDated)
            continue;
        const LookAheadStep& step = lines[i].step;
        supply += step.supply.isKnown() ? step.supply : Quantity(0);
        commitments += step.commitments.isKnown() ? step.commitments : Quantity(0);
        if (step.projected.isKnown() && (least.isUnknown() || step.projected < least)) {
            least = lines[i].step.projected;
            tightest = lines[i].sku;
        }
    }
    QVERIFY(tightest != noId && least.isKnown());
    QVERIFY(hasLine({wording::quantityText(supply, m_english), wording::quantityText(commitments, m_english)}));
    QVERIFY(hasLine({code(tightest), wording::quantityText(least, m_english)}));
    // A chart each for the tightest, with both of its lines.
    QCOMPARE(m_text.count(QStringLiteral("can be promised")), 3);
    QVERIFY(hasLine({code(tightest) + QLatin1Char(' ') + wording::ItemNames(*m_answer->snapshot, QStringLiteral("en")).title(tightest)}));
}

void ReportChaptersTest::printsHowFarTheRecordsCanBeBelieved()
{
    const std::vector<RecordAccuracy>& rows = *m_operations->accuracy;
    QVERIFY(rows.size() > 1 && rows.front().interval);
    for (const RecordAccuracy& row : rows)
        if (row.interval)
            QVERIFY(hasLine({row.location == noId ? QStringLiteral("The region") : place(row.location),
                             QStringLiteral("%1 (%2 to %3)").arg(wording::probabilityText(*row.accuracy, m_english), wording::probabilityText(row.interval->low, m_english),
                                                                  wording::probabilityText(row.interval->high, m_english)),
                             QStringLiteral("%1 of %2 right").arg(wording::wholeText(row.right, m_english), wording::wholeText(row.counted, m_english))}));
    const std::vector<CountLine>& counts = *m_operations->counts;
    QVERIFY(hasLine({wording::wholeText(qint64(counts.size()), m_english)}));
    for (const CountLine& line : counts)
        if (line.goal == CountGoal::Discrepancy && line.rank == 1)
            QVERIFY(hasLine({code(line.sku), QStringLiteral("Find discrepancies")}));
    const auto drawn = std::ranges::count_if(counts, [&](const CountLine& line) { return line.goal == CountGoal::Random && line.location == counts.front().location; });
    QVERIFY(hasLine({place(counts.front().location), QString::number(drawn)}));
}

void ReportChaptersTest::printsHowOrdersAreFulfilled()
{
    CountedShare onTime;
    std::uint32_t ordered = 0;
    for (const FulfilmentFunnel& funnel : *m_operations->funnels) {
        onTime.kept += funnel.onTimeInFull.kept;
        onTime.of += funnel.onTimeInFull.of;
        ordered += funnel.ordered;
        QVERIFY(hasLine({wording::channelName(*m_answer->snapshot, funnel.channel), wording::wholeText(funnel.ordered, m_english),
                         wording::wholeText(funnel.open, m_english)}));
    }
    QVERIFY(onTime.of > 0);
    QVERIFY(hasLine({wording::percentText(*onTime.share(), m_english)}));
    QVERIFY(hasLine({QStringLiteral("%1 of %2 orders due").arg(onTime.kept).arg(onTime.of)}));
    QVERIFY(hasLine({QStringLiteral("Ordered"), wording::wholeText(ordered, m_english)}));
    int broken = 0;
    for (const PickupPromise& promise : *m_operations->promises) {
        if (!promise.isBroken())
            continue;
        ++broken;
        const std::string_view order = m_answer->snapshot->texts->text(promise.order);
        QVERIFY(hasLine({QString::fromUtf8(order.data(), qsizetype(order.size())), code(promise.sku), wording::quantityText(promise.left(), m_english)}));
    }
    QVERIFY(broken > 0);
    const Reservation* greatest = nullptr;
    for (const Reservation& row : *m_operations->reservations)
        if (row.verdict != ReservationVerdict::Agrees && row.verdict != ReservationVerdict::Unknown
            && (!greatest || absolute(row.difference) > absolute(greatest->difference)))
            greatest = &row;
    QVERIFY(greatest);
    QVERIFY(hasLine({code(greatest->sku), wording::quantityText(greatest->ordered, m_english), wording::signedText(greatest->difference, m_english)}));
    for (const CollectionOffer& offer : *m_operations->offers)
        if (offer.cannotKeep > 0)
            QVERIFY(hasLine({place(offer.location), wording::wholeText(offer.offered, m_english), wording::wholeText(offer.canKeep, m_english),
                             wording::wholeText(offer.cannotKeep, m_english)}));
}

void ReportChaptersTest::printsWhatToSetRight()
{
    QVERIFY(!m_operations->configuration->empty());
    for (const std::uint32_t row : *m_operations->configuration) {
        const Finding& finding = m_answer->findings[row];
        QVERIFY(hasLine({wording::configurationTitle(finding, *m_answer, m_english)}));
        QVERIFY(hasLine({wording::configurationFact(finding, m_english)}));
    }
}

void ReportChaptersTest::saysHowManyRowsThereAre()
{
    const qint64 lost = qint64(m_operations->planning->lost.size());
    QVERIFY(lost > qint64(shown));
    QVERIFY(hasLine({QStringLiteral("Lost sales"), wording::shownOfText(shown, lost, m_english)}));
}

void ReportChaptersTest::speaksThreeLanguages_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("en") << "en" << QStringList{"Risk", "Planning", "Look-ahead", "Counting", "Orders", "Configuration", "Home delivery", "15 of "};
    QTest::newRow("fr") << "fr"
                        << QStringList{"Risques", "Approvisionnement", "Disponibilité à venir", "Comptages", "Commandes", "Configuration", "Livraison à domicile",
                                       "15 sur "};
    QTest::newRow("it") << "it"
                        << QStringList{"Rischi", "Approvvigionamento", "Disponibilità futura", "Conteggi", "Ordini", "Configurazione", "Consegna a domicilio",
                                       "15 di "};
}

void ReportChaptersTest::speaksThreeLanguages()
{
    QFETCH(QString, language);
    QFETCH(QStringList, words);
    const QString text = textOf(m_answer, language);
    for (const QString& word : words)
        QVERIFY2(text.contains(word), qPrintable(word));
    // Items too are called as in the report's language; some of their names stand in one line.
    const wording::ItemNames names(*m_answer->snapshot, language);
    QVERIFY(std::ranges::any_of(m_operations->planning->transfers,
                                [&](const Transfer& transfer) { return text.contains(names.title(transfer.sku)); }));
    if (language == QLatin1String("en"))
        return;
    for (const char* english : {"What channels may sell", "How long the stock lasts", "Oversell", "Look-ahead", "Counting", "of the stock", "Proposed", "shown"})
        QVERIFY2(!text.contains(QLatin1String(english)), english);
}

void ReportChaptersTest::aCollectionThatCannotBeKeptTakesOneLine_data()
{
    isCalmWhereThereIsNothing_data();
}

void ReportChaptersTest::aCollectionThatCannotBeKeptTakesOneLine()
{
    QFETCH(QString, language);
    const QStringList lines = textOf(m_answer, language).split(QLatin1Char('\n'));
    const wording::ItemNames names(*m_answer->snapshot, language);
    for (const PickupPromise& promise : *m_operations->promises) {
        const std::string_view number = m_answer->snapshot->texts->text(promise.order);
        const QString order = QString::fromUtf8(number.data(), static_cast<qsizetype>(number.size()));
        const auto tellsBoth = [&](const QString& line) { return line.contains(order) && line.contains(names.title(promise.sku)); };
        QVERIFY2(!promise.isBroken() || std::ranges::any_of(lines, tellsBoth), qPrintable(names.title(promise.sku)));
    }
}

void ReportChaptersTest::isCalmWhereThereIsNothing_data()
{
    QTest::addColumn<QString>("language");
    for (const char* language : {"en", "fr", "it"})
        QTest::newRow(language) << language;
}

void ReportChaptersTest::isCalmWhereThereIsNothing()
{
    QFETCH(QString, language);
    RegionWriter region;
    const InventoryAnswerPtr answer = answerOf(bareRegion(region).path(), now);
    QVERIFY(answer);
    QCOMPARE(answerOperations(answer)->funnels->size(), 0U);
    const QString text = textOf(answer, language).simplified();
    const Language spoken = languageOf(language);
    for (const char* sentence : {"No channel is likely to sell more than there is.", "What the books hold also sells: nothing looks like phantom stock.",
                                 "Nothing that sells was sold out.", "No store holds more than it can sell.", "No transfer brings more than it costs.",
                                 "No supply and no promise has a date: what is available now is what can be promised.",
                                 "Nothing was drawn by lot and counted yet: nobody knows how right the records are.", "No channel tells any orders.",
                                 "The settings of the channels are in order, as far as their figures show."})
        QVERIFY2(text.contains(spoken.translate("reports", sentence).simplified()), sentence);
}

void ReportChaptersTest::leavesTheChaptersOutWhereNothingWasWorkedOut()
{
    const QString text = textOf(m_answer, QStringLiteral("en"), false);
    QVERIFY(text.contains(QStringLiteral("All findings")));
    for (const char* word : {"Proposed transfers", "What to set right", "Lost sales"})
        QVERIFY2(!text.contains(QLatin1String(word)), word);
}

void ReportChaptersTest::barsOfCausesAreDiscrepanciesOnly()
{
    FindingList all;
    for (const Finding& finding : m_answer->findings)
        all.push_back(&finding);
    const auto real = std::ranges::count_if(all, [](const Finding* finding) { return items::isRealDiscrepancy(*finding); });
    QVERIFY(real > 0 && real < qint64(all.size()));
    double bars = 0;
    for (const BarLine& line : causeBars(all, m_english))
        bars += line.length;
    QCOMPARE(qint64(bars), qint64(real));
}

void ReportChaptersTest::nextStepsAreNeverCut_data()
{
    isCalmWhereThereIsNothing_data();
}

void ReportChaptersTest::nextStepsAreNeverCut()
{
    QFETCH(QString, language);
    const QString text = textOf(m_answer, language, false);
    const Language spoken = languageOf(language);
    const qsizetype begin = text.indexOf(spoken.translate("reports", "Where to begin"));
    const qsizetype end = text.indexOf(spoken.translate("reports", "The channels and the age of their figures"));
    QVERIFY(begin >= 0 && end > begin);
    const QString steps = text.mid(begin, end - begin).simplified();
    QVERIFY(!steps.contains(QChar(0x2026)));
    QCOMPARE(steps.count(spoken.translate("wording", "Fixed when the next pull proves it.").simplified()), 4);
}

QTEST_MAIN(ReportChaptersTest)
#include "tst_report_chapters.moc"
