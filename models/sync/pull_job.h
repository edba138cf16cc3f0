// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/channel.h"
#include "sync/credentials.h"
#include "workspace/workspace.h"
#include "workspace/workspace_records.h"

#include <map>

namespace unisono::sync {

/// How far a channel's pull is.
struct PullStep
{
    QString channel;
    qint64 rows = 0;
    qint64 expectedRows = -1;   ///< −1 where the back-end does not say
    double rowsPerSecond = 0;
    int pages = 0;
};

/// Who wants to know how the pull goes; called in the thread that runs it.
struct PullObserver
{
    std::function<void(const QString& channel)> started = [](const QString&) {};
    std::function<void(const PullStep&)> progress = [](const PullStep&) {};
    std::function<void(const workspace::PullRecord&)> finished = [](const workspace::PullRecord&) {};
    /// Customers were read, and no keychain keeps the key of their pseudonyms: the next session will give them others.
    std::function<void()> pseudonymsWillChange = [] {};
};

/// Stops single channels; shared with the thread that presses the button.
class PullCancel
{
public:
    explicit PullCancel(const QStringList& channels);
    void cancel(const QString& channel);  ///< empty: all
    const channels::CancelFlag& flag(const QString& channel) const { return m_flags.at(channel); }

private:
    std::map<QString, channels::CancelFlag> m_flags;
};

/// Pulls channels side by side into the workspace, one writer for all. A failing channel does not stop the others; whole pages of a
/// pull that was stopped stay, and the next one continues behind them. Blocks; answers one record per channel in the given order.
/// An error means that the workspace itself could not be written.
Result<std::vector<workspace::PullRecord>> pullChannels(workspace::Workspace& workspace, Credentials& credentials,
                                                        const QStringList& channels, bool full,
                                                        std::shared_ptr<PullCancel> cancel, const PullObserver& observer);

} // namespace unisono::sync
