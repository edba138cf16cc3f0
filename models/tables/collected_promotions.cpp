// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/collected_promotions.h"

#include "tables/table_order.h"

#include <algorithm>

namespace unisono::tables {

namespace {

/// The items of a list cell, which `|` separates.
template<typename Take>
void eachOf(std::string_view list, Take take)
{
    while (!list.empty()) {
        const std::size_t end = std::min(list.find('|'), list.size());
        if (end > 0)
            take(list.substr(0, end));
        list.remove_prefix(std::min(end + 1, list.size()));
    }
}

constexpr LocationId everywhere[] = {Dictionary::none};

} // namespace

void CollectedPromotions::addPromotions(const RecordBatch& batch)
{
    namespace f = field::promotion;
    for (std::size_t row = 0; row < batch.size(); ++row) {
        const Period period{batch.instant(f::startsAt, row), batch.instant(f::endsAt, row)};
        const std::string_view audience = batch.text(f::audience, row);
        if (isLater(period.from) || (!audience.empty() && audience != "all"))
            continue;
        const std::vector<LocationId> places = placesIn(batch.text(f::locations, row));
        std::vector<SkuId> excluded;
        eachOf(batch.text(f::excludedSkus, row), [&](std::string_view sku) { excluded.push_back(m_skus.add(sku)); });
        eachOf(batch.text(f::scopeSkus, row), [&](std::string_view text) {
            if (const SkuId sku = m_skus.add(text); std::ranges::find(excluded, sku) == excluded.end())
                add(sku, places, period);
        });
        eachOf(batch.text(f::scopeCategories, row),
               [&](std::string_view category) { m_categories.push_back({m_texts.add(category), places, excluded, period}); });
    }
}

void CollectedPromotions::addPrices(const RecordBatch& batch)
{
    namespace f = field::price;
    for (std::size_t row = 0; row < batch.size(); ++row) {
        const Period period{batch.instant(f::validFrom, row), batch.instant(f::validTo, row)};
        if (batch.text(f::kind, row) == "promotion" && !isLater(period.from))
            add(m_skus.add(batch.text(f::sku, row)), placesIn(batch.text(f::location, row)), period);
    }
}

std::vector<LocationId> CollectedPromotions::placesIn(std::string_view list)
{
    std::vector<LocationId> places;
    eachOf(list, [&](std::string_view place) { places.push_back(m_locations.add(place)); });
    return places;
}

void CollectedPromotions::add(SkuId sku, std::span<const LocationId> locations, const Period& period)
{
    PromotionTable& table = made(m_table);
    for (const LocationId location : locations.empty() ? std::span<const LocationId>(everywhere) : locations) {
        table.sku.push_back(sku);
        table.location.push_back(location);
        table.from.push_back(period.from);
        table.to.push_back(period.to);
    }
}

/// Ids are common ones here.
void CollectedPromotions::addCategories(const ProductTable& products, const CommonIds& ids)
{
    for (OfCategory& promotion : m_categories) {
        translate(promotion.locations, ids.location);
        translate(promotion.excluded, ids.sku);
        for (std::size_t row = 0; row < products.size(); ++row)
            if (products.category[row] == ids.text[promotion.category]
                && std::ranges::find(promotion.excluded, products.sku[row]) == promotion.excluded.end())
                add(products.sku[row], promotion.locations, promotion.period);
    }
}

std::shared_ptr<const PromotionTable> CollectedPromotions::finish(const ProductTable* products, const CommonIds& ids, std::size_t skuCount)
{
    if (m_table) {
        translate(m_table->sku, ids.sku);
        translate(m_table->location, ids.location);
    }
    if (products)
        addCategories(*products, ids);
    if (m_table)
        arrange(*m_table, orderBySku(m_table->sku, skuCount), m_table->location, m_table->from, m_table->to);
    return m_table;
}

} // namespace unisono::tables
