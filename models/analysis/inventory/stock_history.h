// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decimal.h"
#include "domain/instant.h"
#include "tables/item_record.h"
#include "tables/snapshot.h"

#include <QString>

#include <vector>

namespace unisono::analysis {

/// A quantity from an instant on, until the next step.
struct QuantityStep
{
    Instant at;
    Quantity quantity;
};

/// What happened to one SKU: the lanes of its timeline. All series are ordered by instant.
struct StockHistory
{
    struct Series
    {
        QString channel;               ///< id
        std::vector<QuantityStep> steps;
    };
    struct Movement
    {
        Instant at;
        QString kind;                  ///< as in the exchange folder: "sale", "receipt", …
        Quantity quantity;             ///< signed; for a count the counted level
        QString location, channel, reference;
    };
    struct Price
    {
        QString channel, currency;
        std::vector<QuantityStep> steps; ///< amounts
    };
    struct Pull
    {
        QString channel;
        Instant at;
        bool complete = true;
    };
    QString sku;
    std::vector<QuantityStep> onHand;     ///< sum over distinct locations
    std::vector<QuantityStep> available;
    std::vector<Series> published;
    std::vector<Movement> movements;
    std::vector<Price> prices;            ///< of the channels that tell any
    std::vector<Pull> pulls;
    Instant firstDivergence;              ///< unknown where nothing diverges
};

/// Replays what is kept about an item: levels over distinct locations, published quantities, movements, pulls, and the instant from
/// which on some channel's figure has differed, without a break, from what it could sell.
StockHistory stockHistory(const tables::Snapshot& snapshot, const tables::ItemRecord& item);

} // namespace unisono::analysis
