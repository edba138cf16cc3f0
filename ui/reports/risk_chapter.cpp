// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/channel_summary_items.h"
#include "items/planning_items.h"
#include "reports/chart_block.h"
#include "reports/chapter_words.h"
#include "reports/headline_block.h"
#include "reports/inventory_chapters.h"
#include "wording/age_wording.h"
#include "wording/assumption_wording.h"
#include "wording/number_wording.h"

#include <algorithm>
#include <map>

namespace unisono::reports {

using namespace analysis;
using wording::Language;

namespace {

/// The oversell risks of one channel taken together.
struct ChannelRisk
{
    double lambda = 0, perDay = 0, oversold = 0;
    /// Mean τ, weighted by demand.
    qint64 seconds() const { return perDay > 0 ? static_cast<qint64>(lambda / perDay * 86'400) : -1; }
};

std::map<int, ChannelRisk> risksByChannel(const PlanningAnswer& planning)
{
    std::map<int, ChannelRisk> channels;
    for (const OversellRisk& risk : planning.risks) {
        ChannelRisk& channel = channels[risk.channel];
        channel.lambda += risk.lambda;
        channel.perDay += risk.perDay();
        channel.oversold += risk.expectedOversold;
    }
    return channels;
}

bool isPhantom(const PhantomLine& line, const PlanningRules& rules)
{
    return line.phantom.probability >= rules.phantomFlag;
}

KeyFigure riskFigure(const PlanningAnswer& planning, const Language& language)
{
    const auto risky = std::ranges::count_if(planning.risks, [&](const OversellRisk& risk) { return risk.risk > planning.rules.oversellLevel; });
    KeyFigure figure;
    //: Key figure: pairs of an item and a channel that may sell more than there is.
    figure.label = language.translate("reports", "Oversell risks");
    figure.number = wording::wholeText(risky, language);
    figure.unit = ofText(planning.risks.size(), language);
    //: Below the number of oversell risks: what was counted; %1 is a percentage.
    figure.note = language.translate("reports", "item × channel, risk above %1").arg(wording::assumptionText(Assumption::OversellLevel, planning.rules.oversellLevel, {}, language));
    return figure;
}

KeyFigure windowFigure(const std::map<int, ChannelRisk>& channels, const ChapterSource& source)
{
    const auto longest = std::ranges::max_element(channels, {}, [](const auto& entry) { return entry.second.seconds(); });
    KeyFigure figure;
    //: Key figure: for how long nobody sees what is sold, in the channel where it is longest.
    figure.label = source.language.translate("reports", "Longest time unseen");
    figure.number = longest == channels.end() ? QStringLiteral("?") : wording::ageText(longest->second.seconds(), source.language);
    if (longest != channels.end())
        figure.note = source.spoken.channelName(longest->first);
    return figure;
}

KeyFigure phantomFigure(const PlanningAnswer& planning, const Language& language)
{
    qint64 count = 0;
    items::MoneyTotals value;
    for (const PhantomLine& line : planning.phantoms) {
        if (!isPhantom(line, planning.rules))
            continue;
        ++count;
        value.add(line.cost);
    }
    KeyFigure figure;
    //: Key figure: records of stock that is probably not there.
    figure.label = language.translate("reports", "Probably phantom");
    figure.number = wording::wholeText(count, language);
    if (!value.amounts.empty())
        //: Below a key figure: the money at stake.
        figure.note = language.translate("reports", "%1 at stake").arg(wording::moneyText(value.amounts.front(), language, 0));
    return figure;
}

KeyFigure lostFigure(const PlanningAnswer& planning, const Language& language)
{
    items::MoneyTotals value;
    for (const LostSalesLine& line : planning.lost)
        value.add(line.lost.value);
    KeyFigure figure;
    //: Key figure: margin not earned because the goods were sold out.
    figure.label = language.translate("reports", "Margin lost");
    figure.number = totalText(value, language);
    const int days = planning.rules.lostSalesDays;
    //: Below the margin lost: the days looked back on.
    figure.note = language.translate("reports", "in the last %Ln day(s), sold out", nullptr, days);
    return figure;
}

/// What is expected to be sold too much, by channel, and for how long its sales go unseen.
void addChannelRisks(PageFlow& flow, const std::map<int, ChannelRisk>& channels, const ChapterSource& source)
{
    const Language& language = source.language;
    std::vector<BarLine> lines;
    for (const auto& [channel, risk] : channels) {
        //: Beside a channel's bar: for how long nobody sees what is sold.
        const QString window = language.translate("reports", "unseen for %1").arg(wording::ageText(risk.seconds(), language));
        lines.push_back({source.spoken.channelName(channel), risk.oversold, aboutText(risk.oversold, language), window, theme::Series::Published});
    }
    std::ranges::stable_sort(lines, std::greater(), &BarLine::length);
    if (!lines.empty())
        addBarList(flow, language.translate("reports", "Oversold units to expect, by channel"),
                   language.translate("reports", "before the channel hears what was sold elsewhere"), lines);
}

void addOversellRisks(PageFlow& flow, const ChapterSource& source)
{
    const PlanningAnswerPtr& planning = source.operations->planning;
    ReportTable table;
    table.title = source.language.translate("reports", "Oversell risk");
    //: Above a table: its order.
    table.order = source.language.translate("reports", "the greatest risk first");
    table.columns = source.spoken.chosen(items::oversellRiskItems(planning), {"sku", "title", "channel", "published", "available", "per_day", "window_h",
                                                                              "risk_percent", "expected_oversold", "buffer", "recommended_buffer"});
    roundTo(table.columns, {"window_h", "risk_percent"}, 1);
    table.rows = rowsWhere(planning->risks, [&](const OversellRisk& risk) { return risk.risk > planning->rules.oversellLevel; });
    table.flexible = {"title", "channel"};
    addFirstRows(flow, std::move(table), source.language.translate("reports", "No channel is likely to sell more than there is."));
}

void addPhantomStock(PageFlow& flow, const ChapterSource& source)
{
    const PlanningAnswerPtr& planning = source.operations->planning;
    ReportTable table;
    table.title = source.language.translate("reports", "Probably phantom stock");
    //: Above a table: its order.
    table.order = source.language.translate("reports", "the most probable first");
    table.columns = source.spoken.chosen(items::phantomStockItems(planning),
                                         {"sku", "title", "location", "on_hand", "per_day", "silent_days", "expected_sales", "probability_percent", "value"});
    roundTo(table.columns, {"expected_sales"}, 1);
    roundTo(table.columns, {"probability_percent"}, 1);
    roundTo(table.columns, {"value"}, 0);
    table.rows = rowsWhere(planning->phantoms, [&](const PhantomLine& line) { return isPhantom(line, planning->rules); });
    table.flexible = {"title", "location"};
    addFirstRows(flow, std::move(table), source.language.translate("reports", "What the books hold also sells: nothing looks like phantom stock."));
}

void addLostSales(PageFlow& flow, const ChapterSource& source)
{
    const PlanningAnswerPtr& planning = source.operations->planning;
    ReportTable table;
    table.title = source.language.translate("reports", "Lost sales");
    //: Above a table: its order.
    table.order = source.language.translate("reports", "the dearest first");
    table.columns = source.spoken.chosen(items::lostSalesItems(planning),
                                         {"sku", "title", "location", "per_day", "days_out_of_stock", "lost_units", "unit_margin", "value"});
    roundTo(table.columns, {"lost_units"}, 1);
    roundTo(table.columns, {"value"}, 0);
    table.rows = rowsWhere(planning->lost, [](const LostSalesLine&) { return true; });
    table.flexible = {"title", "location"};
    addFirstRows(flow, std::move(table), source.language.translate("reports", "Nothing that sells was sold out."));
}

} // namespace

void addRiskChapter(PageFlow& flow, const ChapterSource& source)
{
    const Language& language = source.language;
    const PlanningAnswer& planning = *source.operations->planning;
    const std::map<int, ChannelRisk> channels = risksByChannel(planning);
    addChapter(flow, language.translate("reports", "Risk"),
               language.translate("reports", "What channels may sell without having it, what is probably only in the books, and what was not sold for want of stock."));
    addKeyFigures(flow, {riskFigure(planning, language), windowFigure(channels, source), phantomFigure(planning, language), lostFigure(planning, language)});
    addChannelRisks(flow, channels, source);
    addOversellRisks(flow, source);
    addPhantomStock(flow, source);
    addLostSales(flow, source);
    addAssumptions(flow, source,
                   {Assumption::OversellLevel, Assumption::PhantomPrior, Assumption::DaysToNextCount, Assumption::LostSalesDays, Assumption::Substitution});
}

} // namespace unisono::reports
