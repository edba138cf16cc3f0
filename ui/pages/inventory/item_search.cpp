// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/inventory/item_search.h"

#include "pages/inventory/folded_text.h"

namespace unisono::pages {

ItemSearch::ItemSearch(const items::AnswerIndex& index)
{
    const std::size_t count = index.answer().snapshot->skus ? index.answer().snapshot->skus->size() : 0;
    m_ends.reserve(count);
    for (std::size_t sku = 0; sku < count; ++sku) {
        appendFolded(m_texts, index.sku(static_cast<tables::SkuId>(sku)));
        m_texts += ' ';
        appendFolded(m_texts, index.title(static_cast<tables::SkuId>(sku)));
        m_texts += '\n';
        m_ends.push_back(static_cast<std::uint32_t>(m_texts.size()));
    }
}

std::vector<bool> ItemSearch::matching(const QString& query) const
{
    const std::vector<std::string> words = foldedWords(query);
    if (words.empty())
        return {};
    std::vector<bool> matches(m_ends.size(), false);
    std::uint32_t begin = 0;
    for (std::size_t sku = 0; sku < m_ends.size(); ++sku) {
        const std::string_view text(m_texts.data() + begin, m_ends[sku] - begin);
        matches[sku] = containsAll(text, words);
        begin = m_ends[sku];
    }
    return matches;
}

} // namespace unisono::pages
