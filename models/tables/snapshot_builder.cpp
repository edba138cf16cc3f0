// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/snapshot_builder.h"

#include "tables/collected_rows.h"
#include "tables/side_by_side.h"

#include <algorithm>

namespace unisono::tables {

struct ChannelCollector::Rows : CollectedRows
{
    using CollectedRows::CollectedRows;
};

ChannelCollector::ChannelCollector(ChannelProfile profile, QString kind, Instant asOf)
    : m_rows(std::make_unique<Rows>(std::move(profile), std::move(kind), asOf))
{
}

ChannelCollector::~ChannelCollector() = default;
ChannelCollector::ChannelCollector(ChannelCollector&&) noexcept = default;
ChannelCollector& ChannelCollector::operator=(ChannelCollector&&) noexcept = default;

void ChannelCollector::setPull(std::int64_t pull, Instant pulledAt)
{
    m_rows->tables.pull = pull;
    m_rows->tables.pulledAt = pulledAt;
}

void ChannelCollector::setProfile(const ChannelProfile& profile)
{
    m_rows->tables.profile = profile;
}

void ChannelCollector::add(const RecordBatch& batch, std::span<const std::int64_t> since)
{
    m_rows->add(batch, since);
}

SnapshotBuilder::SnapshotBuilder(SnapshotPtr previous, Region region, Instant asOf)
    : m_previous(std::move(previous)), m_snapshot(std::make_shared<Snapshot>())
{
    m_snapshot->region = std::move(region);
    m_snapshot->asOf = asOf;
    const auto copied = [this](auto member) {
        return m_previous ? std::make_shared<Dictionary>(*(m_previous.get()->*member)) : std::make_shared<Dictionary>();
    };
    m_skus = copied(&Snapshot::skus);
    m_locations = copied(&Snapshot::locations);
    m_texts = copied(&Snapshot::texts);
}

SnapshotBuilder::~SnapshotBuilder() = default;

void SnapshotBuilder::keep(std::shared_ptr<const ChannelTables> channel)
{
    m_snapshot->channels.push_back(std::move(channel));
}

void SnapshotBuilder::add(ChannelCollector collector)
{
    collector.m_rows->join(*m_skus, *m_locations, *m_texts);
    m_collected.push_back(std::move(collector));
}

void SnapshotBuilder::arrangeCollected()
{
    const std::size_t kept = m_snapshot->channels.size();
    m_snapshot->channels.resize(kept + m_collected.size());
    sideBySide(m_collected.size(), [&](std::size_t at) {
        m_snapshot->channels[kept + at] = m_collected[at].m_rows->arranged(m_skus->size());
        m_collected[at].m_rows.reset();
    });
    m_collected.clear();
}

void SnapshotBuilder::addOpeningHours(const RecordBatch& batch)
{
    ChannelCollector calendar({}, {}, {});
    calendar.add(batch);
    const auto told = calendar.m_rows->finish(*m_skus, *m_locations, *m_texts)->openingHours;
    if (!told)
        return;
    auto joined = std::make_shared<OpeningHoursTable>(m_snapshot->openingHours ? *m_snapshot->openingHours : OpeningHoursTable());
    const auto append = [&](auto column) {
        auto& all = joined.get()->*column;
        all.insert(all.end(), (told.get()->*column).begin(), (told.get()->*column).end());
    };
    append(&OpeningHoursTable::location);
    append(&OpeningHoursTable::weekday);
    append(&OpeningHoursTable::opens);
    append(&OpeningHoursTable::closes);
    append(&OpeningHoursTable::validFrom);
    append(&OpeningHoursTable::validTo);
    m_snapshot->openingHours = std::move(joined);
}

void SnapshotBuilder::addCounts(const RecordBatch& batch)
{
    ChannelCollector counts({}, {}, m_snapshot->asOf);
    counts.add(batch);
    m_snapshot->counts = counts.m_rows->finish(*m_skus, *m_locations, *m_texts)->counts;
}

SnapshotPtr SnapshotBuilder::finish(const std::vector<ManualMapping>& mappings)
{
    arrangeCollected();
    std::ranges::sort(m_snapshot->channels, {}, [](const auto& channel) { return channel->profile.id; });
    m_snapshot->identity = resolveIdentity(m_snapshot->channels, *m_skus, *m_locations, *m_texts, mappings);
    m_snapshot->skus = m_skus;
    m_snapshot->locations = m_locations;
    m_snapshot->texts = m_texts;
    return m_snapshot;
}

} // namespace unisono::tables
