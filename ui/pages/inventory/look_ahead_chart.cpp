// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/inventory/look_ahead_chart.h"

#include "wording/number_wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace unisono::pages {

using namespace analysis;
using widgets::TimelineContent;
using widgets::TimelineSeries;

namespace {

class LookAheadWords
{
    Q_DECLARE_TR_FUNCTIONS(LookAhead)
};

constexpr qint64 day = 86'400'000;

double valueOf(Quantity quantity)
{
    return quantity.isKnown() ? quantity.toDouble() : std::numeric_limits<double>::quiet_NaN();
}

TimelineSeries seriesOf(const QString& name, theme::Series style, const std::vector<LookAheadLine>& lines, Quantity LookAheadStep::* figure)
{
    TimelineSeries series{name, style, {}};
    for (const LookAheadLine& line : lines)
        series.points.push_back({line.step.at.raw(), valueOf(line.step.*figure)});
    return series;
}

} // namespace

TimelineContent lookAheadContent(const std::vector<LookAheadLine>& lines)
{
    TimelineContent content;
    if (lines.empty())
        return content;
    content.from = lines.front().step.at.raw();
    // The last step holds on: it gets room to be seen.
    content.to = std::max(lines.back().step.at.raw() + day, content.from + 7 * day);
    content.quantityTitle = LookAheadWords::tr("Pieces");
    content.quantities = {seriesOf(LookAheadWords::tr("Expected"), theme::Series::Context, lines, &LookAheadStep::projected),
                          seriesOf(LookAheadWords::tr("Can be promised"), theme::Series::Truth, lines, &LookAheadStep::available)};
    for (const LookAheadLine& line : lines) {
        const double quantity = valueOf(line.step.supply) - valueOf(line.step.commitments);
        if (quantity != 0 && quantity == quantity)
            content.movements.push_back({line.step.at.raw(), quantity, false, {}});
    }
    content.movementsTitle = LookAheadWords::tr("Due");
    content.inTitle = LookAheadWords::tr("in", "pieces that come");
    content.outTitle = LookAheadWords::tr("out", "pieces that go");
    return content;
}

QString lookAheadSummary(const std::vector<LookAheadLine>& lines)
{
    if (lines.empty())
        return {};
    const wording::Language language;
    //: %1 and %2 quantities
    return LookAheadWords::tr("%1 can be promised now, %2 in the end.")
        .arg(wording::quantityText(lines.front().step.available, language), wording::quantityText(lines.back().step.available, language));
}

} // namespace unisono::pages
