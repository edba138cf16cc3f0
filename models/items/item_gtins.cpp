// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/item_gtins.h"

namespace unisono::items {

ItemGtins::ItemGtins(tables::SnapshotPtr snapshot)
    : m_snapshot(std::move(snapshot)), m_gtin(m_snapshot->skus->size(), tables::Dictionary::none)
{
    for (std::size_t c = 0; c < m_snapshot->channels.size(); ++c) {
        const tables::ProductTable* products = m_snapshot->channels[c]->products.get();
        for (std::size_t row = 0; products && row < products->size(); ++row) {
            tables::TextId& gtin = m_gtin[m_snapshot->identity.commonSku(c, products->sku[row])];
            if (gtin == tables::Dictionary::none && !m_snapshot->texts->text(products->gtin[row]).empty())
                gtin = products->gtin[row];
        }
    }
}

std::string_view ItemGtins::of(tables::SkuId sku) const
{
    const bool isKnown = sku < m_gtin.size() && m_gtin[sku] != tables::Dictionary::none;
    return isKnown ? m_snapshot->texts->text(m_gtin[sku]) : std::string_view();
}

} // namespace unisono::items
