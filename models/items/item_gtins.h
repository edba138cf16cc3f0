// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/snapshot.h"

namespace unisono::items {

/// The barcode number of every item, as the first channel tells it that knows one.
class ItemGtins
{
public:
    explicit ItemGtins(tables::SnapshotPtr snapshot);

    std::string_view of(tables::SkuId sku) const; ///< empty where nobody tells one

private:
    tables::SnapshotPtr m_snapshot;
    std::vector<tables::TextId> m_gtin; ///< by common SKU
};

} // namespace unisono::items
