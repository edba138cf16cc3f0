// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace unisono::tables {

/// Runs work(0) … work(count − 1), as many at a time as there are processors, and returns when all are done.
template<typename Work>
void sideBySide(std::size_t count, Work&& work)
{
    std::atomic_size_t next = 0;
    const auto takeTurns = [&] {
        for (std::size_t at = next++; at < count; at = next++)
            work(at);
    };
    std::vector<std::thread> threads;
    const std::size_t most = std::min<std::size_t>(count, std::clamp(std::thread::hardware_concurrency(), 1U, 8U));
    for (std::size_t thread = 1; thread < most; ++thread)
        threads.emplace_back(takeTurns);
    takeTurns();
    for (std::thread& thread : threads)
        thread.join();
}

} // namespace unisono::tables
