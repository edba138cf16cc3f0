// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace unisono::channels {

/// A quick 64-bit hash of a sequence of texts and numbers, each under the number of its field. Fields without a value are left out.
class Hasher
{
public:
    void add(int field, std::uint64_t value) { add(value + static_cast<std::uint64_t>(field) * 0xC2B2AE3D27D4EB4FU); }
    void add(int field, std::string_view text)
    {
        if (text.empty())
            return;
        const char* at = text.data();
        std::size_t left = text.size();
        for (; left > 8; at += 8, left -= 8)
            add(load(at, 8));
        add(load(at, left));
        // The length parts "ab","c" from "a","bc".
        m_state ^= (text.size() << 16 | static_cast<std::uint64_t>(field)) * 0xC2B2AE3D27D4EB4FU;
    }
    std::uint64_t value() const { return mixed(m_state ^ (m_state >> 29)); }

private:
    void add(std::uint64_t value) { m_state = (std::rotl(m_state, 23) ^ mixed(value)) * 0x9FB21C651E98DF25U; }
    static std::uint64_t load(const char* at, std::size_t bytes)
    {
        std::uint64_t value = 0;
        if (bytes == 8)
            std::memcpy(&value, at, 8);
        else if (bytes >= 4) {
            std::uint32_t head = 0;
            std::uint32_t tail = 0;
            std::memcpy(&head, at, 4);
            std::memcpy(&tail, at + bytes - 4, 4);
            value = std::uint64_t{tail} << 32 | head;
        } else {
            for (std::size_t i = 0; i < bytes; ++i)
                value = value << 8 | static_cast<unsigned char>(at[i]);
            value |= std::uint64_t{bytes} << 32;
        }
        return value;
    }
    static std::uint64_t mixed(std::uint64_t value)
    {
        value ^= value >> 32;
        value *= 0xD6E8FEB86659FD93U;
        return value ^ (value >> 32);
    }

    std::uint64_t m_state = 0x2545F4914F6CDD1DU;
};

} // namespace unisono::channels
