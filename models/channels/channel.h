// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/page.h"
#include "domain/result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <atomic>
#include <memory>

namespace unisono::channels {

/// How a channel instance is reached. Everything here may be stored and shown; the secret travels apart and is never written.
struct ChannelSettings
{
    QString id;           ///< "web-fr"; unique in the workspace
    QString kind;         ///< "files", "database", "vendure"
    QJsonObject options;  ///< of the kind, e.g. {"path": …}, {"url": …, "user": …}
    ChannelProfile profile;
};

/// What the credentials may and may not do, as far as the back-end tells.
struct AccessReport
{
    QString account;              ///< who we are there; empty where there is no notion of it
    std::vector<RecordKind> readable;
    QStringList places;           ///< what was found: files, queries, shops
    bool mayWrite = false;        ///< more rights than needed: the manager is told
};

/// Asked between and during requests; set from another thread.
using CancelFlag = std::atomic_bool;

/// A back-end, asked page by page. The contract of every channel kind:
///
/// - It only reads. It lives in one thread, blocks there, and keeps no state between calls that the cursor does not hold.
/// - `pull` answers with exactly one page or one error. An empty cursor begins a full pull; any other cursor was handed out by
///   an earlier page of the same kind, and continues exactly behind that page, also in another process a day later.
/// - A page is small enough to hold in memory (some 10 000 rows). Pages may overlap: the same record may come twice.
///   `Page::last` ends the pull; its `next` cursor begins the following incremental pull.
/// - What cannot be read lands in `Page::rejected`, and the rest of the page is taken. Unknown fields are ignored, missing
///   ones are unknown, an unexpected shape is a rejected page with a reason.
/// - A set cancel flag makes it return Fault::Cancelled soon.
class Channel
{
public:
    virtual ~Channel() = default;

    /// Tries the credentials without pulling anything large.
    virtual Result<AccessReport> test(const CancelFlag& cancel) = 0;
    virtual Result<Page> pull(const QByteArray& cursor, const CancelFlag& cancel) = 0;
};

} // namespace unisono::channels
