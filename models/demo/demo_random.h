// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace unisono::demo {

/// SplitMix64's finaliser: every bit of the result depends on every bit of the input.
constexpr std::uint64_t mixed(std::uint64_t value)
{
    value += 0x9e37'79b9'7f4a'7c15ULL;
    value = (value ^ (value >> 30)) * 0xbf58'476d'1ce4'e5b9ULL;
    value = (value ^ (value >> 27)) * 0x94d0'49bb'1331'11ebULL;
    return value ^ (value >> 31);
}

/// What a stream of random figures is for, so that two streams of one item never run alike.
enum class Stream : std::uint64_t {
    Product = 1,
    Popularity,
    Range,
    Level,
    FreshRow,
    Published,
    PublishedAt,
    Fault,
    Movement,
    MovementStart,
    Price,
    Order,
    OpenLine,
    Journey,
    Supply,
    Customer,
    History,
    Roster,
    Place,
};

constexpr std::uint64_t streamSeed(std::uint64_t seed, Stream purpose, std::uint64_t a = 0, std::uint64_t b = 0)
{
    return mixed(mixed(mixed(seed ^ (static_cast<std::uint64_t>(purpose) << 56)) ^ a) ^ (b << 32));
}

/// A stream of figures in integer arithmetic only, the same on every machine.
class Random
{
public:
    explicit constexpr Random(std::uint64_t state) : m_state(state) {}
    constexpr Random(std::uint64_t seed, Stream purpose, std::uint64_t a = 0, std::uint64_t b = 0)
        : m_state(streamSeed(seed, purpose, a, b))
    {
    }

    constexpr std::uint64_t next()
    {
        m_state += 0x9e37'79b9'7f4a'7c15ULL;
        return mixed(m_state);
    }
    /// 0 … bound − 1.
    constexpr int below(int bound)
    {
        return static_cast<int>(((next() >> 32) * static_cast<std::uint64_t>(bound)) >> 32);
    }
    /// low … high, both included.
    constexpr int between(int low, int high) { return low + below(high - low + 1); }
    constexpr bool chance(int percent) { return below(100) < percent; }

private:
    std::uint64_t m_state;
};

} // namespace unisono::demo
