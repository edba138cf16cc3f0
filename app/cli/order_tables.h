// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/inventory/inventory_answer.h"
#include "items/column.h"

#include <optional>

namespace unisono::cli {

struct ExportTable
{
    std::vector<items::Column> columns;
    std::size_t rows = 0;
};

/// orders_funnel, pickup_promises, collection_offers, reservations, order_conflicts, configuration; nothing for any other name.
std::optional<ExportTable> orderTable(const QString& name, const analysis::InventoryAnswerPtr& answer);

} // namespace unisono::cli
