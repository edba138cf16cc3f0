// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/planning_wording.h"

#include "wording/age_wording.h"
#include "wording/channel_wording.h"
#include "wording/number_wording.h"

#include <cmath>

namespace unisono::wording {

using namespace analysis;

namespace {

using Name = FindingFigure::Name;

double amountOf(const Finding& finding, Name name)
{
    const FindingFigure* figure = finding.figure(name);
    return figure ? figure->amount : 0;
}

/// At most one decimal: a mean is not exact.
QString aboutText(double amount, const Language& language)
{
    return quantityText(Quantity::nearest(std::round(amount * 10) / 10), language);
}

QString unitsText(const Finding& finding, Name name, const Language& language)
{
    return quantityText(Quantity::nearest(std::floor(amountOf(finding, name))), language);
}

/// The first transfer that is proposed: what, from where, to where.
struct FirstTransfer
{
    QString units, from, to;
};

FirstTransfer firstTransfer(const Finding& finding, const InventoryAnswer& answer, const Language& language)
{
    const FindingFigure* from = finding.figure(Name::TransferFrom);
    const FindingFigure* to = finding.figure(Name::TransferTo);
    if (!from || !to)
        return {};
    return {quantityText(Quantity::nearest(from->amount), language), locationName(*answer.snapshot, from->location),
            locationName(*answer.snapshot, to->location)};
}

QString riskTitle(const Finding& finding, const Language& language)
{
    //: an oversell risk: %1 units sold a day, %2 the age of the data, %3 units, %4 a probability
    return language.translate("wording", "%1 sold a day, %2 old, %3 in stock: %4 risk")
        .arg(aboutText(amountOf(finding, Name::PerDay), language),
             ageText(static_cast<qint64>(amountOf(finding, Name::Hours) * 3600), language),
             unitsText(finding, Name::Available, language), probabilityText(amountOf(finding, Name::Risk), language));
}

QString phantomTitle(const Finding& finding, const Language& language)
{
    const int days = static_cast<int>(amountOf(finding, Name::SilentDays));
    //: %n open days, %1 a probability
    return language.translate("wording", "Probably phantom stock: %Ln open day(s) without a sale, %1", nullptr, days)
        .arg(probabilityText(amountOf(finding, Name::Probability), language));
}

QString stockOutTitle(const Finding& finding, const QString& place, const Language& language)
{
    const int days = static_cast<int>(amountOf(finding, Name::EmptyDays));
    //: %1 a store, %n open days, %2 a number of units
    return language.translate("wording", "%1 has been sold out for %Ln open day(s): about %2 not sold", nullptr, days)
        .arg(place, aboutText(amountOf(finding, Name::LostUnits), language));
}

} // namespace

bool isPlanningKind(FindingKind kind)
{
    switch (kind) {
    case FindingKind::OversellRisk:
    case FindingKind::PhantomStock:
    case FindingKind::StockOut:
    case FindingKind::Overstock:
    case FindingKind::Imbalance:
        return true;
    default:
        return false;
    }
}

QString planningTitle(const Finding& finding, const InventoryAnswer& answer, const Language& language)
{
    const QString place = locationName(*answer.snapshot, finding.location);
    const FirstTransfer transfer = firstTransfer(finding, answer, language);
    switch (finding.kind) {
    case FindingKind::OversellRisk:
        return riskTitle(finding, language);
    case FindingKind::PhantomStock:
        return phantomTitle(finding, language);
    case FindingKind::StockOut:
        return stockOutTitle(finding, place, language);
    case FindingKind::Overstock:
        //: %1 a store, %2 and %3 numbers of units
        return language.translate("wording", "%1 holds %2, which is %3 more than it can sell")
            .arg(place, unitsText(finding, Name::OnHand, language), unitsText(finding, Name::Overstock, language));
    case FindingKind::Imbalance:
        //: %1 a number of units, %2 and %3 stores
        return language.translate("wording", "%1 lie idle in %2, and %3 runs short").arg(transfer.units, transfer.from, transfer.to);
    default:
        return {};
    }
}

QString planningGroupTitle(const Finding& example, const InventoryAnswer& answer, const Language& language)
{
    switch (example.kind) {
    case FindingKind::OversellRisk:
        //: %1 a channel
        return language.translate("wording", "%1 may sell more than there is").arg(channelName(*answer.snapshot, example.channel));
    case FindingKind::PhantomStock:
        return language.translate("wording", "Stock that is probably not there");
    case FindingKind::StockOut:
        return language.translate("wording", "Stores are sold out of what they sell");
    case FindingKind::Overstock:
        return language.translate("wording", "Stores hold more than they can sell");
    case FindingKind::Imbalance:
        return language.translate("wording", "One store has too much of what others lack");
    default:
        return {};
    }
}

QString planningStep(const Finding& finding, const InventoryAnswer& answer, const Language& language)
{
    const QString place = locationName(*answer.snapshot, finding.location);
    const FirstTransfer transfer = firstTransfer(finding, answer, language);
    switch (finding.kind) {
    case FindingKind::OversellRisk:
        //: %1 a channel, %2 a number of units
        return language.translate("wording", "Have %1 keep a buffer of %2, or send its figures more often.")
            .arg(channelName(*answer.snapshot, finding.channel), unitsText(finding, Name::RecommendedBuffer, language));
    case FindingKind::PhantomStock:
        //: %1 a store
        return language.translate("wording", "Have the item counted today: %1.").arg(place);
    case FindingKind::StockOut:
        return language.translate("wording", "Have the item supplied again: %1.").arg(place);
    case FindingKind::Overstock:
        return language.translate("wording", "Move it to stores that sell it, send it back, or reduce its price.");
    case FindingKind::Imbalance:
        //: %1 a number of units, %2 and %3 stores
        return language.translate("wording", "Have %1 moved from %2 to %3.").arg(transfer.units, transfer.from, transfer.to);
    default:
        return {};
    }
}

} // namespace unisono::wording
