// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/bar_chart.h"

#include "charts/chart_scene.h"

namespace unisono::charts {

void BarChart::setData(BarData data)
{
    m_data = std::move(data);
    setAccessibleName(m_data.summary);
    setToolTip(m_data.summary);
    rebuild();
}

void BarChart::build(ChartScene& scene) const
{
    scene.showBars(m_data);
}

} // namespace unisono::charts
