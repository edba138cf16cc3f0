// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <atomic>
#include <cstddef>
#include <string_view>

namespace unisono {

/// The last lines of the log in memory that never moves, so that a dying program can still write them down. One thread adds at a time;
/// reading takes no lock and no memory and may happen in a signal handler: the worst that comes of it is one line cut short.
class LastLines
{
public:
    static constexpr std::size_t kept = 60;
    static constexpr std::size_t lineBytes = 320; ///< what is longer is cut

    static LastLines& instance();

    void add(std::string_view line) noexcept;

    /// Calls take(const char*, size) for every line, the oldest first.
    template<typename Take>
    void forEach(Take take) const noexcept
    {
        const std::size_t end = m_added.load(std::memory_order_acquire);
        for (std::size_t at = end > kept ? end - kept : 0; at < end; ++at) {
            const Line& line = m_lines[at % kept];
            take(line.text.data(), line.size);
        }
    }

private:
    struct Line
    {
        std::array<char, lineBytes> text;
        std::size_t size = 0;
    };

    std::array<Line, kept> m_lines{};
    std::atomic_size_t m_added = 0;
};

} // namespace unisono
