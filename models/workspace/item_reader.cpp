// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/snapshot_reader.h"

#include "workspace/bulk.h"

#include <algorithm>

namespace unisono::workspace {

namespace {

Decimal decimalOf(const BulkRow& row, int column)
{
    return Decimal::fromRaw(row.number(column));
}

Instant instantOf(const BulkRow& row, int column)
{
    return Instant::fromMilliseconds(row.number(column));
}

QString textOf(const BulkRow& row, int column)
{
    const std::string_view text = row.text(column);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

Result<void> readLevels(Database& database, const QVariantList& code, std::vector<tables::ItemRecord::Level>& levels)
{
    const QString columns = QStringLiteral("told_by, location, on_hand, committed, reserved, unsellable, safety, since, ");
    return readRows(database,
                    QStringLiteral("SELECT %1NULL FROM stock WHERE told_by = ? AND sku = ? UNION ALL SELECT %1gone_at FROM "
                                   "stock_history WHERE told_by = ? AND sku = ?")
                        .arg(columns),
                    code + code, [&](const BulkRow& row) {
                        const Quantity onHand = decimalOf(row, 2);
                        const Quantity available =
                            onHand - decimalOf(row, 3) - decimalOf(row, 4) - decimalOf(row, 5) - decimalOf(row, 6);
                        levels.push_back({textOf(row, 0), textOf(row, 1), onHand, available, instantOf(row, 7), instantOf(row, 8)});
                    });
}

Result<void> readPublished(Database& database, const QVariantList& code, std::vector<tables::ItemRecord::Published>& published)
{
    return readRows(database,
                    QStringLiteral("SELECT told_by, quantity, since, NULL FROM published WHERE told_by = ? AND sku = ? UNION "
                                   "ALL SELECT told_by, quantity, since, gone_at FROM published_history WHERE told_by = ? AND "
                                   "sku = ?"),
                    code + code, [&](const BulkRow& row) {
                        published.push_back({textOf(row, 0), decimalOf(row, 1), instantOf(row, 2), instantOf(row, 3)});
                    });
}

Result<void> readMovements(Database& database, const QVariantList& code, std::vector<tables::ItemRecord::Movement>& movements)
{
    return readRows(database,
                    QStringLiteral("SELECT told_by, location, kind, reference, quantity, at FROM movements WHERE told_by = ? "
                                   "AND sku = ?"),
                    code, [&](const BulkRow& row) {
                        movements.push_back({textOf(row, 0), textOf(row, 1), textOf(row, 2), textOf(row, 3), decimalOf(row, 4),
                                             instantOf(row, 5)});
                    });
}

Result<void> readPrices(Database& database, const QVariantList& code, std::vector<tables::ItemRecord::Price>& prices)
{
    return readRows(database,
                    QStringLiteral("SELECT told_by, currency, price, CASE WHEN kind = 'promotion' THEN 1 ELSE 0 END, valid_from, "
                                   "valid_to FROM prices WHERE told_by = ? AND sku = ? AND location = '' AND kind <> 'personal' "
                                   "ORDER BY valid_from"),
                    code, [&](const BulkRow& row) {
                        prices.push_back({textOf(row, 0), textOf(row, 1), decimalOf(row, 2), row.number(3) == 1, instantOf(row, 4),
                                          instantOf(row, 5)});
                    });
}

Result<void> readPulls(Database& database, std::vector<tables::ItemRecord::Pull>& pulls)
{
    return readRows(database,
                    QStringLiteral("SELECT channel, COALESCE(finished_at, started_at), CASE WHEN state = 'complete' THEN 1 "
                                   "ELSE 0 END FROM pull"),
                    {}, [&](const BulkRow& row) {
                        pulls.push_back({textOf(row, 0), instantOf(row, 1), row.number(2) == 1});
                    });
}

} // namespace

Result<tables::ItemRecord> SnapshotReader::readItem(const QString& sku, const std::vector<std::pair<QString, QString>>& codes)
{
    Database& database = m_workspace.database();
    tables::ItemRecord item;
    item.sku = sku;
    for (const auto& [channel, own] : codes) {
        const QVariantList code{channel, own};
        if (const auto done = readLevels(database, code, item.levels); !done)
            return done.error();
        if (const auto done = readPublished(database, code, item.published); !done)
            return done.error();
        if (const auto done = readMovements(database, code, item.movements); !done)
            return done.error();
        if (const auto done = readPrices(database, code, item.prices); !done)
            return done.error();
    }
    if (const auto done = readPulls(database, item.pulls); !done)
        return done.error();
    const auto byInstant = [](auto& list) { std::ranges::stable_sort(list, {}, [](const auto& entry) { return entry.at; }); };
    byInstant(item.levels);
    byInstant(item.published);
    byInstant(item.movements);
    byInstant(item.pulls);
    return item;
}

} // namespace unisono::workspace
