// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "domain/result.h"

#include <QByteArray>
#include <QStringList>

namespace unisono::channels {

/// How far a pull is, written into the cursor that the workspace keeps; no secret is in it.
///
/// An order's `updatedAt` does not move when its state does (placing, paying and delivering leave it as it is), so an incremental
/// pull reads what was updated since the last one, what was placed since, and every order that was open then.
struct VendureCursor
{
    enum class Phase { Shop, Variants, Promotions, UpdatedOrders, PlacedOrders, OpenOrders };

    Phase phase = Phase::Shop;
    bool isFull = true;
    qint64 skip = 0;
    qint64 again = 0;          ///< entries from skip on that the page before has brought already
    qint64 total = 0;          ///< entries of the running list at the last look; fewer now: some were deleted
    Instant begunAt;           ///< the server's clock when this pull began
    Instant updatedAfter;      ///< unknown: all orders
    Instant placedAfter;
    QStringList openBefore;    ///< orders still to be read again
    QStringList openNow;       ///< orders that this pull found open

    QByteArray toBytes() const;
    /// An empty cursor begins a full pull. Fault::Malformed for bytes that are no such cursor.
    static Result<VendureCursor> fromBytes(const QByteArray& bytes);

    void enter(Phase next);
    void noteOpen(const QStringList& orders);
    /// Where the following pull begins.
    VendureCursor following() const;
};

} // namespace unisono::channels
