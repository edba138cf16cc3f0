// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/files/json_records.h"

#include "channels/cells/choices.h"

#include <algorithm>
#include <array>

namespace unisono::channels {

namespace {

using namespace std::string_view_literals;

constexpr std::array recordKeys = {"rows"sv, "data"sv, "items"sv, "records"sv, "results"sv};
constexpr std::size_t deepest = 64;
constexpr auto none = std::string_view::npos;

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

} // namespace

JsonRecords::Outcome JsonRecords::next()
{
    Outcome outcome = Outcome::Moved;
    while (outcome == Outcome::Moved)
        outcome = m_place.recovering ? recover() : step();
    return outcome;
}

JsonRecords::Outcome JsonRecords::step()
{
    switch (m_place.where) {
    case JsonPlace::Where::Start: return start();
    case JsonPlace::Where::Lines: return nextLine();
    case JsonPlace::Where::Wrapper: return nextWrapped();
    case JsonPlace::Where::Stream:
    case JsonPlace::Where::Array: return nextElement();
    case JsonPlace::Where::Behind: break;
    }
    moveTo(behindBlanks(m_at));
    if (m_at == m_text.size())
        return m_atEnd ? Outcome::End : Outcome::Incomplete;
    m_line = m_place.line;
    moveTo(m_text.size());
    return Outcome::Broken;
}

JsonRecords::Outcome JsonRecords::start()
{
    const std::size_t at = behindBlanks(m_at);
    if (at == m_text.size())
        return missingEnd();
    moveTo(at);
    bool wrapper = false;
    if (m_isLines) {
        m_place.where = JsonPlace::Where::Lines;
    } else if (m_text[at] == '[') {
        m_place.where = JsonPlace::Where::Array;
        moveTo(at + 1);
    } else if (m_text[at] == '{') {
        const Step step = isWrapper(at, wrapper);
        if (step == Step::Incomplete && !m_atEnd)
            return Outcome::Incomplete;
        m_place.where = wrapper ? JsonPlace::Where::Wrapper : JsonPlace::Where::Stream;
        m_place.inWrapper = wrapper;
        moveTo(wrapper ? at + 1 : at);
    } else {
        m_place.where = JsonPlace::Where::Behind;
    }
    return Outcome::Moved;
}

JsonRecords::Outcome JsonRecords::nextLine()
{
    for (;;) {
        moveTo(behindBlanks(m_at));
        if (m_at == m_text.size())
            return m_atEnd ? Outcome::End : Outcome::Incomplete;
        const std::size_t end = std::min(m_text.find('\n', m_at), m_text.size());
        if (end == m_text.size() && !m_atEnd)
            return Outcome::Incomplete;
        m_record = m_text.substr(m_at, end - m_at);
        m_line = m_place.line;
        moveTo(end);
        return Outcome::Record;
    }
}

JsonRecords::Outcome JsonRecords::nextElement()
{
    const bool isStream = m_place.where == JsonPlace::Where::Stream;
    std::size_t at = behindBlanks(m_at);
    while (at < m_text.size() && m_text[at] == ',')
        at = behindBlanks(at + 1);
    moveTo(at);
    if (at == m_text.size())
        return isStream && m_atEnd ? Outcome::End : missingEnd();
    if (!isStream && m_text[at] == ']') {
        m_place.where = m_place.inWrapper ? JsonPlace::Where::Wrapper : JsonPlace::Where::Behind;
        moveTo(at + 1);
        return Outcome::Moved;
    }
    std::size_t end = 0;
    const Step step = endOfValue(at, end);
    if (step == Step::Incomplete && !m_atEnd)
        return Outcome::Incomplete;
    if (step != Step::Found || m_text[at] == '}' || m_text[at] == ']')
        return broken();
    m_record = m_text.substr(at, end - at);
    m_line = m_place.line;
    moveTo(end);
    return Outcome::Record;
}

JsonRecords::Outcome JsonRecords::nextWrapped()
{
    std::size_t at = behindBlanks(m_at);
    while (at < m_text.size() && m_text[at] == ',')
        at = behindBlanks(at + 1);
    if (at == m_text.size())
        return missingEnd();
    if (m_text[at] == '}') {
        moveTo(at + 1);
        m_place.where = JsonPlace::Where::Behind;
        return Outcome::Moved;
    }
    std::string_view key;
    std::size_t end = 0;
    Step step = keyAt(at, key);
    if (step == Step::Found && holdsRecords(key) && m_text[at] == '[') {
        moveTo(at + 1);
        m_place.where = JsonPlace::Where::Array;
        return Outcome::Moved;
    }
    if (step == Step::Found)
        step = endOfValue(at, end);
    if (step == Step::Incomplete)
        return missingEnd();
    m_line = m_place.line;
    moveTo(step == Step::Found ? end : m_text.size());
    return step == Step::Found ? Outcome::Moved : Outcome::Broken;
}

/// Passes over the rest of a broken record.
JsonRecords::Outcome JsonRecords::recover()
{
    for (;;) {
        const std::size_t lineEnd = m_text.find('\n', m_at);
        if (lineEnd == none) {
            moveTo(m_text.size());
            return missingEnd();
        }
        const std::size_t begin = behindBlanks(lineEnd);
        if (begin == m_text.size()) {
            // The next line is not here yet; its line end stays for the next stretch.
            moveTo(lineEnd);
            if (m_atEnd)
                moveTo(m_text.size());
            return missingEnd();
        }
        moveTo(begin);
        if (m_text[begin] == '{') {
            m_place.recovering = false;
            return Outcome::Moved;
        }
    }
}

JsonRecords::Outcome JsonRecords::broken()
{
    m_line = m_place.line;
    m_place.recovering = true;
    return Outcome::Broken;
}

/// Strings, brackets and what may stand before an opening one; the rest is for the parser to judge.
JsonRecords::Step JsonRecords::endOfValue(std::size_t at, std::size_t& end) const
{
    std::array<char, deepest> open{};
    std::size_t depth = 0;
    char before = 0;
    for (std::size_t i = at; i < m_text.size(); ++i) {
        const char c = m_text[i];
        if (c == '"') {
            const Step step = endOfString(i, end);
            if (step != Step::Found)
                return step;
            i = end - 1;
        } else if (c == '{' || c == '[') {
            const bool isPlaced = depth == 0 || before == ':' || (open[depth - 1] == '[' && (before == ',' || before == '['));
            if (depth == deepest || !isPlaced)
                return Step::Broken;
            open[depth++] = c;
        } else if (c == '}' || c == ']') {
            if (depth == 0 || open[depth - 1] != (c == '}' ? '{' : '['))
                return Step::Broken;
            --depth;
        } else if (depth == 0 && (c == ',' || isBlank(c))) {
            end = i;
            return Step::Found;
        }
        if (!isBlank(c)) {
            before = c;
            if (depth == 0 && (c == '"' || c == '}' || c == ']')) {
                end = i + 1;
                return Step::Found;
            }
        }
    }
    end = m_text.size();
    return depth == 0 && m_atEnd && before != 0 ? Step::Found : Step::Incomplete;
}

JsonRecords::Step JsonRecords::endOfString(std::size_t at, std::size_t& end) const
{
    for (std::size_t i = at + 1; i < m_text.size(); ++i) {
        const char c = m_text[i];
        if (c == '"') {
            end = i + 1;
            return Step::Found;
        }
        if (c == '\n' || c == '\r')
            return Step::Broken;
        i += c == '\\';
    }
    return Step::Incomplete;
}

/// Moves from a key to its value.
JsonRecords::Step JsonRecords::keyAt(std::size_t& at, std::string_view& key) const
{
    std::size_t end = 0;
    if (m_text[at] != '"')
        return Step::Broken;
    if (const Step step = endOfString(at, end); step != Step::Found)
        return step;
    key = m_text.substr(at + 1, end - at - 2);
    const std::size_t colon = behindBlanks(end);
    if (colon < m_text.size() && m_text[colon] != ':')
        return Step::Broken;
    at = colon == m_text.size() ? colon : behindBlanks(colon + 1);
    return at == m_text.size() ? Step::Incomplete : Step::Found;
}

/// Whether the object that begins here holds an array of records rather than being one.
JsonRecords::Step JsonRecords::isWrapper(std::size_t at, bool& wrapper) const
{
    for (at = behindBlanks(at + 1); at < m_text.size() && m_text[at] != '}';) {
        std::string_view key;
        std::size_t end = 0;
        if (const Step step = keyAt(at, key); step != Step::Found)
            return step;
        if (m_text[at] == '[') {
            const std::size_t first = behindBlanks(at + 1);
            if (first == m_text.size())
                return Step::Incomplete;
            wrapper = holdsRecords(key) && (m_text[first] == '{' || m_text[first] == ']');
            if (wrapper)
                return Step::Found;
        }
        if (const Step step = endOfValue(at, end); step != Step::Found)
            return step;
        at = behindBlanks(end);
        if (at < m_text.size() && m_text[at] == ',')
            at = behindBlanks(at + 1);
    }
    return at < m_text.size() ? Step::Found : Step::Incomplete;
}

bool JsonRecords::holdsRecords(std::string_view key) const
{
    return sameLatinWord(key, m_tableName)
        || std::ranges::any_of(recordKeys, [&](std::string_view known) { return sameLatinWord(key, known); });
}

std::size_t JsonRecords::behindBlanks(std::size_t at) const
{
    while (at < m_text.size() && isBlank(m_text[at]))
        ++at;
    return at;
}

void JsonRecords::moveTo(std::size_t at)
{
    m_place.line += std::ranges::count(m_text.substr(m_at, at - m_at), '\n');
    m_at = at;
}

} // namespace unisono::channels
