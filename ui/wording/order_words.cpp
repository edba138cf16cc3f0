// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/order_words.h"

namespace unisono::wording {

using namespace analysis;

QString fulfilmentWord(tables::Fulfilment fulfilment, const Language& language)
{
    using tables::Fulfilment;
    switch (fulfilment) {
    case Fulfilment::Home:
        //: How an order reaches its customer.
        return language.translate("wording", "Home delivery");
    case Fulfilment::Collect:
        return language.translate("wording", "Click and collect");
    case Fulfilment::Reserve:
        return language.translate("wording", "Reserve in store");
    case Fulfilment::ShipFromStore:
        return language.translate("wording", "Ship from store");
    case Fulfilment::InStore:
        return language.translate("wording", "Sale in store");
    case Fulfilment::Unknown:
        break;
    }
    return language.translate("wording", "Not told");
}

QString promiseWord(PromiseVerdict verdict, const Language& language)
{
    switch (verdict) {
    case PromiseVerdict::Kept:
        //: How it stands with the promise that an order can be collected.
        return language.translate("wording", "Kept");
    case PromiseVerdict::Late:
        return language.translate("wording", "Ready too late");
    case PromiseVerdict::Overdue:
        return language.translate("wording", "Overdue");
    case PromiseVerdict::NoStock:
        return language.translate("wording", "No stock left");
    case PromiseVerdict::ClosedUntil:
        return language.translate("wording", "Closed until then");
    case PromiseVerdict::Pending:
        return language.translate("wording", "On its way");
    case PromiseVerdict::Cancelled:
        return language.translate("wording", "Cancelled");
    case PromiseVerdict::Unknown:
        break;
    }
    return language.translate("wording", "Unknown");
}

QString reservationWord(ReservationVerdict verdict, const Language& language)
{
    switch (verdict) {
    case ReservationVerdict::Agrees:
        //: What became of the reservations of an item at a place.
        return language.translate("wording", "In order");
    case ReservationVerdict::ChannelNotHeld:
        return language.translate("wording", "Orders of one channel are not held");
    case ReservationVerdict::Lost:
        return language.translate("wording", "Ordered and not held");
    case ReservationVerdict::HeldTwice:
        return language.translate("wording", "Held twice");
    case ReservationVerdict::CancelledButHeld:
        return language.translate("wording", "Cancelled, still held");
    case ReservationVerdict::HeldWithoutOrder:
        return language.translate("wording", "Held without an order");
    case ReservationVerdict::Unknown:
        break;
    }
    return language.translate("wording", "Unknown");
}

QString orderConflictWord(OrderConflict::Kind kind, const Language& language)
{
    if (kind == OrderConflict::Kind::NotPassedOn)
        //: An order that one channel did not hand over to another.
        return language.translate("wording", "Not passed on");
    //: Two channels tell different states of one order.
    return language.translate("wording", "States differ");
}

QString orderStateWord(tables::OrderState state, const Language& language)
{
    using tables::OrderState;
    switch (state) {
    case OrderState::Open:
        //: How far an order is.
        return language.translate("wording", "Open", "state of an order");
    case OrderState::Allocated:
        return language.translate("wording", "Allocated", "state of an order");
    case OrderState::Ready:
        return language.translate("wording", "Ready", "state of an order");
    case OrderState::Completed:
        return language.translate("wording", "Completed", "state of an order");
    case OrderState::Cancelled:
        return language.translate("wording", "Cancelled", "state of an order");
    case OrderState::Returned:
        break;
    }
    return language.translate("wording", "Returned", "state of an order");
}

QString configurationFaultWord(ConfigurationFault::Kind kind, const Language& language)
{
    using Kind = ConfigurationFault::Kind;
    switch (kind) {
    case Kind::ReservesAlone:
        //: What is wrong in the settings of a channel.
        return language.translate("wording", "Reserves alone");
    case Kind::ThresholdAsBuffer:
        return language.translate("wording", "Threshold used as a buffer");
    case Kind::ThresholdEqualsBuffer:
        return language.translate("wording", "Threshold equals buffer");
    case Kind::NoScope:
        return language.translate("wording", "No scope");
    case Kind::SlowerThanSales:
        return language.translate("wording", "Slower than its sales");
    case Kind::TaxDisagreement:
        break;
    }
    return language.translate("wording", "Tax in prices contradicts");
}

} // namespace unisono::wording
