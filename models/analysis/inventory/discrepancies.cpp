// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/inventory/discrepancies.h"

#include "analysis/inventory/cause_signatures.h"

namespace unisono::analysis {

void DiscrepancyCheck::judge(const ItemCase& item, std::vector<Availability>& availability,
                             std::vector<Finding>& findings) const
{
    for (std::size_t c = 0; c < m_snapshot.channels.size(); ++c) {
        const std::uint32_t row = item.publishedRow(c);
        if (row == noId)
            continue;
        const tables::PublishedTable& published = *m_snapshot.channels[c]->published;
        Availability cell{item.sku(), static_cast<int>(c), published.quantity[row], {}, published.asOf[row]};
        if (item.isStocked())
            cell.availableToSell = item.availableToSell(c);
        availability.push_back(cell);
        if (!item.isStocked())
            findings.push_back(unstocked(cell));
        else if (std::optional<Finding> finding = discrepancy(item, cell, published.unchangedSince[row]))
            findings.push_back(std::move(*finding));
    }
}

std::optional<Finding> DiscrepancyCheck::discrepancy(const ItemCase& item, const Availability& cell,
                                                     Instant unchangedSince) const
{
    const Quantity delta = cell.difference();
    if (delta.isUnknown() || absolute(delta) <= tolerance(m_classes[item.sku()], cell.availableToSell)
        || !isReal(item, cell, unchangedSince))
        return std::nullopt;
    const auto channel = static_cast<std::size_t>(cell.channel);

    Finding finding;
    finding.kind = FindingKind::Discrepancy;
    finding.sku = cell.sku;
    finding.channel = cell.channel;
    finding.expected = cell.availableToSell;
    finding.observed = cell.published;
    finding.asOf = cell.asOf;
    finding.since = std::max(unchangedSince, item.newestStock(channel));
    finding.causes = causesOf({channel, cell.published, cell.availableToSell, cell.asOf}, item);
    const Money margin = m_margins.of(cell.sku, channel);
    finding.value = {multiplied(absolute(delta), margin.amount), margin.currency};
    finding.failureClass = finding.causes.front().signature <= Signature::LostOrDuplicateOrder
                               ? FailureClass::Technological
                               : FailureClass::Unclassified;
    finding.severity = severityOf(finding);
    return finding;
}

bool DiscrepancyCheck::isReal(const ItemCase& item, const Availability& cell, Instant unchangedSince) const
{
    const auto channel = static_cast<std::size_t>(cell.channel);
    const std::int64_t sla = item.rules(channel).slaSeconds();
    const Instant stock = item.newestStock(channel);
    if (sla < 0 || !cell.asOf.isKnown() || !stock.isKnown())
        return true;
    if (secondsBetween(cell.asOf, m_snapshot.asOf) > sla)
        return true;
    if (isInFlight({channel, cell.published, cell.availableToSell, cell.asOf}, item))
        return false;
    if (secondsBetween(stock, cell.asOf) > sla)
        return true;
    const Instant standing = std::max(stock, unchangedSince);
    const bool toldAgain = unchangedSince.isKnown() && unchangedSince < cell.asOf && stock <= unchangedSince;
    return toldAgain || secondsBetween(standing, m_snapshot.asOf) > sla;
}

Finding DiscrepancyCheck::unstocked(const Availability& cell) const
{
    Finding finding;
    finding.kind = FindingKind::Identity;
    finding.conflict = IdentityConflict::UnstockedSku;
    finding.sku = cell.sku;
    finding.channel = cell.channel;
    finding.observed = cell.published;
    finding.asOf = cell.asOf;
    finding.since = cell.asOf;
    finding.causes.push_back({Signature::UnmappedSku, {}});
    finding.failureClass = FailureClass::Technological;
    finding.severity = cell.published > Quantity(0) ? Severity::Medium : Severity::Low;
    return finding;
}

Severity severityOf(const Finding& discrepancy)
{
    const bool sellsNothing = discrepancy.expected.isKnown() && discrepancy.expected <= Quantity(0)
                              && discrepancy.observed > Quantity(0);
    const Decimal value = discrepancy.value.amount;
    if (sellsNothing || value >= Decimal(250))
        return Severity::High;
    return value.isUnknown() || value >= Decimal(50) ? Severity::Medium : Severity::Low;
}

} // namespace unisono::analysis
