// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/inventory/abc_classes.h"
#include "analysis/inventory/item_case.h"

namespace unisono::analysis {

/// Judges one item: appends what every channel publishes of it beside what it could, and a finding for each real difference.
///
/// A difference is real where it exceeds the tolerance and is not merely on its way: the stock's figure was already older than the
/// channel's SLA when the channel published; or both figures have stood for longer than the SLA; or the channel is late; or it has
/// told the same again in a later pull. Without an SLA, or without dates, every difference beyond the tolerance is real.
class DiscrepancyCheck
{
public:
    DiscrepancyCheck(const tables::Snapshot& snapshot, const UnitMargins& margins, const std::vector<AbcClass>& classes)
        : m_snapshot(snapshot), m_margins(margins), m_classes(classes)
    {
    }

    void judge(const ItemCase& item, std::vector<Availability>& availability, std::vector<Finding>& findings) const;

private:
    std::optional<Finding> discrepancy(const ItemCase& item, const Availability& cell, Instant unchangedSince) const;
    bool isReal(const ItemCase& item, const Availability& cell, Instant unchangedSince) const;
    Finding unstocked(const Availability& cell) const;

    const tables::Snapshot& m_snapshot;
    const UnitMargins& m_margins;
    const std::vector<AbcClass>& m_classes;
};

/// High where customers can buy what is not there, or 250 or more are at stake; medium from 50 or where the stake is unknown.
Severity severityOf(const Finding& discrepancy);

} // namespace unisono::analysis
