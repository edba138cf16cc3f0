// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record_batch.h"
#include "workspace/workspace.h"
#include "workspace/workspace_records.h"

namespace unisono::workspace {

/// Pulls and their atomicity. While a pull runs, its pages wait aside with their cursor; its last page and the merge into the truth
/// are one transaction. Killed at any instant, the workspace holds the last complete pull and the pages of the open one.
/// Two programs that pull one channel share its open pull; the first to end it ends it, and the other is told Locked.
class PullStore
{
public:
    explicit PullStore(Workspace& workspace) : m_database(workspace.database()) {}

    /// An open pull and where it goes on.
    struct Open
    {
        PullRecord record;
        QByteArray cursor;  ///< empty at the beginning of a full pull
        bool isResumed = false;
    };
    /// Continues the channel's interrupted pull, or begins a new one (from its incremental cursor unless `full`).
    Result<Open> begin(const QString& channel, bool full, Instant now);

    /// One page: its records, its unreadable rows, its cursor; in one transaction.
    Result<void> stage(const PullRecord& pull, const std::vector<RecordBatch>& batches,
                       const std::vector<RejectedRow>& rejected, const QByteArray& next,
                       const std::vector<RecordKind>& enumerated);

    /// Makes the staged pages the truth; the cursor becomes where the next incremental pull begins.
    Result<PullRecord> complete(qint64 pull, Instant now);
    /// Ends a pull that did not finish; its pages stay for the next one to continue.
    Result<PullRecord> interrupt(qint64 pull, PullState state, const std::optional<Error>& error, Instant now);
    /// Forgets an open pull and its pages.
    Result<void> discard(qint64 pull);

    Result<std::vector<PullRecord>> latest(int count);                      ///< of channels, newest first
    Result<std::vector<QuarantinedRow>> quarantine(const QString& channel); ///< of the last pull (the region: of every source); empty: all
    Result<void> addTrendPoint(const FindingTrendPoint& point);
    Result<std::vector<FindingTrendPoint>> trend();
    Result<void> mapIdentity(const IdentityMapping& mapping, Instant now);
    Result<std::vector<IdentityMapping>> identityMappings();

private:
    Result<PullRecord> record(qint64 pull);
    Result<void> expectOpen(qint64 pull); ///< within a transaction, which then holds the right to write

    Database& m_database;
};

} // namespace unisono::workspace
