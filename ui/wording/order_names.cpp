// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/order_names.h"

#include <array>

namespace unisono::wording {

using namespace analysis;

namespace {

constexpr std::array fulfilments{"home", "collect", "reserve", "ship_from_store", "in_store", "unknown"};
constexpr std::array promiseVerdicts{"kept", "late", "overdue", "no_stock", "closed_until", "pending", "cancelled", "unknown"};
constexpr std::array reservationVerdicts{"agrees",     "channel_not_held",   "lost",   "held_twice", "cancelled_but_held",
                                         "held_without_order", "unknown"};
constexpr std::array configurationFaults{"reserves_alone", "threshold_as_buffer", "threshold_equals_buffer",
                                         "no_scope",       "slower_than_sales",   "tax_disagreement"};
constexpr std::array orderConflicts{"states_differ", "not_passed_on"};
constexpr std::array orderStates{"open", "allocated", "ready", "completed", "cancelled", "returned"};
static_assert(orderConflicts.size() == static_cast<std::size_t>(OrderConflict::Kind::NotPassedOn) + 1);
static_assert(orderStates.size() == static_cast<std::size_t>(tables::OrderState::Returned) + 1);
static_assert(fulfilments.size() == static_cast<std::size_t>(tables::Fulfilment::Unknown) + 1);
static_assert(promiseVerdicts.size() == static_cast<std::size_t>(PromiseVerdict::Unknown) + 1);
static_assert(reservationVerdicts.size() == static_cast<std::size_t>(ReservationVerdict::Unknown) + 1);
static_assert(configurationFaults.size() == static_cast<std::size_t>(ConfigurationFault::Kind::TaxDisagreement) + 1);

template<typename Enum, std::size_t n>
QString nameOf(Enum value, const std::array<const char*, n>& names)
{
    return QString::fromLatin1(names.at(static_cast<std::size_t>(value)));
}

} // namespace

QString fulfilmentName(tables::Fulfilment fulfilment)
{
    return nameOf(fulfilment, fulfilments);
}

QString promiseVerdictName(PromiseVerdict verdict)
{
    return nameOf(verdict, promiseVerdicts);
}

QString reservationVerdictName(ReservationVerdict verdict)
{
    return nameOf(verdict, reservationVerdicts);
}

QString orderConflictName(OrderConflict::Kind kind)
{
    return nameOf(kind, orderConflicts);
}

QString orderStateName(tables::OrderState state)
{
    return nameOf(state, orderStates);
}

QString configurationFaultName(ConfigurationFault::Kind kind)
{
    return nameOf(kind, configurationFaults);
}

} // namespace unisono::wording
