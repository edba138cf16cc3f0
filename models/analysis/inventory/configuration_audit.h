// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/inventory/channel_rules.h"

namespace unisono::analysis {

/// What is wrong in how the channels are set up (R18), one finding per channel and fault (and place, where it is about one). Each
/// states what it counted; fewer than five items, or less than four fifths of them, are no habit.
std::vector<Finding> auditConfiguration(const InventoryAnswer& answer, const std::vector<ChannelRules>& rules);

/// Its questions, one by one.
void findLonelyReservations(const InventoryAnswer& answer, const std::vector<ChannelRules>& rules, std::vector<Finding>& findings);
void findThresholdsAsBuffers(const InventoryAnswer& answer, const std::vector<ChannelRules>& rules, std::vector<Finding>& findings);
void findMissingScopes(const InventoryAnswer& answer, std::vector<Finding>& findings);
void findSlowPromises(const InventoryAnswer& answer, const std::vector<ChannelRules>& rules, std::vector<Finding>& findings);
void findTaxDisagreements(const InventoryAnswer& answer, std::vector<Finding>& findings);

} // namespace unisono::analysis
