// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/vendure/vendure_decoder.h"
#include "channels/vendure/vendure_list.h"

#include <algorithm>

namespace unisono::channels {

namespace {

struct Level
{
    const std::string* location = nullptr;
    Quantity onHand;
    Quantity allocated;
};

struct Variant
{
    std::string id;
    std::string sku;
    std::string_view name;
    std::string gtin;
    std::string category;
    std::string brand;
    bool isOffered = true;
    bool isTracked = true;
    std::optional<Quantity> threshold; ///< of its own
    std::string currency;
    Decimal price;
    Decimal vatRate;
    Quantity saleableOnHand;
    Quantity saleableAllocated;
    bool tellsLevels = false;
    std::vector<Level> levels;
};

class VariantReader
{
public:
    explicit VariantReader(const VendureShop& shop) : m_shop(shop) {}

    Variant read(JsonRow& row)
    {
        Variant variant;
        variant.id = row.text("id");
        variant.sku = qtText(row.text("sku")).trimmed().toStdString();
        variant.name = row.text("name");
        variant.isOffered = row.flag("enabled").value_or(true);
        readPrice(row, variant);
        readTracking(row, variant);
        variant.saleableOnHand = row.number("stockOnHand");
        variant.saleableAllocated = row.number("stockAllocated");
        variant.tellsLevels = row.each("stockLevels", [&](JsonRow& level) { readLevel(level, variant); });
        row.object("product", [&](JsonRow& product) { readProduct(product, variant); });
        if (!m_shop.gtinField.isEmpty())
            row.object("customFields", [&](JsonRow& fields) { variant.gtin = fields.text(m_shop.gtinField.toStdString()); });
        return variant;
    }

private:
    void readPrice(JsonRow& row, Variant& variant)
    {
        variant.price = row.money(m_shop.pricesIncludeTax ? "priceWithTax" : "price", m_shop.moneyDecimals);
        variant.currency = row.text("currencyCode");
        row.object("taxRateApplied", [&](JsonRow& rate) { variant.vatRate = rate.number("value"); });
    }
    void readTracking(JsonRow& row, Variant& variant)
    {
        const std::string_view tracking = row.text("trackInventory");
        variant.isTracked = tracking == "FALSE" ? false : tracking == "TRUE" ? true : m_shop.tracksInventory;
        const Decimal own = row.number("outOfStockThreshold");
        if (!row.flag("useGlobalOutOfStockThreshold").value_or(true))
            variant.threshold = own;
    }
    void readLevel(JsonRow& row, Variant& variant)
    {
        Level level;
        level.location = m_shop.locationName(row.text("stockLocationId"));
        level.onHand = row.number("stockOnHand");
        level.allocated = row.number("stockAllocated");
        if (level.location)
            variant.levels.push_back(level);
    }
    /// Of several categories the one with the lowest id: the order of the answer is not promised.
    void readProduct(JsonRow& product, Variant& variant)
    {
        variant.isOffered &= product.flag("enabled").value_or(true);
        std::string categoryId;
        product.each("facetValues", [&](JsonRow& value) {
            const std::string id(value.text("id"));
            const std::string_view name = value.text("name");
            std::string facet;
            value.object("facet", [&](JsonRow& row) { facet = row.text("code"); });
            const bool isEarlier = categoryId.empty() || std::pair(id.size(), id) < std::pair(categoryId.size(), categoryId);
            if (facet == "category" && isEarlier) {
                categoryId = id;
                variant.category = name;
            } else if (facet == "brand") {
                variant.brand = name;
            }
        });
    }

    const VendureShop& m_shop;
};

class VariantRows
{
public:
    VariantRows(const VendureShop& shop, Instant at) : m_shop(shop), m_at(at) {}

