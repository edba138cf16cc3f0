// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/snapshot.h"

namespace unisono::tables {

/// What items are called, for somebody who reads `language` ("it", "it_IT"): the title told in that language, else the one of a channel whose
/// country speaks it, else the first title of any channel, else one in another language, those of the region first.
/// One text id by common SKU; Dictionary::none where nobody tells a title.
std::vector<TextId> itemTitles(const Snapshot& snapshot, const QString& language);

/// What the category of one item is called, by the same rule; empty where nobody tells one. Looks through all channels.
std::string_view itemCategory(const Snapshot& snapshot, SkuId sku, const QString& language);

} // namespace unisono::tables
