// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/count_job.h"

#include "session/item_codes.h"
#include "sync/count_file.h"
#include "workspace/count_store.h"
#include "workspace/snapshot_reader.h"

#include <QHash>

#include <tuple>

namespace unisono::session {

namespace {

namespace f = field::count;

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// What the books said of a record at an instant.
class Books
{
public:
    explicit Books(workspace::Workspace& workspace) : m_workspace(workspace) {}

    Result<Quantity> onHand(const QString& sku, std::string_view location, Instant at)
    {
        if (!m_snapshot) {
            Result<tables::SnapshotPtr> read = workspace::SnapshotReader(m_workspace).read(nullptr);
            if (!read)
                return read.error();
            m_snapshot = std::move(*read);
        }
        if (const auto known = m_items.constFind(sku); known == m_items.cend()) {
            const auto item = workspace::SnapshotReader(m_workspace).readItem(sku, codesOf(*m_snapshot, sku));
            if (!item)
                return item.error();
            m_items.insert(sku, *item);
        }
        return levelAt(m_items[sku], m_snapshot->locations->find(location), at);
    }

private:
    tables::LocationId placeOf(const tables::ItemRecord::Level& level) const
    {
        const tables::LocationId own = m_snapshot->locations->find(level.location.toStdString());
        for (std::size_t c = 0; c < m_snapshot->channels.size(); ++c)
            if (m_snapshot->channels[c]->profile.id == level.channel)
                return m_snapshot->identity.commonLocation(c, own);
        return own;
    }

    /// The newest figure of every channel; of these the most complete, then the freshest, as for the position of today.
    Quantity levelAt(const tables::ItemRecord& item, tables::LocationId location, Instant at) const
    {
        QHash<QString, const tables::ItemRecord::Level*> newest;
        for (const tables::ItemRecord::Level& level : item.levels)
            if (level.at <= at && (!level.goneAt.isKnown() || level.goneAt > at) && placeOf(level) == location)
                newest[level.channel] = &level;
        const tables::ItemRecord::Level* best = nullptr;
        for (const tables::ItemRecord::Level* level : newest)
            if (!best || std::tuple(level->available.isKnown(), level->at, best->channel)
                             > std::tuple(best->available.isKnown(), best->at, level->channel))
                best = level;
        return best ? best->onHand : Quantity();
    }

    workspace::Workspace& m_workspace;
    tables::SnapshotPtr m_snapshot;
    QHash<QString, tables::ItemRecord> m_items;
};

qint64 dropEmpty(RecordBatch& batch)
{
    std::vector<std::size_t> empty;
    for (std::size_t row = 0; row < batch.size(); ++row)
        if (batch.decimal(f::counted, row).isUnknown())
            empty.push_back(row);
    batch.dropRows(empty);
    return static_cast<qint64>(empty.size());
}

} // namespace

Result<CountImport> importCounts(workspace::Workspace& workspace, const QString& path)
{
    const Result<Region> region = workspace.region();
    if (!region)
        return region.error();
    Result<sync::CountFile> file = sync::readCountFile(path, *region);
    if (!file)
        return file.error();
    CountImport result;
    Books books(workspace);
    qint64 rows = 0;
    for (RecordBatch& batch : file->counts) {
        result.notFilledIn += dropEmpty(batch);
        rows += static_cast<qint64>(batch.size());
        for (std::size_t row = 0; row < batch.size(); ++row) {
            if (batch.decimal(f::recorded, row).isKnown())
                continue;
            const Result<Quantity> level =
                books.onHand(textOf(batch.text(f::sku, row)), batch.text(f::location, row), batch.instant(f::at, row));
            if (!level)
                return level.error();
            batch.setDecimal(row, f::recorded, *level);
            result.withoutRecord += level->isUnknown() ? 1 : 0;
        }
    }
    const auto taken = workspace::CountStore(workspace).add(file->counts, file->rejected, file->source, Instant::now());
    if (!taken)
        return taken.error();
    result.fresh = taken->fresh;
    result.changed = taken->changed;
    result.known = rows - taken->fresh - taken->changed;
    result.rejected = std::move(file->rejected);
    return result;
}

} // namespace unisono::session
