// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/files/seen_keys.h"

#include "domain/prefetch.h"

namespace unisono::channels {

namespace {

constexpr int partShift = 58;
constexpr std::size_t firstSlots = 64;

} // namespace

SeenKeys::Slot& SeenKeys::place(std::vector<Slot>& slots, std::uint64_t key)
{
    const std::size_t mask = slots.size() - 1;
    const auto high = static_cast<std::uint32_t>(key >> 32);
    const auto low = static_cast<std::uint32_t>(key);
    for (std::size_t at = key & mask;; at = (at + 1) & mask) {
        Slot& slot = slots[at];
        if ((slot.keyHigh == high && slot.keyLow == low) || (slot.keyHigh | slot.keyLow | slot.figures) == 0)
            return slot;
    }
}

SeenKeys::Verdict SeenKeys::insert(RowHash row)
{
    Part& part = m_parts[row.key >> partShift];
    if (part.used * 4 >= part.slots.size() * 3)
        grow(part);
    // Figures are never zero in a slot, so that a taken slot never looks free.
    const auto figures = static_cast<std::uint32_t>(row.figures >> 32) | 1U;
    Slot& slot = place(part.slots, row.key);
    if (slot.figures != 0)
        return slot.figures == figures ? Verdict::Same : Verdict::Other;
    slot = {static_cast<std::uint32_t>(row.key >> 32), static_cast<std::uint32_t>(row.key), figures};
    ++part.used;
    return Verdict::New;
}

void SeenKeys::prepare(RowHash row) const
{
    const std::vector<Slot>& slots = m_parts[row.key >> partShift].slots;
    if (!slots.empty())
        prefetch(&slots[row.key & (slots.size() - 1)]);
}

void SeenKeys::grow(Part& part)
{
    std::vector<Slot> wider(part.slots.empty() ? firstSlots : part.slots.size() * 2);
    for (const Slot& slot : part.slots)
        if (slot.figures != 0)
            place(wider, std::uint64_t{slot.keyHigh} << 32 | slot.keyLow) = slot;
    part.slots = std::move(wider);
}

void SeenKeys::clear()
{
    m_parts = {};
}

} // namespace unisono::channels
