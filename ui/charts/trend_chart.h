// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_data.h"
#include "charts/chart_widget.h"

namespace unisono::charts {

/// Lines with labels at their ends.
class TrendChart : public ChartWidget
{
    Q_OBJECT

public:
    using ChartWidget::ChartWidget;
    void setData(TrendData data);

protected:
    void build(ChartScene& scene) const override;

private:
    TrendData m_data;
};

} // namespace unisono::charts
