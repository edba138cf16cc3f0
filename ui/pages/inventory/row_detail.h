// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/inventory/explanation_popup.h"
#include "pages/inventory/inventory_material.h"

class QWidget;

namespace unisono::items {
class TableModel;
}

namespace unisono::pages {

/// How the figures of a view are computed, with the figures of one row as inputs; in the current language.
Explanation explainRow(const BuiltInView& view, const items::TableModel& table, std::size_t row);

/// Everything that stands in one row of a view of the operations, hidden columns too; what else shows it best: the look-ahead as steps,
/// the oversell risk with its "what if". Whoever takes the widget owns it.
QWidget* rowDetail(const BuiltInView& view, const items::TableModel& table, std::size_t row, const InventoryMaterial& material);

/// What a row without an item is called: its order, place, channel.
QString rowName(const items::TableModel& table, std::size_t row);

} // namespace unisono::pages
