// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/inventory/inventory_answer.h"
#include "items/column.h"

#include <QLocale>

namespace unisono::items {

/// The sentences of a finding, which are made elsewhere. A column without its words is left out.
struct FindingWords
{
    std::function<QString(const analysis::Finding&)> cause;
    std::function<QString(analysis::Severity)> severity;
    std::function<QString(analysis::FindingKind)> kind;
};

/// One row per InventoryAnswer::findings: severity, kind, sku, title, channel, the SKU's stock states, published,
/// available to sell, difference, cause, value, since, age of the observed figure. Items are called as in `language`.
std::vector<Column> findingItems(const analysis::InventoryAnswerPtr& answer, const FindingWords& words,
                                 const QString& language = QLocale().name());

} // namespace unisono::items
