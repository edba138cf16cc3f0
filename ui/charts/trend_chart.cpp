// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/trend_chart.h"

#include "charts/chart_scene.h"

namespace unisono::charts {

void TrendChart::setData(TrendData data)
{
    m_data = std::move(data);
    setAccessibleName(m_data.summary);
    setToolTip(m_data.summary);
    rebuild();
}

void TrendChart::build(ChartScene& scene) const
{
    scene.showTrend(m_data);
}

} // namespace unisono::charts
