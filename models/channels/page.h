// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/channel_profile.h"
#include "domain/record_batch.h"
#include "domain/rejected_row.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace unisono::channels {

/// What one request of a channel brought: records by kind, the rows that could not be read, and where to go on.
struct Page
{
    std::vector<RecordBatch> batches;
    std::vector<RejectedRow> rejected;
    /// Where the next request goes on; after the last page, where the next incremental pull begins.
    QByteArray next;
    bool last = true;
    /// Kinds that this pull, begun from an empty cursor, enumerates completely: what it does not name is gone.
    std::vector<RecordKind> enumerated;
    /// How many rows the whole pull will bring, where the back-end says so.
    std::optional<qint64> expectedRows;
    /// What the back-end tells of itself (currency, taxes, scope); empty fields say nothing.
    std::optional<ChannelProfile> profile;
};

} // namespace unisono::channels
