// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/inventory/explanations.h"

#include "wording/age_wording.h"
#include "wording/channel_wording.h"
#include "wording/count_wording.h"
#include "wording/equation_wording.h"
#include "wording/finding_wording.h"
#include "wording/number_wording.h"

#include <QCoreApplication>

#include <span>

namespace unisono::pages {

using namespace analysis;
using wording::Language;

namespace {

class ExplanationWords
{
    Q_DECLARE_TR_FUNCTIONS(Explanations)
};

QString amount(Quantity quantity)
{
    return wording::quantityText(quantity, Language());
}

QString asOf(const items::AnswerIndex& index, Instant figure)
{
    const QTimeZone zone(index.answer().snapshot->region.timezone.toUtf8());
    if (!figure.isKnown())
        return ExplanationWords::tr("The sources do not say how old these figures are.");
    return ExplanationWords::tr("Oldest figure: %1.").arg(wording::exactMomentText(figure, zone, Language()));
}

std::vector<Explanation::Input> stateInputs(const StockStates& states)
{
    return {{ExplanationWords::tr("On hand"), amount(states.onHand)},
            {ExplanationWords::tr("− committed"), amount(states.committed)},
            {ExplanationWords::tr("− reserved"), amount(states.reserved)},
            {ExplanationWords::tr("− unsellable"), amount(states.unsellable)},
            {ExplanationWords::tr("− safety stock"), amount(states.safety)},
            {ExplanationWords::tr("= available"), amount(states.available())}};
}

std::span<const PositionAtLocation> placesOf(const items::AnswerIndex& index, SkuId sku)
{
    const Position* position = index.position(sku);
    if (!position)
        return {};
    return std::span(index.answer().atLocation).subspan(position->firstRow, position->rowCount);
}

bool isInScope(const items::AnswerIndex& index, const ChannelProfile& profile, LocationId location)
{
    const std::string_view code = index.location(location);
    return profile.locationScope.isEmpty()
           || profile.locationScope.contains(QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size())));
}

/// Places of a channel and what they have to promise, each at least zero.
struct Scope
{
    int places = 0;
    Quantity promise = 0;
};

Scope scopeOf(const items::AnswerIndex& index, SkuId sku, const ChannelProfile& profile)
{
    Scope scope;
    for (const PositionAtLocation& row : placesOf(index, sku)) {
        if (!isInScope(index, profile, row.location))
            continue;
        ++scope.places;
        const Quantity available = row.states.available();
        scope.promise += available.isKnown() && available < Decimal(0) ? Quantity(0) : available;
    }
    return scope;
}

const ChannelProfile& profileOf(const items::AnswerIndex& index, int channel)
{
    return index.answer().snapshot->channels[static_cast<std::size_t>(channel)]->profile;
}

} // namespace

Explanation explainPosition(const items::AnswerIndex& index, SkuId sku)
{
    const Position* position = index.position(sku);
    Explanation explanation;
    explanation.title = ExplanationWords::tr("Unified position");
    explanation.definition = ExplanationWords::tr("All places together. Each place is counted once, however many channels report it; the freshest figure counts.");
    explanation.formula = ExplanationWords::tr("available = on hand − committed − reserved − unsellable − safety stock");
    if (!position)
        return explanation;
    explanation.inputs = stateInputs(position->states);
    int reports = 0;
    for (const PositionAtLocation& row : placesOf(index, sku))
        reports += row.reporters;
    const QString places = wording::countText(position->rowCount, wording::Counted::Places, Language());
    //: %1 a number of places, %2 a number of reports, %3 a sentence about the age
    explanation.counted = ExplanationWords::tr("%1, %2 reports. %3").arg(places, wording::wholeText(reports, Language()), asOf(index, position->asOf));
    return explanation;
}

Explanation explainPlace(const items::AnswerIndex& index, const PositionAtLocation& row)
{
    Explanation explanation;
    explanation.title = ExplanationWords::tr("Position at one place");
    explanation.definition = ExplanationWords::tr("What the place holds, as the freshest of the channels that report it says.");
    explanation.formula = ExplanationWords::tr("available = on hand − committed − reserved − unsellable − safety stock");
    explanation.inputs = stateInputs(row.states);
    explanation.counted = ExplanationWords::tr("Reported by %n channel(s), counted from %1.", nullptr, row.reporters).arg(index.channelName(row.channel))
                          + QLatin1Char(' ') + asOf(index, row.asOf);
    return explanation;
}

