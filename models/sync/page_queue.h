// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/page.h"
#include "domain/result.h"

#include <condition_variable>
#include <deque>
#include <mutex>

namespace unisono::sync {

/// What a reading thread hands to the writer: a page of one channel, or why there is none.
struct Arrival
{
    std::size_t channel = 0;
    Result<channels::Page> page;
};

/// Carries pages from the readers to the one writer; readers wait while it is full, so memory stays bounded.
class PageQueue
{
public:
    explicit PageQueue(std::size_t capacity) : m_capacity(capacity) {}

    /// False where nobody wants pages any more.
    bool put(Arrival arrival)
    {
        std::unique_lock lock(m_mutex);
        m_hasRoom.wait(lock, [this] { return m_arrivals.size() < m_capacity || m_closed; });
        if (m_closed)
            return false;
        m_arrivals.push_back(std::move(arrival));
        m_hasPage.notify_one();
        return true;
    }
    Arrival take()
    {
        std::unique_lock lock(m_mutex);
        m_hasPage.wait(lock, [this] { return !m_arrivals.empty(); });
        Arrival arrival = std::move(m_arrivals.front());
        m_arrivals.pop_front();
        m_hasRoom.notify_one();
        return arrival;
    }
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        m_hasRoom.notify_all();
    }

private:
    std::size_t m_capacity;
    std::mutex m_mutex;
    std::condition_variable m_hasPage, m_hasRoom;
    std::deque<Arrival> m_arrivals;
    bool m_closed = false;
};

} // namespace unisono::sync
