// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/demand/planning_findings.h"

#include <algorithm>

namespace unisono::analysis {

namespace {

using Name = FindingFigure::Name;

constexpr double leastRisk = 0.05;
constexpr int fewestDays = 14;
constexpr double leastLostUnits = 3;
constexpr int fewestEmptyDays = 3;
constexpr double leastTransferUnits = 15, leastOverstockUnits = 10;
constexpr int smallestTransfer = 5;
const Decimal leastPhantomValue = 20, leastOverstockValue = 250, leastTransferBenefit = 50;

Severity gradeOf(const Money& value)
{
    if (value.amount >= Decimal(250))
        return Severity::High;
    return value.amount.isUnknown() || value.amount >= Decimal(50) ? Severity::Medium : Severity::Low;
}

Money valued(double units, const Money& unit)
{
    return {multiplied(Decimal::nearest(units), unit.amount), unit.currency};
}

void addFigure(Finding& finding, Name name, double amount)
{
    finding.figures.push_back({name, amount, noId});
}

Finding atPlace(FindingKind kind, const PositionAtLocation& stock, const StockCover& cover)
{
    Finding finding;
    finding.kind = kind;
    finding.sku = stock.sku;
    finding.location = stock.location;
    finding.asOf = stock.asOf;
    addFigure(finding, Name::DaysCounted, cover.daysCounted);
    addFigure(finding, Name::OnHand, stock.states.onHand.toDouble());
    return finding;
}

class Judge
{
public:
    Judge(const ItemCase& item, const ItemPlan& plan, const PlanningRules& rules, std::vector<Finding>& findings)
        : m_item(item), m_plan(plan), m_rules(rules), m_findings(findings)
    {
    }

    void run()
    {
        for (const OversellRisk& risk : m_plan.risks)
            judgeRisk(risk);
        for (std::size_t at = 0; at < m_plan.places.size(); ++at) {
            const PositionAtLocation& stock = m_item.places()[at];
            if (m_plan.places[at].cover.daysCounted < fewestDays)
                continue;
            judgePhantom(stock, m_plan.places[at]);
            judgeStockOut(stock, m_plan.places[at]);
            judgeOverstock(stock, m_plan.places[at]);
        }
        judgeImbalance();
    }

private:
    void judgeRisk(const OversellRisk& risk)
    {
        if (risk.risk < leastRisk || risk.daysCounted < fewestDays || risk.buffer >= Quantity(risk.recommendedBuffer))
            return;
        Finding finding;
        finding.kind = FindingKind::OversellRisk;
        finding.sku = risk.sku;
        finding.channel = risk.channel;
        const auto channel = static_cast<std::size_t>(risk.channel);
        finding.asOf = m_item.snapshot().channels[channel]->published->asOf[m_item.publishedRow(channel)];
        finding.value = valued(risk.expectedOversold, m_plan.unitMargin);
        finding.severity = risk.risk >= 0.5 ? Severity::High : risk.risk >= 0.2 ? Severity::Medium : Severity::Low;
        finding.failureClass = FailureClass::Technological;
        for (const auto& [name, amount] : std::initializer_list<std::pair<Name, double>>{
                 {Name::PerDay, risk.perDay()}, {Name::Hours, risk.hours()}, {Name::Lambda, risk.lambda},
                 {Name::Dispersion, risk.dispersion}, {Name::Available, risk.available.toDouble()},
                 {Name::Published, risk.published.toDouble()}, {Name::Risk, risk.risk},
                 {Name::ExpectedOversold, risk.expectedOversold}, {Name::Buffer, risk.buffer.toDouble()},
                 {Name::RecommendedBuffer, risk.recommendedBuffer}, {Name::DaysCounted, risk.daysCounted},
                 {Name::PlacesUnknown, risk.placesUnknown}})
            addFigure(finding, name, amount);
        m_findings.push_back(std::move(finding));
    }

    void judgePhantom(const PositionAtLocation& stock, const PlacePlan& place)
    {
        if (!place.phantom || place.phantom->probability < m_rules.phantomFlag)
            return;
        const Money cost = phantomCost(*place.phantom, m_plan.unitMargin, m_rules);
        if (cost.isKnown() && cost.amount < leastPhantomValue)
            return;
        Finding finding = atPlace(FindingKind::PhantomStock, stock, place.cover);
        finding.value = cost;
        finding.since = place.lastSale;
        finding.failureClass = FailureClass::Executional;
        addFigure(finding, Name::PerDay, place.phantom->perDay);
        addFigure(finding, Name::SilentDays, place.phantom->silentDays);
        addFigure(finding, Name::ExpectedSales, place.phantom->expected);
        addFigure(finding, Name::Prior, place.phantom->prior);
        addFigure(finding, Name::Probability, place.phantom->probability);
        keep(std::move(finding));
    }

