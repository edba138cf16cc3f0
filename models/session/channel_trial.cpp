// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/channel_trial.h"

#include "channels/channel_registry.h"

namespace unisono::session {

Result<channels::AccessReport> tryAccess(const channels::ChannelSettings& settings, const QString& secret)
{
    Result<std::unique_ptr<channels::Channel>> channel = channels::makeChannel(settings, secret);
    if (!channel)
        return channel.error();
    const channels::CancelFlag never = false;
    return (*channel)->test(never);
}

Result<channels::Page> readFirstPage(const channels::ChannelSettings& settings, const QString& secret)
{
    Result<std::unique_ptr<channels::Channel>> channel = channels::makeChannel(settings, secret);
    if (!channel)
        return channel.error();
    const channels::CancelFlag never = false;
    return (*channel)->pull({}, never);
}

} // namespace unisono::session
