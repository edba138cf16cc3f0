// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record_batch.h"
#include "tables/collected_orders.h"
#include "tables/collected_promotions.h"
#include "tables/collected_stock.h"
#include "tables/snapshot.h"

#include <unordered_map>

namespace unisono::tables {

/// One channel's rows while they are collected, under ids of the channel's own dictionaries.
class CollectedRows
{
public:
    CollectedRows(ChannelProfile profile, QString kind, Instant asOf);

    void add(const RecordBatch& batch, std::span<const std::int64_t> since);
    /// Finds the common ids of the own ones; one channel after the other, so that ids do not depend on who was read first.
    void join(Dictionary& skus, Dictionary& locations, Dictionary& texts);
    /// Every table under common ids and ordered by SKU. Channels that have joined may be arranged side by side.
    std::shared_ptr<const ChannelTables> arranged(std::size_t skuCount);
    /// Both at once.
    std::shared_ptr<const ChannelTables> finish(Dictionary& skus, Dictionary& locations, Dictionary& texts);

    ChannelTables tables;

private:
    bool isLater(Instant figure) const { return m_asOf.isKnown() && figure > m_asOf; }
    /// Rows whose figure is not of later than the instant asked for.
    std::vector<std::uint32_t> notLater(std::span<const std::int64_t> figures) const;

    void addStock(const RecordBatch& batch);
    void addSupply(const RecordBatch& batch);
    void addPublished(const RecordBatch& batch, std::span<const std::int64_t> since);
    void addMovements(const RecordBatch& batch);
    void addOpenLines(const RecordBatch& batch);
    void addPromises(const RecordBatch& batch);
    void addPrices(const RecordBatch& batch);
    void addProducts(const RecordBatch& batch);
    void addProductTexts(const RecordBatch& batch);
    void addLocations(const RecordBatch& batch);

    Instant m_asOf;
    Dictionary m_skus, m_locations, m_texts;
    CommonIds m_common;
    std::optional<CollectedStock> m_stock;
    std::shared_ptr<SupplyTable> m_supply;
    std::shared_ptr<PublishedTable> m_published;
    std::shared_ptr<MovementTable> m_movements;
    std::shared_ptr<OpenLineTable> m_openLines;
    std::vector<Dictionary::Id> m_lineOrder; ///< of each open line, in m_orders
    Dictionary m_orders;
    std::unordered_map<Dictionary::Id, Instant> m_promises;
    std::shared_ptr<PriceTable> m_prices;
    std::vector<Instant> m_priceFrom;
    std::shared_ptr<ProductTable> m_products;
    std::shared_ptr<ProductTextTable> m_productTexts;
    std::shared_ptr<LocationTable> m_places;
    CollectedOrders m_orderRows;
    CollectedPromotions m_promotionRows;
};

} // namespace unisono::tables
