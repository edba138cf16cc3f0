// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <vector>

namespace unisono::channels {

/// A record as two hashes: of what tells it from others (key, and version where versions are kept), and of its figures.
struct RowHash
{
    std::uint64_t key = 0;
    std::uint64_t figures = 0;
};

/// The records one pull has brought of one kind, remembered by hash: twelve bytes each. Hashes of 64 bits stand for keys, so that
/// among five million records two different ones are taken for one in a pull out of a million.
class SeenKeys
{
public:
    enum class Verdict { New, Same, Other };

    /// Same: the key with the same figures was seen before; Other: with other figures (the first ones stay).
    Verdict insert(RowHash row);
    /// Brings the memory that insert will touch near.
    void prepare(RowHash row) const;
    void clear();

private:
    struct Slot
    {
        std::uint32_t keyHigh = 0;  ///< a slot of three zeros is free
        std::uint32_t keyLow = 0;
        std::uint32_t figures = 0;
    };
    /// One of several tables, so that growing doubles only a small part of the memory.
    struct Part
    {
        std::vector<Slot> slots;
        std::size_t used = 0;
    };

    static void grow(Part& part);
    static Slot& place(std::vector<Slot>& slots, std::uint64_t key);

    std::array<Part, 64> m_parts;
};

} // namespace unisono::channels
