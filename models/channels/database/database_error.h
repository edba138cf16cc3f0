// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/database/database_address.h"

class QSqlError;

namespace unisono::channels {

/// What a driver's error means. Connecting: AccessRefused, Unreachable, TimedOut, InsecureAddress, WrongCertificate, Locked, Corrupt,
/// NotReadable. Asking: the same, ServerFault, and Malformed where the query itself is wrong. `secret` never shows in the detail.
Error connectError(const QSqlError& error, const DatabaseAddress& address, const QString& secret);
Error queryError(const QSqlError& error, const DatabaseAddress& address, const QString& subject);

} // namespace unisono::channels
