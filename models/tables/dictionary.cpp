// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/dictionary.h"

#include <algorithm>
#include <cstring>

namespace unisono::tables {

namespace {
constexpr std::size_t firstSlots = 64;
constexpr std::size_t blockBytes = 64 * 1024;
} // namespace

Dictionary::Dictionary() : m_slots(firstSlots) {}

Dictionary::Dictionary(const Dictionary& other) : m_slots(other.m_slots)
{
    m_texts.reserve(other.m_texts.size());
    for (std::string_view text : other.m_texts)
        m_texts.push_back(store(text));
}

std::uint32_t Dictionary::hashOf(std::string_view text)
{
    std::uint64_t hash = 0x9e37'79b9'7f4a'7c15ULL ^ text.size();
    const char* at = text.data();
    std::size_t left = text.size();
    const auto mix = [&hash](std::uint64_t word) {
        hash = (hash ^ word) * 0xff51'afd7'ed55'8ccdULL;
        hash ^= hash >> 32;
    };
    for (; left >= 8; at += 8, left -= 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, at, 8);
        mix(word);
    }
    std::uint64_t tail = 0;
    std::memcpy(&tail, at, left);
    mix(tail);
    return static_cast<std::uint32_t>(hash);
}

Dictionary::Id Dictionary::find(std::string_view text) const
{
    const std::uint32_t hash = hashOf(text);
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t at = hash & mask; m_slots[at].id != none; at = (at + 1) & mask)
        if (m_slots[at].hash == hash && m_texts[m_slots[at].id] == text)
            return m_slots[at].id;
    return none;
}

Dictionary::Id Dictionary::add(std::string_view text)
{
    if (m_texts.size() * 2 >= m_slots.size())
        grow();
    const std::uint32_t hash = hashOf(text);
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = hash & mask;
    for (; m_slots[at].id != none; at = (at + 1) & mask)
        if (m_slots[at].hash == hash && m_texts[m_slots[at].id] == text)
            return m_slots[at].id;
    m_slots[at] = {hash, static_cast<Id>(m_texts.size())};
    m_texts.push_back(store(text));
    return m_slots[at].id;
}

void Dictionary::grow()
{
    std::vector<Slot> wider(m_slots.size() * 4);
    const std::size_t mask = wider.size() - 1;
    for (const Slot& slot : m_slots) {
        if (slot.id == none)
            continue;
        std::size_t at = slot.hash & mask;
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
