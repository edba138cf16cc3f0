// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/answer_index.h"
#include "pages/inventory/explanation_popup.h"

#include <optional>

namespace unisono::pages {

/// How the figures of one item are computed, with the numbers that went in; in the current language.
Explanation explainPosition(const items::AnswerIndex& index, analysis::SkuId sku);
Explanation explainPlace(const items::AnswerIndex& index, const analysis::PositionAtLocation& row);
Explanation explainAvailableToSell(const items::AnswerIndex& index, analysis::SkuId sku, int channel);
Explanation explainDifference(const items::AnswerIndex& index, const analysis::Finding& finding);
Explanation explainValue(const items::AnswerIndex& index, const analysis::Finding& finding);
Explanation explainAge(const items::AnswerIndex& index, Instant figure, int channel);

} // namespace unisono::pages
