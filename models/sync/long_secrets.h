// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/keychain.h"

namespace unisono::sync {

/// Secrets of any length in a keychain whose entries may be short (2560 bytes on Windows): beyond 2000 bytes of UTF-8 the
/// entry holds the number of parts and a check value, and the parts lie under "<key>#1", "<key>#2" …
class LongSecrets
{
public:
    explicit LongSecrets(Keychain& keychain) : m_keychain(keychain) {}

    /// MissingSecret also where parts are missing or of different secrets, as after an interrupted write.
    Result<QString> read(const QString& key);
    Result<void> write(const QString& key, const QString& secret);
    Result<void> remove(const QString& key);

private:
    int partsOf(const QString& key);
    Result<void> removeParts(const QString& key, int first, int last);

    Keychain& m_keychain;
};

} // namespace unisono::sync
