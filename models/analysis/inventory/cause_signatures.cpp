// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/inventory/cause_signatures.h"

namespace unisono::analysis {

namespace {

using Kind = EquationTerm::Kind;

/// A signature with the terms it adds to what is available to sell.
struct Candidate
{
    Signature signature;
    std::vector<EquationTerm> terms;
    Quantity sum() const
    {
        Quantity total = 0;
        for (const EquationTerm& term : terms)
            total += term.amount;
        return total;
    }
};

class Explanation
{
public:
    Explanation(const Divergence& divergence, const ItemCase& item) : m_divergence(divergence), m_item(item) {}

    std::vector<Cause> causes()
    {
        collectAdditive();
        std::vector<Cause> found;
        if (isStale())
            found.push_back({Signature::StaleChannel, rest(Kind::Unexplained)});
        if (isZeroOverwrite())
            found.push_back({Signature::ZeroOverwrite, rest(Kind::Unexplained)});
        addMatching(found, Signature::OnHandPublished, Signature::LocationScope);
        if (const std::optional<Cause> pack = packCause())
            found.push_back(*pack);
        addMatching(found, Signature::LostOrDuplicateOrder, Signature::InFlight);
        if (found.empty())
            addFirstPair(found);
        if (found.empty())
            found.push_back({Signature::Unexplained, rest(Kind::Unexplained)});
        return found;
    }

private:
    Quantity delta() const { return m_divergence.delta(); }

    std::vector<EquationTerm> rest(Kind kind) const
    {
        return {{Kind::AvailableToSell, m_divergence.availableToSell, noId}, {kind, delta(), noId}};
    }
    std::vector<EquationTerm> equation(const Candidate& a, const Candidate* b = nullptr) const
    {
        std::vector<EquationTerm> terms{{Kind::AvailableToSell, m_divergence.availableToSell, noId}};
        terms.insert(terms.end(), a.terms.begin(), a.terms.end());
        if (b)
            terms.insert(terms.end(), b->terms.begin(), b->terms.end());
        return terms;
    }

    bool isStale() const
    {
        const std::int64_t sla = m_item.rules(m_divergence.channel).slaSeconds();
        return sla >= 0 && m_divergence.asOf.isKnown()
               && secondsBetween(m_divergence.asOf, m_item.snapshot().asOf) > sla;
    }
    bool isZeroOverwrite() const
    {
        return m_divergence.published.isZero() && m_divergence.availableToSell > Quantity(0)
               && !m_item.hasSale(m_divergence.channel, m_item.newestStock(m_divergence.channel), m_item.snapshot().asOf);
    }
    std::optional<Cause> packCause() const
    {
        const Quantity pack = m_item.packSize(m_divergence.channel);
        if (pack.isUnknown() || pack <= Quantity(1) || m_divergence.availableToSell.isZero())
            return std::nullopt;
        const EquationTerm ats{Kind::AvailableToSell, m_divergence.availableToSell, noId};
        if (multiplied(m_divergence.availableToSell, pack) == m_divergence.published)
            return Cause{Signature::UnitOrPack, {ats, {Kind::PackFactor, pack, noId}}};
        if (multiplied(m_divergence.published, pack) == m_divergence.availableToSell)
            return Cause{Signature::UnitOrPack, {ats, {Kind::PackDivisor, pack, noId}}};
        return std::nullopt;
    }

    void collectAdditive()
    {
        addStates();
        if (const Quantity buffer = m_item.rules(m_divergence.channel).buffer(m_item.sku()); buffer > Quantity(0))
            m_candidates.push_back({Signature::BufferNotApplied, {{Kind::Buffer, buffer, noId}}});
        addDoubleCount();
        addLocations();
        for (const Quantity& open : m_item.openLines(m_divergence.channel)) {
            m_candidates.push_back({Signature::LostOrDuplicateOrder, {{Kind::OpenOrder, open, noId}}});
            m_candidates.push_back({Signature::LostOrDuplicateOrder, {{Kind::OpenOrder, -open, noId}}});
        }
        addInFlight();
    }

