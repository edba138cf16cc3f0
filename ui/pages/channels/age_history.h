// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_data.h"
#include "pages/page_state.h"

namespace unisono::pages {

/// How old a channel's newest figure was over the span before the state's clock, from its complete pulls: it grows until a pull
/// brings newer figures. Empty where fewer than two pulls are known.
std::vector<charts::Point> ageHistory(const PageState& state, const QString& channel, qint64 spanSeconds);

} // namespace unisono::pages
