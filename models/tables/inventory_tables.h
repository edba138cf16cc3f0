// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decimal.h"
#include "domain/instant.h"
#include "tables/dictionary.h"
#include "tables/quantity_column.h"

#include <vector>

namespace unisono::tables {

using SkuId = Dictionary::Id;
using LocationId = Dictionary::Id;
using TextId = Dictionary::Id;

/// Where the rows of one SKU stand in a table that is ordered by SKU: a range of rows for each id, empty for ids it does not know.
struct SkuIndex
{
    std::vector<std::uint32_t> first; ///< one more than there were ids when the table was made

    bool knows(SkuId sku) const { return begin(sku) != end(sku); }
    std::size_t idCount() const { return first.empty() ? 0 : first.size() - 1; }
    std::uint32_t begin(SkuId sku) const { return sku + 1 < first.size() ? first[sku] : 0; }
    std::uint32_t end(SkuId sku) const { return sku + 1 < first.size() ? first[sku + 1] : 0; }
};

/// The stock levels one channel reports, ordered by SKU: one row per SKU and location, the newest figure at the snapshot's instant.
/// All columns have the same length; quantities may be unknown.
struct StockTable
{
    SkuIndex index;
    std::vector<SkuId> sku;
    std::vector<LocationId> location;
    QuantityColumn onHand, committed, reserved, unsellable, safety;
    std::vector<Instant> asOf;

    std::size_t size() const { return sku.size(); }
    /// Brings the row near that will be read soon.
    void prepare(std::size_t row) const
    {
        prefetch(&location[row]);
        prefetch(&asOf[row]);
        for (const QuantityColumn* column : {&onHand, &committed, &reserved, &unsellable, &safety})
            column->prepare(row);
    }
};

/// Supply one channel expects, ordered by SKU: one row per SKU, location and due instant.
struct SupplyTable
{
    SkuIndex index;
    std::vector<SkuId> sku;
    std::vector<LocationId> location;
    std::vector<Instant> dueAt;
    std::vector<Quantity> quantity;

    std::size_t size() const { return sku.size(); }
};

/// What one channel offers its customers, ordered by SKU: one row per SKU, the newest figure at the snapshot's instant.
struct PublishedTable
{
    SkuIndex index;
    std::vector<SkuId> sku;
    std::vector<Quantity> quantity;
    std::vector<Instant> asOf;
    /// Since when the figure is what it is: the first of the unbroken run of equal figures.
    std::vector<Instant> unchangedSince;

    std::size_t size() const { return sku.size(); }
};

enum class MovementKind : std::uint8_t { Sale, Return, Receipt, TransferIn, TransferOut, WriteOff, Count, Other };

/// Stock movements one channel reports, ordered by SKU. Quantities are positive as told; `signedQuantity` gives them their direction.
struct MovementTable
{
    SkuIndex index;
    std::vector<SkuId> sku;
    std::vector<LocationId> location;
    std::vector<MovementKind> kind;
    std::vector<Quantity> quantity;
    std::vector<Instant> at;

    std::size_t size() const { return sku.size(); }
};

MovementKind movementKindFromName(std::string_view name);

/// + what enters, − what leaves; a count sets a level and moves nothing, so it has no signed quantity (unknown).
Quantity signedQuantity(MovementKind kind, Quantity quantity);

/// Open order lines one channel holds, ordered by SKU.
struct OpenLineTable
{
    SkuIndex index;
    std::vector<SkuId> sku;
    std::vector<LocationId> location;
    std::vector<Quantity> quantity;
    std::vector<Instant> promisedAt; ///< of the order; unknown where none is told

    std::size_t size() const { return sku.size(); }
};

/// The regular price in force at the snapshot's instant, one row per SKU (whole channel) — for margins.
struct PriceTable
{
    SkuIndex index;
    std::vector<SkuId> sku;
    std::vector<Decimal> price;
    std::vector<TextId> currency;
    std::vector<std::int8_t> taxIncluded; ///< 1 yes, 0 no, -1 not told
    std::vector<Decimal> vatRate;         ///< per cent

    std::size_t size() const { return sku.size(); }
};

/// When one channel promotes which item, ordered by SKU: one row per SKU, place and period. Periods may overlap.
struct PromotionTable
{
    SkuIndex index;
    std::vector<SkuId> sku;
    std::vector<LocationId> location; ///< Dictionary::none: wherever the channel sells
    std::vector<Instant> from, to;    ///< [from, to); `to` unknown: no end is told

    std::size_t size() const { return sku.size(); }
};

/// One channel's products: one row per SKU.
struct ProductTable
{
    SkuIndex index;
    std::vector<SkuId> sku;
    std::vector<TextId> gtin, title, brand, category, currency;
    std::vector<Decimal> unitCost, vatRate, packSize;
    std::vector<std::int64_t> firstReceivedOn; ///< days since 1970-01-01; RecordBatch::unknown where not told

    std::size_t size() const { return sku.size(); }
};

/// What one channel's items and their categories are called in which language: one row per SKU and language.
struct ProductTextTable
{
    std::vector<SkuId> sku;
    std::vector<TextId> language, title, category;

    std::size_t size() const { return sku.size(); }
};

/// One channel's locations: one row per location.
struct LocationTable
{
    std::vector<LocationId> location;
    std::vector<TextId> name, kind, country, region, department, timezone;

    std::size_t size() const { return location.size(); }
};

} // namespace unisono::tables
