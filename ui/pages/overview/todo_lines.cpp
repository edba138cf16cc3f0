// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/overview/todo_lines.h"

#include "wording/age_wording.h"
#include "wording/channel_wording.h"
#include "wording/count_wording.h"
#include "wording/finding_wording.h"
#include "wording/number_wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace unisono::pages {

using namespace analysis;
using widgets::Freshness;
using wording::Counted;
using wording::Language;

namespace {

class ListWords
{
    Q_DECLARE_TR_FUNCTIONS(OverviewLists)
};

widgets::Severity severityOf(Severity severity)
{
    switch (severity) {
    case Severity::High:
        return widgets::Severity::Critical;
    case Severity::Medium:
        return widgets::Severity::Warning;
    case Severity::Low:
        break;
    }
    return widgets::Severity::Note;
}

QString scopeOf(const FindingGroup& group, const Finding& example, const InventoryAnswer& answer)
{
    const Language language;
    if (example.kind == FindingKind::StaleChannel)
        return ListWords::tr("one alert for all its items");
    if (example.kind == FindingKind::RecordAccuracy)
        return wording::countText(group.findings, Counted::Places, language);
    const QString count = wording::countText(group.findings, Counted::Items, language);
    const QString code = wording::itemCode(*answer.snapshot, example.sku);
    const QString equation = wording::findingEquation(example, answer, language);
    if (code.isEmpty() && !equation.isEmpty()) // the settings of a channel are about no item
        return equation;
    if (equation.isEmpty())
        //: %1 a number of items, %2 the code of one of them
        return code.isEmpty() ? count : ListWords::tr("%1 · for instance %2").arg(count, code);
    //: %1 a number of items, %2 an equation, %3 the code of the item it is about
    return ListWords::tr("%1 · %2 (%3)").arg(count, equation, code);
}

QString valueToolTip(const AmountSum& value)
{
    const Language language;
    QStringList lines;
    for (const Money& money : value.amounts)
        lines += wording::moneyText(money, language);
    if (value.unknown > 0)
        lines += ListWords::tr("%n finding(s) without a known margin", nullptr, value.unknown);
    return lines.join(QLatin1Char('\n'));
}

QString actionOf(const Finding& example)
{
    switch (example.kind) {
    case FindingKind::StaleChannel:
        return ListWords::tr("Pull again");
    case FindingKind::Identity:
        return ListWords::tr("Show the codes");
    case FindingKind::Discrepancy:
    case FindingKind::PickupPromise:
    case FindingKind::Configuration:
    case FindingKind::OversellRisk:
    case FindingKind::PhantomStock:
    case FindingKind::StockOut:
    case FindingKind::Overstock:
    case FindingKind::Imbalance:
    case FindingKind::RecordAccuracy:
        break;
    }
    return ListWords::tr("Show the items");
}

Freshness stateOf(const ChannelFreshness& freshness)
{
    switch (freshness.state) {
    case ChannelFreshness::State::WithinPromise:
        return Freshness::Fresh;
    case ChannelFreshness::State::Late:
        return Freshness::Late;
    case ChannelFreshness::State::Unknown:
        break;
    }
    return Freshness::Unknown;
}

ChannelAge channelAge(const InventoryAnswer& answer, std::size_t channel)
{
    const Language language;
    const ChannelFreshness& freshness = answer.freshness[channel];
    const ChannelProfile& profile = answer.snapshot->channels[channel]->profile;
    const QTimeZone zone(answer.snapshot->region.timezone.toUtf8());
    ChannelAge age{profile.id, wording::channelName(profile), stateOf(freshness), -1, wording::ageText(freshness.ageSeconds, language), {}, {}};
    if (freshness.promisedSeconds > 0) {
        age.promised = wording::ageText(freshness.promisedSeconds, language);
        age.share = freshness.ageSeconds < 0 ? -1 : double(freshness.ageSeconds) / double(freshness.promisedSeconds);
    }
    age.toolTip = freshness.newest.isKnown()
                      ? ListWords::tr("Newest figure: %1").arg(wording::exactMomentText(freshness.newest, zone, language))
                      : ListWords::tr("The channel does not say how old its figures are.");
    return age;
}

} // namespace

std::vector<TodoLine> todoLines(const std::vector<FindingGroup>& groups, const InventoryAnswer& answer)
{
    const Language language;
    std::vector<TodoLine> lines;
    for (const FindingGroup& group : groups) {
        const Finding& example = answer.findings[group.example];
        TodoLine line;
        line.severity = severityOf(group.severity);
        line.title = group.findings == 1 ? wording::findingTitle(example, answer, language)
                                         : wording::findingGroupTitle(example, answer, language);
        line.scope = scopeOf(group, example, answer);
        line.value = group.value.amounts.empty() ? QStringLiteral("–") : wording::moneyText(group.value.leading(), language, 0);
        line.valueToolTip = valueToolTip(group.value);
        line.since = group.since.isKnown() ? wording::ageText(answer.ageSeconds(group.since), language) : QStringLiteral("–");
        line.failure = wording::failureClassWord(example.failureClass, language);
        line.action = actionOf(example);
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<ChannelAge> channelAges(const InventoryAnswer& answer)
{
    std::vector<ChannelAge> ages;
    for (std::size_t channel = 0; channel < answer.freshness.size(); ++channel)
        ages.push_back(channelAge(answer, channel));
    std::ranges::stable_sort(ages, std::greater<>(), [](const ChannelAge& age) {
        return std::pair(age.state == Freshness::Late, age.share);
    });
    return ages;
}

std::vector<PullList::Line> pullLines(const PageState& state, std::size_t most)
{
    const Language language;
    const QTimeZone zone(state.snapshot->region.timezone.toUtf8());
    std::vector<PullList::Line> lines;
    for (const workspace::PullRecord& pull : state.pulls) {
        if (lines.size() == most)
            break;
        if (pull.state == workspace::PullState::Running)
            continue;
        const tables::ChannelTables* channel = state.snapshot->channel(pull.channel);
        const QString name = channel ? wording::channelName(channel->profile) : pull.channel;
        lines.push_back({wording::shortMomentText(pull.finishedAt, zone, language, state.snapshot->asOf),
                         wording::pullSentence(pull, name, language), pull.state == workspace::PullState::Failed});
    }
    return lines;
}

} // namespace unisono::pages
