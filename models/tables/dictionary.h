// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace unisono::tables {

/// Texts as dense 32-bit ids, in order of first appearance. Ids never change; a copy continues where the original stands.
class Dictionary
{
public:
    using Id = std::uint32_t;
    static constexpr Id none = 0xffff'ffff;

    Dictionary();
    Dictionary(const Dictionary& other);
    Dictionary& operator=(const Dictionary& other) = delete;
    Dictionary(Dictionary&&) noexcept = default;
    Dictionary& operator=(Dictionary&&) noexcept = default;

    /// The id of the text, new if it was not known.
    Id add(std::string_view text);
    /// The id of the text, or `none`.
    Id find(std::string_view text) const;
    std::string_view text(Id id) const { return m_texts[id]; }
    std::size_t size() const { return m_texts.size(); }

private:
    struct Slot
    {
        std::uint32_t hash = 0;
        Id id = none;
    };
    static std::uint32_t hashOf(std::string_view text);
    void grow();
    std::string_view store(std::string_view text);

    std::vector<Slot> m_slots;
    std::vector<std::string_view> m_texts;
    std::vector<std::unique_ptr<char[]>> m_blocks;
    std::size_t m_blockUsed = 0;
    std::size_t m_blockSize = 0;
};

} // namespace unisono::tables
