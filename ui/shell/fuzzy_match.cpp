// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/fuzzy_match.h"

#include <algorithm>

namespace unisono::shell {

namespace {

QChar foldedChar(QChar character)
{
    if (character.unicode() < 128)
        return character.toLower();
    if (character.isSurrogate())
        return character;
    const QString parts = character.decomposition();
    const QChar base = parts.isEmpty() || parts[0].isSurrogate() ? character : parts[0];
    return base.toLower();
}

bool beginsWord(QStringView text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

/// The best place of the word in the text: the first one that begins a word, else the first of all, −1 for none.
qsizetype placeOf(QStringView word, QStringView text)
{
    const qsizetype first = text.indexOf(word);
    for (qsizetype at = first; at >= 0; at = text.indexOf(word, at + 1)) {
        if (beginsWord(text, at))
            return at;
    }
    return first;
}

/// Where the letters of the word stand one after the other, with anything between; false where they don't.
template<typename Take>
bool scattered(QStringView word, QStringView text, Take take)
{
    qsizetype from = 0;
    for (const QChar letter : word) {
        while (from < text.size() && text[from] != letter)
            ++from;
        if (from == text.size())
            return false;
        take(static_cast<int>(from++));
    }
    return true;
}

constexpr qsizetype leastScattered = 3;

} // namespace

QString folded(QStringView text)
{
    QString result(text.size(), Qt::Uninitialized);
    std::transform(text.cbegin(), text.cend(), result.begin(), foldedChar);
    return result;
}

FuzzyQuery::FuzzyQuery(const QString& typed)
{
    for (const QString& word : folded(typed).split(u' ', Qt::SkipEmptyParts))
        m_words.push_back({word});
}

int FuzzyQuery::Word::scoreIn(QStringView foldedText) const
{
    if (const qsizetype at = placeOf(text, foldedText); at >= 0) {
        const int worth = at == 0 ? 900 : beginsWord(foldedText, at) ? 700 : 400;
        return worth + (foldedText.size() == text.size() ? 100 : 0);
    }
    if (text.size() < leastScattered)
        return 0;
    int first = -1;
    int last = 0;
    const bool found = scattered(text, foldedText, [&](int at) {
        first = first < 0 ? at : first;
        last = at;
    });
    const int gaps = last - first + 1 - static_cast<int>(text.size());
    return !found || gaps > 3 * text.size() ? 0 : std::max(1, 200 - 10 * gaps);
}

std::vector<int> FuzzyQuery::Word::hitsIn(QStringView foldedText) const
{
    const qsizetype at = placeOf(text, foldedText);
    if (at < 0) {
        std::vector<int> letters;
        const bool found = text.size() >= leastScattered && scattered(text, foldedText, [&](int place) { letters.push_back(place); });
        return found ? letters : std::vector<int>();
    }
    std::vector<int> places(static_cast<std::size_t>(text.size()));
    for (std::size_t i = 0; i < places.size(); ++i)
        places[i] = static_cast<int>(at) + static_cast<int>(i);
    return places;
}

int FuzzyQuery::score(QStringView foldedText) const
{
    int sum = isEmpty() ? 1 : 0;
    for (const Word& word : m_words) {
        const int found = word.scoreIn(foldedText);
        if (found == 0)
            return 0;
        sum += found;
    }
    return sum;
}

std::vector<int> FuzzyQuery::hits(QStringView foldedText) const
{
    std::vector<int> all;
    for (const Word& word : m_words) {
        const std::vector<int> found = word.hitsIn(foldedText);
        all.insert(all.end(), found.begin(), found.end());
    }
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

} // namespace unisono::shell
