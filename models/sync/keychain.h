// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

#include <memory>

namespace unisono::sync {

/// Where short secrets rest, by key. Callable from any thread; a call may wait for the user to unlock the keychain.
///
/// Errors: MissingSecret (read: nothing under that key), NoKeychain (closed or absent), TimedOut.
class Keychain
{
public:
    virtual ~Keychain() = default;

    virtual Result<QString> read(const QString& key) = 0;
    virtual Result<void> write(const QString& key, const QString& secret) = 0;
    /// Removing what is not there succeeds.
    virtual Result<void> remove(const QString& key) = 0;
};

/// The system's keychain (Secret Service, KWallet, Windows credentials), entries of service "unisono".
///
/// Needs a QCoreApplication, but nobody's event loop. Not for the thread of a window, which would freeze while the user is asked to
/// unlock the keychain. Without a session bus it answers at once.
std::shared_ptr<Keychain> systemKeychain();

} // namespace unisono::sync
