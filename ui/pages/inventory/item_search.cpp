// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/inventory/item_search.h"

#include <algorithm>
#include <string_view>

namespace unisono::pages {

namespace {

bool isPlain(std::string_view text)
{
    return std::ranges::all_of(text, [](unsigned char c) { return c < 0x80; });
}

std::string foldedWide(const QString& text)
{
    QString folded;
    for (const QChar c : text.normalized(QString::NormalizationForm_D)) {
        if (c.category() != QChar::Mark_NonSpacing)
            folded += c.toCaseFolded();
    }
    return folded.toStdString();
}

void appendFolded(std::string& texts, std::string_view text)
{
    if (!isPlain(text)) {
        texts += foldedWide(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
        return;
    }
    for (const char c : text)
        texts += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

} // namespace

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
    std::vector<std::string> words;
    for (const QString& word : query.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        words.push_back(foldedWide(word));
    if (words.empty())
        return {};
    std::vector<bool> matches(m_ends.size(), false);
    std::uint32_t begin = 0;
    for (std::size_t sku = 0; sku < m_ends.size(); ++sku) {
        const std::string_view text(m_texts.data() + begin, m_ends[sku] - begin);
        matches[sku] = std::ranges::all_of(words, [&](const std::string& word) { return text.find(word) != std::string_view::npos; });
        begin = m_ends[sku];
    }
    return matches;
}

} // namespace unisono::pages
