// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/inventory/stock_series.h"

#include "wording/equation_wording.h"
#include "wording/number_wording.h"

#include <QCoreApplication>

namespace unisono::pages {

using namespace analysis;
using theme::Series;
using Kind = EquationTerm::Kind;

namespace {

struct State
{
    Quantity quantity;
    Series series;
    const char* caption;
};

std::vector<State> statesOf(const StockStates& states)
{
    return {{states.available(), Series::Truth, QT_TRANSLATE_NOOP("StockStates", "available")},
            {states.committed, Series::Price, QT_TRANSLATE_NOOP("StockStates", "committed")},
            {states.reserved, Series::Reserved, QT_TRANSLATE_NOOP("StockStates", "reserved")},
            {states.unsellable, Series::Context, QT_TRANSLATE_NOOP("StockStates", "unsellable")},
            {states.safety, Series::Comparison, QT_TRANSLATE_NOOP("StockStates", "safety stock")}};
}

double drawn(Quantity quantity)
{
    return quantity.isKnown() && quantity > Decimal(0) ? quantity.toDouble() : 0;
}

QString words(const char* caption)
{
    return QCoreApplication::translate("StockStates", caption);
}

} // namespace

std::optional<Series> seriesOf(Kind kind)
{
    switch (kind) {
    case Kind::AvailableToSell:
        return Series::Truth;
    case Kind::Committed:
    case Kind::OpenOrder:
        return Series::Price;
    case Kind::Reserved:
        return Series::Reserved;
    case Kind::Unsellable:
        return Series::Context;
    case Kind::Safety:
    case Kind::InFlight:
        return Series::Comparison;
    case Kind::Buffer:
        return Series::SecondChannel;
    case Kind::CountedTwice:
    case Kind::MissingLocation:
    case Kind::ExtraLocation:
    case Kind::Unexplained:
        return Series::Published;
    case Kind::PackFactor:
    case Kind::PackDivisor:
        break;
    }
    return {};
}

std::vector<widgets::EquationTerm> drawnEquation(Quantity published, const Cause& cause, const tables::Snapshot& snapshot)
{
    std::vector<widgets::EquationTerm> terms;
    for (const wording::EquationPart& part : wording::equationParts(published, cause, snapshot, {})) {
        widgets::EquationTerm term;
        term.number = part.amount;
        term.caption = part.caption;
        term.operatorBefore = part.sign;
        term.series = part.kind ? seriesOf(*part.kind) : std::nullopt;
        const bool multiplies = part.kind && (*part.kind == Kind::PackFactor || *part.kind == Kind::PackDivisor);
        term.value = multiplies ? 0 : drawn(part.quantity);
        terms.push_back(std::move(term));
    }
    return terms;
}

std::vector<widgets::EquationTerm> drawnStates(const StockStates& states)
{
    const wording::Language language;
    std::vector<widgets::EquationTerm> terms;
    terms.push_back({wording::quantityText(states.onHand, language), words(QT_TRANSLATE_NOOP("StockStates", "on hand")), {}, {}, 0});
    for (const State& state : statesOf(states)) {
        const bool always = terms.size() == 1;
        if (!always && state.quantity.isKnown() && state.quantity.isZero())
            continue;
        terms.push_back({wording::quantityText(state.quantity, language), words(state.caption), state.series,
                         always ? QStringLiteral("=") : QStringLiteral("+"), drawn(state.quantity)});
    }
    return terms;
}

std::vector<widgets::BarPart> barParts(const StockStates& states)
{
    std::vector<widgets::BarPart> parts;
    for (const State& state : statesOf(states)) {
        if (drawn(state.quantity) > 0)
            parts.push_back({drawn(state.quantity), state.series, words(state.caption)});
    }
    return parts;
}

} // namespace unisono::pages
