// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/inventory/inventory_answer.h"
#include "wording/language.h"

namespace unisono::wording {

QString kindWord(analysis::FindingKind kind, const Language& language);           ///< "Discrepancy"
QString severityWord(analysis::Severity severity, const Language& language);      ///< "Critical", "Warning", "Note"
QString failureClassWord(analysis::FailureClass failure, const Language& language);
QString signatureWord(analysis::Signature signature, const Language& language);   ///< "Stock on hand published"
QString signatureNumber(analysis::Signature signature);                           ///< "④"
/// What the signature means, for the explanation of a cause: one sentence.
QString signatureMeaning(analysis::Signature signature, const Language& language);

/// The signature of the finding's first cause; Unexplained for a finding without one.
analysis::Signature firstSignature(const analysis::Finding& finding);

/// What differs, without the item: "Web shop publishes the stock on hand".
QString findingTitle(const analysis::Finding& finding, const analysis::InventoryAnswer& answer, const Language& language);
/// The same for several findings of one kind, cause and channel: names no single place.
QString findingGroupTitle(const analysis::Finding& example, const analysis::InventoryAnswer& answer, const Language& language);
/// "④ Stock on hand published", "⑧ Unit or pack (× 6)"; the conflict's words for identity; empty where there is no cause.
QString causeText(const analysis::Finding& finding, const Language& language);
/// The first cause's equation for people; empty where there is none.
QString findingEquation(const analysis::Finding& finding, const analysis::InventoryAnswer& answer, const Language& language);
/// What a person does about it, and what proves it: two short sentences.
QString nextStep(const analysis::Finding& finding, const analysis::InventoryAnswer& answer, const Language& language);
/// Everything in lines of text, for the clipboard.
QString findingAsText(const analysis::Finding& finding, const analysis::InventoryAnswer& answer, const Language& language);

} // namespace unisono::wording
