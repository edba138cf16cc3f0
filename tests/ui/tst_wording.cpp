// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/age_wording.h"
#include "wording/channel_wording.h"
#include "wording/count_wording.h"
#include "wording/equation_wording.h"
#include "wording/error_wording.h"
#include "wording/finding_names.h"
#include "wording/finding_wording.h"
#include "wording/number_wording.h"
#include "wording/order_names.h"
#include "wording/row_wording.h"

#include <QTest>

using namespace unisono;
using namespace unisono::analysis;
using namespace unisono::wording;

namespace {

std::shared_ptr<tables::Snapshot> snapshotWithTwoChannels()
{
    auto snapshot = std::make_shared<tables::Snapshot>();
    auto skus = std::make_shared<tables::Dictionary>();
    auto locations = std::make_shared<tables::Dictionary>();
    auto texts = std::make_shared<tables::Dictionary>();
    auto web = std::make_shared<tables::ChannelTables>();
    auto erp = std::make_shared<tables::ChannelTables>();
    web->profile.id = QStringLiteral("web-fr");
    web->profile.name = QStringLiteral("Web shop");
    erp->profile.id = QStringLiteral("erp");
    auto places = std::make_shared<tables::LocationTable>();
    places->location = {locations->add("L-1")};
    places->name = {texts->add("Vannes")};
    for (auto* column : {&places->kind, &places->country, &places->region, &places->department, &places->timezone})
        column->push_back(noId);
    erp->locations = places;
    auto products = std::make_shared<tables::ProductTable>();
    products->sku = {skus->add("A-1")};
    products->title = {texts->add("Moka")};
    web->products = products;
    snapshot->region.timezone = QStringLiteral("Europe/Paris");
    snapshot->asOf = Instant::fromDateTime(QDateTime(QDate(2026, 6, 16), QTime(7, 45), Qt::UTC));
    snapshot->skus = skus;
    snapshot->locations = locations;
    snapshot->texts = texts;
    snapshot->channels = {erp, web};
    return snapshot;
}

std::shared_ptr<InventoryAnswer> answerWithTwoChannels()
{
    auto answer = std::make_shared<InventoryAnswer>();
    answer->snapshot = snapshotWithTwoChannels();
    ChannelFreshness late{ChannelFreshness::State::Late, {}, 11400, 1800};
    answer->freshness = {ChannelFreshness{}, late};
    return answer;
}

Cause onHandCause()
{
    using Kind = EquationTerm::Kind;
    return {Signature::OnHandPublished, {{Kind::AvailableToSell, 51, noId}, {Kind::Committed, 20, noId}, {Kind::Reserved, 9, noId}}};
}

Language english()
{
    return Language(localeOf(QStringLiteral("en")), nullptr);
}

void verifyWhole(const QString& sentence)
{
    QVERIFY(!sentence.isEmpty());
    QVERIFY2(!sentence.contains(QRegularExpression(QStringLiteral("%L?[0-9n]"))), qPrintable(sentence));
}

} // namespace

class WordingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFaultHasASentenceWithAndWithoutSubject()
    {
        QSet<QString> names;
        for (int i = 0; i <= static_cast<int>(Fault::MissingFont); ++i) {
            const auto fault = static_cast<Fault>(i);
            verifyWhole(errorText({fault, QStringLiteral("stock.csv"), {}}, english()));
            verifyWhole(errorText({fault, {}, {}}, english()));
            QVERIFY(whatHappened({fault, QStringLiteral("stock.csv"), {}}, english()).contains(QLatin1String("stock.csv")));
            names.insert(faultName(fault));
        }
        QCOMPARE(names.size(), static_cast<int>(Fault::MissingFont) + 1);
    }

    void anErrorsDetailIsNeverShown()
    {
        const Error error{Fault::ServerFault, QStringLiteral("shop"), QStringLiteral("token=abc")};
        QVERIFY(!errorText(error, english()).contains(QLatin1String("abc")));
    }

    void aProbabilityIsNeverMadeCertainByRounding()
    {
        QCOMPARE(probabilityText(0.99999, english()), QStringLiteral("99.9%"));
        QCOMPARE(probabilityText(0.99999, english(), 0), QStringLiteral("99%"));
        QCOMPARE(probabilityText(0.00001, english()), QStringLiteral("0.1%"));
        QCOMPARE(probabilityText(0.794, english()), QStringLiteral("79.4%"));
        QCOMPARE(probabilityText(1, english(), 0), QStringLiteral("100%"));
        QCOMPARE(probabilityText(0, english(), 0), QStringLiteral("0%"));
    }

    void everyRowReasonHasASentence()
    {
        QSet<QString> names;
        for (int i = 0; i <= static_cast<int>(RowReason::LocalTimeAssumed); ++i) {
            RejectedRow row{QStringLiteral("stock.csv"), 1204, QStringLiteral("on_hand"), QStringLiteral("12 pcs"), {}, static_cast<RowReason>(i)};
            verifyWhole(rowSentence(row, english()));
            row.line = 0;
            verifyWhole(rowSentence(row, english()));
            names.insert(rowReasonName(row.reason));
        }
        QCOMPARE(names.size(), static_cast<int>(RowReason::LocalTimeAssumed) + 1);
    }

    void aRowIsToldByLineAndCell()
    {
        const RejectedRow row{QStringLiteral("stock.csv"), 1204, QStringLiteral("on_hand"), QStringLiteral("12 pcs"), {}, RowReason::NotANumber};
        QCOMPARE(rowSentence(row, english()), QStringLiteral("Line 1,204: “12 pcs” is not a number."));
        QCOMPARE(rowPlace(row, english()), QStringLiteral("stock.csv, line 1,204, column on_hand"));
    }

    void aHostileCellStaysWhatItIs()
    {
        const RejectedRow row{QStringLiteral("f"), 0, QStringLiteral("c"), QStringLiteral("%1 %2 %n"), {}, RowReason::NotANumber};
        QCOMPARE(rowSentence(row, english()), QStringLiteral("“%1 %2 %n” is not a number."));
    }

    void everySignatureHasWordTitleStepAndNumber()
    {
        const auto answer = answerWithTwoChannels();
        for (int i = 0; i <= static_cast<int>(Signature::Unexplained); ++i) {
            const auto signature = static_cast<Signature>(i);
            Finding finding;
            finding.channel = 1;
            finding.causes = {{signature, {}}};
            verifyWhole(signatureWord(signature, english()));
            verifyWhole(signatureMeaning(signature, english()));
            verifyWhole(findingTitle(finding, *answer, english()));
            verifyWhole(nextStep(finding, *answer, english()));
            verifyWhole(causeText(finding, english()));
            QCOMPARE(signatureFromName(signatureName(signature)), std::optional(signature));
        }
        QCOMPARE(signatureNumber(Signature::UnmappedSku), QStringLiteral("①"));
        QCOMPARE(signatureNumber(Signature::Unexplained), QStringLiteral("⑪"));
    }

    void namesOfScriptsAreThoseOfTheCommandLine()
    {
        QCOMPARE(kindName(FindingKind::StaleChannel), QStringLiteral("stale_channel"));
        QCOMPARE(signatureName(Signature::LostOrDuplicateOrder), QStringLiteral("lost_or_duplicate_order"));
        QCOMPARE(severityName(Severity::High), QStringLiteral("high"));
        QCOMPARE(failureClassName(FailureClass::Organisational), QStringLiteral("organisational"));
        QVERIFY(!kindFromName(QStringLiteral("nonsense")));
    }

    void everyEnumHasAWord()
    {
        for (int i = 0; i <= static_cast<int>(FindingKind::RecordAccuracy); ++i)
            verifyWhole(kindWord(static_cast<FindingKind>(i), english()));
        for (int i = 0; i <= static_cast<int>(Severity::High); ++i)
            verifyWhole(severityWord(static_cast<Severity>(i), english()));
        for (int i = 0; i <= static_cast<int>(FailureClass::Unclassified); ++i)
            verifyWhole(failureClassWord(static_cast<FailureClass>(i), english()));
        for (int i = 0; i <= static_cast<int>(ChannelRole::Unknown); ++i)
            verifyWhole(roleWord(static_cast<ChannelRole>(i), english()));
        for (int i = 0; i <= static_cast<int>(ChannelFreshness::State::Unknown); ++i)
            verifyWhole(freshnessWord(static_cast<ChannelFreshness::State>(i), english()));
        for (const RecordKind kind : allRecordKinds())
            verifyWhole(recordKindWord(kind, english()));
        for (int i = 0; i <= static_cast<int>(Counted::Days); ++i)
            verifyWhole(countText(3, static_cast<Counted>(i), english()));
    }

    void everyPullStateHasASentence()
    {
        workspace::PullRecord pull;
        pull.error = Error{Fault::TimedOut, QStringLiteral("shop.example"), {}};
        for (int i = 0; i <= static_cast<int>(workspace::PullState::Failed); ++i) {
            pull.state = static_cast<workspace::PullState>(i);
            verifyWhole(pullStateWord(pull.state, english()));
            verifyWhole(pullSentence(pull, QStringLiteral("Web shop"), english()));
        }
    }

    void theEquationIsSpelledForPeopleAndForPrograms()
    {
        const auto snapshot = snapshotWithTwoChannels();
        QCOMPARE(equationText(80, onHandCause(), *snapshot, english()),
                 QStringLiteral("80 published = 51 available + 20 committed + 9 reserved"));
        QCOMPARE(machineEquation(80, onHandCause(), *snapshot), QStringLiteral("80 = 51 + 20 committed + 9 reserved"));
    }

    void anEquationNamesThePlaceAndTheSign()
    {
        const auto snapshot = snapshotWithTwoChannels();
        const Cause cause{Signature::LocationScope,
                          {{EquationTerm::Kind::AvailableToSell, 51, noId}, {EquationTerm::Kind::MissingLocation, -5, 0}}};
        QCOMPARE(machineEquation(46, cause, *snapshot), QStringLiteral("46 = 51 - 5 missing location Vannes"));
        QCOMPARE(equationText(46, cause, *snapshot, english()), QStringLiteral("46 published = 51 available − 5 left out at Vannes"));
        const std::vector<EquationPart> parts = equationParts(46, cause, *snapshot, english());
        QCOMPARE(parts.size(), std::size_t(3));
        QCOMPARE(parts[2].sign, QStringLiteral("−"));
        QCOMPARE(parts[2].caption, QStringLiteral("left out"));
        QCOMPARE(parts[2].place, QStringLiteral("Vannes"));
    }

    void packsMultiply()
    {
        const Cause cause{Signature::UnitOrPack,
                          {{EquationTerm::Kind::AvailableToSell, 12, noId}, {EquationTerm::Kind::PackFactor, 6, noId}}};
        QCOMPARE(machineEquation(72, cause, *snapshotWithTwoChannels()), QStringLiteral("72 = 12 × 6"));
        Finding finding;
        finding.causes = {cause};
        QCOMPARE(causeText(finding, english()), QStringLiteral("⑧ Unit or pack (× 6)"));
    }

    void everyTermIsSpelled()
    {
        const auto snapshot = snapshotWithTwoChannels();
        for (int i = 0; i <= static_cast<int>(EquationTerm::Kind::Unexplained); ++i) {
            const auto kind = static_cast<EquationTerm::Kind>(i);
            for (const LocationId place : {LocationId(noId), LocationId(0)}) {
                const Cause cause{Signature::Unexplained, {{EquationTerm::Kind::AvailableToSell, 1, noId}, {kind, 2, place}}};
                verifyWhole(equationText(3, cause, *snapshot, english()));
                verifyWhole(machineEquation(3, cause, *snapshot));
            }
        }
    }

    void aSilentChannelTellsItsAgeAndItsPromise()
    {
        Finding finding;
        finding.kind = FindingKind::StaleChannel;
        finding.channel = 1;
        const auto answer = answerWithTwoChannels();
        QCOMPARE(findingTitle(finding, *answer, english()), QStringLiteral("Web shop has been silent for 3 h 10 (promised: 30 min)"));
        finding.channel = 0;
        verifyWhole(findingTitle(finding, *answer, english()));
        verifyWhole(findingAsText(finding, *answer, english()));
    }

    void bothIdentityConflictsAreTold()
    {
        const auto answer = answerWithTwoChannels();
        Finding finding;
        finding.kind = FindingKind::Identity;
        finding.sku = 0;
        finding.otherSkus = {0, 0};
        for (const IdentityConflict conflict : {IdentityConflict::UnstockedSku, IdentityConflict::SharedGtin}) {
            finding.conflict = conflict;
            verifyWhole(findingTitle(finding, *answer, english()));
            verifyWhole(nextStep(finding, *answer, english()));
            verifyWhole(causeText(finding, english()));
        }
    }

    void everyBrokenPromiseIsTold()
    {
        const auto answer = answerWithTwoChannels();
        Finding finding;
        finding.kind = FindingKind::PickupPromise;
        finding.sku = 0;
        finding.channel = 1;
        finding.location = 0;
        for (const PromiseVerdict verdict : {PromiseVerdict::NoStock, PromiseVerdict::Overdue, PromiseVerdict::ClosedUntil}) {
            PickupPromise promise;
            promise.location = 0;
            promise.quantity = 2;
            promise.onHand = 3;
            promise.promisedBefore = 2;
            promise.promisedAt = answer->snapshot->asOf.plusSeconds(7200);
            promise.opensAt = answer->snapshot->asOf.plusSeconds(3600);
            promise.verdict = verdict;
            finding.promise = std::make_shared<const PickupPromise>(promise);
            for (const QString& sentence : {findingTitle(finding, *answer, english()), findingEquation(finding, *answer, english()),
                                            nextStep(finding, *answer, english()), causeText(finding, english())})
                verifyWhole(sentence);
            verifyWhole(promiseVerdictName(verdict));
        }
        finding.promise = std::make_shared<const PickupPromise>([] {
            PickupPromise promise;
            promise.location = 0;
            promise.quantity = 2;
            promise.onHand = 3;
            promise.promisedBefore = 2;
            promise.verdict = PromiseVerdict::NoStock;
            return promise;
        }());
        QCOMPARE(findingEquation(finding, *answer, english()), QStringLiteral("Vannes: 3 on hand − 2 for earlier orders = 1, promised: 2"));
    }

    void everyFaultOfASettingIsTold()
    {
        using Kind = ConfigurationFault::Kind;
        const auto answer = answerWithTwoChannels();
        for (int kind = 0; kind <= static_cast<int>(Kind::TaxDisagreement); ++kind) {
            for (const int other : {noChannel, 0}) {
                ConfigurationFault fault;
                fault.kind = static_cast<Kind>(kind);
                fault.otherChannel = other;
                fault.affected = 8;
                fault.judged = 9;
                fault.quantity = 2;
                fault.promisedSeconds = 86'400;
                fault.rhythmSeconds = 7200;
                fault.taxRate = 20;
                Finding finding = configurationFinding(fault, 1, Severity::Medium);
                finding.location = 0;
                for (const QString& sentence : {findingTitle(finding, *answer, english()), nextStep(finding, *answer, english()),
                                                findingAsText(finding, *answer, english())})
                    verifyWhole(sentence);
                QVERIFY(!findingEquation(finding, *answer, english()).isEmpty());
                verifyWhole(configurationFaultName(fault.kind));
            }
        }
    }

    void agesAreShort()
    {
        QCOMPARE(ageText(-1, english()), QStringLiteral("?"));
        QCOMPARE(ageText(40, english()), QStringLiteral("< 1 min"));
        QCOMPARE(ageText(180, english()), QStringLiteral("3 min"));
        QCOMPARE(ageText(11400, english()), QStringLiteral("3 h 10"));
        QCOMPARE(ageText(7200, english()), QStringLiteral("2 h"));
        QCOMPARE(ageText(49 * 3600, english()), QStringLiteral("2 d"));
        QCOMPARE(agoText(180, english()), QStringLiteral("3 min ago"));
        QCOMPARE(durationText(41'000, english()), QStringLiteral("41 s"));
    }

    void momentsAreToldInTheZoneOfTheRegion()
    {
        const Instant instant = Instant::fromDateTime(QDateTime(QDate(2026, 6, 11), QTime(12, 20), Qt::UTC));
        QCOMPARE(momentText(instant, QTimeZone("Europe/Rome"), english()), QStringLiteral("11 June 2026, 14:20"));
        QCOMPARE(momentText({}, QTimeZone("Europe/Rome"), english()), QStringLiteral("?"));
    }

    void aComparisonOfAnotherDayTellsItsDay()
    {
        const QTimeZone rome("Europe/Rome");
        const Instant late = Instant::fromDateTime(QDateTime(QDate(2026, 6, 11), QTime(22, 30), Qt::UTC)); // 12 June in Rome
        QCOMPARE(comparedText(late, rome, english(), late.plusSeconds(3600)), QStringLiteral("Last compared at 00:30."));
        QCOMPARE(comparedText(late, rome, english(), late.plusSeconds(-3600)), QStringLiteral("Last compared on 12 Jun, 00:30."));
        QCOMPARE(comparedText(late, rome, english(), late.plusSeconds(86'400)), QStringLiteral("Last compared on 12 Jun, 00:30."));
        QCOMPARE(comparedText(late, rome, english(), late.plusSeconds(365 * 86'400)), QStringLiteral("Last compared on 12 Jun 2026, 00:30."));
    }

    void figuresFollowTheLocaleAndUnknownIsAQuestionMark()
    {
        const Language french(localeOf(QStringLiteral("fr")), nullptr);
        const Language italian(localeOf(QStringLiteral("it")), nullptr);
        const Money price{Decimal::fromRaw(12'345'000), QStringLiteral("EUR")};
        QCOMPARE(moneyText(price, french), QStringLiteral("1\u202f234,50\u00a0€"));
        QCOMPARE(moneyText(price, italian), QStringLiteral("1.234,50\u00a0€"));
        QCOMPARE(moneyText(price, english()), QStringLiteral("€1,234.50"));
        QCOMPARE(moneyText({}, english()), QStringLiteral("?"));
        QCOMPARE(quantityText(Decimal::unknown(), english()), QStringLiteral("?"));
        QCOMPARE(quantityText(-1234, english()), QStringLiteral("−1,234"));
        QCOMPARE(signedText(29, english()), QStringLiteral("+29"));
        QCOMPARE(signedText(-7, english()), QStringLiteral("−7"));
        QCOMPARE(signedText(0, english()), QStringLiteral("0"));
        QCOMPARE(quantityText(Decimal::fromRaw(2'500), italian), QStringLiteral("0,25"));
    }

    void currenciesWithoutASymbolKeepTheirCode()
    {
        QCOMPARE(moneyText({Decimal(12), QStringLiteral("CHF")}, english()), QStringLiteral("CHF\u00a012.00"));
        QCOMPARE(moneyText({Decimal(-12), QStringLiteral("EUR")}, english(), 0), QStringLiteral("−€12"));
    }
};

QTEST_GUILESS_MAIN(WordingTest)
#include "tst_wording.moc"
