// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/demand/item_demand.h"
#include "analysis/demand/unseen_demand.h"

namespace unisono::analysis {

/// One term of Λ: what a channel's customers take a day, and for how long nobody has seen it.
struct DemandPart
{
    int channel = noChannel;
    double perDay = 0;
    double hours = 0;
    double units() const { return perDay * hours / 24; }
};

/// How likely one channel promises units of one item that are gone (D1): Λ = Σ λ·τ over the channels that sell from its places.
///
/// A teller's τ is the age of its own figures or of the channel's, whichever is greater: neither what the teller has not told yet nor
/// what the channel has not heard yet is in what the channel shows. Places without known demand add nothing to Λ and are counted.
struct OversellRisk
{
    SkuId sku = noId;
    int channel = noChannel;
    Quantity published, available;   ///< available to promise at the channel's places
    Quantity buffer;                 ///< that the channel keeps back
    std::vector<DemandPart> parts;
    double lambda = 0, dispersion = 1;
    double risk = 0;                 ///< P(D > available)
    double expectedOversold = 0;     ///< units
    int recommendedBuffer = 0;       ///< leaves at most PlanningRules::oversellLevel
    double riskWithBuffer = 0;       ///< P(D > buffer): what the channel's buffer leaves where all that is offered is sold
    int daysCounted = 0;             ///< of the place that tells most
    int placesUnknown = 0;           ///< of the channel's places, those without known demand

    double perDay() const;
    double hours() const;            ///< the mean τ, weighted by demand
};

/// Judges what the channel publishes of the item; nothing where it publishes none, or where demand, age or stock are unknown.
std::optional<OversellRisk> oversellRisk(const ItemCase& item, const ItemDemand& demand, std::size_t channel,
                                         const std::vector<ChannelFreshness>& freshness, const PlanningRules& rules);

/// The same risk, had every figure been so many hours older and the channel kept so many units more back. The mixture of what sells is
/// kept, so the dispersion is.
OversellRisk whatIf(OversellRisk risk, double hoursOlder, double moreBuffer, const PlanningRules& rules);

} // namespace unisono::analysis
