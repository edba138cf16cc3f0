// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/channel.h"
#include "tables/snapshot_builder.h"

#include <condition_variable>
#include <deque>
#include <mutex>

namespace unisono::sync {

/// One channel on its way from pages into tables. One thread asks for the pages; it collects them, too, unless a second one helps.
class ChannelReading
{
public:
    ChannelReading(channels::ChannelSettings settings, Instant limit) : m_settings(std::move(settings)), m_limit(limit) {}

    /// Reads the channel from its first page to its last.
    void ask();
    /// Collects pages while another thread asks; returns at once where there are none to come, or where somebody helps already.
    void help();

    /// Once all are done:
    const QString& channel() const { return m_settings.id; }
    const std::optional<Error>& error() const { return m_error; }
    std::vector<RejectedRow>& rejected() { return m_rejected; }
    tables::ChannelCollector& collector() { return *m_collector; }

private:
    std::optional<Error> askForPages();
    void offer(channels::Page page);
    std::optional<channels::Page> takeOffered();
    void collectOffered();
    void collect(channels::Page page);

    channels::ChannelSettings m_settings;
    Instant m_limit;
    std::optional<Error> m_error;

    std::mutex m_mutex;  ///< of what follows
    std::condition_variable m_changed;
    std::deque<channels::Page> m_offered;
    bool m_isOver = false;
    bool m_hasHelper = false;

    std::mutex m_collecting;  ///< of what follows; taken before m_mutex
    std::optional<tables::ChannelCollector> m_collector;
    std::vector<RejectedRow> m_rejected;
};

} // namespace unisono::sync
