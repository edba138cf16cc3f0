// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/channel.h"
#include "channels/database/database_mapping.h"

namespace unisono::channels {

class DatabaseConnection;
class DatabasePull;

/// A database that is only read: one query per record kind, named by a mapping.
///
/// Options: "dsn" (see DatabaseAddress), "mapping" (see DatabaseMapping), "base" (folder of relative paths), "user" (where
/// the dsn has none), "timeout_seconds" (the longest single answer; 120). Instants without offset are the profile's local time.
///
/// A full query enumerates its record kind; `enumerated` names all that the pull has completed so far. Between two pages the query
/// stays open, on SQLite with its lock on the file (a till that writes without WAL waits), unless the mapping names a key.
class DatabaseChannel : public Channel
{
public:
    DatabaseChannel(const ChannelSettings& settings, const QString& secret);
    ~DatabaseChannel() override;

    /// Places are "stock: ok" or "orders: error: …" for every query.
    Result<AccessReport> test(const CancelFlag& cancel) override;
    Result<Page> pull(const QByteArray& cursor, const CancelFlag& cancel) override;

private:
    Result<DatabaseMapping> mapping() const;
    Result<std::unique_ptr<DatabaseConnection>> connect() const;

    ChannelSettings m_settings;
    QString m_secret;
    std::unique_ptr<DatabasePull> m_pull;
};

} // namespace unisono::channels
