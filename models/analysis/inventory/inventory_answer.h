// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/inventory/finding_figure.h"
#include "domain/money.h"
#include "tables/snapshot.h"

#include <memory>
#include <vector>

namespace unisono::analysis {

using tables::LocationId;
using tables::SkuId;
inline constexpr std::uint32_t noId = tables::Dictionary::none;
inline constexpr int noChannel = -1;

/// The states of stock at one place or over all: onHand = available + committed + reserved + unsellable + safety (D1).
struct StockStates
{
    Quantity onHand, committed, reserved, unsellable, safety;
    /// Available to promise: what is left of the quantity on hand, signed.
    Quantity available() const { return onHand - committed - reserved - unsellable - safety; }
};

/// One SKU at one location, told by the channel whose figure is the freshest.
struct PositionAtLocation
{
    SkuId sku = noId;
    LocationId location = noId;
    int channel = noChannel;        ///< index in Snapshot::channels of the channel whose figure counts
    std::uint8_t reporters = 0;     ///< how many channels report this SKU here
    StockStates states;
    Quantity incoming = 0;
    Instant asOf;
};

/// One SKU over all distinct locations: U(k,t) of D1. `firstRow`/`rowCount` are its rows in InventoryAnswer::atLocation.
struct Position
{
    SkuId sku = noId;
    std::uint32_t firstRow = 0;
    std::uint32_t rowCount = 0;
    StockStates states;
    Quantity incoming = 0;
    Instant asOf;                   ///< the oldest figure in the total
};

/// What one channel offers of one SKU beside what it could: one row per SKU and channel that publishes it.
struct Availability
{
    SkuId sku = noId;
    int channel = noChannel;
    Quantity published;
    Quantity availableToSell;       ///< ATS of D1; unknown where part of the scope is unknown
    Quantity difference() const { return published - availableToSell; }
    Instant asOf;                   ///< when the channel published the figure
};

enum class FindingKind {
    Discrepancy, StaleChannel, Identity,
    PickupPromise, Configuration,
    OversellRisk, PhantomStock, StockOut, Overstock, Imbalance,
    RecordAccuracy,
};
enum class Severity { Low, Medium, High };
enum class FailureClass { Technological, Executional, Organisational, Strategic, Unclassified };

/// D1's cause signatures, in the order in which the first match wins.
enum class Signature {
    UnmappedSku, StaleChannel, ZeroOverwrite, OnHandPublished, BufferNotApplied, DoubleCount,
    LocationScope, UnitOrPack, LostOrDuplicateOrder, InFlight, Unexplained,
};

/// One term of the equation that explains a published quantity.
struct EquationTerm
{
    enum class Kind {
        AvailableToSell, Committed, Reserved, Unsellable, Safety, Buffer, CountedTwice, MissingLocation, ExtraLocation,
        PackFactor, PackDivisor, OpenOrder, InFlight, Unexplained,
    };
    Kind kind = Kind::AvailableToSell;
    Quantity amount;                ///< signed; for PackFactor and PackDivisor the number of units in a pack
    LocationId location = noId;     ///< where the term speaks of one place

    bool operator==(const EquationTerm&) const = default;
};

/// A signature that matches and the equation it makes: published = the sum of the terms (AvailableToSell comes first).
struct Cause
{
    Signature signature = Signature::Unexplained;
    std::vector<EquationTerm> terms;
};

/// Why an identity finding was raised.
enum class IdentityConflict { None, UnstockedSku, SharedGtin };

struct PickupPromise;      // analysis/orders/pickup_promises.h
struct ConfigurationFault; // analysis/inventory/configuration_fault.h
struct RecordAccuracy;     // analysis/counting/record_accuracy.h

/// Something that differs from what it should be, with what explains it.
struct Finding
{
    FindingKind kind = FindingKind::Discrepancy;
    Severity severity = Severity::Low;
    SkuId sku = noId;
    int channel = noChannel;
    LocationId location = noId;
    Quantity expected, observed;
    Quantity difference() const { return observed - expected; }
    std::vector<Cause> causes;      ///< the first match first; never empty for a discrepancy
    Money value;                    ///< what is at stake: |difference| · unit margin for a discrepancy; unknown where price or cost are
    Instant since;                  ///< first instant of the divergence, as far as the history tells
    Instant asOf;                   ///< of the figure that was observed
    FailureClass failureClass = FailureClass::Unclassified;
    IdentityConflict conflict = IdentityConflict::None;
    std::vector<SkuId> otherSkus;   ///< the other items of an identity conflict
    std::shared_ptr<const PickupPromise> promise;           ///< of a pickup promise: what it rests on
    std::shared_ptr<const ConfigurationFault> configuration; ///< of a configuration finding: what it rests on
    std::shared_ptr<const RecordAccuracy> accuracy;          ///< of a finding about the books: what was counted
    std::vector<FindingFigure> figures; ///< what a judgement from demand rests on

    const FindingFigure* figure(FindingFigure::Name name) const
    {
        for (const FindingFigure& figure : figures)
            if (figure.name == name)
                return &figure;
        return nullptr;
    }
};

/// How old a channel's figures are against what it promises.
struct ChannelFreshness
{
    enum class State { WithinPromise, Late, Unknown };
    State state = State::Unknown;
    Instant newest;                 ///< its newest figure
    std::int64_t ageSeconds = -1;   ///< at the snapshot's instant; −1 where unknown
    std::int64_t promisedSeconds = -1;
};

/// Every figure about inventory at one instant, computed from one snapshot, which it keeps.
/// Positions and availabilities are ordered by SKU text; findings by severity, then value, then SKU.
struct InventoryAnswer
{
    tables::SnapshotPtr snapshot;
    std::vector<Position> positions;
    std::vector<PositionAtLocation> atLocation;  ///< grouped by SKU in the order of positions, by location inside
    std::vector<Availability> availability;      ///< grouped by SKU in the order of positions, by channel inside
    std::vector<Finding> findings;
    std::vector<ChannelFreshness> freshness;     ///< one per Snapshot::channels

    std::int64_t ageSeconds(Instant figure) const  ///< −1 where unknown
    {
        return figure.isKnown() ? secondsBetween(figure, snapshot->asOf) : -1;
    }
};

using InventoryAnswerPtr = std::shared_ptr<const InventoryAnswer>;

} // namespace unisono::analysis
