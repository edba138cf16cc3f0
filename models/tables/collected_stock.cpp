// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/collected_stock.h"

#include "domain/prefetch.h"
#include "tables/table_order.h"

namespace unisono::tables {

namespace {

constexpr std::size_t ahead = 16;

void resize(StockTable& table, std::size_t rows)
{
    table.sku.resize(rows);
    table.location.resize(rows);
    table.onHand.resize(rows);
    table.committed.resize(rows);
    table.reserved.resize(rows);
    table.unsellable.resize(rows);
    table.safety.resize(rows);
    table.asOf.resize(rows);
}

std::vector<Dictionary::Id> ids(std::span<const std::string_view> texts, std::span<const std::uint32_t> rows, Dictionary& dictionary)
{
    std::vector<Dictionary::Id> all(rows.size());
    if (rows.size() == texts.size()) {
        dictionary.addAll(texts, all);
        return all;
    }
    for (std::size_t at = 0; at < rows.size(); ++at)
        all[at] = dictionary.add(texts[rows[at]]);
    return all;
}

} // namespace

void CollectedStock::add(const RecordBatch& batch, std::span<const std::uint32_t> rows, Dictionary& skus, Dictionary& locations)
{
    namespace f = field::stock;
    const std::vector<SkuId> sku = ids(batch.texts(f::sku), rows, skus);
    const std::vector<LocationId> location = ids(batch.texts(f::location), rows, locations);
    m_skus.insert(m_skus.end(), sku.begin(), sku.end());
    const auto onHand = batch.numbers(f::onHand), committed = batch.numbers(f::committed), reserved = batch.numbers(f::reserved),
               unsellable = batch.numbers(f::unsellable), safety = batch.numbers(f::safety), asOf = batch.numbers(f::asOf);
    const auto quantity = [](std::int64_t raw) { return Quantity::fromRaw(raw); };
    for (std::size_t at = 0; at < rows.size(); ++at) {
        const std::size_t from = rows[at];
        keep({quantity(onHand[from]), quantity(committed[from]), quantity(reserved[from]), quantity(unsellable[from]),
              quantity(safety[from]), Instant::fromMilliseconds(asOf[from]), location[at]});
    }
}

void CollectedStock::keep(const Row& row)
{
    if (m_blocks.empty() || m_blocks.back().size() == blockRows) {
        m_blocks.emplace_back();
        m_blocks.back().reserve(blockRows);
    }
    m_blocks.back().push_back(row);
}

void CollectedStock::put(StockTable& table, std::size_t at, const Row& row)
{
    table.onHand.put(at, row.onHand);
    table.committed.put(at, row.committed);
    table.reserved.put(at, row.reserved);
    table.unsellable.put(at, row.unsellable);
    table.safety.put(at, row.safety);
    table.asOf[at] = row.asOf;
}

StockTable CollectedStock::arranged(std::span<const SkuId> skus, std::span<const LocationId> locations, std::size_t skuCount)
{
    for (SkuId& sku : m_skus)
        sku = skus[sku];
    SkuOrder order = orderBySku(m_skus, skuCount);
    m_skus = {};
    StockTable table;
    resize(table, order.rows.size());
    // Of one SKU and place the newest figure stays; `newest` is where that place was last put, for whichever SKU.
    std::vector<std::uint32_t> newest(locations.size(), 0);
    std::uint32_t kept = 0;
    std::uint32_t at = 0;
    for (SkuId sku = 0; sku < skuCount; ++sku) {
        const std::uint32_t first = kept;
        for (const std::uint32_t end = order.index.first[sku + 1]; at < end; ++at) {
            if (at + ahead < order.rows.size())
                prefetch(&row(order.rows[at + ahead]));
            const Row& told = row(order.rows[at]);
            const std::uint32_t before = newest[told.location];
            const LocationId location = locations[told.location];
            const bool isKnown = before >= first && before < kept && table.location[before] == location;
            if (isKnown && told.asOf < table.asOf[before])
                continue;
            const std::uint32_t place = isKnown ? before : kept++;
            newest[told.location] = place;
            table.sku[place] = sku;
            table.location[place] = location;
            put(table, place, told);
        }
        order.index.first[sku + 1] = kept;
    }
    m_blocks = {};
    resize(table, kept);
    table.index = std::move(order.index);
    return table;
}

} // namespace unisono::tables
