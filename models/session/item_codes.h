// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/snapshot.h"

namespace unisono::session {

/// The codes by which channels know a common item, as pairs of channel id and own code; nothing for an item that no channel knows.
std::vector<std::pair<QString, QString>> codesOf(const tables::Snapshot& snapshot, const QString& sku);

} // namespace unisono::session
