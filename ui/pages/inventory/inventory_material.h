// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/operations/operations_answer.h"
#include "pages/inventory/inventory_view.h"

namespace unisono::pages {

/// The answers that the views of the inventory show. `operations` is null until it has been worked out; it is of `inventory`.
struct InventoryMaterial
{
    analysis::InventoryAnswerPtr inventory;
    analysis::OperationsAnswerPtr operations;

    bool holds(const BuiltInView& view) const { return inventory && (operations || !view.needsOperations()); }
};

/// What a row is about, so that search, filters and the pane know it without knowing the table.
struct RowSubject
{
    analysis::SkuId sku = analysis::noId;
    analysis::LocationId location = analysis::noId, otherLocation = analysis::noId;
    int channel = analysis::noChannel, otherChannel = analysis::noChannel;
};

/// Rows of the table, before any filter. The material holds the view these rows are of.
std::size_t rowCountOf(InventoryRows rows, const InventoryMaterial& material);
RowSubject subjectOf(InventoryRows rows, std::size_t row, const InventoryMaterial& material);
/// The finding that the row is; null where it is none.
const analysis::Finding* findingOf(InventoryRows rows, std::size_t row, const InventoryMaterial& material);

} // namespace unisono::pages
