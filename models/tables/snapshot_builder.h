// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record_batch.h"
#include "tables/identity_resolution.h"
#include "tables/snapshot.h"

namespace unisono::tables {

/// Collects one channel's records with ids of its own, so that channels can be read side by side.
class ChannelCollector
{
public:
    /// Figures of later than `asOf` are left out; an unknown instant takes everything.
    ChannelCollector(ChannelProfile profile, QString kind, Instant asOf);
    ~ChannelCollector();
    ChannelCollector(ChannelCollector&&) noexcept;
    ChannelCollector& operator=(ChannelCollector&&) noexcept;

    void setPull(std::int64_t pull, Instant pulledAt);
    /// The back-end's own word on itself completes the profile.
    void setProfile(const ChannelProfile& profile);
    /// Takes the batch's records of the kinds that tables hold; others are passed over. For published quantities `since` may tell
    /// from when on each row's figure has held.
    void add(const RecordBatch& batch, std::span<const std::int64_t> since = {});

private:
    friend class SnapshotBuilder;
    struct Rows;
    std::unique_ptr<Rows> m_rows;
};

/// Puts channels together into one snapshot. Ids of an earlier snapshot stay valid in the new one.
class SnapshotBuilder
{
public:
    /// `previous` may be null; its unchanged channels are handed on with `keep`.
    SnapshotBuilder(SnapshotPtr previous, Region region, Instant asOf);
    ~SnapshotBuilder();

    void keep(std::shared_ptr<const ChannelTables> channel);
    void add(ChannelCollector collector);
    /// The region's own opening hours; further batches add to them.
    void addOpeningHours(const RecordBatch& batch);
    /// The region's own counts, all of them; those of later than the snapshot's instant are left out.
    void addCounts(const RecordBatch& batch);
    SnapshotPtr finish(const std::vector<ManualMapping>& mappings);

private:
    void arrangeCollected();

    SnapshotPtr m_previous;
    std::vector<ChannelCollector> m_collected;
    std::shared_ptr<Snapshot> m_snapshot;
    std::shared_ptr<Dictionary> m_skus, m_locations, m_texts;
};

} // namespace unisono::tables
