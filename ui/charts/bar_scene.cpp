// SPDX-License-Identifier: GPL-3.0-or-later
// Columns: the part of ChartScene that draws BarData.
#include "charts/chart_scene.h"

#include "theme/axis_scale.h"

#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>

#include <cmath>

namespace unisono::charts {

using theme::Color;
using theme::ValueScale;

namespace {

double known(const BarPart& part, int category)
{
    const auto index = static_cast<std::size_t>(category);
    const double value = index < part.values.size() ? part.values[index] : 0;
    return std::isfinite(value) && value > 0 ? value : 0;
}

double highest(const BarData& data)
{
    double result = 0;
    for (int i = 0; i < data.categories.size(); ++i) {
        double sum = 0;
        for (const BarPart& part : data.parts)
            sum += known(part, i);
        result = std::max(result, sum);
    }
    return result;
}

} // namespace

void ChartScene::showBars(const BarData& data)
{
    if (data.categories.isEmpty() || data.parts.empty())
        return;
    const int steps = std::clamp(int(m_size.height() / (m_look.em * 3.0)), 2, 5);
    const double top = highest(data);
    const ValueScale scale = theme::roundScale(0, top > 0 ? top : 1, steps);
    std::vector<SideLabel> labels;
    const int last = int(data.categories.size()) - 1;
    double below = 0;
    for (const BarPart& part : data.parts) {
        const double value = known(part, last);
        const auto index = static_cast<std::size_t>(last);
        const bool unknown = index >= part.values.size() || !std::isfinite(part.values[index]);
        labels.push_back({ unknown ? QStringLiteral("?") : valueText(value, data.valueText, 0), part.name, part.style,
                           below + value / 2, true });
        below += value;
    }
    layOut(scale, data.valueText, labels);
    for (SideLabel& label : labels)
        label.y = y(label.y);
    addValueAxis(scale);

    auto* bars = new QStackedBarSeries(m_chart);
    bars->setBarWidth(0.74);
    QStringList places;
    for (int i = 0; i <= last; ++i)
        places << QString::number(i);
    for (const BarPart& part : data.parts) {
        auto* set = new QBarSet(part.name, bars);
        for (int i = 0; i <= last; ++i)
            set->append(known(part, i));
        set->setColor(m_look.series(part.style));
        set->setPen(QPen(m_look.color(Color::Surface), m_look.em / 13));
        bars->append(set);
    }
    m_chart->addSeries(bars);
    auto* across = new QBarCategoryAxis(m_chart);
    across->append(places);
    across->setVisible(false);
    m_chart->addAxis(across, Qt::AlignBottom);
    bars->attachAxis(across);
    bars->attachAxis(m_valueAxis);
    addCategoryLabels(data.categories, true);
    addSideLabels(std::move(labels));
}

} // namespace unisono::charts
