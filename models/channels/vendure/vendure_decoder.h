// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/vendure/vendure_shop.h"
#include "domain/instant.h"
#include "domain/record_batch.h"
#include "domain/rejected_row.h"
#include "domain/result.h"

#include <QByteArray>

namespace unisono::channels {

/// The id of the variant that a SKU stands for.
using VariantBySku = std::unordered_map<std::string, std::string>;

/// What one answer of Vendure brought.
struct VendureRows
{
    std::vector<RecordBatch> batches;
    std::vector<RejectedRow> rejected;
    int items = 0;         ///< entries the answer listed, whatever became of them
    qint64 total = 0;      ///< entries the server has in all
    VariantBySku variantBySku; ///< of the variants that the answer brought first
    QStringList openOrders; ///< ids of the placed orders whose state may still change
};

/// Understands Vendure's lists. Pure: bytes in, rows out; unknown fields are ignored, missing ones are unknown, an entry that is not
/// what the interface promises is rejected alone. Fault::UnexpectedAnswer for what is no such list at all (HTML, half a body),
/// and the faults of VendureAnswer::open.
class VendureDecoder
{
public:
    explicit VendureDecoder(VendureShop shop) : m_shop(std::move(shop)) {}

    const VendureShop& shop() const { return m_shop; }

    VendureRows locations() const;
    /// Products, stock levels, published quantities and prices, all as of `at`.
    ///
    /// A variant whose stock is not tracked has an unknown one, and offers an unknown quantity; one that is switched off, or whose
    /// product is, offers nothing at all. Offered = max(0, on hand − allocated − threshold), as Vendure itself computes it.
    /// Of several variants with one SKU the first counts, also when it came `before` on another page; the others are rejected.
    Result<VendureRows> variants(const QByteArray& body, Instant at, const VariantBySku& before = {}) const;
    /// Promotions that are switched on, and their texts. `skus` names the variants by id; a promotion that the record cannot
    /// express, or whose variants are not all named, has no mechanics.
    Result<VendureRows> promotions(const QByteArray& body, const QHash<QString, QString>& skus) const;
    /// Placed orders with lines and history; carts are events only. Orders of other channels, which the default channel sees, are not its own.
    Result<VendureRows> orders(const QByteArray& body) const;

    /// Ids of the variants that promotions speak of.
    static Result<QStringList> promotedVariants(const QByteArray& body);
    static Result<VariantBySku> variantsBySku(const QByteArray& body);
    /// SKU by variant id.
    static Result<QHash<QString, QString>> skus(const QByteArray& body);

private:
    VendureShop m_shop;
};

} // namespace unisono::channels
