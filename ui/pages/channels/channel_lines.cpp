// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/channels/channel_lines.h"

#include "wording/age_wording.h"
#include "wording/channel_wording.h"
#include "wording/number_wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace unisono::pages {

using analysis::ChannelFreshness;
using workspace::PullRecord;
using workspace::PullState;

namespace {

struct ChannelWords
{
    Q_DECLARE_TR_FUNCTIONS(unisono::pages::ChannelWords)
};

int indexIn(const PageState& state, const QString& channel)
{
    if (!state.snapshot)
        return -1;
    const auto& channels = state.snapshot->channels;
    const auto found = std::ranges::find_if(channels, [&](const auto& one) { return one->profile.id == channel; });
    return found == channels.end() ? -1 : static_cast<int>(found - channels.begin());
}

QString lastPullText(const PageState& state, const QString& channel, const RunningPulls& running)
{
    const wording::Language language;
    if (const auto progress = running.find(channel); progress != running.end()) {
        const double share = shareOf(*progress);
        return share < 0 ? ChannelWords::tr("Pulling")
                         : ChannelWords::tr("Pulling, %1", "share in per cent").arg(wording::percentText(share, language, 0));
    }
    const PullRecord* pull = lastPull(state, channel);
    if (!pull)
        return ChannelWords::tr("Not pulled yet");
    const Instant at = pull->finishedAt.isKnown() ? pull->finishedAt : pull->startedAt;
    const bool today = wording::dayText(at, zoneOf(state), language) == wording::dayText(state.clock(), zoneOf(state), language);
    const QString when = today ? wording::clockText(at, zoneOf(state), language)
                               : wording::shortMomentText(at, zoneOf(state), language, state.clock());
    return ChannelWords::tr("%1, %2", "how a pull ended, when").arg(wording::pullStateWord(pull->state, language), when);
}

} // namespace

double shareOf(const session::PullProgress& progress)
{
    if (progress.expectedRows <= 0)
        return -1;
    return std::min(1.0, static_cast<double>(progress.rows) / static_cast<double>(progress.expectedRows));
}

QTimeZone zoneOf(const PageState& state)
{
    const QTimeZone zone(state.snapshot ? state.snapshot->region.timezone.toUtf8() : QByteArray());
    return zone.isValid() ? zone : QTimeZone::systemTimeZone();
}

const PullRecord* lastPull(const PageState& state, const QString& channel)
{
    const auto found = std::ranges::find_if(state.pulls, [&](const PullRecord& pull) {
        return pull.channel == channel && pull.state != PullState::Running;
    });
    return found == state.pulls.end() ? nullptr : &*found;
}

const PullRecord* lastCompletePull(const PageState& state, const QString& channel)
{
    const auto found = std::ranges::find_if(state.pulls, [&](const PullRecord& pull) {
        return pull.channel == channel && pull.state == PullState::Complete;
    });
    return found == state.pulls.end() ? nullptr : &*found;
}

const workspace::ChannelRecord* channelRecord(const PageState& state, const QString& channel)
{
    const auto found = std::ranges::find(state.channels, channel, &workspace::ChannelRecord::id);
    return found == state.channels.end() ? nullptr : &*found;
}

QString nameOfChannel(const PageState& state, const QString& channel)
{
    const workspace::ChannelRecord* record = channelRecord(state, channel);
    const QString name = record ? wording::channelName(record->profile) : QString();
    return name.isEmpty() ? channel : name;
}

ChannelFreshness freshnessNow(const PageState& state, const QString& channel)
{
    const int index = indexIn(state, channel);
    if (index < 0 || !state.inventory)
        return {};
    ChannelFreshness freshness = state.inventory->freshness[static_cast<std::size_t>(index)];
    if (!freshness.newest.isKnown())
        return freshness;
    freshness.ageSeconds = std::max<std::int64_t>(0, secondsBetween(freshness.newest, state.clock()));
    if (freshness.promisedSeconds >= 0) {
        freshness.state = freshness.ageSeconds > freshness.promisedSeconds ? ChannelFreshness::State::Late
                                                                           : ChannelFreshness::State::WithinPromise;
    }
    return freshness;
}

Decimal rowsOf(const PageState& state, const QString& channel)
{
    const int index = indexIn(state, channel);
    if (index < 0)
        return {};
    const tables::ChannelTables& told = *state.snapshot->channels[static_cast<std::size_t>(index)];
    if (!told.pulledAt.isKnown() && !told.stock && !told.published)
        return {};
    std::size_t rows = 0;
    const auto add = [&rows](const auto& table) { rows += table ? table->size() : 0; };
    add(told.products);
    add(told.locations);
    add(told.stock);
    add(told.supply);
    add(told.published);
    add(told.movements);
    add(told.openLines);
    add(told.prices);
    return Decimal(static_cast<long long>(rows));
}

items::ChannelLines channelLines(const PageState& state, const RunningPulls& running)
{
    QHash<QString, int> quarantined;
    for (const workspace::QuarantinedRow& row : state.quarantine)
        ++quarantined[row.channel];
    std::vector<int> findings(state.snapshot ? state.snapshot->channels.size() : 0, 0);
    if (state.inventory) {
        for (const analysis::Finding& finding : state.inventory->findings) {
            if (finding.channel >= 0)
                ++findings[static_cast<std::size_t>(finding.channel)];
        }
    }
    auto lines = std::make_shared<std::vector<items::ChannelLine>>();
    for (const workspace::ChannelRecord& record : state.channels) {
        items::ChannelLine line;
        line.id = record.id;
        line.name = wording::channelName(record.profile);
        line.kind = wording::channelKindWord(record.kind, {});
        line.freshness = freshnessNow(state, record.id);
        if (line.freshness.promisedSeconds < 0 && record.profile.syncSlaMinutes)
            line.freshness.promisedSeconds = *record.profile.syncSlaMinutes * 60;
        const PullRecord* complete = lastCompletePull(state, record.id);
        line.pulledAt = complete ? complete->finishedAt : Instant();
        line.lastPull = lastPullText(state, record.id, running);
        line.figures = rowsOf(state, record.id);
        line.quarantined = quarantined.value(record.id);
        const int index = indexIn(state, record.id);
        line.findings = index < 0 ? Decimal(0) : Decimal(findings[static_cast<std::size_t>(index)]);
        lines->push_back(std::move(line));
    }
    return lines;
}

items::PullLines pullLines(const PageState& state)
{
    auto lines = std::make_shared<std::vector<items::PullLine>>();
    for (const PullRecord& pull : state.pulls) {
        const auto number = [](qint64 value) { return Decimal(static_cast<long long>(value)); };
        lines->push_back({nameOfChannel(state, pull.channel), pull.startedAt, pull.finishedAt,
                          wording::pullStateWord(pull.state, {}), pull.state == PullState::Failed, number(pull.read),
                          number(pull.fresh), number(pull.changed), number(pull.gone), number(pull.quarantined)});
    }
    return lines;
}

} // namespace unisono::pages
