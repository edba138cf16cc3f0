// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include <QtGlobal>

namespace unisono::channels {

/// How long and how much a transport bears with a host.
struct TransportLimits
{
    std::chrono::milliseconds connecting{10'000};   ///< until the request is on its way
    std::chrono::milliseconds silence{30'000};      ///< without a byte in either direction
    std::chrono::milliseconds whole{600'000};       ///< one attempt from end to end
    std::chrono::milliseconds firstBackOff{500};    ///< doubled at every further attempt, with jitter
    std::chrono::milliseconds longestWait{120'000}; ///< a host that asks for more is left alone
    int attempts = 4;
    int redirects = 3;
    int perHost = 4;                                ///< requests at once to one host, over the whole program
    qint64 answerBytes = 256 * 1024 * 1024;         ///< unpacked
};

} // namespace unisono::channels
