// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/region.h"

namespace unisono::analysis {

/// What the planning figures assume where no back-end tells it. Every default stands here; the region's settings go before it, and a command
/// or page may ask "what if".
struct PlanningRules
{
    // Demand (D1)
    double halfLifeDays = 28;          ///< a day that long ago weighs half
    double poissonLimit = 1.2;         ///< variance / mean above which demand is negative binomial

    // Oversell risk
    double oversellLevel = 0.01;       ///< α: what the recommended buffer leaves
    double extraLagHours = 0;          ///< what if the data were older
    double extraBuffer = 0;            ///< what if the channels kept more back

    // Phantom stock
    double phantomPrior = 0.03;        ///< π: records above zero with nothing to sell, before anything is observed
    double phantomPriorWeight = 100;   ///< random counts of a place that weigh as much as that
    double phantomFlag = 0.8;
    int daysToNextCount = 30;          ///< how long it stays unnoticed

    // Lost sales
    int lostSalesDays = 28;            ///< the days looked back on
    double substitution = 0.45;        ///< share of customers who take another item of the store (Corsten and Gruen 2003)

    // Cover
    double leadTimeDays = 7, leadTimeDeviation = 1.5;
    double serviceLevel = 0.95;
    int horizonDays = 60;              ///< H, where no end of the season is told
    int ageingDays = 90;               ///< younger stock is never called too much
    double plannedSellThrough = 0.15;

    // Transfers, in the region's currency
    double transferCost = 12;          ///< each
    double transferUnitCost = 0.8;
};

void assume(PlanningRules& rules, Assumption assumption, double value);
double assumed(const PlanningRules& rules, Assumption assumption);
/// The defaults, over them what the region assumes, and over that what people have changed.
PlanningRules planningRulesOf(const Region& region);

} // namespace unisono::analysis
