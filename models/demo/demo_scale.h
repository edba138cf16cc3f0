// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demo_region.h"

namespace unisono::demo {

/// The measures of a region of one size.
struct Scale
{
    int frenchStores;
    int italianStores;
    int frenchShippers; ///< stores that also send web orders; they range every SKU
    int italianShippers;
    int frenchMirrored; ///< shippers whose stock the central system reports as well as the tills
    int italianMirrored;
    bool italianWarehouse;
    int skus;
    int rangePermille; ///< share of the SKUs that an ordinary store ranges
    int events;
    int movementStep;     ///< every so many SKUs, all movements of the last 90 days are told
    int faultsOfEachKind; ///< multiplies the quota of every signature
    int unmappedSkus;
    int sharedGtins;

    int stores() const { return frenchStores + italianStores; }
};

Scale scaleOf(Size size);

} // namespace unisono::demo
