// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/vendure/vendure_shop.h"
#include "domain/instant.h"
#include "domain/record_batch.h"
#include "domain/rejected_row.h"
#include "domain/result.h"

#include <QByteArray>

namespace unisono::channels {

/// What one answer of Vendure brought.
struct VendureRows
{
    std::vector<RecordBatch> batches;
    std::vector<RejectedRow> rejected;
    int items = 0;         ///< entries the answer listed, whatever became of them
    qint64 total = 0;      ///< entries the server has in all
    Instant newestUpdate;  ///< of the orders
    Instant newestPlaced;
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
    Result<VendureRows> variants(const QByteArray& body, Instant at) const;
    /// Promotions that are switched on, and their texts. `skus` names the variants by id; a promotion that the record cannot
    /// express, or whose variants are not all named, has no mechanics.
    Result<VendureRows> promotions(const QByteArray& body, const QHash<QString, QString>& skus) const;
    /// Placed orders with lines and history; carts are events only. Orders of other channels, which the default channel sees, are not its own.
    Result<VendureRows> orders(const QByteArray& body) const;

    /// Ids of the variants that promotions speak of.
    static Result<QStringList> promotedVariants(const QByteArray& body);
    /// SKU by variant id.
    static Result<QHash<QString, QString>> skus(const QByteArray& body);

private:
    VendureShop m_shop;
};

} // namespace unisono::channels
