// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_data.h"
#include "charts/chart_widget.h"

namespace unisono::charts {

/// Stacked columns with their legend at the right.
class BarChart : public ChartWidget
{
    Q_OBJECT

public:
    using ChartWidget::ChartWidget;
    void setData(BarData data);

protected:
    void build(ChartScene& scene) const override;

private:
    BarData m_data;
};

} // namespace unisono::charts