    void addStates()
    {
        StockStates sum{0, 0, 0, 0, 0};
        for (const PositionAtLocation& place : m_item.places()) {
            if (!m_item.rules(m_divergence.channel).sellsFrom(place.location))
                continue;
            sum.committed += place.states.committed;
            sum.reserved += place.states.reserved;
            sum.unsellable += place.states.unsellable;
            sum.safety += place.states.safety;
        }
        Candidate candidate{Signature::OnHandPublished, {}};
        const auto add = [&candidate](Kind kind, Quantity amount) {
            if (!amount.isZero())
                candidate.terms.push_back({kind, amount, noId});
        };
        add(Kind::Committed, sum.committed);
        add(Kind::Reserved, sum.reserved);
        add(Kind::Unsellable, sum.unsellable);
        add(Kind::Safety, sum.safety);
        if (!candidate.terms.empty())
            m_candidates.push_back(std::move(candidate));
    }

    void addDoubleCount()
    {
        Candidate candidate{Signature::DoubleCount, {}};
        for (const PositionAtLocation& place : m_item.places()) {
            const Quantity atp = place.states.available();
            if (place.reporters < 2 || !m_item.rules(m_divergence.channel).sellsFrom(place.location) || atp.isZero())
                continue;
            candidate.terms.push_back({Kind::CountedTwice, multiplied(atp, Quantity(place.reporters - 1)), place.location});
        }
        if (!candidate.terms.empty())
            m_candidates.push_back(std::move(candidate));
    }

    void addLocations()
    {
        for (const PositionAtLocation& place : m_item.places()) {
            const Quantity atp = place.states.available();
            if (atp.isUnknown() || atp <= Quantity(0))
                continue;
            const bool inScope = m_item.rules(m_divergence.channel).sellsFrom(place.location);
            m_candidates.push_back({Signature::LocationScope,
                                    {{inScope ? Kind::MissingLocation : Kind::ExtraLocation, inScope ? -atp : atp,
                                      place.location}}});
        }
    }

    void addInFlight()
    {
        const Quantity net = m_item.netMovements(m_divergence.channel, m_divergence.asOf, m_item.snapshot().asOf);
        if (m_divergence.asOf.isKnown() && net.isKnown() && !net.isZero())
            m_candidates.push_back({Signature::InFlight, {{Kind::InFlight, -net, noId}}});
    }

    void addMatching(std::vector<Cause>& found, Signature first, Signature last) const
    {
        for (const Candidate& candidate : m_candidates) {
            const bool isNew = found.empty() || found.back().signature != candidate.signature;
            if (candidate.signature >= first && candidate.signature <= last && isNew && candidate.sum() == delta())
                found.push_back({candidate.signature, equation(candidate)});
        }
    }

    void addFirstPair(std::vector<Cause>& found) const
    {
        for (std::size_t a = 0; a < m_candidates.size(); ++a) {
            for (std::size_t b = a + 1; b < m_candidates.size(); ++b) {
                if (m_candidates[a].signature == m_candidates[b].signature
                    || m_candidates[a].sum() + m_candidates[b].sum() != delta())
                    continue;
                const std::vector<EquationTerm> terms = equation(m_candidates[a], &m_candidates[b]);
                found.push_back({m_candidates[a].signature, terms});
                found.push_back({m_candidates[b].signature, terms});
                return;
            }
        }
    }

    const Divergence& m_divergence;
    const ItemCase& m_item;
    std::vector<Candidate> m_candidates;
};

} // namespace

std::vector<Cause> causesOf(const Divergence& divergence, const ItemCase& item)
{
    return Explanation(divergence, item).causes();
}

bool isInFlight(const Divergence& divergence, const ItemCase& item)
{
    const Instant stock = item.newestStock(divergence.channel);
    if (!divergence.asOf.isKnown() || !stock.isKnown())
        return false;
    if (stock >= divergence.asOf) {
        const Quantity net = item.netMovements(divergence.channel, divergence.asOf, item.snapshot().asOf);
        return net.isKnown() && !net.isZero() && divergence.delta() == -net;
    }
    const Quantity net = item.netMovements(divergence.channel, stock, divergence.asOf);
    return net.isKnown() && !net.isZero() && divergence.delta() == net;
}

} // namespace unisono::analysis
