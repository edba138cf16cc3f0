// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/last_lines.h"

#include <algorithm>

namespace unisono {

LastLines& LastLines::instance()
{
    static LastLines lines;
    return lines;
}

void LastLines::add(std::string_view line) noexcept
{
    const std::size_t at = m_added.load(std::memory_order_relaxed);
    Line& place = m_lines[at % kept];
    place.size = std::min(line.size(), lineBytes);
    std::copy_n(line.data(), place.size, place.text.data());
    m_added.store(at + 1, std::memory_order_release);
}

} // namespace unisono
