// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record_batch.h"
#include "workspace/database.h"

namespace unisono::workspace {

/// What a merge changed.
struct MergeCounts
{
    qint64 fresh = 0, changed = 0, gone = 0;
    MergeCounts& operator+=(const MergeCounts& other);
};

/// Writes records of any kind, in two moves: stage them while a pull runs, and merge them into the truth when its last page is in.
/// Both are to be called inside a transaction. Table and column names come from shapeOf(kind) alone.
class RecordStore
{
public:
    explicit RecordStore(Database& database) : m_database(database) {}

    /// Keeps a batch aside. `pullStarted` dates figures that do not say of when they are.
    Result<void> stage(qint64 pull, Instant pullStarted, const RecordBatch& batch);

    /// Makes a pull's staged records of one kind the truth of the channel. Older versions stay readable in the history; where
    /// `enumerated`, what the pull did not name is gone (logs excepted), unless a quarantined row of the pull hides it: one that
    /// names the record, or one that names none at all.
    Result<MergeCounts> merge(qint64 pull, const QString& channel, Instant pullStarted, RecordKind kind, bool enumerated);

    /// Forgets what a pull has staged.
    Result<void> unstage(qint64 pull);
    /// Removes everything a channel ever told.
    Result<void> removeChannel(const QString& channel);

private:
    Database& m_database;
};

} // namespace unisono::workspace
