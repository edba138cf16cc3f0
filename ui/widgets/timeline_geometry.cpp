// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline_geometry.h"

#include "theme/paint.h"

#include <cmath>

namespace unisono::widgets {

using theme::FontRole;
using theme::Theme;
using theme::ValueScale;

namespace {

struct Extent
{
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();

    void include(double value)
    {
        if (!std::isfinite(value))
            return;
        low = std::min(low, value);
        high = std::max(high, value);
    }
};

ValueScale scaleOf(const std::vector<TimelineSeries>& lines, bool withZero, int steps)
{
    Extent extent;
    for (const TimelineSeries& line : lines) {
        for (const TimelinePoint& point : line.points)
            extent.include(point.value);
    }
    if (withZero)
        extent.include(0);
    else if (extent.high >= extent.low) {
        const double air = std::max((extent.high - extent.low) * 0.15, std::abs(extent.high) * 0.02);
        extent = { extent.low - air, extent.high + air };
    }
    return theme::roundScale(extent.low, extent.high, steps);
}

ValueScale movementScale(const std::vector<TimelineMovement>& movements)
{
    Extent extent { -1, 1 };
    for (const TimelineMovement& movement : movements)
        extent.include(movement.quantity);
    const double air = (extent.high - extent.low) * 0.08;
    return { extent.low - air, extent.high + air, 1 };
}

/// Room for the longest word at the end of a line.
double endLabelWidth(const TimelineContent& content)
{
    QFont font = Theme::current().font(FontRole::Label);
    font.setWeight(QFont::DemiBold);
    double widest = 0;
    for (const TimelineSeries& line : content.quantities)
        widest = std::max(widest, double(theme::textWidth(font, QStringLiteral("00000 ") + line.name)));
    return widest + Theme::current().emF(1.5);
}

double axisWidth(const TimelineContent& content, const ValueScale& prices)
{
    const QFont font = Theme::current().font(FontRole::Axis);
    double widest = Theme::current().emF(2.6);
    for (const TimelineFreshness& channel : content.freshness)
        widest = std::max(widest, double(theme::textWidth(font, channel.channel)));
    for (const QString& word : { content.inTitle, content.outTitle })
        widest = std::max(widest, double(theme::textWidth(font, word)));
    for (double tick : { prices.low, prices.high }) {
        if (content.priceText && !content.prices.empty())
            widest = std::max(widest, double(theme::textWidth(font, content.priceText(tick))));
    }
    return std::min(widest, Theme::current().emF(10));
}

} // namespace

TimelineGeometry::TimelineGeometry(const TimelineContent& content, const QRectF& area)
    : from(content.from),
      to(std::max(content.to, content.from + 1))
{
    const Theme& theme = Theme::current();
    titleHeight = theme.emF(2.1);
    const double gap = theme.emF(0.5);
    const double axis = theme.emF(1.8);
    quantityScale = scaleOf(content.quantities, true, 6);
    movementScale = widgets::movementScale(content.movements);
    priceScale = scaleOf(content.prices, false, 3);
    m_left = area.left() + axisWidth(content, priceScale) + theme.emF(0.7);
    m_right = std::max(m_left + theme.emF(4), area.right() - endLabelWidth(content) - theme.emF(0.5));

    const double width = m_right - m_left;
    freshnessRow = theme.emF(1.35);
    const double freshnessHeight = freshnessRow * double(content.freshness.size());
    const double priceHeight = content.prices.empty() ? 0 : theme.emF(4.2);
    const double titles = titleHeight * (1 + (content.movements.empty() ? 0 : 1) + (content.prices.empty() ? 0 : 1)
                                         + (content.freshness.empty() ? 0 : 1));
    // The words under the lowest bars need room of their own.
    const double movementLabels = content.movements.empty() ? 0 : theme.emF(0.8);
    const double free = area.height() - axis - titles - freshnessHeight - priceHeight - movementLabels - 3 * gap;
    const double movementHeight = content.movements.empty() ? 0 : std::clamp(free * 0.28, theme.emF(3), theme.emF(8));
    double top = area.top();
    const auto lane = [&](double height) {
        const QRectF place(m_left, top + titleHeight, width, height);
        top = place.bottom() + gap;
        return place;
    };
    quantities = lane(std::max(theme.emF(4), free - movementHeight));
    if (!content.movements.empty()) {
        movements = lane(movementHeight);
        top += movementLabels;
    }
    if (!content.prices.empty())
        prices = lane(priceHeight);
    if (!content.freshness.empty())
        freshness = lane(freshnessHeight);
    axisTop = top - gap + theme.emF(0.3);
}

double TimelineGeometry::x(qint64 instant) const
{
    const double share = double(instant - from) / double(to - from);
    return m_left + (m_right - m_left) * std::clamp(share, 0.0, 1.0);
}

qint64 TimelineGeometry::instantAt(double place) const
{
    const double share = std::clamp((place - m_left) / (m_right - m_left), 0.0, 1.0);
    return from + qint64(share * double(to - from));
}

double TimelineGeometry::y(const QRectF& lane, const ValueScale& scale, double value)
{
    return lane.bottom() - lane.height() * (value - scale.low) / (scale.high - scale.low);
}

std::optional<double> valueAt(const TimelineSeries& series, qint64 instant)
{
    const auto after = std::upper_bound(series.points.begin(), series.points.end(), instant,
                                        [](qint64 at, const TimelinePoint& point) { return at < point.instant; });
    if (after == series.points.begin() || !std::isfinite((after - 1)->value))
        return {};
    return (after - 1)->value;
}

} // namespace unisono::widgets
