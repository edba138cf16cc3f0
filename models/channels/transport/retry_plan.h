// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/transport/transport_limits.h"
#include "domain/instant.h"

#include <QByteArray>

#include <optional>

namespace unisono::channels {

/// How long Retry-After asks to wait, as seconds or as an HTTP date; nothing where it says neither. Never negative.
std::optional<std::chrono::milliseconds> retryAfter(const QByteArray& header, Instant now);

/// An HTTP date ("Sun, 22 Nov 2026 06:13:14 GMT"); unknown where it is none.
Instant httpDate(const QByteArray& text);

/// Doubling from the first back-off, half of it by chance (`chance` in [0, 1)), never longer than the longest wait.
std::chrono::milliseconds backOff(int attempt, double chance, const TransportLimits& limits);

/// Too many requests, or not available for now: the request was not worked on.
constexpr bool asksToWait(int status)
{
    return status == 429 || status == 503;
}

} // namespace unisono::channels
