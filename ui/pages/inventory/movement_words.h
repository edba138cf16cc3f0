// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/inventory/history_figures.h"

namespace unisono::pages {

/// Movements in the words of the current language. `kind` is the word of the exchange folder.
QString movementTitle(const DayMovement& movement);      ///< "Received 48 pieces"
QString movementLabel(const DayMovement& movement);      ///< "+48 received", beside a bar
QString movementSumWords(const QString& kind);           ///< "%1 sold", for a sum
QString movementIcon(const QString& kind);               ///< name in resources/icons

} // namespace unisono::pages
