// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/overview/overview_cards.h"

#include "pages/overview/overview_trend.h"
#include "wording/age_wording.h"
#include "wording/channel_wording.h"
#include "wording/count_wording.h"
#include "wording/number_wording.h"

#include <QCoreApplication>

namespace unisono::pages {

using namespace analysis;
using widgets::Freshness;
using widgets::KpiFigure;
using wording::Counted;
using wording::Language;

namespace {

class CardWords
{
    Q_DECLARE_TR_FUNCTIONS(OverviewCards)
};

QTimeZone zoneOf(const PageState& state)
{
    return QTimeZone(state.snapshot->region.timezone.toUtf8());
}

ViewAddress inventory(const QString& view, const QMap<QString, QString>& filter = {})
{
    return {QStringLiteral("inventory"), view, filter};
}

/// The age of what the figure is made of: late as soon as one channel is, else the oldest of them.
void addAge(KpiFigure& figure, const OverviewFigures& figures, const PageState& state)
{
    const Language language;
    figure.freshnessToolTip = CardWords::tr("As of %1")
                                  .arg(wording::exactMomentText(state.snapshot->asOf, zoneOf(state), language));
    if (figures.lateChannels > 0) {
        figure.freshness = Freshness::Late;
        figure.age = CardWords::tr("%n late", "channels", figures.lateChannels);
    } else if (figures.oldestAge >= 0) {
        figure.freshness = Freshness::Fresh;
        figure.age = wording::agoText(figures.oldestAge, language);
    } else {
        figure.freshness = Freshness::Unknown;
        figure.age = wording::agoText(-1, language);
    }
}

QString asOfSentence(const PageState& state)
{
    return CardWords::tr("As of %1.").arg(wording::exactMomentText(state.snapshot->asOf, zoneOf(state), Language()));
}

void addChange(KpiFigure& figure, const std::vector<workspace::FindingTrendPoint>& trend)
{
    const std::optional<FindingChange> change = findingChange(trend);
    if (!change || change->seconds < 3600)
        return;
    using Change = KpiFigure::Change;
    figure.change = change->difference == 0 ? Change::Level : change->difference > 0 ? Change::Up : Change::Down;
    figure.changeIsGood = change->difference <= 0;
    figure.changeText = wording::wholeText(std::abs(change->difference), Language());
    //: the span of a change, e.g. “in 7 d”
    figure.changeSpan = CardWords::tr("in %1").arg(wording::ageText(change->seconds, Language()));
}

OverviewCard findingsCard(const OverviewFigures& figures, const PageState& state)
{
    const Language language;
    OverviewCard card;
    const auto all = static_cast<qint64>(state.inventory->findings.size());
    card.figure.label = CardWords::tr("Open findings");
    card.figure.number = wording::wholeText(all, language);
    card.figure.context = CardWords::tr("on %Ln item(s)", nullptr, static_cast<int>(figures.items));
    card.figure.history = dailyTotals(state.trend, zoneOf(state));
    if (card.figure.history.size() < 2)
        card.figure.history.clear();
    addChange(card.figure, state.trend);
    card.door = inventory(QStringLiteral("findings"));
    card.explanation = {card.figure.label,
                        CardWords::tr("Everything that differs from what it should be: discrepancies, silent channels and codes that contradict each other."),
                        CardWords::tr("discrepancies + silent channels + identity conflicts"),
                        {{CardWords::tr("Discrepancies"), wording::wholeText(figures.discrepancies, language)},
                         {CardWords::tr("Silent channels"), wording::wholeText(figures.silentChannels, language)},
                         {CardWords::tr("Identity conflicts"), wording::wholeText(figures.identityConflicts, language)}},
                        asOfSentence(state)};
    return card;
}

OverviewCard discrepancyCard(const OverviewFigures& figures, const PageState& state)
{
    const Language language;
    OverviewCard card;
    card.figure.label = CardWords::tr("Real discrepancies");
    card.figure.number = wording::wholeText(figures.discrepancies, language);
    const auto cells = static_cast<qint64>(figures.cells);
    //: %1 a number: published quantities, one for each item and channel
    card.figure.context = CardWords::tr("of %1 items × channels").arg(wording::wholeText(cells, language));
    card.door = inventory(QStringLiteral("findings"), {{QStringLiteral("kind"), QStringLiteral("discrepancy")}});
    const QString rate = cells == 0 ? QStringLiteral("?") : wording::percentText(double(figures.discrepancies) / double(cells), language, 2);
    card.explanation = {card.figure.label,
                        CardWords::tr("A channel shows another quantity than it could sell, by more than the tolerance, and for longer than its promised interval or two pulls."),
                        CardWords::tr("difference = published − available to sell; rate = discrepancies ÷ items × channels"),
                        {{CardWords::tr("Items × channels compared"), wording::wholeText(cells, language)},
                         {CardWords::tr("Rate"), rate}},
                        asOfSentence(state)};
    return card;
}

QString otherAmounts(const AmountSum& sum)
{
    QStringList texts;
    for (std::size_t i = 1; i < sum.amounts.size(); ++i)
        texts += wording::moneyText(sum.amounts[i], Language(), 0);
    return texts.join(QStringLiteral(" + "));
}

OverviewCard valueCard(const OverviewFigures& figures, const PageState& state)
{
    const Language language;
    OverviewCard card;
    card.figure.label = CardWords::tr("Value at risk");
    const bool none = state.inventory->findings.empty();
    const Money nothing{Decimal(0), state.snapshot->region.currency};
    card.figure.number = wording::moneyText(none ? nothing : figures.value.leading(), language, 0);
    const QString others = otherAmounts(figures.value);
    //: %1 amounts of other currencies
    card.figure.context = !others.isEmpty() ? CardWords::tr("and %1").arg(others) : CardWords::tr("margin of what differs");
    card.door = inventory(QStringLiteral("findings"), {{QStringLiteral("sort"), QStringLiteral("-value")}});
    card.explanation = {card.figure.label,
                        CardWords::tr("What the discrepancies would cost at the margin of one unit. Amounts of different currencies are not added."),
                        CardWords::tr("sum of | difference | × margin of one unit"), {}, asOfSentence(state)};
    for (const Money& money : figures.value.amounts)
        card.explanation.inputs.push_back({money.currency, wording::moneyText(money, language)});
    card.explanation.inputs.push_back({CardWords::tr("Findings without a known margin"), wording::wholeText(figures.value.unknown, language)});
    return card;
}

OverviewCard unknownCard(const OverviewFigures& figures, const PageState& state)
{
    const Language language;
    OverviewCard card;
    const auto items = static_cast<qint64>(figures.items);
    card.figure.label = CardWords::tr("Stock unknown");
    card.figure.number = wording::wholeText(static_cast<qint64>(figures.unknownItems), language);
    //: beside a number: so many of all items
    card.figure.suffix = CardWords::tr("of %1").arg(wording::wholeText(items, language));
    card.figure.context = CardWords::tr("items with a missing figure");
    card.door = inventory(QStringLiteral("positions"), {{QStringLiteral("only"), QStringLiteral("unknown")}});
    card.explanation = {card.figure.label,
                        CardWords::tr("At least one place does not say what it holds, has committed or has reserved. A missing figure is never taken for zero, so the total is unknown."),
                        {}, {{CardWords::tr("Items"), wording::wholeText(items, language)}}, asOfSentence(state)};
    return card;
}

OverviewCard channelCard(const OverviewFigures& figures, const PageState& state)
{
    const Language language;
    OverviewCard card;
    const auto channels = static_cast<qint64>(state.inventory->freshness.size());
    card.figure.label = CardWords::tr("Channels up to date");
    card.figure.number = wording::wholeText(figures.freshChannels, language);
    card.figure.suffix = CardWords::tr("of %1").arg(wording::wholeText(channels, language));
    card.figure.context = figures.undatedChannels == 0 ? CardWords::tr("within their promised interval")
                                                       : CardWords::tr("%n channel(s) without a date", nullptr, figures.undatedChannels);
    card.door = {QStringLiteral("channels"), {}, {}};
    card.explanation = {card.figure.label,
                        CardWords::tr("A channel is up to date while its newest figure is not older than the interval it promises."),
                        CardWords::tr("age = this instant − newest figure; late where age > promise"),
                        {{CardWords::tr("Late"), wording::wholeText(figures.lateChannels, language)},
                         {CardWords::tr("Without a date or a promise"), wording::wholeText(figures.undatedChannels, language)}},
                        asOfSentence(state)};
    return card;
}

OverviewCard identityCard(const OverviewFigures& figures, const PageState& state)
{
    const Language language;
    OverviewCard card;
    card.figure.label = CardWords::tr("Identity conflicts");
    card.figure.number = wording::wholeText(figures.identityConflicts, language);
    card.figure.context = CardWords::tr("codes to be settled");
    card.door = inventory(QStringLiteral("identity"));
    card.explanation = {card.figure.label,
                        CardWords::tr("A channel sells a code that nobody stocks, or several items share one barcode. Such figures cannot be compared."),
                        {}, {}, asOfSentence(state)};
    return card;
}

} // namespace

std::vector<OverviewCard> overviewCards(const OverviewFigures& figures, const PageState& state)
{
    std::vector<OverviewCard> cards{findingsCard(figures, state), discrepancyCard(figures, state), valueCard(figures, state),
                                    unknownCard(figures, state), channelCard(figures, state), identityCard(figures, state)};
    for (OverviewCard& card : cards)
        addAge(card.figure, figures, state);
    return cards;
}

} // namespace unisono::pages
