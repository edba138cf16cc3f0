// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/channel_summary_items.h"

#include "items/column_parts.h"

#include <QtGlobal>

#include <algorithm>

namespace unisono::items {

using namespace analysis;

namespace {

Decimal seconds(std::int64_t value)
{
    return value < 0 ? Decimal::unknown() : Decimal(static_cast<long long>(value));
}

CellMark markOf(ChannelFreshness::State state)
{
    switch (state) {
    case ChannelFreshness::State::WithinPromise:
        return CellMark::Fresh;
    case ChannelFreshness::State::Late:
        return CellMark::Late;
    case ChannelFreshness::State::Unknown:
        return CellMark::Unknown;
    }
    return CellMark::None;
}

std::vector<Column> freshnessColumns(const InventoryAnswerPtr& answer, const ChannelSummaries& rows)
{
    const auto freshness = [answer, rows](std::size_t row) -> const ChannelFreshness& {
        return answer->freshness[static_cast<std::size_t>((*rows)[row].channel)];
    };
    //: Column: instant of a channel's newest figure.
    Column newest = instantColumn("newest", QT_TRANSLATE_NOOP("items", "Newest figure"),
                                  [freshness](std::size_t row) { return freshness(row).newest; });
    //: Column: age of the data.
    Column age = numberColumn(
        "data_age_s", QT_TRANSLATE_NOOP("items", "Age"),
        [freshness](std::size_t row) { return seconds(freshness(row).ageSeconds); }, Column::Type::Duration);
    age.instant = newest.instant;
    age.mark = [freshness](std::size_t row) { return markOf(freshness(row).state); };
    //: Column: the age of its data that a channel promises not to exceed.
    Column promised = numberColumn(
        "promised_s", QT_TRANSLATE_NOOP("items", "Promised"),
        [freshness](std::size_t row) { return seconds(freshness(row).promisedSeconds); }, Column::Type::Duration);
    return {newest, age, promised};
}

Column valueColumn(const ChannelSummaries& rows)
{
    //: Column: value of the difference in money.
    Column value = numberColumn(
        "value", QT_TRANSLATE_NOOP("items", "At stake"),
        [rows](std::size_t row) {
            const MoneyTotals& totals = (*rows)[row].value;
            return totals.amounts.empty() ? Decimal::unknown() : totals.amounts.front().amount;
        },
        Column::Type::Money);
    value.currency = [rows](std::size_t row) {
        const MoneyTotals& totals = (*rows)[row].value;
        return totals.amounts.empty() ? QString() : totals.amounts.front().currency;
    };
    value.applies = [rows](std::size_t row) { return (*rows)[row].discrepancies > 0; };
    return value;
}

} // namespace

bool isRealDiscrepancy(const Finding& finding)
{
    return finding.kind == FindingKind::Discrepancy &&
           (finding.causes.empty() || finding.causes.front().signature != Signature::InFlight);
}

void MoneyTotals::add(const Money& money)
{
    if (!money.isKnown()) {
        ++unknown;
        return;
    }
    const auto same = std::find_if(amounts.begin(), amounts.end(),
                                   [&](const Money& total) { return total.currency == money.currency; });
    if (same == amounts.end())
        amounts.push_back(money);
    else
        same->amount += money.amount;
    std::stable_sort(amounts.begin(), amounts.end(),
                     [](const Money& a, const Money& b) { return a.amount > b.amount; });
}

ChannelSummaries summariseChannels(const InventoryAnswer& answer)
{
    auto summaries = std::make_shared<std::vector<ChannelSummary>>(answer.freshness.size());
    for (std::size_t i = 0; i < summaries->size(); ++i)
        (*summaries)[i].channel = static_cast<int>(i);
    const auto of = [&summaries](int channel) -> ChannelSummary* {
        return channel >= 0 && channel < static_cast<int>(summaries->size())
                   ? &(*summaries)[static_cast<std::size_t>(channel)]
                   : nullptr;
    };
    for (const Availability& row : answer.availability)
        if (ChannelSummary* summary = of(row.channel))
            ++summary->published;
    for (const Finding& finding : answer.findings) {
        ChannelSummary* summary = of(finding.channel);
        if (!summary || !isRealDiscrepancy(finding))
            continue;
        ++summary->discrepancies;
        summary->value.add(finding.value);
    }
    return summaries;
}

std::vector<Column> channelSummaryItems(const InventoryAnswerPtr& answer, const ChannelSummaries& rows,
                                        std::function<QString(const QString&)> kindWord)
{
    const auto tables = [answer, rows](std::size_t row) -> const tables::ChannelTables& {
        return *answer->snapshot->channels[static_cast<std::size_t>((*rows)[row].channel)];
    };
    std::vector<Column> columns{
        textColumn("channel", QT_TRANSLATE_NOOP("items", "Channel"),
                   [tables](std::size_t row) {
                       const ChannelProfile& profile = tables(row).profile;
                       return profile.name.isEmpty() ? profile.id : profile.name;
                   }),
        //: Column: what software a channel runs on.
        textColumn("kind", QT_TRANSLATE_NOOP("items", "System"),
                   [tables, kindWord](std::size_t row) { return kindWord(tables(row).kind); }),
        //: Column: number of items that a channel offers.
        numberColumn("published", QT_TRANSLATE_NOOP("items", "Items offered"),
                     [rows](std::size_t row) { return Decimal((*rows)[row].published); }),
        //: Column: number of quantities that differ from what there is.
        numberColumn("discrepancies", QT_TRANSLATE_NOOP("items", "Discrepancies"),
                     [rows](std::size_t row) { return Decimal((*rows)[row].discrepancies); }),
        valueColumn(rows),
    };
    columns[3].mark = [rows](std::size_t row) {
        return (*rows)[row].discrepancies > 0 ? CellMark::Strong : CellMark::None;
    };
    for (Column& column : freshnessColumns(answer, rows))
        columns.push_back(std::move(column));
    return columns;
}

} // namespace unisono::items
