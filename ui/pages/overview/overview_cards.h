// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/inventory/explanation_popup.h"
#include "pages/overview/overview_figures.h"
#include "pages/page_state.h"
#include "pages/view_address.h"
#include "widgets/kpi_card.h"

namespace unisono::pages {

/// A key figure, where it leads, and how it is computed; in the current language.
struct OverviewCard
{
    widgets::KpiFigure figure;
    ViewAddress door;
    Explanation explanation;
};

/// Findings, real discrepancies, value at risk, items with unknown stock, fresh channels, identity conflicts.
std::vector<OverviewCard> overviewCards(const OverviewFigures& figures, const PageState& state);

} // namespace unisono::pages
