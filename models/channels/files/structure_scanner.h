// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

#if defined(__SSE2__) || defined(_M_X64)
#define UNISONO_HAS_SSE2
#include <emmintrin.h>
#endif

namespace unisono::channels {

/// Finds the characters that give a CSV its structure (separator, quote, CR, LF), 64 bytes at a time.
class StructureScanner
{
public:
    static constexpr std::size_t none = std::string_view::npos;

    StructureScanner(std::string_view text, char separator) : m_text(text), m_separator(separator) { seek(0); }

    /// The next structural character, or none.
    std::size_t next()
    {
        while (m_found == 0) {
            m_block += 64;
            if (m_block >= m_text.size())
                return none;
            m_found = structureAt(m_block);
        }
        const std::size_t at = m_block + static_cast<std::size_t>(std::countr_zero(m_found));
        m_found &= m_found - 1;
        return at;
    }

    /// Goes on with the first structural character at or behind this place.
    void seek(std::size_t place)
    {
        m_block = place & ~std::size_t{63};
        m_found = m_block < m_text.size() ? structureAt(m_block) & (~std::uint64_t{0} << (place & 63)) : 0;
    }

private:
    std::uint64_t structureAt(std::size_t block) const
    {
        if (block + 64 <= m_text.size())
            return structureOf(m_text.data() + block);
        char tail[64] = {};
        std::memcpy(tail, m_text.data() + block, m_text.size() - block);
        return structureOf(tail) & (~std::uint64_t{0} >> (64 - (m_text.size() - block)));
    }

    std::uint64_t structureOf(const char* bytes) const
    {
        std::uint64_t found = 0;
#ifdef UNISONO_HAS_SSE2
        const __m128i separator = _mm_set1_epi8(m_separator);
        const __m128i quote = _mm_set1_epi8('"');
        const __m128i lineFeed = _mm_set1_epi8('\n');
        const __m128i carriageReturn = _mm_set1_epi8('\r');
        for (int part = 0; part < 4; ++part) {
            const __m128i sixteen = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes + 16 * part));
            const __m128i hit = _mm_or_si128(
                _mm_or_si128(_mm_cmpeq_epi8(sixteen, separator), _mm_cmpeq_epi8(sixteen, quote)),
                _mm_or_si128(_mm_cmpeq_epi8(sixteen, lineFeed), _mm_cmpeq_epi8(sixteen, carriageReturn)));
            found |= static_cast<std::uint64_t>(static_cast<unsigned>(_mm_movemask_epi8(hit))) << (16 * part);
        }
#else
        for (int i = 0; i < 64; ++i) {
            const char c = bytes[i];
            const bool hit = c == m_separator || c == '"' || c == '\n' || c == '\r';
            found |= static_cast<std::uint64_t>(hit) << i;
        }
#endif
        return found;
    }

    std::string_view m_text;
    char m_separator;
    std::size_t m_block = 0;
    std::uint64_t m_found = 0;
};

} // namespace unisono::channels
