// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/vendure/json_structure.h"

#include <bitset>

namespace unisono::channels {

namespace {

constexpr std::size_t deepest = 256;

class StructureCheck
{
public:
    explicit StructureCheck(std::string_view text) : m_text(text) {}

    bool run()
    {
        while (skipBlanks())
            if (!take(m_text[m_at]))
                return false;
        return m_expected == Expected::Nothing;
    }

private:
    enum class Expected { Value, ValueOrEnd, Key, KeyOrEnd, Colon, CommaOrEnd, Nothing };

    bool skipBlanks()
    {
        m_at = std::min(m_text.size(), m_text.find_first_not_of(" \t\r\n", m_at));
        return m_at < m_text.size();
    }
    bool take(char c)
    {
        switch (c) {
        case '{': return open(true);
        case '[': return open(false);
        case '}': return close(true, Expected::KeyOrEnd);
        case ']': return close(false, Expected::ValueOrEnd);
        case ',': return step(Expected::CommaOrEnd, isInObject() ? Expected::Key : Expected::Value);
        case ':': return step(Expected::Colon, Expected::Value);
        case '"': return takeString();
        default: return takeScalar();
        }
    }
    bool wantsValue() const { return m_expected == Expected::Value || m_expected == Expected::ValueOrEnd; }
    bool isInObject() const { return m_depth > 0 && m_isObject[m_depth - 1]; }
    void endValue() { m_expected = m_depth == 0 ? Expected::Nothing : Expected::CommaOrEnd; }

    bool step(Expected from, Expected to)
    {
        ++m_at;
        return std::exchange(m_expected, to) == from;
    }
    bool open(bool isObject)
    {
        if (!wantsValue() || m_depth == deepest)
            return false;
        m_isObject[m_depth++] = isObject;
        m_expected = isObject ? Expected::KeyOrEnd : Expected::ValueOrEnd;
        ++m_at;
        return true;
    }
    bool close(bool isObject, Expected ifEmpty)
    {
        if (m_depth == 0 || isInObject() != isObject || (m_expected != ifEmpty && m_expected != Expected::CommaOrEnd))
            return false;
        --m_depth;
        endValue();
        ++m_at;
        return true;
    }
    bool takeString()
    {
        for (++m_at; m_at < m_text.size() && m_text[m_at] != '"'; ++m_at)
            m_at += m_text[m_at] == '\\';
        if (m_at++ >= m_text.size())
            return false;
        if (m_expected == Expected::Key || m_expected == Expected::KeyOrEnd)
            m_expected = Expected::Colon;
        else if (wantsValue())
            endValue();
        else
            return false;
        return true;
    }
    bool takeScalar()
    {
        const std::size_t end = std::min(
            m_text.size(), m_text.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.", m_at));
        if (!wantsValue() || end == m_at)
            return false;
        m_at = end;
        endValue();
        return true;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_depth = 0;
    std::bitset<deepest> m_isObject;
    Expected m_expected = Expected::Value;
};

} // namespace

bool isWholeJson(std::string_view text)
{
    return StructureCheck(text).run();
}

} // namespace unisono::channels
