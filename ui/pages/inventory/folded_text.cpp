// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/inventory/folded_text.h"

#include <algorithm>

namespace unisono::pages {

namespace {

bool isPlain(std::string_view text)
{
    return std::ranges::all_of(text, [](unsigned char c) { return c < 0x80; });
}

} // namespace

std::string folded(const QString& text)
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
        texts += folded(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
        return;
    }
    for (const char c : text)
        texts += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::vector<std::string> foldedWords(const QString& query)
{
    std::vector<std::string> words;
    for (const QString& word : query.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        words.push_back(folded(word));
    return words;
}

bool containsAll(std::string_view text, const std::vector<std::string>& words)
{
    return std::ranges::all_of(words, [&](const std::string& word) { return text.find(word) != std::string_view::npos; });
}

} // namespace unisono::pages
