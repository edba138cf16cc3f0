// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/orders/pickup_findings.h"

#include "analysis/orders/open_demand.h"
#include "analysis/orders/pickup_promises.h"

namespace unisono::analysis {

namespace {

bool waitsForCollection(const tables::ChannelTables& channel)
{
    if (!channel.orders)
        return false;
    for (std::size_t row = 0; row < channel.orders->size(); ++row) {
        const tables::Fulfilment fulfilment = channel.orders->fulfilment[row];
        if (channel.orders->state[row] < tables::OrderState::Ready
            && (fulfilment == tables::Fulfilment::Collect || fulfilment == tables::Fulfilment::Reserve))
            return true;
    }
    return false;
}

Finding findingOf(const PickupPromise& promise, const UnitMargins& margins)
{
    Finding finding;
    finding.kind = FindingKind::PickupPromise;
    finding.severity = promise.verdict == PromiseVerdict::ClosedUntil ? Severity::Medium : Severity::High;
    finding.sku = promise.sku;
    finding.channel = promise.channel;
    finding.location = promise.location;
    finding.expected = promise.quantity;
    finding.observed = promise.left();
    const Money margin = margins.of(promise.sku, static_cast<std::size_t>(promise.channel));
    finding.value = {multiplied(promise.quantity, margin.amount), margin.currency};
    finding.since = promise.verdict == PromiseVerdict::Overdue ? promise.promisedAt : promise.placedAt;
    finding.asOf = promise.stockAsOf;
    finding.failureClass =
        promise.verdict == PromiseVerdict::ClosedUntil ? FailureClass::Organisational : FailureClass::Executional;
    finding.promise = std::make_shared<const PickupPromise>(promise);
    return finding;
}

} // namespace

std::vector<Finding> brokenPromises(const InventoryAnswer& answer, const UnitMargins& margins)
{
    std::vector<Finding> findings;
    if (std::ranges::none_of(answer.snapshot->channels, [](const auto& channel) { return waitsForCollection(*channel); }))
        return findings;
    const LocationClocks clocks(*answer.snapshot);
    for (const PickupPromise& promise : pickupPromises(answer, clocks))
        if (promise.isBroken())
            findings.push_back(findingOf(promise, margins));
    return findings;
}

} // namespace unisono::analysis
