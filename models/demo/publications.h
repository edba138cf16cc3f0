// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/fault_plan.h"
#include "demo/movement_plan.h"

namespace unisono::demo {

struct PublishedFigure
{
    int quantity = 0;
    Second asOf = 0;
};

/// What the channels offer their customers, now and where a history is told.
class Publications
{
public:
    Publications(std::uint64_t seed, const std::vector<DemoChannel>& channels, const StockPlan& stock,
                 const FaultPlan& faults, const MovementPlan& movements);

    /// Nothing where the channel does not offer the SKU.
    std::optional<PublishedFigure> current(int sku, int channel) const;
    /// The mornings of the last 30 days and then the current figure; the current figure alone where no history is told.
    std::vector<PublishedFigure> history(int sku, int channel) const;

private:
    int wrongly(const WrongFigure& wrong, int availableToSell) const;
    int availableAt(int sku, const DemoChannel& channel, Second instant,
                    const std::vector<StockMovement>& movements) const;

    std::uint64_t m_seed;
    const std::vector<DemoChannel>& m_channels;
    const StockPlan& m_stock;
    const FaultPlan& m_faults;
    const MovementPlan& m_movements;
};

} // namespace unisono::demo
