// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace unisono::shell {

/// Small letters without accents, one character for one character, so that positions stay those of the original.
QString folded(QStringView text);

/// What somebody typed, as folded words: every word has to be found, in any order.
class FuzzyQuery
{
public:
    explicit FuzzyQuery(const QString& typed);

    bool isEmpty() const { return m_words.empty(); }
    /// How well a folded text matches, higher is better; 0 where a word is not found, and
    /// the same for all texts where nothing was typed. A word is found as a whole, at
    /// the start of a word, inside one, or (from three letters on) as scattered letters, in this order of worth.
    int score(QStringView foldedText) const;
    /// The positions of the characters that match, in ascending order.
    std::vector<int> hits(QStringView foldedText) const;

private:
    struct Word
    {
        QString text;
        int scoreIn(QStringView foldedText) const;
        std::vector<int> hitsIn(QStringView foldedText) const;
    };
    std::vector<Word> m_words;
};

} // namespace unisono::shell
