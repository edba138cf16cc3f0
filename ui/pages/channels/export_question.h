// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page_state.h"

#include <QWidget>

namespace unisono::widgets {
class ItemTable;
}

namespace unisono::pages {

/// Asks how and where to, then writes the table elsewhere; `keep` is what its columns read. `noticed` gets the outcome.
void exportShown(widgets::ItemTable* table, std::shared_ptr<const void> keep, const QString& name,
                 std::function<void(const Notice&)> noticed);

} // namespace unisono::pages