    void add(const Variant& variant)
    {
        addProduct(variant);
        addStock(variant);
        if (variant.isOffered)
            addPublished(variant);
        if (variant.isOffered && variant.price.isKnown())
            addPrice(variant);
    }
    std::vector<RecordBatch> take()
    {
        std::vector<RecordBatch> batches;
        for (RecordBatch* batch : {&m_products, &m_stock, &m_published, &m_prices})
            batches.push_back(std::move(*batch));
        return batches;
    }

private:
    void addProduct(const Variant& variant)
    {
        namespace f = field::product;
        const std::size_t row = m_products.addRow();
        m_products.setText(row, f::sku, variant.sku);
        m_products.setText(row, f::gtin, variant.gtin);
        m_products.setText(row, f::title, variant.name);
        m_products.setText(row, f::brand, variant.brand);
        m_products.setText(row, f::category, variant.category);
        m_products.setText(row, f::currency, variant.currency);
        m_products.setDecimal(row, f::vatRate, variant.vatRate);
    }
    void addStock(const Variant& variant)
    {
        namespace f = field::stock;
        for (const Level& level : variant.levels) {
            const std::size_t row = m_stock.addRow();
            m_stock.setText(row, f::sku, variant.sku);
            m_stock.setText(row, f::location, *level.location);
            m_stock.setInstant(row, f::asOf, m_at);
            for (const int state : {f::reserved, f::unsellable, f::safety})
                m_stock.setDecimal(row, state, 0);
            if (!variant.isTracked)
                continue;
            m_stock.setDecimal(row, f::onHand, level.onHand);
            m_stock.setDecimal(row, f::committed, level.allocated);
        }
    }
    void addPublished(const Variant& variant)
    {
        namespace f = field::published;
        const std::size_t row = m_published.addRow();
        m_published.setText(row, f::sku, variant.sku);
        m_published.setDecimal(row, f::quantity, offered(variant));
        m_published.setInstant(row, f::asOf, m_at);
    }
    void addPrice(const Variant& variant)
    {
        namespace f = field::price;
        const std::size_t row = m_prices.addRow();
        m_prices.setText(row, f::sku, variant.sku);
        m_prices.setText(row, f::kind, "regular");
        m_prices.setDecimal(row, f::price, variant.price);
        m_prices.setText(row, f::currency, variant.currency);
        m_prices.setNumber(row, f::taxIncluded, m_shop.pricesIncludeTax);
        m_prices.setDecimal(row, f::vatRate, variant.vatRate);
        m_prices.setInstant(row, f::seenAt, m_at);
    }
    Quantity offered(const Variant& variant) const
    {
        if (!variant.isTracked)
            return {};
        Quantity saleable = variant.saleableOnHand - variant.saleableAllocated;
        if (saleable.isUnknown() && variant.tellsLevels) {
            saleable = 0;
            for (const Level& level : variant.levels)
                saleable += level.onHand - level.allocated;
        }
        saleable -= variant.threshold.value_or(m_shop.outOfStockThreshold);
        return saleable.isKnown() ? std::max(saleable, Quantity(0)) : saleable;
    }

    const VendureShop& m_shop;
    Instant m_at;
    RecordBatch m_products{RecordKind::Product};
    RecordBatch m_stock{RecordKind::Stock};
    RecordBatch m_published{RecordKind::Published};
    RecordBatch m_prices{RecordKind::Price};
};

} // namespace

Result<VendureRows> VendureDecoder::variants(const QByteArray& body, Instant at, const VariantBySku& before) const
{
    VendureRows rows;
    VariantReader reader(m_shop);
    VariantRows records(m_shop, at);
    const auto isAnothers = [&](const Variant& variant) {
        const auto known = before.find(variant.sku);
        const std::string& owner = known != before.end() ? known->second
                                                         : rows.variantBySku.emplace(variant.sku, variant.id).first->second;
        return owner != variant.id;
    };
    const auto read = readList(body, "productVariants", rows, [&](JsonRow& entry, int number) {
        const Variant variant = reader.read(entry);
        std::optional<JsonRow::Problem> problem = entry.problem();
        if (!problem && variant.sku.empty())
            problem = {QStringLiteral("sku"), {}, RowReason::EmptyKey};
        if (!problem && isAnothers(variant))
            problem = {QStringLiteral("sku"), qtText(variant.sku), RowReason::DuplicateKey};
        if (problem)
            rows.rejected.push_back(rejectedEntry("productVariants", number, variant.sku, problem));
        else
            records.add(variant);
    });
    if (!read)
        return read.error();
    rows.batches = records.take();
    return rows;
}

} // namespace unisono::channels
