// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/interval_block.h"

#include "reports/headline_block.h"
#include "wording/number_wording.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace unisono::reports {

using theme::Color;
using theme::PrintLook;

namespace {

constexpr double textPoints = 8.2;
constexpr double linePoints = 14;
constexpr double axisPoints = 12;

/// Where the columns of a line stand, from the left edge on; the axis is between `from` and `to`.
struct Places
{
    double label = 0, from = 0, to = 0, number = 0;
    double first = 0; ///< the share at the axis' beginning

    double x(double share) const { return from + (to - from) * (share - first) / (1 - first); }
};

Places placesFor(const Paper& paper, const std::vector<IntervalLine>& lines, double target, double width)
{
    const QFont font = paper.font(textPoints);
    const QFont strong = paper.font(textPoints, QFont::DemiBold);
    double label = 0, number = 0, remark = 0, lowest = target;
    for (const IntervalLine& line : lines) {
        label = std::max(label, paper.width(line.label, line.isStrong ? strong : font));
        number = std::max(number, paper.width(line.number, strong));
        remark = std::max(remark, paper.width(line.remark, font));
        lowest = std::min(lowest, line.low);
    }
    Places places;
    places.label = std::min(label * 1.01, width * 0.3);
    places.from = places.label + paper.pt(10);
    places.number = width - remark - paper.pt(12) - number;
    places.to = places.number - paper.pt(12);
    places.first = std::clamp(std::floor(lowest * 10 - 1e-9) / 10, 0.0, 0.9);
    return places;
}

void paintLine(QPainter& painter, const Paper& paper, const QRectF& area, const IntervalLine& line, const Places& places)
{
    const QFont font = paper.font(textPoints);
    const QFont strong = paper.font(textPoints, QFont::DemiBold);
    paintText(painter, QRectF(area.left(), area.top(), places.label, area.height()), line.label, line.isStrong ? strong : font,
              PrintLook::color(Color::Text));
    const QColor color = PrintLook::series(theme::Series::Truth);
    const double y = area.center().y(), thin = paper.pt(1), cap = paper.pt(5), dot = paper.pt(5);
    const double low = area.left() + places.x(line.low), high = area.left() + places.x(line.high);
    painter.fillRect(QRectF(low, y - thin / 2, high - low, thin), color);
    painter.fillRect(QRectF(low - thin / 2, y - cap / 2, thin, cap), color);
    painter.fillRect(QRectF(high - thin / 2, y - cap / 2, thin, cap), color);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(QPointF(area.left() + places.x(line.share), y), dot / 2, dot / 2);
    const double numbers = area.left() + places.number;
    paintText(painter, QRectF(numbers, area.top(), area.right() - numbers, area.height()), line.number, strong, PrintLook::color(Color::Text));
    paintText(painter, QRectF(numbers, area.top(), area.right() - numbers, area.height()), line.remark, font,
              PrintLook::color(Color::TextMuted), Qt::AlignRight | Qt::AlignVCenter);
}

/// A grid line and a label at every tenth, and the target.
void paintAxis(QPainter& painter, const Paper& paper, const QRectF& area, const Places& places, double target)
{
    const QFont font = paper.font(7.5);
    const double axis = paper.pt(axisPoints);
    const int from = static_cast<int>(std::lround(places.first * 10));
    const int step = from < 5 ? 2 : 1;
    for (int tenth = 10; tenth >= from; tenth -= step) {
        const double x = area.left() + places.x(tenth / 10.0);
        painter.fillRect(QRectF(x - paper.pt(0.25), area.top(), paper.pt(0.5), area.height() - axis), PrintLook::color(Color::Grid));
        paintText(painter, QRectF(x - paper.pt(20), area.bottom() - axis, paper.pt(40), axis), wording::percentText(tenth / 10.0, paper.language(), 0),
                  font, PrintLook::color(Color::TextMuted), Qt::AlignHCenter | Qt::AlignVCenter);
    }
    QPen pen(PrintLook::color(Color::TextMuted), paper.pt(0.8));
    pen.setDashPattern({3, 3});
    painter.setPen(pen);
    const double x = area.left() + places.x(target);
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom() - axis));
}

} // namespace

void addIntervals(PageFlow& flow, const QString& title, const QString& remark, const std::vector<IntervalLine>& lines, double target)
{
    const Paper& paper = flow.paper();
    const double heading = sectionHeight(paper);
    const double line = paper.pt(linePoints);
    const Places places = placesFor(paper, lines, target, flow.width());
    flow.place(heading + line * static_cast<double>(lines.size()) + paper.pt(axisPoints), [=, &paper](QPainter& painter, const QRectF& area) {
        paintSection(painter, paper, area, title, remark);
        const QRectF body = area.adjusted(0, heading, 0, 0);
        paintAxis(painter, paper, body, places, target);
        for (std::size_t i = 0; i < lines.size(); ++i)
            paintLine(painter, paper, QRectF(body.left(), body.top() + line * static_cast<double>(i), body.width(), line), lines[i], places);
    });
    flow.space(paper.pt(16));
}

} // namespace unisono::reports
