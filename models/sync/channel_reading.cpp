// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/channel_reading.h"

#include "channels/channel_registry.h"
#include "sync/credentials.h"
#include "sync/profile_completion.h"

#include <algorithm>

namespace unisono::sync {

namespace {

constexpr std::size_t mostOffered = 4;

} // namespace

void ChannelReading::ask()
{
    m_error = askForPages();
    {
        const std::lock_guard lock(m_mutex);
        m_isOver = true;
    }
    m_changed.notify_all();
    collectOffered();
}

std::optional<Error> ChannelReading::askForPages()
{
    const QString secret = qEnvironmentVariable(Credentials::environmentName(m_settings.id).toLatin1().constData());
    Result<std::unique_ptr<channels::Channel>> channel = channels::makeChannel(m_settings, secret);
    if (!channel)
        return channel.error();
    const channels::CancelFlag never = false;
    QByteArray cursor;
    for (bool last = false; !last;) {
        Result<channels::Page> page = (*channel)->pull(cursor, never);
        if (!page)
            return page.error();
        cursor = page->next;
        last = page->last;
        offer(std::move(*page));
    }
    return std::nullopt;
}

void ChannelReading::offer(channels::Page page)
{
    bool isLeftToHelper = false;
    {
        const std::lock_guard lock(m_mutex);
        m_offered.push_back(std::move(page));
        isLeftToHelper = m_hasHelper && m_offered.size() <= mostOffered;
    }
    m_changed.notify_all();
    if (!isLeftToHelper)
        collectOffered();
}

void ChannelReading::help()
{
    std::unique_lock lock(m_mutex);
    if (std::exchange(m_hasHelper, true))
        return;
    for (;;) {
        m_changed.wait(lock, [this] { return m_isOver || !m_offered.empty(); });
        if (m_offered.empty())
            return;
        lock.unlock();
        collectOffered();
        lock.lock();
    }
}

std::optional<channels::Page> ChannelReading::takeOffered()
{
    const std::lock_guard lock(m_mutex);
    if (m_offered.empty())
        return std::nullopt;
    channels::Page page = std::move(m_offered.front());
    m_offered.pop_front();
    return page;
}

/// Pages are taken and collected under one lock, so that they stay in their order whoever collects.
void ChannelReading::collectOffered()
{
    const std::lock_guard lock(m_collecting);
    while (std::optional<channels::Page> page = takeOffered())
        collect(std::move(*page));
}

void ChannelReading::collect(channels::Page page)
{
    if (!m_collector)
        m_collector.emplace(m_settings.profile, m_settings.kind, m_limit);
    if (page.profile)
        m_collector->setProfile(completed(m_settings.profile, *page.profile));
    for (const RecordBatch& batch : page.batches)
        m_collector->add(batch);
    std::ranges::move(page.rejected, std::back_inserter(m_rejected));
}

} // namespace unisono::sync
