// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/workspace_reading.h"

#include "session/answer_job.h"

namespace unisono::session {

namespace {

constexpr int rememberedPulls = 500;

template<typename T>
bool kept(Result<T> from, T& to, Error& error)
{
    if (from)
        to = std::move(*from);
    else
        error = from.error();
    return from.has_value();
}

} // namespace

Result<WorkspaceReading> readWorkspace(const QString& address, tables::SnapshotPtr previous, Instant asOf, bool afterPull)
{
    Result<workspace::Workspace> workspace = workspace::Workspace::open(address, workspace::Workspace::Mode::Open);
    if (!workspace)
        return workspace.error();
    WorkspaceReading reading;
    reading.workspaceId = workspace->id();
    workspace::PullStore pulls(*workspace);
    Error error;
    const bool isRead = kept(workspace->revision(), reading.revision, error)
                        && kept(answerInventory(*workspace, std::move(previous), asOf), reading.answer, error)
                        && kept(workspace::ChannelStore(*workspace).all(), reading.channels, error)
                        && kept(pulls.latest(rememberedPulls), reading.pulls, error)
                        && kept(pulls.quarantine({}), reading.quarantine, error);
    if (!isRead)
        return error;
    if (afterPull && !asOf.isKnown())
        if (const auto recorded = recordTrend(*workspace, *reading.answer); !recorded)
            return recorded.error();
    if (!kept(pulls.trend(), reading.trend, error))
        return error;
    return reading;
}

Result<QByteArray> askRevision(const QString& address)
{
    Result<workspace::Workspace> workspace = workspace::Workspace::open(address, workspace::Workspace::Mode::ReadOnly);
    return workspace ? workspace->revision() : workspace.error();
}

} // namespace unisono::session
