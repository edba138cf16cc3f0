// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/order_wording.h"

#include "analysis/inventory/configuration_fault.h"
#include "wording/age_wording.h"
#include "wording/count_wording.h"
#include "wording/channel_wording.h"
#include "wording/number_wording.h"

namespace unisono::wording {

using namespace analysis;
using Kind = ConfigurationFault::Kind;

QString configurationTitle(const Finding& finding, const InventoryAnswer& answer, const Language& language)
{
    if (!finding.configuration)
        return {};
    const QString channel = channelName(*answer.snapshot, finding.channel);
    switch (finding.configuration->kind) {
    case Kind::ReservesAlone:
        //: %1 a channel, %2 a place
        return language.translate("wording", "%1 reserves in %2 without the others knowing")
            .arg(channel, locationName(*answer.snapshot, finding.location));
    case Kind::ThresholdAsBuffer:
        return language.translate("wording", "%1 uses its visibility threshold as a buffer").arg(channel);
    case Kind::ThresholdEqualsBuffer:
        return language.translate("wording", "%1 has the same number as buffer and as visibility threshold").arg(channel);
    case Kind::NoScope:
        return language.translate("wording", "%1 does not say from which places it sells").arg(channel);
    case Kind::SlowerThanSales:
        return language.translate("wording", "%1 is updated less often than its items are sold").arg(channel);
    case Kind::TaxDisagreement:
        break;
    }
    if (finding.configuration->otherChannel == noChannel)
        return language.translate("wording", "%1 contradicts itself on the tax in its prices").arg(channel);
    //: %1 and %2 channels
    return language.translate("wording", "%1 and %2 disagree on the tax in their prices")
        .arg(channel, channelName(*answer.snapshot, finding.configuration->otherChannel));
}

QString configurationFact(const Finding& finding, const Language& language)
{
    if (!finding.configuration)
        return {};
    const ConfigurationFault& fault = *finding.configuration;
    const QString affected = wholeText(fault.affected, language), judged = wholeText(fault.judged, language);
    const QString quantity = quantityText(fault.quantity, language);
    switch (fault.kind) {
    case Kind::ReservesAlone:
        //: %1 and %2 numbers of items, %3 a number of units
        return language.translate("wording", "%1 of %2 items: ordered and not held: %3").arg(affected, judged, quantity);
    case Kind::ThresholdAsBuffer:
        //: %1 and %2 numbers of items, %3 a quantity
        return language.translate("wording", "%1 of %2 items: published = available to sell − %3").arg(affected, judged, quantity);
    case Kind::ThresholdEqualsBuffer:
        return language.translate("wording", "Buffer = threshold = %1").arg(quantity);
    case Kind::NoScope: {
        const int places = pluralNumber(static_cast<qint64>(fault.affected));
        return language.translate("wording", "%Ln place(s) hold stock", nullptr, places);
    }
    case Kind::SlowerThanSales:
        //: %1 and %2 durations, %3 a number of items
        return language.translate("wording", "Promised every %1, sold every %2 (items that move: %3)")
            .arg(ageText(fault.promisedSeconds, language), ageText(fault.rhythmSeconds, language), judged);
    case Kind::TaxDisagreement:
        break;
    }
    if (fault.otherChannel == noChannel)
        //: %1 and %2 numbers of prices
        return language.translate("wording", "%1 of %2 prices say the opposite of the channel").arg(affected, judged);
    //: %1 and %2 numbers of items, %3 a tax rate in per cent
    return language.translate("wording", "%1 of %2 items: price ratio = 1 + tax (%3)")
        .arg(affected, judged, percentText(fault.taxRate.toDouble() / 100, language));
}

QString configurationStep(const Finding& finding, const InventoryAnswer& answer, const Language& language)
{
    if (!finding.configuration)
        return {};
    const QString channel = channelName(*answer.snapshot, finding.channel);
    switch (finding.configuration->kind) {
    case Kind::ReservesAlone:
        return language.translate("wording", "Have %1 send its open orders to where the stock of %2 is kept.")
            .arg(channel, locationName(*answer.snapshot, finding.location));
    case Kind::ThresholdAsBuffer:
    case Kind::ThresholdEqualsBuffer:
        return language.translate("wording", "Decide whether %1 keeps stock back or hides the last pieces, and set the other to 0.").arg(channel);
    case Kind::NoScope:
        return language.translate("wording", "Have the places that %1 sells from written into its settings.").arg(channel);
    case Kind::SlowerThanSales:
        return language.translate("wording", "Have %1 updated more often, or keep a larger buffer for it.").arg(channel);
    case Kind::TaxDisagreement:
        break;
    }
    return language.translate("wording", "Check whether the prices of %1 include tax, and correct its settings.").arg(channel);
}

} // namespace unisono::wording
