// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/inventory/inventory_answer.h"
#include "wording/language.h"

#include <optional>
#include <vector>

namespace unisono::wording {

/// One figure of an equation as it is drawn: sign before it, large number, caption below.
struct EquationPart
{
    std::optional<analysis::EquationTerm::Kind> kind;  ///< none: the published quantity, which stands first
    QString sign;       ///< empty for the first, then "=", "+", "−", "×", "÷"
    QString amount;     ///< without sign, but for the first two, which may be negative
    QString caption;    ///< "published", "available", "committed"
    QString place;      ///< where the term speaks of one place
    Quantity quantity;
};

std::vector<EquationPart> equationParts(Quantity published, const analysis::Cause& cause, const tables::Snapshot& snapshot,
                                        const Language& language);
/// "80 published = 51 available + 20 committed + 9 reserved".
QString equationText(Quantity published, const analysis::Cause& cause, const tables::Snapshot& snapshot, const Language& language);
/// For programs, English and ASCII but for ×: "80 = 51 + 20 committed + 9 reserved", "46 = 51 - 5 missing location Vannes".
QString machineEquation(Quantity published, const analysis::Cause& cause, const tables::Snapshot& snapshot);

} // namespace unisono::wording
