// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/demand/oversell_risk.h"

#include <algorithm>

namespace unisono::analysis {

namespace {

/// Λ and its parts, over the places that the channel sells from.
class BlindWindow
{
public:
    BlindWindow(OversellRisk& risk, const std::vector<ChannelFreshness>& freshness, const PlanningRules& rules)
        : m_risk(risk), m_freshness(freshness), m_rules(rules)
    {
    }

    void add(const PlaceDemand& place)
    {
        m_risk.daysCounted = std::max(m_risk.daysCounted, place.sales.daysCounted);
        const std::optional<double> perDay = place.sellsNow();
        if (!perDay) {
            ++m_risk.placesUnknown;
            return;
        }
        for (const TellerShare& teller : place.tellers)
            addPart(teller.channel, teller.share * *perDay, place.sales.dispersion(m_rules.poissonLimit));
    }

    void finish()
    {
        m_risk.dispersion = m_risk.lambda > 0 ? m_spread / m_risk.lambda : 1;
    }

private:
    void addPart(int teller, double perDay, double dispersion)
    {
        const std::int64_t own = ageOf(m_risk.channel), told = ageOf(teller);
        const double hours = static_cast<double>(std::max(own, told)) / 3600 + m_rules.extraLagHours;
        const DemandPart part{teller, perDay, hours};
        m_risk.lambda += part.units();
        m_spread += part.units() * dispersion;
        const auto known = std::ranges::find(m_risk.parts, teller, &DemandPart::channel);
        if (known == m_risk.parts.end())
            m_risk.parts.push_back(part);
        else
            known->perDay += perDay;
    }
    std::int64_t ageOf(int channel) const { return m_freshness[static_cast<std::size_t>(channel)].ageSeconds; }

    OversellRisk& m_risk;
    const std::vector<ChannelFreshness>& m_freshness;
    const PlanningRules& m_rules;
    double m_spread = 0;
};

Quantity atLeastZero(Quantity quantity)
{
    return quantity.isKnown() ? std::max(Quantity(0), quantity) : quantity;
}

/// What follows from the demand that nobody has seen.
void judge(OversellRisk& risk, const PlanningRules& rules)
{
    const UnseenDemand unseen(risk.lambda, risk.dispersion);
    risk.risk = unseen.above(risk.available.toDouble());
    risk.expectedOversold = unseen.expectedAbove(risk.available.toDouble());
    risk.recommendedBuffer = unseen.buffer(rules.oversellLevel);
    risk.riskWithBuffer = unseen.above(risk.buffer.toDouble());
}

} // namespace

double OversellRisk::perDay() const
{
    double sum = 0;
    for (const DemandPart& part : parts)
        sum += part.perDay;
    return sum;
}

double OversellRisk::hours() const
{
    return perDay() > 0 ? lambda * 24 / perDay() : 0;
}

std::optional<OversellRisk> oversellRisk(const ItemCase& item, const ItemDemand& demand, std::size_t channel,
                                         const std::vector<ChannelFreshness>& freshness, const PlanningRules& rules)
{
    const std::uint32_t row = item.publishedRow(channel);
    if (row == noId || freshness[channel].ageSeconds < 0 || demand.places().empty())
        return std::nullopt;
    OversellRisk risk;
    risk.sku = item.sku();
    risk.channel = static_cast<int>(channel);
    risk.published = item.snapshot().channels[channel]->published->quantity[row];
    if (risk.published.isUnknown() || risk.published <= Quantity(0))
        return std::nullopt;
    risk.available = 0;
    BlindWindow window(risk, freshness, rules);
    for (std::size_t at = 0; at < item.places().size(); ++at) {
        const PositionAtLocation& place = item.places()[at];
        if (place.reporters == 0 || !item.rules(channel).sellsFrom(place.location))
            continue;
        risk.available += atLeastZero(place.states.available());
        window.add(demand.places()[at]);
    }
    window.finish();
    if (risk.available.isUnknown() || risk.daysCounted == 0)
        return std::nullopt;
    risk.buffer = item.rules(channel).buffer(item.sku()) + Quantity::nearest(rules.extraBuffer);
    judge(risk, rules);
    return risk;
}

OversellRisk whatIf(OversellRisk risk, double hoursOlder, double moreBuffer, const PlanningRules& rules)
{
    risk.lambda += risk.perDay() * hoursOlder / 24;
    for (DemandPart& part : risk.parts)
        part.hours += hoursOlder;
    risk.buffer += Quantity::nearest(moreBuffer);
    judge(risk, rules);
    return risk;
}

} // namespace unisono::analysis
