// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

#include <array>

namespace unisono::pages {

/// What the rows of an inventory table are.
enum class InventoryRows { Findings, Positions, Places };

/// A view that is always there. `id` is its word in addresses.
struct BuiltInView
{
    const char* id;
    const char* title;          ///< QT_TRANSLATE_NOOP("InventoryViews", …)
    InventoryRows rows;
    bool discrepancies, others; ///< which findings are rows: real discrepancies, all other kinds
};

inline constexpr std::size_t builtInViewCount = 5;
const std::array<BuiltInView, builtInViewCount>& builtInViews();
/// The first one for an unknown word.
const BuiltInView& builtInView(const QString& id);
QString builtInViewTitle(const BuiltInView& view);

} // namespace unisono::pages
