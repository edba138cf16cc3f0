// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/counting/count_lists.h"

#include <QMap>
#include <QString>

#include <optional>
#include <span>

namespace unisono::pages {

/// What the rows of an inventory table are. From OversellRisk on they are those of an OperationsAnswer.
enum class InventoryRows {
    Findings, Positions, Places,
    OversellRisk, PhantomStock, LostSales, Configuration,
    Cover, LookAhead, Transfers,
    Counts, Accuracy,
    Funnels, Promises, Offers, Reservations, Conflicts,
};

/// The questions of the inventory, by subject: the switch before the tabs.
enum class InventorySection { Stock, Risk, Planning, Counting, Orders };
inline constexpr std::size_t inventorySectionCount = 5;
QString inventorySectionTitle(InventorySection section);

enum class FindingScope { None, Discrepancies, CodesAndAges, All };

/// A view that is always there. `id` is its word in addresses, the same as in exports where it is exported.
struct BuiltInView
{
    const char* id;
    const char* title;          ///< QT_TRANSLATE_NOOP("InventoryViews", …)
    const char* question;       ///< that it answers, one sentence; likewise
    InventorySection section;
    InventoryRows rows;
    FindingScope findings = FindingScope::None;     ///< which of them are rows
    const char* nothing = nullptr;                  ///< said where there is no row, one sentence; null: as for findings and stock
    const char* sort = nullptr;                     ///< column by which it is sorted at first; null: as it was worked out
    std::optional<analysis::CountGoal> goal = {};   ///< which lines of the count lists are rows

    bool needsOperations() const { return rows >= InventoryRows::OversellRisk; }
    /// Rows speak of an item each, and are searched by what it is called; others by the texts they show.
    bool hasItems() const;
};

std::span<const BuiltInView> builtInViews();
/// The first one for an unknown word.
const BuiltInView& builtInView(const QString& id);
/// The view a section begins with.
const BuiltInView& firstView(InventorySection section);
QString builtInViewTitle(const BuiltInView& view);
QString builtInViewQuestion(const BuiltInView& view);
QString builtInViewNothing(const BuiltInView& view);

} // namespace unisono::pages
