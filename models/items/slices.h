// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <thread>
#include <vector>

namespace unisono::items {

/// A range of rows cut into one slice per thread; short ranges stay whole.
class Slices
{
public:
    explicit Slices(std::size_t size) : m_size(size)
    {
        constexpr std::size_t worthAThread = 200'000;
        const std::size_t threads = std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, 4);
        m_count = std::clamp<std::size_t>(size / worthAThread, 1, threads);
    }

    std::size_t count() const { return m_count; }

    /// Runs work(slice, first row, row behind the last) for every slice at once, and returns when all are done.
    template<typename Work>
    void each(const Work& work) const
    {
        std::vector<std::thread> others;
        for (std::size_t slice = 1; slice < m_count; ++slice)
            others.emplace_back([&work, this, slice] { work(slice, begin(slice), begin(slice + 1)); });
        work(0, begin(0), begin(1));
        for (std::thread& other : others)
            other.join();
    }

private:
    std::size_t begin(std::size_t slice) const { return m_size / m_count * slice + std::min(slice, m_size % m_count); }

    std::size_t m_size;
    std::size_t m_count;
};

} // namespace unisono::items
