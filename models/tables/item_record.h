// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decimal.h"
#include "domain/instant.h"

#include <QString>

#include <vector>

namespace unisono::tables {

/// All that is kept about one item, every version, as the channels told it; ordered by instant inside each list.
struct ItemRecord
{
    struct Level
    {
        QString channel, location;
        Quantity onHand, available;   ///< available to promise; unknown where a state is
        Instant at;
        Instant goneAt;               ///< unknown while it stands
    };
    struct Published
    {
        QString channel;
        Quantity quantity;
        Instant at;
        Instant goneAt;
    };
    struct Movement
    {
        QString channel, location, kind, reference;
        Quantity quantity;            ///< as told, without a sign
        Instant at;
    };
    /// A price for everybody in the whole channel; personal prices and those of single places are not kept here.
    struct Price
    {
        QString channel, currency;
        Decimal amount;
        bool isPromotion = false;
        Instant from, to;             ///< in force from, until before; unknown: still
    };
    struct Pull
    {
        QString channel;
        Instant at;
        bool complete = true;
    };
    QString sku;
    std::vector<Level> levels;
    std::vector<Published> published;
    std::vector<Movement> movements;
    std::vector<Price> prices;
    std::vector<Pull> pulls;
};

} // namespace unisono::tables
