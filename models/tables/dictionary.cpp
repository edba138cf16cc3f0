// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/dictionary.h"

#include "domain/prefetch.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace unisono::tables {

namespace {

constexpr std::size_t firstSlots = 64;
constexpr std::size_t blockBytes = 64 * 1024;
/// How many texts are looked up together, so that the memory of all of them is on its way at once.
constexpr std::size_t together = 32;

template<typename Word>
std::uint64_t word(const char* at)
{
    Word value = 0;
    std::memcpy(&value, at, sizeof(value));
    return value;
}

/// At most eight bytes as one number.
std::uint64_t shortWord(std::string_view text)
{
    if (text.size() == 8)
        return word<std::uint64_t>(text.data());
    if (text.size() >= 4)
        return word<std::uint32_t>(text.data()) | word<std::uint32_t>(text.data() + text.size() - 4) << 32;
    std::uint64_t value = 0;
    for (const char c : text)
        value = value << 8 | static_cast<unsigned char>(c);
    return value;
}

std::uint64_t mixed(std::uint64_t hash, std::uint64_t value)
{
    hash = (hash ^ value) * 0xff51'afd7'ed55'8ccdULL;
    return hash ^ (hash >> 32);
}

} // namespace

/// Beyond sixteen bytes the head mixes all but the last eight.
Dictionary::Key::Key(std::string_view text) : length(static_cast<std::uint32_t>(text.size()))
{
    if (text.size() <= 8) {
        head = shortWord(text);
        return;
    }
    head = word<std::uint64_t>(text.data());
    tail = word<std::uint64_t>(text.data() + text.size() - 8);
    for (std::size_t at = 8; at + 8 < text.size(); at += 8)
        if (!isWhole())
            head = mixed(head, word<std::uint64_t>(text.data() + at));
}

std::size_t Dictionary::Key::hash() const
{
    return static_cast<std::size_t>(mixed(mixed(0x9e37'79b9'7f4a'7c15ULL ^ length, head), tail));
}

Dictionary::Dictionary() : m_slots(firstSlots) {}

Dictionary::Dictionary(const Dictionary& other) : m_slots(other.m_slots)
{
    m_texts.reserve(other.m_texts.size());
    for (std::string_view text : other.m_texts)
        m_texts.push_back(store(text));
}

std::size_t Dictionary::slotOf(std::string_view text, const Key& key, std::size_t hash) const
{
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t at = hash & mask;; at = (at + 1) & mask) {
        const Slot& slot = m_slots[at];
        if (slot.id == none || (static_cast<const Key&>(slot) == key && (key.isWhole() || m_texts[slot.id] == text)))
            return at;
    }
}

Dictionary::Id Dictionary::find(std::string_view text) const
{
    const Key key(text);
    return m_slots[slotOf(text, key, key.hash())].id;
}

Dictionary::Id Dictionary::add(std::string_view text)
{
    const Key key(text);
    return add(text, key, key.hash());
}

Dictionary::Id Dictionary::add(std::string_view text, const Key& key, std::size_t hash)
{
    if (m_texts.size() * 2 >= m_slots.size())
        grow();
    Slot& slot = m_slots[slotOf(text, key, hash)];
    if (slot.id == none) {
        static_cast<Key&>(slot) = key;
        slot.id = static_cast<Id>(m_texts.size());
        m_texts.push_back(store(text));
    }
    return slot.id;
}

void Dictionary::addAll(std::span<const std::string_view> texts, std::span<Id> ids)
{
    std::array<Key, together> keys;
    std::array<std::size_t, together> hashes;
    for (std::size_t begin = 0; begin < texts.size(); begin += together) {
        const std::size_t count = std::min(together, texts.size() - begin);
        for (std::size_t i = 0; i < count; ++i) {
            keys[i] = Key(texts[begin + i]);
            hashes[i] = keys[i].hash();
            prefetch(&m_slots[hashes[i] & (m_slots.size() - 1)]);
        }
        for (std::size_t i = 0; i < count; ++i)
            ids[begin + i] = add(texts[begin + i], keys[i], hashes[i]);
    }
}

void Dictionary::grow()
{
    std::vector<Slot> wider(m_slots.size() * 4);
    const std::size_t mask = wider.size() - 1;
    for (const Slot& slot : m_slots) {
        if (slot.id == none)
            continue;
        std::size_t at = slot.hash() & mask;
        while (wider[at].id != none)
            at = (at + 1) & mask;
        wider[at] = slot;
    }
    m_slots = std::move(wider);
}

std::string_view Dictionary::store(std::string_view text)
{
    if (text.empty())
        return {};
    if (m_blockUsed + text.size() > m_blockSize) {
        m_blockSize = std::max(text.size(), blockBytes);
        m_blocks.push_back(std::make_unique_for_overwrite<char[]>(m_blockSize));
        m_blockUsed = 0;
    }
    char* place = m_blocks.back().get() + m_blockUsed;
    std::memcpy(place, text.data(), text.size());
    m_blockUsed += text.size();
    return {place, text.size()};
}

} // namespace unisono::tables
