// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/item_names.h"

namespace unisono::wording {

ItemNames::ItemNames(const tables::Snapshot& snapshot, const QString& language)
    : m_snapshot(snapshot), m_titles(tables::itemTitles(snapshot, language))
{
}

QString ItemNames::title(tables::SkuId sku) const
{
    if (sku >= m_titles.size() || m_titles[sku] == tables::Dictionary::none)
        return {};
    const std::string_view text = m_snapshot.texts->text(m_titles[sku]);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace unisono::wording
