// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/keychain.h"

#include <functional>

class QObject;

namespace unisono::sync {

/// The secrets of one workspace's channels: from the environment (which wins), from the keychain, or, where there is no
/// keychain, as told in this session. Never in a file, never in the log. Copies share what they hold; callable from any thread.
class Credentials
{
public:
    enum class Kept { InKeychain, ForThisSession };

    explicit Credentials(const QString& workspaceId, std::shared_ptr<Keychain> keychain = systemKeychain());

    /// "UNISONO_SECRET_WEB_FR" for "web-fr".
    static QString environmentName(const QString& channel);

    /// MissingSecret where none is known, NoKeychain where it could not even be looked up, TimedOut. May wait: see systemKeychain.
    Result<QString> read(const QString& channel) const;
    /// Replaces what was kept before. May wait.
    Kept keep(const QString& channel, const QString& secret);
    /// Keeps the secret in memory only. Never waits.
    void keepForThisSession(const QString& channel, const QString& secret);
    /// Removes it from the session and from the keychain. May wait.
    Result<void> forget(const QString& channel);
    /// Whether the channel's secret is only known until the program ends.
    bool isForThisSession(const QString& channel) const;

    /// The same for the thread of a window: the answer arrives in the context's thread, and not at all after its death.
    void readLater(const QString& channel, QObject* context, std::function<void(Result<QString>)> done) const;
    void keepLater(const QString& channel, const QString& secret, QObject* context, std::function<void(Kept)> done);

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace unisono::sync
