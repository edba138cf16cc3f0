// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <thread>
#include <vector>

namespace unisono::analysis {

/// Splits [0, count) into as many ranges as there are processors and runs work(part, begin, end) on each; returns when all are done.
template<typename Work>
void inParts(std::size_t count, std::size_t parts, Work&& work)
{
    std::vector<std::thread> threads;
    for (std::size_t part = 1; part < parts; ++part)
        threads.emplace_back([&work, part, parts, count] { work(part, count * part / parts, count * (part + 1) / parts); });
    work(std::size_t{0}, std::size_t{0}, count / parts);
    for (std::thread& thread : threads)
        thread.join();
}

/// One part for small work, else one per processor.
inline std::size_t partsFor(std::size_t count)
{
    return count < 2000 ? 1 : std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, 8);
}

} // namespace unisono::analysis
