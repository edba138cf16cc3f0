// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_data.h"
#include "workspace/workspace_records.h"

#include <QTimeZone>

namespace unisono::pages {

/// Totals of the last point of each day, oldest first, for a sparkline; at most 60.
std::vector<double> dailyTotals(const std::vector<workspace::FindingTrendPoint>& trend, const QTimeZone& zone);

/// Open findings by severity, one column a day, or a week where the history is longer than three weeks; at most 12 columns.
/// No columns where there is no history.
charts::BarData findingsBySeverity(const std::vector<workspace::FindingTrendPoint>& trend, const QTimeZone& zone);

} // namespace unisono::pages
