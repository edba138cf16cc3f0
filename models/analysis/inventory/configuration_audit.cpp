// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/inventory/configuration_audit.h"

#include "analysis/inventory/configuration_fault.h"

#include <algorithm>

namespace unisono::analysis {

Finding configurationFinding(ConfigurationFault fault, std::size_t channel, Severity severity)
{
    Finding finding;
    finding.kind = FindingKind::Configuration;
    finding.severity = severity;
    finding.channel = static_cast<int>(channel);
    finding.failureClass = fault.kind == ConfigurationFault::Kind::SlowerThanSales ? FailureClass::Organisational
                                                                                   : FailureClass::Technological;
    finding.configuration = std::make_shared<const ConfigurationFault>(std::move(fault));
    return finding;
}

void findThresholdsAsBuffers(const InventoryAnswer& answer, const std::vector<ChannelRules>& rules, std::vector<Finding>& findings)
{
    const tables::Snapshot& snapshot = *answer.snapshot;
    std::vector<ConfigurationFault> faults(snapshot.channels.size());
    for (const Availability& cell : answer.availability) {
        const auto channel = static_cast<std::size_t>(cell.channel);
        const Quantity threshold = snapshot.channels[channel]->profile.visibilityThreshold;
        if (threshold.isUnknown() || threshold <= Quantity(0) || cell.difference().isUnknown() || cell.availableToSell <= Quantity(0)
            || cell.availableToSell == rules[channel].cap())
            continue;
        ++faults[channel].judged;
        faults[channel].affected += cell.published == std::max(Quantity(0), cell.availableToSell - threshold);
    }
    for (std::size_t c = 0; c < faults.size(); ++c) {
        const ChannelProfile& profile = snapshot.channels[c]->profile;
        ConfigurationFault& fault = faults[c];
        fault.quantity = profile.visibilityThreshold;
        const bool isOneNumber = fault.quantity.isKnown() && fault.quantity > Quantity(0) && profile.defaultBuffer == fault.quantity;
        if (isHabit(fault.affected, fault.judged)) {
            fault.kind = ConfigurationFault::Kind::ThresholdAsBuffer;
            findings.push_back(configurationFinding(fault, c, Severity::Medium));
        } else if (isOneNumber && snapshot.channels[c]->published) {
            fault.kind = ConfigurationFault::Kind::ThresholdEqualsBuffer;
            fault.affected = 0;
            findings.push_back(configurationFinding(fault, c, Severity::Low));
        }
    }
}

void findMissingScopes(const InventoryAnswer& answer, std::vector<Finding>& findings)
{
    const tables::Snapshot& snapshot = *answer.snapshot;
    const auto isBoundless = [](const auto& channel) {
        return channel->published && channel->published->size() > 0 && channel->profile.locationScope.isEmpty();
    };
    if (std::ranges::none_of(snapshot.channels, isBoundless))
        return;
    std::vector<bool> isStocked(snapshot.locations->size(), false);
    for (const PositionAtLocation& place : answer.atLocation)
        isStocked[place.location] = true;
    const auto places = static_cast<std::uint32_t>(std::ranges::count(isStocked, true));
    for (std::size_t c = 0; places > 1 && c < snapshot.channels.size(); ++c) {
        if (!isBoundless(snapshot.channels[c]))
            continue;
        ConfigurationFault fault;
        fault.kind = ConfigurationFault::Kind::NoScope;
        fault.affected = fault.judged = places;
        findings.push_back(configurationFinding(fault, c, Severity::Low));
    }
}

std::vector<Finding> auditConfiguration(const InventoryAnswer& answer, const std::vector<ChannelRules>& rules)
{
    std::vector<Finding> findings;
    findLonelyReservations(answer, rules, findings);
    findThresholdsAsBuffers(answer, rules, findings);
    findMissingScopes(answer, findings);
    findSlowPromises(answer, rules, findings);
    findTaxDisagreements(answer, findings);
    return findings;
}

} // namespace unisono::analysis
