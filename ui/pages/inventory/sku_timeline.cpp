// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/inventory/sku_timeline.h"

#include "pages/inventory/history_figures.h"
#include "pages/inventory/movement_words.h"
#include "wording/age_wording.h"
#include "wording/channel_wording.h"
#include "wording/number_wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace unisono::pages {

using namespace analysis;
using theme::Series;
using widgets::Event;
using widgets::TimelineContent;
using wording::Language;

namespace {

class TimelineWords
{
    Q_DECLARE_TR_FUNCTIONS(SkuTimeline)
};

constexpr std::size_t mostLabels = 6;

QTimeZone zoneOf(const TimelineQuestion& question)
{
    return QTimeZone(question.index->answer().snapshot->region.timezone.toUtf8());
}

double drawn(Quantity quantity)
{
    return quantity.isKnown() ? quantity.toDouble() : std::numeric_limits<double>::quiet_NaN();
}

/// The steps of the span, begun with what was in force at its start.
std::vector<widgets::TimelinePoint> pointsOf(const std::vector<QuantityStep>& steps, const TimelineQuestion& question)
{
    std::vector<widgets::TimelinePoint> points;
    const Quantity atStart = quantityAt(steps, question.from);
    if (atStart.isKnown())
        points.push_back({question.from.raw(), drawn(atStart)});
    for (const QuantityStep& step : steps) {
        if (step.at > question.from && step.at <= question.to)
            points.push_back({step.at.raw(), drawn(step.quantity)});
    }
    return points;
}

QString nameOf(const TimelineQuestion& question, const QString& channel)
{
    const tables::ChannelTables* tables = question.index->answer().snapshot->channel(channel);
    return tables ? wording::channelName(tables->profile) : channel;
}

void addPublished(TimelineContent& content, const TimelineQuestion& question)
{
    constexpr Series others[]{Series::SecondChannel, Series::Comparison, Series::Reserved, Series::Price};
    const QString compared = comparedChannel(question);
    std::size_t other = 0;
    for (const StockHistory::Series& series : question.history->published) {
        const bool isCompared = series.channel == compared || (compared.isEmpty() && content.published < 0);
        if (isCompared)
            content.published = static_cast<int>(content.quantities.size());
        const Series style = isCompared ? Series::Published : others[other++ % std::size(others)];
        content.quantities.push_back({nameOf(question, series.channel), style, pointsOf(series.steps, question)});
    }
}

void addMovements(TimelineContent& content, const TimelineQuestion& question)
{
    std::vector<DayMovement> days = movementsByDay(*question.history, question.from, question.to, zoneOf(question));
    std::vector<double> sizes;
    for (const DayMovement& day : days) {
        if (day.kind != QLatin1String("sale") && day.quantity.isKnown())
            sizes.push_back(std::abs(day.quantity.toDouble()));
    }
    std::ranges::sort(sizes, std::greater<>());
    const double least = sizes.size() > mostLabels ? sizes[mostLabels - 1] : 0;
    for (const DayMovement& day : days) {
        widgets::TimelineMovement movement;
        movement.instant = day.at.raw();
        movement.isCount = day.kind == QLatin1String("count");
        movement.quantity = movement.isCount ? 0 : day.quantity.orZero().toDouble();
        const bool labelled = day.kind != QLatin1String("sale") && day.quantity.isKnown() && std::abs(day.quantity.toDouble()) >= least;
        movement.label = labelled ? movementLabel(day) : QString();
        content.movements.push_back(std::move(movement));
    }
}

/// The price of the channel that is compared, else of the first that tells one.
void addPrices(TimelineContent& content, const TimelineQuestion& question)
{
    const std::vector<StockHistory::Price>& all = question.history->prices;
    auto shown = std::ranges::find(all, comparedChannel(question), &StockHistory::Price::channel);
    if (shown == all.end())
        shown = all.begin();
    if (shown == all.end())
        return;
    //: %1 a channel
    content.priceTitle = TimelineWords::tr("Price on %1").arg(nameOf(question, shown->channel));
    content.priceText = [currency = shown->currency](double amount) {
        return wording::moneyText({Decimal::fromRaw(std::llround(amount * Decimal::scale)), currency}, Language());
    };
    content.prices.push_back({nameOf(question, shown->channel), Series::Price, pointsOf(shown->steps, question)});
}

std::vector<widgets::TimelineSpan> spansOf(const std::vector<PullGaps::Span>& spans)
{
    std::vector<widgets::TimelineSpan> drawnSpans;
    for (const auto& [from, to] : spans)
        drawnSpans.push_back({from.raw(), to.raw()});
    return drawnSpans;
}

void addFreshness(TimelineContent& content, const TimelineQuestion& question)
{
    for (const auto& channel : question.index->answer().snapshot->channels) {
        const std::int64_t promised = channel->profile.syncSlaMinutes ? *channel->profile.syncSlaMinutes * std::int64_t(60) : -1;
        const PullGaps gaps = pullGaps(*question.history, channel->profile.id, promised, question.from, question.to);
        content.freshness.push_back({wording::channelName(channel->profile), spansOf(gaps.late), spansOf(gaps.unknown)});
    }
}

Event divergenceEvent(const TimelineQuestion& question)
{
    const Language language;
    const StockHistory& history = *question.history;
    Event event;
    event.severity = widgets::Severity::Critical;
    event.instant = history.firstDivergence.raw();
    event.title = TimelineWords::tr("First divergence");
    const Quantity available = quantityAt(history.available, history.firstDivergence);
    const QString compared = comparedChannel(question);
    const auto series = std::ranges::find(history.published, compared, &StockHistory::Series::channel);
    if (series != history.published.end()) {
        const Quantity published = quantityAt(series->steps, history.firstDivergence);
        //: %1 a channel, %2 and %3 quantities, %4 a signed difference
        event.detail = TimelineWords::tr("%1 %2, available %3: %4")
                           .arg(nameOf(question, compared), wording::quantityText(published, language), wording::quantityText(available, language),
                                wording::signedText(published - available, language));
    }
    return event;
}

Event movementEvent(const DayMovement& day, const TimelineQuestion& question)
{
    Event event;
    event.iconName = movementIcon(day.kind);
    event.instant = day.at.raw();
    event.title = movementTitle(day);
    const tables::LocationId place = question.index->answer().snapshot->locations->find(day.location.toUtf8().toStdString());
    QStringList detail;
    if (!day.location.isEmpty())
        detail += place == noId ? day.location : wording::locationName(*question.index->answer().snapshot, place);
    if (!day.reference.isEmpty())
        detail += day.reference;
    event.detail = detail.join(QStringLiteral(" · "));
    return event;
}

Event pullEvent(const StockHistory::Pull& pull, const TimelineQuestion& question)
{
    Event event;
    event.iconName = QStringLiteral("cloud-off");
    event.instant = pull.at.raw();
    event.title = TimelineWords::tr("The pull of %1 did not succeed").arg(nameOf(question, pull.channel));
    return event;
}

} // namespace

