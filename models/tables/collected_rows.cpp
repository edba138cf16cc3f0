// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/collected_rows.h"

#include "tables/table_order.h"

#include <algorithm>

namespace unisono::tables {

namespace {

/// Ids of the channel's own dictionary in the common one.
std::vector<Dictionary::Id> translated(const Dictionary& own, Dictionary& common)
{
    std::vector<Dictionary::Id> ids(own.size());
    common.addAll(own.texts(), ids);
    return ids;
}

/// Of each SKU the newest figure, and since when it has not changed as far as the older ones tell.
void finishPublished(PublishedTable& table, std::size_t skuCount)
{
    SkuOrder order = orderBySku(table.sku, skuCount);
    std::vector<std::uint32_t> newest;
    newest.reserve(order.rows.size());
    std::uint32_t begin = 0;
    for (std::size_t id = 0; id < skuCount; ++id) {
        const std::uint32_t end = order.index.first[id + 1];
        if (begin < end) {
            const auto first = order.rows.begin() + begin, last = order.rows.begin() + end;
            if (last - first > 1)
                std::stable_sort(first, last, [&](auto a, auto b) { return table.asOf[a] < table.asOf[b]; });
            const std::uint32_t row = *(last - 1);
            for (auto at = last - 1; at != first && table.quantity[*(at - 1)] == table.quantity[row]; --at)
                table.unchangedSince[row] = table.unchangedSince[*(at - 1)];
            newest.push_back(row);
        }
        begin = end;
        order.index.first[id + 1] = static_cast<std::uint32_t>(newest.size());
    }
    order.rows = std::move(newest);
    arrange(table, std::move(order), table.quantity, table.asOf, table.unchangedSince);
}

} // namespace

MovementKind movementKindFromName(std::string_view name)
{
    constexpr std::pair<std::string_view, MovementKind> names[] = {
        {"sale", MovementKind::Sale},           {"return", MovementKind::Return},
        {"receipt", MovementKind::Receipt},     {"transfer_in", MovementKind::TransferIn},
        {"transfer_out", MovementKind::TransferOut}, {"write_off", MovementKind::WriteOff},
        {"count", MovementKind::Count},
    };
    for (const auto& [known, kind] : names)
        if (known == name)
            return kind;
    return MovementKind::Other;
}

CollectedRows::CollectedRows(ChannelProfile profile, QString kind, Instant asOf)
    : m_asOf(asOf), m_orderRows(m_skus, m_locations, m_texts, asOf), m_promotionRows(m_skus, m_locations, m_texts, asOf)
{
    tables.profile = std::move(profile);
    tables.kind = std::move(kind);
}

void CollectedRows::add(const RecordBatch& batch, std::span<const std::int64_t> since)
{
    switch (batch.kind()) {
    case RecordKind::Stock:
        return addStock(batch);
    case RecordKind::Supply:
        return addSupply(batch);
    case RecordKind::Published:
        return addPublished(batch, since);
    case RecordKind::Movement:
        return addMovements(batch);
    case RecordKind::Order:
        m_orderRows.addOrders(batch);
        return addPromises(batch);
    case RecordKind::OrderLine:
        m_orderRows.addLines(batch);
        return addOpenLines(batch);
    case RecordKind::Count:
        return m_orderRows.addCounts(batch);
    case RecordKind::OpeningHours:
        return m_orderRows.addOpeningHours(batch);
    case RecordKind::Price:
        m_promotionRows.addPrices(batch);
        return addPrices(batch);
    case RecordKind::Promotion:
        return m_promotionRows.addPromotions(batch);
    case RecordKind::Product:
        return addProducts(batch);
    case RecordKind::ProductText:
        return addProductTexts(batch);
    case RecordKind::Location:
        return addLocations(batch);
    default:
        return;
    }
}

std::vector<std::uint32_t> CollectedRows::notLater(std::span<const std::int64_t> figures) const
{
    std::vector<std::uint32_t> rows;
    rows.reserve(figures.size());
    for (std::uint32_t row = 0; row < figures.size(); ++row)
        if (!m_asOf.isKnown() || figures[row] <= m_asOf.raw())
            rows.push_back(row);
    return rows;
}

void CollectedRows::addStock(const RecordBatch& batch)
{
    if (!m_stock)
        m_stock.emplace();
    m_stock->add(batch, notLater(batch.numbers(field::stock::asOf)), m_skus, m_locations);
}

void CollectedRows::addSupply(const RecordBatch& batch)
{
    namespace f = field::supply;
    SupplyTable& table = made(m_supply);
    for (std::size_t row = 0; row < batch.size(); ++row) {
        table.sku.push_back(m_skus.add(batch.text(f::sku, row)));
        table.location.push_back(m_locations.add(batch.text(f::location, row)));
        table.dueAt.push_back(batch.instant(f::dueAt, row));
        table.quantity.push_back(batch.decimal(f::quantity, row));
    }
}

void CollectedRows::addPublished(const RecordBatch& batch, std::span<const std::int64_t> since)
{
    namespace f = field::published;
    PublishedTable& table = made(m_published);
    for (const std::uint32_t row : notLater(batch.numbers(f::asOf))) {
        table.sku.push_back(m_skus.add(batch.text(f::sku, row)));
        table.quantity.push_back(batch.decimal(f::quantity, row));
        table.asOf.push_back(batch.instant(f::asOf, row));
        table.unchangedSince.push_back(row < since.size() && since[row] != RecordBatch::unknown
                                           ? Instant::fromMilliseconds(since[row])
                                           : table.asOf.back());
    }
}

void CollectedRows::addMovements(const RecordBatch& batch)
{
    namespace f = field::movement;
    MovementTable& table = made(m_movements);
    for (std::size_t row = 0; row < batch.size(); ++row) {
        if (isLater(batch.instant(f::at, row)))
            continue;
        table.sku.push_back(m_skus.add(batch.text(f::sku, row)));
        table.location.push_back(m_locations.add(batch.text(f::location, row)));
        table.kind.push_back(movementKindFromName(batch.text(f::kind, row)));
        table.quantity.push_back(batch.decimal(f::quantity, row));
        table.at.push_back(batch.instant(f::at, row));
    }
}

void CollectedRows::addOpenLines(const RecordBatch& batch)
{
    namespace f = field::orderLine;
    OpenLineTable& table = made(m_openLines);
    for (std::size_t row = 0; row < batch.size(); ++row) {
        if (batch.text(f::status, row) != "open")
            continue;
        table.sku.push_back(m_skus.add(batch.text(f::sku, row)));
        table.location.push_back(m_locations.add(batch.text(f::location, row)));
        table.quantity.push_back(batch.decimal(f::quantity, row));
        m_lineOrder.push_back(m_orders.add(batch.text(f::order, row)));
    }
}

/// When an order that is not complete was promised for; its lines may come before it or after.
void CollectedRows::addPromises(const RecordBatch& batch)
{
    namespace f = field::order;
    for (std::size_t row = 0; row < batch.size(); ++row)
        if (const Instant promised = batch.instant(f::promisedAt, row);
            promised.isKnown() && !batch.instant(f::completedAt, row).isKnown())
            m_promises[m_orders.add(batch.text(f::order, row))] = promised;
}

void CollectedRows::addPrices(const RecordBatch& batch)
{
    namespace f = field::price;
    PriceTable& table = made(m_prices);
    for (std::size_t row = 0; row < batch.size(); ++row) {
        const std::string_view kind = batch.text(f::kind, row);
        const Instant from = batch.instant(f::validFrom, row);
        const Instant to = batch.instant(f::validTo, row);
        const bool isOver = to.isKnown() && m_asOf.isKnown() && to <= m_asOf;
        if ((!kind.empty() && kind != "regular") || !batch.text(f::location, row).empty() || isLater(from) || isOver)
            continue;
        table.sku.push_back(m_skus.add(batch.text(f::sku, row)));
        table.price.push_back(batch.decimal(f::price, row));
        table.currency.push_back(m_texts.add(batch.text(f::currency, row)));
        const std::int64_t taxed = batch.number(f::taxIncluded, row);
        table.taxIncluded.push_back(taxed == RecordBatch::unknown ? std::int8_t{-1} : static_cast<std::int8_t>(taxed));
        table.vatRate.push_back(batch.decimal(f::vatRate, row));
        m_priceFrom.push_back(from);
    }
}

void CollectedRows::addProducts(const RecordBatch& batch)
{
    namespace f = field::product;
    ProductTable& table = made(m_products);
    for (std::size_t row = 0; row < batch.size(); ++row) {
        table.sku.push_back(m_skus.add(batch.text(f::sku, row)));
        table.gtin.push_back(m_texts.add(batch.text(f::gtin, row)));
        table.title.push_back(m_texts.add(batch.text(f::title, row)));
        table.brand.push_back(m_texts.add(batch.text(f::brand, row)));
        table.category.push_back(m_texts.add(batch.text(f::category, row)));
        table.currency.push_back(m_texts.add(batch.text(f::currency, row)));
        table.unitCost.push_back(batch.decimal(f::unitCost, row));
        table.vatRate.push_back(batch.decimal(f::vatRate, row));
        table.packSize.push_back(batch.decimal(f::packSize, row));
        table.firstReceivedOn.push_back(batch.number(f::firstReceivedOn, row));
    }
}

void CollectedRows::addProductTexts(const RecordBatch& batch)
{
    namespace f = field::productText;
    ProductTextTable& table = made(m_productTexts);
    for (std::size_t row = 0; row < batch.size(); ++row) {
        table.sku.push_back(m_skus.add(batch.text(f::sku, row)));
        table.language.push_back(m_texts.add(batch.text(f::language, row)));
        table.title.push_back(m_texts.add(batch.text(f::title, row)));
        table.category.push_back(m_texts.add(batch.text(f::category, row)));
    }
}

void CollectedRows::addLocations(const RecordBatch& batch)
{
    namespace f = field::location;
    LocationTable& table = made(m_places);
    for (std::size_t row = 0; row < batch.size(); ++row) {
        table.location.push_back(m_locations.add(batch.text(f::location, row)));
        table.name.push_back(m_texts.add(batch.text(f::name, row)));
        table.kind.push_back(m_texts.add(batch.text(f::kind, row)));
        table.country.push_back(m_texts.add(batch.text(f::country, row)));
        table.region.push_back(m_texts.add(batch.text(f::region, row)));
        table.department.push_back(m_texts.add(batch.text(f::department, row)));
        table.timezone.push_back(m_texts.add(batch.text(f::timezone, row)));
    }
}

void CollectedRows::join(Dictionary& skus, Dictionary& locations, Dictionary& texts)
{
    m_common = {translated(m_skus, skus), translated(m_locations, locations), translated(m_texts, texts)};
}

std::shared_ptr<const ChannelTables> CollectedRows::finish(Dictionary& skus, Dictionary& locations, Dictionary& texts)
{
    join(skus, locations, texts);
    return arranged(skus.size());
}

std::shared_ptr<const ChannelTables> CollectedRows::arranged(std::size_t skuCount)
{
    const CommonIds& ids = m_common;
    const auto always = [](auto, auto) { return true; };

    if (m_stock)
        tables.stock = std::make_shared<StockTable>(m_stock->arranged(ids.sku, ids.location, skuCount));
    if (SupplyTable* t = m_supply.get()) {
        translate(t->sku, ids.sku);
        translate(t->location, ids.location);
        arrange(*t, orderBySku(t->sku, skuCount), t->location, t->dueAt, t->quantity);
    }
    if (PublishedTable* t = m_published.get()) {
        translate(t->sku, ids.sku);
        finishPublished(*t, skuCount);
    }
    if (MovementTable* t = m_movements.get()) {
        translate(t->sku, ids.sku);
        translate(t->location, ids.location);
        arrange(*t, orderBySku(t->sku, skuCount), t->location, t->kind, t->quantity, t->at);
    }
    if (OpenLineTable* t = m_openLines.get()) {
        translate(t->sku, ids.sku);
        translate(t->location, ids.location);
        for (const Dictionary::Id order : m_lineOrder) {
            const auto promise = m_promises.find(order);
            t->promisedAt.push_back(promise != m_promises.end() ? promise->second : Instant());
        }
        arrange(*t, orderBySku(t->sku, skuCount), t->location, t->quantity, t->promisedAt);
    }
    if (PriceTable* t = m_prices.get()) {
        translate(t->sku, ids.sku);
        translate(t->currency, ids.text);
        SkuOrder order = orderBySku(t->sku, skuCount);
        keepNewest(order, always, [&](auto a, auto b) { return m_priceFrom[a] >= m_priceFrom[b]; });
        arrange(*t, std::move(order), t->price, t->currency, t->taxIncluded, t->vatRate);
    }
    if (ProductTable* t = m_products.get()) {
        translate(t->sku, ids.sku);
        for (auto* column : {&t->gtin, &t->title, &t->brand, &t->category, &t->currency})
            translate(*column, ids.text);
        SkuOrder order = orderBySku(t->sku, skuCount);
        keepNewest(order, always, always);
        arrange(*t, std::move(order), t->gtin, t->title, t->brand, t->category, t->currency, t->unitCost, t->vatRate,
                t->packSize, t->firstReceivedOn);
    }
    if (ProductTextTable* t = m_productTexts.get()) {
        translate(t->sku, ids.sku);
        for (auto* column : {&t->language, &t->title, &t->category})
            translate(*column, ids.text);
    }
    if (LocationTable* t = m_places.get()) {
        translate(t->location, ids.location);
        for (auto* column : {&t->name, &t->kind, &t->country, &t->region, &t->department, &t->timezone})
            translate(*column, ids.text);
    }
    m_orderRows.finish(tables, ids, skuCount);
    tables.promotions = m_promotionRows.finish(m_products.get(), ids, skuCount);
    tables.supply = m_supply;
    tables.published = m_published;
    tables.movements = m_movements;
    tables.openLines = m_openLines;
    tables.prices = m_prices;
    tables.products = m_products;
    tables.productTexts = m_productTexts;
    tables.locations = m_places;
    return std::make_shared<ChannelTables>(tables);
}

} // namespace unisono::tables
