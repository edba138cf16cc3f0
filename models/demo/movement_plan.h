// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/fault_plan.h"

namespace unisono::demo {

enum class MovementKind : std::uint8_t { Count, Receipt, TransferIn, Return, Sale, TransferOut, WriteOff };
std::string_view movementKindName(MovementKind kind);

struct StockMovement
{
    int sku = 0;
    int place = 0;
    Second at = 0;
    MovementKind kind = MovementKind::Sale;
    int quantity = 0; ///< positive; the level found, for a count
    int recorded = 0; ///< for a count: the level that was in the books

    /// + what enters, − what leaves, 0 for a count.
    int change() const;
};

/// What happened to the stock in the last 90 days: count + Σ changes since is exactly the level told, at every place.
class MovementPlan
{
public:
    MovementPlan(std::uint64_t seed, const Scale& scale, const std::vector<Place>& places,
                 const std::vector<Product>& products, const StockPlan& stock, const FaultPlan& faults);

    /// The one store whose books cannot be believed.
    bool isCareless(int place) const;
    /// Whether the movements of a SKU are told at all.
    bool isTold(int sku) const;
    /// By instant; empty where nothing is told.
    std::vector<StockMovement> movementsOf(int sku) const;
    /// Ticket or document number, the same for everything that one place did at one instant in one way.
    std::string reference(const StockMovement& movement) const;

private:
    /// What a warehouse sent to its stores, by the day back.
    using Sent = std::vector<int>;
    void goBack(int sku, int place, const Sent& sent, std::vector<StockMovement>& movements) const;
    int highest(int sku, int place) const;
    SalesHabit habitOf(int sku, int place) const;
    int warehouseOf(int place) const;

    std::uint64_t m_seed;
    const Scale& m_scale;
    const std::vector<Place>& m_places;
    const std::vector<Product>& m_products;
    const StockPlan& m_stock;
    const FaultPlan& m_faults;
};

} // namespace unisono::demo
