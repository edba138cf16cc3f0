// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/finding_wording.h"

#include "wording/age_wording.h"
#include "wording/channel_wording.h"
#include "wording/count_wording.h"
#include "wording/counting_wording.h"
#include "wording/equation_wording.h"
#include "wording/number_wording.h"
#include "wording/order_wording.h"
#include "wording/planning_wording.h"

#include <array>

namespace unisono::wording {

using namespace analysis;

namespace {

struct SignatureWords
{
    const char* word;
    const char* meaning;
    const char* title;   ///< %1 the channel
    const char* step;    ///< %1 the channel
};

constexpr std::array signatureWords{
    SignatureWords{QT_TRANSLATE_NOOP("wording", "Item nobody stocks"),
                   QT_TRANSLATE_NOOP("wording", "The channel’s code leads to no item, or to several."),
                   QT_TRANSLATE_NOOP("wording", "%1 sells an item that nobody stocks"),
                   QT_TRANSLATE_NOOP("wording", "Link the code of %1 to the right item, or have it taken off sale.")},
    SignatureWords{QT_TRANSLATE_NOOP("wording", "Channel late"),
                   QT_TRANSLATE_NOOP("wording", "The figure is older than the channel promises."),
                   QT_TRANSLATE_NOOP("wording", "%1 shows figures older than it promises"),
                   QT_TRANSLATE_NOOP("wording", "Ask whoever runs %1 to restart the exchange of stock.")},
    SignatureWords{QT_TRANSLATE_NOOP("wording", "Overwritten with zero"),
                   QT_TRANSLATE_NOOP("wording", "The channel shows 0, there is stock, and no sale explains it."),
                   QT_TRANSLATE_NOOP("wording", "%1 shows 0 although there is stock"),
                   QT_TRANSLATE_NOOP("wording", "Ask %1 which import set the item to 0, and to send the quantity again.")},
    SignatureWords{QT_TRANSLATE_NOOP("wording", "Stock on hand published"),
                   QT_TRANSLATE_NOOP("wording", "What is committed, reserved, unsellable or kept for safety is offered too."),
                   QT_TRANSLATE_NOOP("wording", "%1 publishes the stock on hand"),
                   QT_TRANSLATE_NOOP("wording", "Ask %1 to publish the quantity available to sell, not the stock on hand.")},
    SignatureWords{QT_TRANSLATE_NOOP("wording", "Buffer forgotten"),
                   QT_TRANSLATE_NOOP("wording", "The difference is exactly the buffer that should be kept back."),
                   QT_TRANSLATE_NOOP("wording", "%1 does not keep its buffer back"),
                   QT_TRANSLATE_NOOP("wording", "Ask %1 to apply the buffer again, or to confirm that it no longer holds.")},
    SignatureWords{QT_TRANSLATE_NOOP("wording", "Counted twice"),
                   QT_TRANSLATE_NOOP("wording", "A place that several channels report is added more than once."),
                   QT_TRANSLATE_NOOP("wording", "%1 counts a place twice"),
                   QT_TRANSLATE_NOOP("wording", "Have the place removed from one of the sources that %1 adds up.")},
    SignatureWords{QT_TRANSLATE_NOOP("wording", "Place missing or extra"),
                   QT_TRANSLATE_NOOP("wording", "The difference is exactly what one place has to sell."),
                   QT_TRANSLATE_NOOP("wording", "%1 sells from other places than agreed"),
                   QT_TRANSLATE_NOOP("wording", "Compare the list of places in %1 with the agreed one, and have it corrected.")},
    SignatureWords{QT_TRANSLATE_NOOP("wording", "Unit or pack"),
                   QT_TRANSLATE_NOOP("wording", "One side counts units, the other packs."),
                   QT_TRANSLATE_NOOP("wording", "%1 confuses units and packs"),
                   QT_TRANSLATE_NOOP("wording", "Have the pack size of the item corrected in %1.")},
    SignatureWords{QT_TRANSLATE_NOOP("wording", "Order lost or doubled"),
                   QT_TRANSLATE_NOOP("wording", "The difference is exactly one open order line."),
                   QT_TRANSLATE_NOOP("wording", "%1 has lost or doubled an order"),
                   QT_TRANSLATE_NOOP("wording", "Look for the open order in %1, and confirm or cancel it once.")},
    SignatureWords{QT_TRANSLATE_NOOP("wording", "In flight"),
                   QT_TRANSLATE_NOOP("wording", "Stock moved after the channel published its figure."),
                   QT_TRANSLATE_NOOP("wording", "%1 does not know the latest movements yet"),
                   QT_TRANSLATE_NOOP("wording", "Wait for the next pull of %1: nothing else is to be done.")},
    SignatureWords{QT_TRANSLATE_NOOP("wording", "To be counted"),
                   QT_TRANSLATE_NOOP("wording", "No known cause explains the difference: the stock is to be counted."),
                   QT_TRANSLATE_NOOP("wording", "%1 shows something else, and nothing explains it"),
                   QT_TRANSLATE_NOOP("wording", "Have the item counted, beginning where most of it should be.")},
};
static_assert(signatureWords.size() == static_cast<std::size_t>(Signature::Unexplained) + 1);

constexpr std::array kindWords{
    QT_TRANSLATE_NOOP("wording", "Discrepancy"),
    QT_TRANSLATE_NOOP("wording", "Silent channel"),
    QT_TRANSLATE_NOOP("wording", "Identity"),
    QT_TRANSLATE_NOOP("wording", "Collection promise"),
    QT_TRANSLATE_NOOP("wording", "Configuration"),
    //: a kind of finding: a channel may sell more than there is
    QT_TRANSLATE_NOOP("wording", "Oversell risk"),
    //: a kind of finding: stock in the books that is probably not on the shelf
    QT_TRANSLATE_NOOP("wording", "Phantom stock"),
    //: a kind of finding: an item that a store sells and has not got
    QT_TRANSLATE_NOOP("wording", "Sold out"),
    //: a kind of finding: more than is sold
    QT_TRANSLATE_NOOP("wording", "Overstock"),
    //: a kind of finding: one store has too much of what others lack
    QT_TRANSLATE_NOOP("wording", "Imbalance"),
    //: Kind of finding: the stock records of a place are wrong too often.
    QT_TRANSLATE_NOOP("wording", "Record accuracy"),
};
static_assert(kindWords.size() == static_cast<std::size_t>(FindingKind::RecordAccuracy) + 1);
constexpr std::array severityWords{
    QT_TRANSLATE_NOOP("wording", "Note"),
    QT_TRANSLATE_NOOP("wording", "Warning"),
    QT_TRANSLATE_NOOP("wording", "Critical"),
};
constexpr std::array failureWords{
    QT_TRANSLATE_NOOP("wording", "Technological"),  QT_TRANSLATE_NOOP("wording", "Executional"),
    QT_TRANSLATE_NOOP("wording", "Organisational"), QT_TRANSLATE_NOOP("wording", "Strategic"),
    QT_TRANSLATE_NOOP("wording", "Unclassified"),
};

const SignatureWords& wordsOf(Signature signature)
{
    return signatureWords.at(static_cast<std::size_t>(signature));
}

const EquationTerm* termWithPlace(const Finding& finding)
{
    for (const Cause& cause : finding.causes) {
        for (const EquationTerm& term : cause.terms) {
            if (term.location != noId)
                return &term;
        }
    }
    return nullptr;
}

QString silenceTitle(const Finding& finding, const InventoryAnswer& answer, const Language& language)
{
    const QString channel = channelName(*answer.snapshot, finding.channel);
    const auto index = static_cast<std::size_t>(finding.channel);
    if (finding.channel < 0 || index >= answer.freshness.size() || answer.freshness[index].ageSeconds < 0)
        return language.translate("wording", "%1 does not say how old its figures are").arg(channel);
    const ChannelFreshness& freshness = answer.freshness[index];
    if (freshness.promisedSeconds < 0)
        return language.translate("wording", "%1 has been silent for %2").arg(channel, ageText(freshness.ageSeconds, language));
    //: %1 a channel, %2 and %3 durations
    return language.translate("wording", "%1 has been silent for %2 (promised: %3)")
        .arg(channel, ageText(freshness.ageSeconds, language), ageText(freshness.promisedSeconds, language));
}

QString identityTitle(const Finding& finding, const InventoryAnswer& answer, const Language& language)
{
    if (finding.conflict == IdentityConflict::SharedGtin) {
        const int others = pluralNumber(static_cast<qint64>(finding.otherSkus.size()));
        return language.translate("wording", "%Ln other item(s) have the same barcode", nullptr, others);
    }
    const QString channel = channelName(*answer.snapshot, finding.channel);
    if (channel.isEmpty())
        return language.translate("wording", "An item is sold that nobody stocks");
    return language.translate("wording", wordsOf(Signature::UnmappedSku).title).arg(channel);
}

/// The title of a discrepancy that speaks of one place; empty where it does not.
QString placeTitle(const Finding& finding, const InventoryAnswer& answer, const Language& language)
{
    const EquationTerm* term = termWithPlace(finding);
    if (!term)
        return {};
    const QString channel = channelName(*answer.snapshot, finding.channel);
    const QString place = locationName(*answer.snapshot, term->location);
    if (term->kind == EquationTerm::Kind::CountedTwice)
        return language.translate("wording", "%1 counts %2 twice").arg(channel, place);
    if (term->kind == EquationTerm::Kind::MissingLocation)
        return language.translate("wording", "%1 leaves %2 out").arg(channel, place);
    if (term->kind == EquationTerm::Kind::ExtraLocation)
        return language.translate("wording", "%1 counts %2, which is not its own").arg(channel, place);
    return {};
}

QString packText(const Finding& finding, const Language& language)
{
    for (const EquationTerm& term : finding.causes.front().terms) {
        if (term.kind == EquationTerm::Kind::PackFactor)
            return QStringLiteral("× ") + quantityText(term.amount, language);
        if (term.kind == EquationTerm::Kind::PackDivisor)
            return QStringLiteral("÷ ") + quantityText(term.amount, language);
    }
    return {};
}

QString identityStep(const Finding& finding, const Language& language)
{
    if (finding.conflict == IdentityConflict::SharedGtin)
        return language.translate("wording", "Find out which item the barcode belongs to, and have the others corrected.");
    return language.translate("wording", "Link the code to the right item on the channels page, or have it taken off sale.");
}

} // namespace

QString kindWord(FindingKind kind, const Language& language)
{
    return language.translate("wording", kindWords.at(static_cast<std::size_t>(kind)));
}

QString severityWord(Severity severity, const Language& language)
{
    return language.translate("wording", severityWords.at(static_cast<std::size_t>(severity)));
}

QString failureClassWord(FailureClass failure, const Language& language)
{
    return language.translate("wording", failureWords.at(static_cast<std::size_t>(failure)));
}

QString signatureWord(Signature signature, const Language& language)
{
    return language.translate("wording", wordsOf(signature).word);
}

QString signatureNumber(Signature signature)
{
    return QString(QChar(static_cast<char16_t>(0x2460 + static_cast<int>(signature))));
}

QString signatureMeaning(Signature signature, const Language& language)
{
    return language.translate("wording", wordsOf(signature).meaning);
}

Signature firstSignature(const Finding& finding)
{
    return finding.causes.empty() ? Signature::Unexplained : finding.causes.front().signature;
}

QString findingTitle(const Finding& finding, const InventoryAnswer& answer, const Language& language)
{
    if (isPlanningKind(finding.kind))
        return planningTitle(finding, answer, language);
    if (finding.kind == FindingKind::RecordAccuracy)
        return accuracyTitle(finding, answer, language);
    const QString byPlace = finding.kind == FindingKind::Discrepancy ? placeTitle(finding, answer, language) : QString();
    return byPlace.isEmpty() ? findingGroupTitle(finding, answer, language) : byPlace;
}

QString findingGroupTitle(const Finding& example, const InventoryAnswer& answer, const Language& language)
{
    if (isPlanningKind(example.kind))
        return planningGroupTitle(example, answer, language);
    if (example.kind == FindingKind::RecordAccuracy)
        return language.translate("wording", "Stock records are wrong too often");
    if (example.kind == FindingKind::StaleChannel)
        return silenceTitle(example, answer, language);
    if (example.kind == FindingKind::Identity)
        return identityTitle(example, answer, language);
    if (example.kind == FindingKind::PickupPromise)
        return promiseTitle(example, answer, language);
    if (example.kind == FindingKind::Configuration)
        return configurationTitle(example, answer, language);
    return language.translate("wording", wordsOf(firstSignature(example)).title)
        .arg(channelName(*answer.snapshot, example.channel));
}

QString causeText(const Finding& finding, const Language& language)
{
    if (finding.kind == FindingKind::Identity && finding.conflict == IdentityConflict::SharedGtin)
        return language.translate("wording", "Shared barcode");
    if (finding.kind == FindingKind::Identity)
        return signatureNumber(Signature::UnmappedSku) + QLatin1Char(' ') + signatureWord(Signature::UnmappedSku, language);
    if (finding.causes.empty())
        return finding.kind == FindingKind::Discrepancy ? QString() : kindWord(finding.kind, language);
    const Signature signature = firstSignature(finding);
    const QString text = signatureNumber(signature) + QLatin1Char(' ') + signatureWord(signature, language);
    const QString pack = packText(finding, language);
    //: %1 a cause, %2 a detail such as “× 6”
    return pack.isEmpty() ? text : language.translate("wording", "%1 (%2)").arg(text, pack);
}

QString findingEquation(const Finding& finding, const InventoryAnswer& answer, const Language& language)
{
    if (finding.kind == FindingKind::PickupPromise)
        return promiseFact(finding, answer, language);
    if (finding.kind == FindingKind::Configuration)
        return configurationFact(finding, language);
    if (finding.kind == FindingKind::RecordAccuracy)
        return accuracyFact(finding, language);
    if (finding.causes.empty() || finding.causes.front().terms.empty())
        return {};
    return equationText(finding.observed, finding.causes.front(), *answer.snapshot, language);
}

QString nextStep(const Finding& finding, const InventoryAnswer& answer, const Language& language)
{
    if (finding.kind == FindingKind::RecordAccuracy)
        return accuracyStep(finding, answer, language);
    const QString proof = language.translate("wording", "Fixed when the next pull proves it.");
    if (finding.kind == FindingKind::Identity)
        return identityStep(finding, language) + QLatin1Char(' ') + proof;
    if (finding.kind == FindingKind::PickupPromise)
        return promiseStep(finding, answer, language) + QLatin1Char(' ') + proof;
    if (finding.kind == FindingKind::Configuration)
        return configurationStep(finding, answer, language) + QLatin1Char(' ') + proof;
    if (isPlanningKind(finding.kind))
        return planningStep(finding, answer, language) + QLatin1Char(' ') + proof;
    const Signature signature = finding.kind == FindingKind::StaleChannel ? Signature::StaleChannel : firstSignature(finding);
    const QString channel = channelName(*answer.snapshot, finding.channel);
    QString step = language.translate("wording", wordsOf(signature).step);
    if (step.contains(QLatin1String("%1")))
        step = step.arg(channel);
    return signature == Signature::InFlight ? step : step + QLatin1Char(' ') + proof;
}

QString findingAsText(const Finding& finding, const InventoryAnswer& answer, const Language& language)
{
    QStringList lines;
    const QString code = itemCode(*answer.snapshot, finding.sku);
    const QString title = findingTitle(finding, answer, language);
    //: %1 the code of an item, %2 what differs
    lines << (code.isEmpty() ? title : language.translate("wording", "%1: %2", "finding").arg(code, title));
    const QString equation = findingEquation(finding, answer, language);
    if (!equation.isEmpty())
        lines << equation;
    if (finding.since.isKnown()) {
        const QTimeZone zone(answer.snapshot->region.timezone.toUtf8());
        lines << language.translate("wording", "Since %1").arg(exactMomentText(finding.since, zone, language));
    }
    if (finding.value.isKnown())
        lines << language.translate("wording", "At stake: %1").arg(moneyText(finding.value, language));
    lines << nextStep(finding, answer, language);
    return lines.join(QLatin1Char('\n'));
}

} // namespace unisono::wording
