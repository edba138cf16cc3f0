// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/channel_profile.h"

namespace unisono::sync {

/// What the back-end tells of itself completes what is known of the channel: what it does not say stays.
ChannelProfile completed(ChannelProfile known, const ChannelProfile& told);

} // namespace unisono::sync
