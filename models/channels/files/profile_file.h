// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/channel_profile.h"
#include "domain/result.h"

#include <QByteArray>

namespace unisono::channels {

/// Understands channel.json. Fault::Malformed names the file and the key whose value has the wrong type, is no number, or makes
/// no sense (a negative SLA, an unknown time zone). Keys it does not know are ignored, null says nothing.
Result<ChannelProfile> readProfileFile(const QByteArray& content);

} // namespace unisono::channels
