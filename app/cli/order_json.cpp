// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/order_json.h"

#include "wording/order_names.h"

namespace unisono::cli {

using namespace analysis;

void writePromiseDetail(JsonText& json, const Finding& finding, const tables::Snapshot& snapshot)
{
    if (!finding.promise)
        return;
    const PickupPromise& promise = *finding.promise;
    json.key("verdict").text(wording::promiseVerdictName(promise.verdict));
    json.key("order").text(snapshot.texts->text(promise.order));
    json.key("promised").decimal(promise.quantity).key("on_hand").decimal(promise.onHand);
    json.key("promised_before").decimal(promise.promisedBefore).key("left").decimal(promise.left());
    json.key("placed_at").instant(promise.placedAt).key("promised_at").instant(promise.promisedAt);
    json.key("opens_at").instant(promise.opensAt);
}

void writeConfigurationDetail(JsonText& json, const Finding& finding, const tables::Snapshot& snapshot)
{
    if (!finding.configuration)
        return;
    const ConfigurationFault& fault = *finding.configuration;
    const auto seconds = [&](const char* key, std::int64_t value) {
        json.key(key);
        value < 0 ? json.null() : json.number(value);
    };
    json.key("fault").text(wording::configurationFaultName(fault.kind));
    json.key("affected").number(fault.affected).key("judged").number(fault.judged);
    json.key("quantity").decimal(fault.quantity);
    json.key("other_channel").textOrNull(fault.otherChannel == noChannel
                                             ? QString()
                                             : snapshot.channels[static_cast<std::size_t>(fault.otherChannel)]->profile.id);
    seconds("promised_s", fault.promisedSeconds);
    seconds("rhythm_s", fault.rhythmSeconds);
    json.key("tax_rate").decimal(fault.taxRate);
}

} // namespace unisono::cli
