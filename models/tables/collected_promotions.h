// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record_batch.h"
#include "tables/inventory_tables.h"

#include <memory>

namespace unisono::tables {

/// One channel's promotions while they are collected, under ids of the channel's own dictionaries: what it announces to everybody, and the
/// prices it calls promotional. Whoever promotes the whole range promotes no item.
class CollectedPromotions
{
public:
    /// The dictionaries belong to the channel's rows and live as long as this.
    CollectedPromotions(Dictionary& skus, Dictionary& locations, Dictionary& texts, Instant asOf)
        : m_skus(skus), m_locations(locations), m_texts(texts), m_asOf(asOf)
    {
    }

    void addPromotions(const RecordBatch& batch);
    void addPrices(const RecordBatch& batch);

    /// `products` are the channel's, under common ids; null where it tells none: then nobody knows what belongs to a category.
    std::shared_ptr<const PromotionTable> finish(const ProductTable* products, const CommonIds& ids, std::size_t skuCount);

private:
    struct Period
    {
        Instant from, to;
    };
    struct OfCategory
    {
        TextId category;
        std::vector<LocationId> locations;
        std::vector<SkuId> excluded;
        Period period;
    };
    bool isLater(Instant from) const { return !from.isKnown() || (m_asOf.isKnown() && from > m_asOf); }
    std::vector<LocationId> placesIn(std::string_view list);
    void add(SkuId sku, std::span<const LocationId> locations, const Period& period);
    void addCategories(const ProductTable& products, const CommonIds& ids);

    Dictionary& m_skus;
    Dictionary& m_locations;
    Dictionary& m_texts;
    Instant m_asOf;
    std::shared_ptr<PromotionTable> m_table;
    std::vector<OfCategory> m_categories;
};

} // namespace unisono::tables
