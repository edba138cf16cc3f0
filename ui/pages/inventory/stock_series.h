// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/inventory/inventory_answer.h"
#include "theme/tokens.h"
#include "widgets/equation_view.h"
#include "widgets/stacked_bar.h"

#include <optional>
#include <vector>

namespace unisono::pages {

/// The series a term of an equation is drawn in: the same in the large figures, in bars and on the timeline.
std::optional<theme::Series> seriesOf(analysis::EquationTerm::Kind kind);

/// A cause's equation as EquationView draws it, in the current language.
std::vector<widgets::EquationTerm> drawnEquation(Quantity published, const analysis::Cause& cause, const tables::Snapshot& snapshot);

/// "on hand = available + committed + reserved …": the terms that are known and not zero; available always.
std::vector<widgets::EquationTerm> drawnStates(const analysis::StockStates& states);

/// The same states as parts of a bar; what is unknown or negative has no part.
std::vector<widgets::BarPart> barParts(const analysis::StockStates& states);

} // namespace unisono::pages
