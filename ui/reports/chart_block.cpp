// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/chart_block.h"

#include "charts/chart_print.h"
#include "reports/headline_block.h"

#include <QPainter>

#include <algorithm>

namespace unisono::reports {

using theme::Color;
using theme::PrintLook;

namespace {

template<typename Data, typename PaintChart>
void addChart(PageFlow& flow, const QString& title, const QString& remark, Data data, double heightPoints,
              PaintChart paintChart)
{
    const Paper& paper = flow.paper();
    const double heading = sectionHeight(paper);
    flow.place(heading + paper.pt(heightPoints),
               [=, &paper, data = std::move(data)](QPainter& painter, const QRectF& area) {
                   paintSection(painter, paper, area, title, remark);
                   paintChart(painter, area.adjusted(0, heading, 0, 0), paper.unitsPerPoint(), data, paper.locale());
               });
    flow.space(paper.pt(16));
}

constexpr double lineHeight = 14;

struct BarPlaces
{
    double label, bar, remark; ///< widths
};

void paintBarLine(QPainter& painter, const Paper& paper, const QRectF& area, const BarLine& line, double longest,
                  const BarPlaces& places)
{
    const QFont font = paper.font(8.2);
    const QFont strong = paper.font(8.2, QFont::DemiBold);
    const QRectF label(area.left(), area.top(), places.label, area.height());
    paintText(painter, label, line.label, font, PrintLook::color(Color::Text));
    const double numberWidth = paper.width(line.number, strong) + paper.pt(6);
    const double length = longest > 0 ? (places.bar - numberWidth) * line.length / longest : 0;
    const QRectF bar(label.right() + paper.pt(8), area.top() + paper.pt(3.5), length, area.height() - paper.pt(7));
    painter.fillRect(bar, PrintLook::series(line.style));
    paintText(painter, QRectF(bar.right() + paper.pt(4), area.top(), numberWidth, area.height()), line.number, strong,
              PrintLook::color(Color::Text));
    const QRectF remark(area.right() - places.remark, area.top(), places.remark, area.height());
    paintText(painter, remark, line.remark, font, PrintLook::color(Color::TextMuted),
              Qt::AlignRight | Qt::AlignVCenter);
}

BarPlaces placesFor(const Paper& paper, const std::vector<BarLine>& lines, double width)
{
    const QFont font = paper.font(8.2);
    BarPlaces places{0, 0, 0};
    for (const BarLine& line : lines) {
        places.label = std::max(places.label, paper.width(line.label, font));
        places.remark = std::max(places.remark, paper.width(line.remark, font));
    }
    places.label = std::min(places.label * 1.01, width * 0.4);
    places.remark = std::min(places.remark * 1.01, width * 0.25);
    places.bar = width - places.label - places.remark - paper.pt(20);
    return places;
}

} // namespace

void addTrend(PageFlow& flow, const QString& title, const QString& remark, charts::TrendData data, double heightPoints)
{
    addChart(flow, title, remark, std::move(data), heightPoints, charts::paintTrend);
}

void addBars(PageFlow& flow, const QString& title, const QString& remark, charts::BarData data, double heightPoints)
{
    addChart(flow, title, remark, std::move(data), heightPoints, charts::paintBars);
}

void addBarList(PageFlow& flow, const QString& title, const QString& remark, const std::vector<BarLine>& lines)
{
    const Paper& paper = flow.paper();
    const double heading = sectionHeight(paper);
    const double line = paper.pt(lineHeight);
    const BarPlaces places = placesFor(paper, lines, flow.width());
    flow.place(heading + line * static_cast<double>(lines.size()), [=, &paper](QPainter& painter, const QRectF& area) {
        paintSection(painter, paper, area, title, remark);
        double longest = 0;
        for (const BarLine& bar : lines)
            longest = std::max(longest, bar.length);
        const double axis = area.left() + places.label + paper.pt(8);
        for (std::size_t i = 0; i < lines.size(); ++i)
            paintBarLine(painter, paper,
                         QRectF(area.left(), area.top() + heading + line * static_cast<double>(i), area.width(), line),
                         lines[i], longest, places);
        painter.fillRect(QRectF(axis - paper.pt(0.5), area.top() + heading, paper.pt(0.5), area.height() - heading),
                         PrintLook::color(Color::BorderStrong));
    });
    flow.space(paper.pt(16));
}

} // namespace unisono::reports