Explanation explainAvailableToSell(const items::AnswerIndex& index, SkuId sku, int channel)
{
    const ChannelProfile& profile = profileOf(index, channel);
    const Scope scope = scopeOf(index, sku, profile);
    const std::string_view code = index.sku(sku);
    const Quantity buffer = profile.bufferBySku.value(QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size())), profile.defaultBuffer);
    const Availability* row = index.availability(sku, channel);
    Explanation explanation;
    //: %1 a channel
    explanation.title = ExplanationWords::tr("Available to sell on %1").arg(index.channelName(channel));
    explanation.definition = ExplanationWords::tr("What the channel may offer: the sum over its places, less its buffer, at most its cap. A visibility threshold only hides the item and changes nothing here.");
    explanation.formula = ExplanationWords::tr("smaller of cap and (sum of available at its places − buffer), never below zero");
    explanation.inputs = {{ExplanationWords::tr("Places in scope"), wording::wholeText(scope.places, Language())},
                          {ExplanationWords::tr("Available there"), amount(scope.promise)},
                          {ExplanationWords::tr("− buffer"), amount(buffer)},
                          {ExplanationWords::tr("Cap"), profile.cap.isKnown() ? amount(profile.cap) : ExplanationWords::tr("none", "no upper limit")},
                          {ExplanationWords::tr("= available to sell"), row ? amount(row->availableToSell) : QStringLiteral("?")}};
    explanation.counted = row ? asOf(index, row->asOf) : QString();
    return explanation;
}

Explanation explainDifference(const items::AnswerIndex& index, const Finding& finding)
{
    const Language language;
    Explanation explanation;
    explanation.title = ExplanationWords::tr("Difference");
    explanation.definition = ExplanationWords::tr("Published less available to sell, at the instant the channel published. It is real beyond the tolerance of the item’s class, and once it outlasts the promised interval or two pulls.");
    explanation.formula = ExplanationWords::tr("difference = published − available to sell");
    explanation.inputs = {{ExplanationWords::tr("Published"), amount(finding.observed)},
                          {ExplanationWords::tr("− available to sell"), amount(finding.expected)},
                          {ExplanationWords::tr("= difference"), wording::signedText(finding.difference(), language)}};
    for (const Cause& cause : finding.causes) {
        if (!cause.terms.empty())
            explanation.inputs.push_back({wording::signatureNumber(cause.signature) + QLatin1Char(' ') + wording::signatureWord(cause.signature, language),
                                          wording::equationText(finding.observed, cause, *index.answer().snapshot, language)});
    }
    explanation.counted = finding.causes.empty() ? QString() : wording::signatureMeaning(finding.causes.front().signature, language);
    return explanation;
}

Explanation explainValue(const items::AnswerIndex& index, const Finding& finding)
{
    Q_UNUSED(index)
    const Language language;
    Explanation explanation;
    explanation.title = ExplanationWords::tr("At stake");
    explanation.definition = ExplanationWords::tr("What the difference is worth at the margin of one unit: the net price less the cost. Unknown where one of them is.");
    explanation.formula = ExplanationWords::tr("| difference | × margin of one unit");
    explanation.inputs = {{ExplanationWords::tr("| Difference |"), amount(absolute(finding.difference()))},
                          {ExplanationWords::tr("× margin of one unit"),
                           wording::moneyText({divided(finding.value.amount, absolute(finding.difference())), finding.value.currency}, language)},
                          {ExplanationWords::tr("= at stake"), wording::moneyText(finding.value, language)}};
    return explanation;
}

Explanation explainAge(const items::AnswerIndex& index, Instant figure, int channel)
{
    const Language language;
    const InventoryAnswer& answer = index.answer();
    Explanation explanation;
    explanation.title = ExplanationWords::tr("Age of the figure");
    explanation.definition = ExplanationWords::tr("The time between the instant the source gave its figure and the instant this page speaks of.");
    explanation.inputs = {{ExplanationWords::tr("Age"), wording::ageText(answer.ageSeconds(figure), language)}};
    if (channel >= 0 && profileOf(index, channel).syncSlaMinutes)
        explanation.inputs.push_back({ExplanationWords::tr("Promised by %1").arg(index.channelName(channel)),
                                      wording::ageText(*profileOf(index, channel).syncSlaMinutes * qint64(60), language)});
    explanation.counted = asOf(index, figure);
    return explanation;
}

} // namespace unisono::pages