    void judgeStockOut(const PositionAtLocation& stock, const PlacePlan& place)
    {
        const double lost = place.salesPerDay * place.cover.emptyDays;
        const Quantity available = stock.states.available();
        if (stock.states.onHand < Quantity(0)) // the books are wrong: nobody knows whether it is there
            return;
        if (available.isUnknown() || available > Quantity(0) || place.cover.emptyDays < fewestEmptyDays || lost < leastLostUnits)
            return;
        Finding finding = atPlace(FindingKind::StockOut, stock, place.cover);
        finding.value = valued(lost * (1 - m_rules.substitution), m_plan.unitMargin);
        finding.since = place.emptySince;
        addFigure(finding, Name::PerDay, place.salesPerDay);
        addFigure(finding, Name::EmptyDays, place.cover.emptyDays);
        addFigure(finding, Name::LostUnits, lost * (1 - m_rules.substitution));
        keep(std::move(finding));
    }

    void judgeOverstock(const PositionAtLocation& stock, const PlacePlan& place)
    {
        const StockCover& cover = place.cover;
        if (place.isWarehouse || cover.sureOverstock.value_or(0) < leastOverstockUnits || m_plan.ageDays.value_or(0) <= m_rules.ageingDays
            || cover.sellThrough.value_or(1) >= m_rules.plannedSellThrough)
            return;
        const Money value = valued(*cover.overstock, m_plan.unitCost);
        if (value.isKnown() && value.amount < leastOverstockValue)
            return;
        Finding finding = atPlace(FindingKind::Overstock, stock, cover);
        finding.value = value;
        addFigure(finding, Name::PerDay, *cover.perDay);
        addFigure(finding, Name::Overstock, *cover.overstock);
        addFigure(finding, Name::OverstockAtLeast, *cover.sureOverstock);
        addFigure(finding, Name::SellThrough, *cover.sellThrough);
        addFigure(finding, Name::AgeDays, *m_plan.ageDays);
        if (const auto* lasts = std::get_if<CoverDays>(&cover.cover))
            addFigure(finding, Name::DaysOfCover, lasts->days);
        if (const auto* silent = std::get_if<NoSaleFor>(&cover.cover))
            addFigure(finding, Name::DaysWithoutSale, silent->days);
        keep(std::move(finding));
    }

    void judgeImbalance()
    {
        const Imbalance& imbalance = m_plan.imbalance;
        double units = 0;
        Decimal benefit = 0, cost = 0;
        std::vector<Transfer> worthwhile;
        std::ranges::copy_if(imbalance.transfers, std::back_inserter(worthwhile),
                             [](const Transfer& transfer) { return transfer.quantity >= smallestTransfer; });
        for (const Transfer& transfer : worthwhile) {
            units += transfer.quantity;
            benefit += transfer.benefit.amount;
            cost += transfer.cost.amount;
        }
        if (units < leastTransferUnits || benefit - cost < leastTransferBenefit)
            return;
        Finding finding;
        finding.kind = FindingKind::Imbalance;
        finding.sku = m_item.sku();
        finding.asOf = m_item.position().asOf;
        finding.value = {benefit - cost, worthwhile.front().benefit.currency};
        addFigure(finding, Name::Overstock, imbalance.overstock);
        addFigure(finding, Name::Shortage, imbalance.shortage);
        addFigure(finding, Name::TransferUnits, units);
        addFigure(finding, Name::Transfers, static_cast<double>(worthwhile.size()));
        addFigure(finding, Name::Benefit, benefit.toDouble());
        addFigure(finding, Name::Cost, cost.toDouble());
        for (const Transfer& transfer : worthwhile) {
            finding.figures.push_back({Name::TransferFrom, double(transfer.quantity), transfer.from});
            finding.figures.push_back({Name::TransferTo, double(transfer.quantity), transfer.to});
        }
        keep(std::move(finding));
    }

    void keep(Finding finding)
    {
        finding.severity = gradeOf(finding.value);
        m_findings.push_back(std::move(finding));
    }

    const ItemCase& m_item;
    const ItemPlan& m_plan;
    const PlanningRules& m_rules;
    std::vector<Finding>& m_findings;
};

} // namespace

void addPlanningFindings(const ItemCase& item, const ItemPlan& plan, const PlanningRules& rules, std::vector<Finding>& findings)
{
    Judge(item, plan, rules, findings).run();
}

} // namespace unisono::analysis
