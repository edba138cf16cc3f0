// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/demand/planning_answer.h"
#include "items/column.h"

namespace unisono::items {

/// One row per PlanningAnswer::risks: sku, channel, published, available, per_day, window_h, lambda, dispersion, risk_percent,
/// expected_oversold, buffer, risk_with_buffer_percent, recommended_buffer, parts, days_counted, places_unknown.
std::vector<Column> oversellRiskItems(const analysis::PlanningAnswerPtr& answer);

/// One row per PlanningAnswer::phantoms: sku, location, on_hand, per_day, silent_days, expected_sales, prior_percent,
/// probability_percent, value, days_counted.
std::vector<Column> phantomStockItems(const analysis::PlanningAnswerPtr& answer);

/// One row per PlanningAnswer::cover: sku, location, abc, on_hand, available, incoming, per_day, deviation, days_counted, days_of_cover,
/// days_without_sale, safety_stock, reorder_point, overstock, overstock_cost, shortage, sell_through_percent, stock_out_percent,
/// empty_days, age_days, first_receipt_days, last_receipt_days. One of days_of_cover and days_without_sale is told, or none.
std::vector<Column> coverItems(const analysis::PlanningAnswerPtr& answer);

/// One row per PlanningAnswer::lost: sku, location, per_day, days_counted, days_out_of_stock, period_days, substitution_percent,
/// lost_units, unit_margin, value, empty_now.
std::vector<Column> lostSalesItems(const analysis::PlanningAnswerPtr& answer);

/// One row per PlanningAnswer::transfers: sku, from, to, quantity, benefit, cost, net.
std::vector<Column> transferItems(const analysis::PlanningAnswerPtr& answer);

using LookAheadLines = std::shared_ptr<const std::vector<analysis::LookAheadLine>>;

/// One row per line: sku, location (empty over all places), at, supply, commitments, projected, available, overdue.
std::vector<Column> lookAheadItems(const analysis::InventoryAnswerPtr& answer, const LookAheadLines& lines);

} // namespace unisono::items
