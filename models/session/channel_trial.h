// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/channel.h"

namespace unisono::session {

/// What the wizard asks of a channel before anything is stored: whether it lets us in, and its first page. Errors of the channel.
Result<channels::AccessReport> tryAccess(const channels::ChannelSettings& settings, const QString& secret);
Result<channels::Page> readFirstPage(const channels::ChannelSettings& settings, const QString& secret);

} // namespace unisono::session
