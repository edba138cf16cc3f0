// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <atomic>
#include <optional>

class QSemaphore;

namespace unisono::channels {

/// A place in the queue of one host, given back at the end of its life. The places are counted over the whole program, so that
/// ten channels on one server do not ask it ten times at once.
class HostSlot
{
public:
    /// Waits for a place among `places`; nothing where the flag is set first. The first caller decides how many places a host has.
    static std::optional<HostSlot> wait(const QString& host, int places, const std::atomic_bool& cancel);

    HostSlot(HostSlot&& other) noexcept : m_places(std::exchange(other.m_places, nullptr)) {}
    HostSlot& operator=(HostSlot&&) = delete;
    ~HostSlot();

private:
    explicit HostSlot(QSemaphore* places) : m_places(places) {}

    QSemaphore* m_places;
};

} // namespace unisono::channels
