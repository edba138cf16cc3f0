// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace unisono::items {

/// 64-bit keys of rows, in memory that is not cleared first: it is written in one go anyway.
class Keys
{
public:
    explicit Keys(std::size_t size) : m_values(std::make_unique_for_overwrite<std::uint64_t[]>(size)), m_size(size) {}

    std::size_t size() const { return m_size; }
    std::uint64_t& operator[](std::size_t row) { return m_values[row]; }
    std::uint64_t operator[](std::size_t row) const { return m_values[row]; }
    std::span<const std::uint64_t> slice(std::size_t begin, std::size_t end) const
    {
        return {m_values.get() + begin, end - begin};
    }

private:
    std::unique_ptr<std::uint64_t[]> m_values;
    std::size_t m_size;
};

/// Fills `rows` with the row numbers 0 … keys.size() − 1, stably ordered by the keys, of which the lower `bits` bits
/// count.
void sortRows(Keys keys, int bits, std::vector<std::uint32_t>& rows);

} // namespace unisono::items
