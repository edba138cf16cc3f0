// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/item_titles.h"

#include <QLocale>

namespace unisono::wording {

/// What items are called in one language (tables::itemTitles), looked up once for many. The snapshot must outlive it.
class ItemNames
{
public:
    explicit ItemNames(const tables::Snapshot& snapshot, const QString& language = QLocale().name());

    QString title(tables::SkuId sku) const; ///< empty where nobody tells one, or for no item

private:
    const tables::Snapshot& m_snapshot;
    std::vector<tables::TextId> m_titles;
};

} // namespace unisono::wording