QString comparedChannel(const TimelineQuestion& question)
{
    const Finding* finding = question.index->finding(question.sku);
    return finding && finding->kind == FindingKind::Discrepancy && finding->channel >= 0 ? question.index->channelId(finding->channel) : QString();
}

TimelineContent timelineContent(const TimelineQuestion& question)
{
    TimelineContent content;
    content.from = question.from.raw();
    content.to = question.to.raw();
    content.quantityTitle = TimelineWords::tr("Quantity");
    content.quantities.push_back({TimelineWords::tr("On hand"), Series::Context, pointsOf(question.history->onHand, question)});
    content.truth = 1;
    content.quantities.push_back({TimelineWords::tr("Available"), Series::Truth, pointsOf(question.history->available, question)});
    addPublished(content, question);
    content.movementsTitle = TimelineWords::tr("Movements");
    content.movementsSummary = movementSummary(question);
    //: at the axis of a chart: what came in
    content.inTitle = TimelineWords::tr("in");
    //: at the axis of a chart: what went out
    content.outTitle = TimelineWords::tr("out");
    addMovements(content, question);
    addPrices(content, question);
    content.freshnessTitle = TimelineWords::tr("Freshness of the channels");
    content.freshnessNote = TimelineWords::tr("hatched: late, or not known before the first pull");
    addFreshness(content, question);
    return content;
}

QString timelineSummary(const TimelineQuestion& question)
{
    const Language language;
    const Quantity available = quantityAt(question.history->available, question.to);
    const QString now = TimelineWords::tr("Available now: %1.").arg(wording::quantityText(available, language));
    if (!question.history->firstDivergence.isKnown())
        return now + QLatin1Char(' ') + TimelineWords::tr("No channel diverges.");
    return now + QLatin1Char(' ')
           + TimelineWords::tr("First divergence: %1.").arg(wording::momentText(question.history->firstDivergence, zoneOf(question), language));
}

std::vector<Event> timelineEvents(const TimelineQuestion& question)
{
    std::vector<Event> events;
    for (const DayMovement& day : movementsByDay(*question.history, question.from, question.to, zoneOf(question)))
        events.push_back(movementEvent(day, question));
    for (const StockHistory::Pull& pull : question.history->pulls) {
        if (!pull.complete && pull.at >= question.from && pull.at <= question.to)
            events.push_back(pullEvent(pull, question));
    }
    const Instant divergence = question.history->firstDivergence;
    if (divergence.isKnown() && divergence >= question.from)
        events.push_back(divergenceEvent(question));
    std::ranges::stable_sort(events, std::greater<>(), &Event::instant);
    for (Event& event : events)
        event.when = wording::shortMomentText(Instant::fromMilliseconds(event.instant), zoneOf(question), Language(), question.to);
    return events;
}

QString movementSummary(const TimelineQuestion& question)
{
    const Language language;
    const Quantity start = quantityAt(question.history->onHand, question.from);
    const Quantity now = quantityAt(question.history->onHand, question.to);
    if (start.isUnknown() || now.isUnknown())
        return {};
    Quantity explained = start;
    //: %1 a quantity: what there was at the beginning of a span
    QString text = TimelineWords::tr("%1 at the start").arg(wording::quantityText(start, language));
    const auto add = [&text](Quantity quantity, const QString& words) {
        text += quantity < Decimal(0) ? QStringLiteral(" − ") : QStringLiteral(" + ");
        text += words.arg(wording::quantityText(absolute(quantity), Language()));
    };
    for (const auto& [kind, sum] : movementSums(*question.history, question.from, question.to)) {
        if (sum.isUnknown() || sum.isZero())
            continue;
        explained += sum;
        add(sum, movementSumWords(kind));
    }
    if (explained != now)
        add(now - explained, TimelineWords::tr("%1 not explained"));
    return text + QStringLiteral(" = ") + TimelineWords::tr("%1 now").arg(wording::quantityText(now, language));
}

} // namespace unisono::pages
