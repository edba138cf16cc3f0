// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/inventory/configuration_fault.h"
#include "items/column.h"

namespace unisono::items {

struct ConfigurationWords
{
    std::function<QString(analysis::ConfigurationFault::Kind)> fault;
    std::function<QString(analysis::Severity)> severity;
};

/// One row per given row of InventoryAnswer::findings, each with a configuration fault: fault, severity, channel, location,
/// other_channel, affected, judged, quantity, promised_s, rhythm_s, tax_rate.
std::vector<Column> configurationItems(const analysis::InventoryAnswerPtr& answer,
                                       const std::shared_ptr<const std::vector<std::uint32_t>>& findings,
                                       const ConfigurationWords& words);

} // namespace unisono::items
