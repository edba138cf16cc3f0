// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/workspace.h"
#include "workspace/workspace_records.h"

namespace unisono::workspace {

/// The channels of a workspace. Nothing secret passes here.
class ChannelStore
{
public:
    explicit ChannelStore(Workspace& workspace) : m_database(workspace.database()) {}

    Result<std::vector<ChannelRecord>> all();
    Result<ChannelRecord> one(const QString& id);   ///< UnknownChannel where there is none
    Result<void> add(const ChannelRecord& channel); ///< AlreadyExists where the id is taken
    Result<void> setProfile(const QString& id, const ChannelProfile& profile);
    /// How it is reached from now on; the next pull is a full one.
    Result<void> setOptions(const QString& id, const QString& kind, const QJsonObject& options);
    /// Removes the channel with everything it told.
    Result<void> remove(const QString& id);

private:
    Database& m_database;
};

QByteArray profileToJson(const ChannelProfile& profile);
ChannelProfile profileFromJson(const QByteArray& json);

} // namespace unisono::workspace
