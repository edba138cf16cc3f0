// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/snapshot.h"

namespace unisono::tables {

/// What the manager said about one channel's code.
struct ManualMapping
{
    QString channel;
    bool isLocation = false;
    QString own, common;
};

/// Finds out which common item or place every channel's own code means: the manager's word first; else an item that nobody stocks
/// under this code, but whose GTIN belongs to exactly one stocked item; else a place known under another code by exactly this name.
/// Codes that several items of one channel share are never mapped by guess. Adds the manager's codes to the dictionaries.
IdentityMap resolveIdentity(const std::vector<std::shared_ptr<const ChannelTables>>& channels, Dictionary& skus,
                            Dictionary& locations, const Dictionary& texts, const std::vector<ManualMapping>& mappings);

} // namespace unisono::tables
