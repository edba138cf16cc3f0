// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/order_wording.h"

#include "analysis/orders/pickup_promises.h"
#include "wording/age_wording.h"
#include "wording/channel_wording.h"
#include "wording/number_wording.h"

namespace unisono::wording {

using namespace analysis;

QString promiseTitle(const Finding& finding, const InventoryAnswer& answer, const Language& language)
{
    if (!finding.promise)
        return {};
    const QString channel = channelName(*answer.snapshot, finding.channel);
    switch (finding.promise->verdict) {
    case PromiseVerdict::NoStock:
        return language.translate("wording", "%1 promised for collection what the store does not have").arg(channel);
    case PromiseVerdict::ClosedUntil:
        return language.translate("wording", "%1 promised a collection while the store is closed").arg(channel);
    default:
        return language.translate("wording", "An order of %1 should be ready for collection, and is not").arg(channel);
    }
}

QString promiseFact(const Finding& finding, const InventoryAnswer& answer, const Language& language)
{
    if (!finding.promise)
        return {};
    const PickupPromise& promise = *finding.promise;
    const QTimeZone zone(answer.snapshot->region.timezone.toUtf8());
    const QString place = locationName(*answer.snapshot, promise.location);
    const QString promised = shortMomentText(promise.promisedAt, zone, language, answer.snapshot->asOf);
    if (promise.verdict == PromiseVerdict::NoStock)
        //: %1 a place, %2 to %5 quantities
        return language.translate("wording", "%1: %2 on hand − %3 for earlier orders = %4, promised: %5")
            .arg(place, quantityText(promise.onHand, language), quantityText(promise.promisedBefore, language),
                 quantityText(promise.left(), language), quantityText(promise.quantity, language));
    if (promise.verdict == PromiseVerdict::ClosedUntil)
        //: %1 a place, %2 and %3 moments
        return language.translate("wording", "%1: promised for %2, opens %3")
            .arg(place, promised, shortMomentText(promise.opensAt, zone, language, answer.snapshot->asOf));
    //: %1 a place, %2 a moment
    return language.translate("wording", "%1: promised for %2").arg(place, promised);
}

QString promiseStep(const Finding& finding, const InventoryAnswer& answer, const Language& language)
{
    if (!finding.promise)
        return {};
    const QString place = locationName(*answer.snapshot, finding.promise->location);
    switch (finding.promise->verdict) {
    case PromiseVerdict::NoStock:
        return language.translate("wording", "Look for the item in %1, else have another place send it and tell the customer.").arg(place);
    case PromiseVerdict::ClosedUntil:
        return language.translate("wording", "Agree on a later time with the customer, and have the opening hours of %1 corrected.").arg(place);
    default:
        return language.translate("wording", "Have the order made ready in %1, and tell the customer when it is.").arg(place);
    }
}

} // namespace unisono::wording
