// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/snapshot.h"

#include <QTimeZone>

namespace unisono::shell {

/// A place of the region under its common code.
struct RegionPlace
{
    QString id;
    QString name;
    QString kind; ///< "store", "warehouse", "drop_ship"; empty where not told
    QString department;
};

/// Every place that some channel describes, once, by name.
std::vector<RegionPlace> placesOf(const tables::Snapshot& snapshot);
/// How many of them are stores; −1 where no channel tells kinds.
int storeCount(const std::vector<RegionPlace>& places);
/// The region's zone; the system's where it has none.
QTimeZone zoneOf(const tables::Snapshot* snapshot);

} // namespace unisono::shell
