// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/inventory/inventory_answer.h"

#include <QString>

#include <optional>

namespace unisono::wording {

/// The stable English words of JSON, CSV and addresses; never translated, never changed.
QString kindName(analysis::FindingKind kind);             ///< "discrepancy", "stale_channel", "oversell_risk"
QString signatureName(analysis::Signature signature);     ///< "on_hand_published"
QString severityName(analysis::Severity severity);        ///< "high"
QString failureClassName(analysis::FailureClass failure); ///< "technological"
QString conflictName(analysis::IdentityConflict conflict);///< "unstocked_sku", "shared_gtin"; empty for none
QString figureName(analysis::FindingFigure::Name figure); ///< "lambda", "days_counted"

std::optional<analysis::FindingKind> kindFromName(const QString& name);
std::optional<analysis::Signature> signatureFromName(const QString& name);
std::optional<analysis::Severity> severityFromName(const QString& name);

} // namespace unisono::wording
