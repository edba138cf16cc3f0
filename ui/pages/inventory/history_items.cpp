// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/inventory/history_items.h"

#include "pages/inventory/history_figures.h"
#include "wording/channel_wording.h"

#include <QCoreApplication>

#include <set>

namespace unisono::pages {

using namespace analysis;
using items::CellMark;
using items::Column;

namespace {

class HistoryWords
{
    Q_DECLARE_TR_FUNCTIONS(HistoryItems)
};

/// Figures at one instant: on hand, available, then one per channel.
struct Line
{
    Instant at;
    std::vector<Quantity> quantities;
};
using Lines = std::vector<Line>;

std::set<Instant, std::greater<>> changesOf(const TimelineQuestion& question)
{
    std::set<Instant, std::greater<>> instants;
    const auto add = [&](const std::vector<QuantityStep>& steps) {
        for (const QuantityStep& step : steps) {
            if (step.at >= question.from && step.at <= question.to)
                instants.insert(step.at);
        }
    };
    add(question.history->onHand);
    add(question.history->available);
    for (const StockHistory::Series& series : question.history->published)
        add(series.steps);
    return instants;
}

std::shared_ptr<const Lines> linesOf(const TimelineQuestion& question)
{
    auto lines = std::make_shared<Lines>();
    for (const Instant at : changesOf(question)) {
        Line line{at, {quantityAt(question.history->onHand, at), quantityAt(question.history->available, at)}};
        for (const StockHistory::Series& series : question.history->published)
            line.quantities.push_back(quantityAt(series.steps, at));
        lines->push_back(std::move(line));
    }
    return lines;
}

/// Wrong from `wrongSince` on, where that is known.
Column quantityColumn(const QByteArray& id, const QString& title, const std::shared_ptr<const Lines>& lines, std::size_t place,
                      Instant wrongSince = {})
{
    Column column;
    column.id = id;
    column.literalTitle = title;
    column.type = Column::Type::Number;
    column.number = [lines, place](std::size_t row) { return (*lines)[row].quantities[place]; };
    column.mark = [lines, place, wrongSince](std::size_t row) {
        const Line& line = (*lines)[row];
        if (line.quantities[place].isUnknown())
            return CellMark::Unknown;
        return wrongSince.isKnown() && line.at >= wrongSince ? CellMark::Wrong : CellMark::None;
    };
    return column;
}

} // namespace

HistoryTable historyItems(const TimelineQuestion& question)
{
    const std::shared_ptr<const Lines> lines = linesOf(question);
    HistoryTable table;
    table.rows = lines->size();
    table.keep = lines;
    Column at;
    at.id = "at";
    at.literalTitle = HistoryWords::tr("Instant");
    at.type = Column::Type::Instant;
    at.instant = [lines](std::size_t row) { return (*lines)[row].at; };
    table.columns.push_back(std::move(at));
    table.columns.push_back(quantityColumn("on_hand", HistoryWords::tr("On hand"), lines, 0));
    table.columns.push_back(quantityColumn("available", HistoryWords::tr("Available"), lines, 1));
    const QString compared = comparedChannel(question);
    for (std::size_t i = 0; i < question.history->published.size(); ++i) {
        const QString id = question.history->published[i].channel;
        const tables::ChannelTables* channel = question.index->answer().snapshot->channel(id);
        const Instant wrongSince = id == compared ? question.history->firstDivergence : Instant();
        table.columns.push_back(quantityColumn("published:" + id.toUtf8(), channel ? wording::channelName(channel->profile) : id, lines, i + 2, wrongSince));
    }
    return table;
}

} // namespace unisono::pages
