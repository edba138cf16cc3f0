// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
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
    /// The same for many texts, faster; `ids` has their number.
    void addAll(std::span<const std::string_view> texts, std::span<Id> ids);
    /// The id of the text, or `none`.
    Id find(std::string_view text) const;
    std::string_view text(Id id) const { return m_texts[id]; }
    /// All of them, by id.
    std::span<const std::string_view> texts() const { return m_texts; }
    std::size_t size() const { return m_texts.size(); }

private:
    /// A text as far as it fits into a slot: up to sixteen bytes it is the whole text, so that most searches end in the slot.
    struct Key
    {
        Key() = default;
        inline explicit Key(std::string_view text);
        bool isWhole() const { return length <= 16; }
        inline std::size_t hash() const;
        bool operator==(const Key&) const = default;

        std::uint64_t head = 0;
        std::uint64_t tail = 0;
        std::uint32_t length = 0;
    };
    struct Slot : Key
    {
        Id id = none;
    };

    Id add(std::string_view text, const Key& key, std::size_t hash);
    /// Where the text stands or would stand.
    std::size_t slotOf(std::string_view text, const Key& key, std::size_t hash) const;
    void grow();
    std::string_view store(std::string_view text);

    std::vector<Slot> m_slots;
    std::vector<std::string_view> m_texts;
    std::vector<std::unique_ptr<char[]>> m_blocks;
    std::size_t m_blockUsed = 0;
    std::size_t m_blockSize = 0;
};

/// A channel's own ids in the common dictionaries.
struct CommonIds
{
    std::vector<Dictionary::Id> sku, location, text;
};

} // namespace unisono::tables
