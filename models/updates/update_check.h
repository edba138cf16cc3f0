// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/channel.h"
#include "channels/transport/transport_limits.h"
#include "updates/update_notice.h"
#include "updates/update_source.h"

namespace unisono::updates {

/// A notice is a few lines: whoever sends more, or takes longer, is not waited for, and nobody is asked twice.
channels::TransportLimits noticeLimits();

/// Asks for the notice and its signature, blocking in the calling thread. Two GET requests are all that is sent: they tell neither the
/// version, nor the language, nor anything that could be known again. WrongUse or InsecureAddress for an address that is none, NotFound and
/// UnexpectedAnswer where something else is there, Corrupt where the notice is not signed by the owner of the key, Malformed where it is
/// signed and makes no sense, and what the transport says.
Result<UpdateNotice> askForUpdate(const UpdateSource& source, const channels::CancelFlag& cancel,
                                  const channels::TransportLimits& limits = noticeLimits());

} // namespace unisono::updates
