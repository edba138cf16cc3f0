// SPDX-License-Identifier: GPL-3.0-or-later
// Lines: the part of ChartScene that draws TrendData.
#include "charts/chart_scene.h"

#include "theme/axis_scale.h"

#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include <QGraphicsPathItem>

#include <cmath>

namespace unisono::charts {

using theme::Color;
using theme::Marker;
using theme::ValueScale;

namespace {

constexpr std::size_t mostMarkers = 60;

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
    bool isEmpty() const { return high < low; }
};

Extent valueExtent(const TrendData& data)
{
    Extent extent;
    for (const Line& line : data.lines) {
        for (const Point& point : line.points)
            extent.include(point.y);
    }
    if (data.target)
        extent.include(*data.target);
    if (data.fromZero)
        extent.include(0);
    return extent;
}

Extent timeExtent(const TrendData& data)
{
    Extent extent;
    for (const Line& line : data.lines) {
        if (!line.points.empty()) {
            extent.include(line.points.front().x);
            extent.include(line.points.back().x);
        }
    }
    return extent;
}

std::optional<Point> lastKnown(const Line& line)
{
    const auto found = std::find_if(line.points.rbegin(), line.points.rend(),
                                    [](const Point& point) { return std::isfinite(point.y); });
    return found == line.points.rend() ? std::nullopt : std::optional(*found);
}

/// Pieces between unknown values; where there are more points than pixels, the extremes of each pixel.
std::vector<QList<QPointF>> pieces(const Line& line, double unitsPerPixel)
{
    std::vector<QList<QPointF>> result(1);
    std::size_t i = 0;
    while (i < line.points.size()) {
        if (!std::isfinite(line.points[i].y)) {
            if (!result.back().isEmpty())
                result.emplace_back();
            ++i;
            continue;
        }
        std::size_t end = i;
        std::size_t lowest = i;
        std::size_t highest = i;
        while (end < line.points.size() && std::isfinite(line.points[end].y)
               && line.points[end].x - line.points[i].x < unitsPerPixel) {
            lowest = line.points[end].y < line.points[lowest].y ? end : lowest;
            highest = line.points[end].y > line.points[highest].y ? end : highest;
            ++end;
        }
        end = std::max(end, i + 1);
        for (std::size_t which : { std::min(lowest, highest), std::max(lowest, highest) }) {
            const QPointF point(line.points[which].x, line.points[which].y);
            if (result.back().isEmpty() || result.back().back() != point)
                result.back().append(point);
        }
        i = end;
    }
    return result;
}

QPainterPath markerPath(Marker marker, double size)
{
    const double half = size / 2;
    QPainterPath path;
    switch (marker) {
    case Marker::Circle:
    case Marker::CircleOpen:
        path.addEllipse(QPointF(), half, half);
        break;
    case Marker::SquareOpen:
        path.addRect(QRectF(-half, -half, size, size));
        break;
    case Marker::Triangle:
        path.addPolygon(QPolygonF() << QPointF(0, -half) << QPointF(half, half) << QPointF(-half, half));
        path.closeSubpath();
        break;
    case Marker::Diamond:
        path.addPolygon(QPolygonF() << QPointF(0, -half) << QPointF(half, 0) << QPointF(0, half) << QPointF(-half, 0));
        path.closeSubpath();
        break;
    case Marker::Cross:
        path.moveTo(-half, -half);
        path.lineTo(half, half);
        path.moveTo(-half, half);
        path.lineTo(half, -half);
        break;
    case Marker::None:
        break;
    }
    return path;
}

bool isOpen(Marker marker)
{
    return marker == Marker::CircleOpen || marker == Marker::SquareOpen;
}

} // namespace

void ChartScene::showTrend(const TrendData& data)
{
    const Extent values = valueExtent(data);
    if (values.isEmpty())
        return;
    const int steps = std::clamp(int(m_size.height() / (m_look.em * 3.4)), 2, 6);
    const ValueScale scale = theme::roundScale(values.low, values.high, steps);
    std::vector<SideLabel> labels;
    for (const Line& line : data.lines) {
        if (const auto last = lastKnown(line))
            labels.push_back({ valueText(last->y, data.valueText, std::max(scale.decimals(), last->y == std::round(last->y) ? 0 : 1)),
                               line.name, line.style, last->y,
                               m_look.textColor(line.style) != m_look.series(line.style) });
    }
    layOut(scale, data.valueText, labels);
    for (SideLabel& label : labels)
        label.y = y(label.y);
    addValueAxis(scale);

    Extent times = timeExtent(data);
    if (times.low > times.high)   // no point at all
        times = {0, 1};
    m_from = data.categories.isEmpty() ? times.low : -0.35;
    m_to = data.categories.isEmpty() ? times.high : double(data.categories.size()) - 0.65;
    if (!(m_to > m_from))
        m_to = m_from + 1;
    auto* across = new QValueAxis(m_chart);
    across->setRange(m_from, m_to);
    across->setVisible(false);
    m_otherAxis = across;
    m_chart->addAxis(across, Qt::AlignBottom);
    if (data.target)
        addTarget(data);
    for (const Line& line : data.lines)
        addLine(line);
    for (const Line& line : data.lines) {
        if (line.withMarkers && line.points.size() <= mostMarkers)
            addMarkers(line);
    }
    if (data.categories.isEmpty())
        addTimeLabels(data, m_from, m_to);
    else
        addCategoryLabels(data.categories, false);
    addSideLabels(std::move(labels));
}

void ChartScene::addLine(const Line& line)
{
    for (const QList<QPointF>& piece : pieces(line, (m_to - m_from) / std::max(1.0, m_plot.width()))) {
        auto* series = new QLineSeries(m_chart);
        series->setPen(m_look.pen(line.style));
        series->append(piece); // replace() calls itself for ever in the Qt Charts 5.15 that were brought to Qt 6 for MinGW
        m_chart->addSeries(series);
        series->attachAxis(m_valueAxis);
        series->attachAxis(m_otherAxis);
    }
}

/// Painted here and not by a scatter series, which would cut them at the edge of the plot.
void ChartScene::addMarkers(const Line& line)
{
    const Marker marker = theme::Tokens::instance().marker(line.style);
    const QPainterPath shape = markerPath(marker, m_look.em * 0.48);
    const QColor color = m_look.series(line.style);
    for (const Point& point : line.points) {
        if (!std::isfinite(point.y) || shape.isEmpty())
            continue;
        auto* item = addPath(shape, QPen(color, m_look.em * 0.11), isOpen(marker) ? m_look.color(Color::Surface) : color);
        item->setPos(x(point.x), y(point.y));
        item->setZValue(15);
    }
}

void ChartScene::addTarget(const TrendData& data)
{
    QPen pen(m_look.color(Color::TextMuted), m_look.em / 13);
    pen.setDashPattern({ 3, 3 });
    const double at = y(*data.target);
    QGraphicsScene::addLine(QLineF(m_plot.left(), at, m_plot.right(), at), pen)->setZValue(9);
    if (data.targetName.isEmpty())
        return;
    const double height = QFontMetricsF(m_look.axis).height();
    addText(data.targetName, m_look.axis, m_look.color(Color::TextMuted),
            QPointF(m_plot.left() + m_look.em * 0.4, at - height - m_look.em * 0.1), Qt::AlignLeft);
}

} // namespace unisono::charts
