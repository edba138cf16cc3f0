// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_data.h"
#include "reports/page_flow.h"

namespace unisono::reports {

/// A chart with its heading, as vectors.
void addTrend(PageFlow& flow, const QString& title, const QString& remark, charts::TrendData data,
              double heightPoints = 132);
void addBars(PageFlow& flow, const QString& title, const QString& remark, charts::BarData data,
             double heightPoints = 132);

/// One line of a list of bars that all begin at zero and share one scale.
struct BarLine
{
    QString label;
    double length = 0;
    QString number; ///< written at the bar's end
    QString remark; ///< muted, at the right
    theme::Series style = theme::Series::Truth;
};
void addBarList(PageFlow& flow, const QString& title, const QString& remark, const std::vector<BarLine>& lines);

} // namespace unisono::reports
